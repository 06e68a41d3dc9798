/** Ties: an event of several countries is drawn in the lane of the first and tied to the lanes of the others. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Lane, Mark, MarkExtent, Tie } from '../scene.ts';

/** A tie ends so far inside the other lane. */
const TIE_INSET_PX = 10;

/** A tie to the lane of each further country of a mark, from its own lane into the nearer edge of the other. */
export function tiesOf(drawn: readonly { mark: Mark; lane: Lane }[], lanes: readonly Lane[]): Tie[] {
	const byCode = new Map(lanes.flatMap((lane) => (lane.code === null ? [] : [[lane.code, lane] as const])));
	return drawn.flatMap(({ mark, lane }) =>
		mark.event.countries.slice(1).flatMap((code): Tie[] => {
			const other = byCode.get(code);
			if (other === undefined || other === lane) return [];
			const below = other.top > lane.top;
			const y1 = below ? other.top + TIE_INSET_PX : other.top + other.height - TIE_INSET_PX;
			const key = `${mark.event.id} ${code}`;
			return [{ key, eventId: mark.event.id, code, x: mark.centre, y0: mark.depth, y1 }];
		})
	);
}

/**
 * Where ties will pass through each lane, px along time, so that names can keep clear of them: those of other lanes on their
 * way, and of its own those that go up, past the names above their marks (those that go down follow their stems).
 */
export function tiesThrough(
	lanes: readonly { readonly code: string | null; readonly extents: readonly MarkExtent[] | null }[]
): number[][] {
	const through = lanes.map((): number[] => []);
	lanes.forEach(({ extents }, own) => {
		for (const { event, centre } of extents ?? []) {
			const to = lanesOf(event, lanes).filter((lane) => lane !== own);
			const [first, last] = [Math.min(own, ...to), Math.max(own, ...to)];
			for (let lane = first; lane <= last; lane++) {
				const isPassed = lane === own ? first < own : lane > first && lane < last;
				if (isPassed) through[lane]?.push(centre);
			}
		}
	});
	return through;
}

function lanesOf({ countries }: TimelineEvent, lanes: readonly { readonly code: string | null }[]): number[] {
	return countries
		.slice(1)
		.map((code) => lanes.findIndex((lane) => lane.code === code))
		.filter((lane) => lane !== -1);
}
