/**
 * The told scale: events stand in the order in which the article tells them, a paragraph as long as any other. For the
 * picture a paragraph is a day of a calendar of its own: paragraph 1 is the first day of 1970, and so on.
 */
import { DAY_MS } from '#lib/model/calendar.ts';
import { withSpan } from '#lib/model/event-with-span.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { pixels, scaleOf, type TimeScale } from './scale.ts';
import type { Axis, Orientation, Tick } from './scene.ts';
import { placeTicks, type TickDraft } from './tick-places.ts';
import { tickWidth } from './tick-width.ts';
import type { TimeWindow } from './window.ts';

/** Length of a paragraph on the told scale. */
export const PARAGRAPH_MS = DAY_MS;

/** Where each event is told, by id: the middle of its share of its paragraph. */
export function toldTimes({ events }: Pick<Story, 'events'>): ReadonlyMap<string, number> {
	const byParagraph = new Map<number, TimelineEvent[]>();
	for (const event of [...events].sort((a, b) => a.told - b.told)) {
		const paragraph = event.sources[0]?.paragraph ?? 1;
		const list = byParagraph.get(paragraph);
		if (list) list.push(event);
		else byParagraph.set(paragraph, [event]);
	}
	const times = new Map<string, number>();
	for (const [paragraph, told] of byParagraph) {
		told.forEach((event, i) => times.set(event.id, (paragraph - 1 + (i + 0.5) / told.length) * PARAGRAPH_MS));
	}
	return times;
}

/** The events as the told scale draws them, in told order: points, whatever their dates are. */
export function toldEvents(events: readonly TimelineEvent[], times: ReadonlyMap<string, number>): TimelineEvent[] {
	return [...events]
		.sort((a, b) => a.told - b.told)
		.map((event) => withSpan(event, pointSpan(times.get(event.id) ?? 0)));
}

function pointSpan(time: number): TimeSpan {
	return {
		startMin: time,
		startMax: time + 1,
		endMin: time,
		endMax: time + 1,
		from: time,
		to: time + 1,
		lasted: false,
		precision: 'minute',
		approximate: false,
		uncertain: false,
		openStart: false,
		openEnd: false,
		unknownStart: false,
		unknownEnd: false
	};
}

/** The scale of an article of so many paragraphs. */
export function toldScale(paragraphs: number, length: number): TimeScale {
	return scaleOf('told', [{ from: 0, to: Math.max(1, paragraphs) * PARAGRAPH_MS, length, isBreak: false }]);
}

/** The paragraphs that a window shows, first and last. */
export function toldParagraphs({ from, to }: TimeWindow): readonly [first: number, last: number] {
	return [Math.floor(from / PARAGRAPH_MS) + 1, Math.max(1, Math.ceil(to / PARAGRAPH_MS))];
}

/** A window of the told scale in words: "Paragraphs 3 to 8". */
export function toldWords(window: TimeWindow): string {
	const [first, last] = toldParagraphs(window);
	return first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`;
}

/** The axis of the told scale: numbers of paragraphs, each where it begins. */
export function toldAxis(scale: TimeScale, window: TimeWindow, length: number, orientation: Orientation): Axis {
	const at = pixels(scale, window, length);
	const [first, last] = toldParagraphs(window);
	const drafts: TickDraft[] = [];
	const strokes: number[] = [];
	const px = at(PARAGRAPH_MS) - at(0);
	const room = orientation === 'across' ? tickWidth('¶ 888', 'context') + 12 : 22;
	const step =
		[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => n * px >= room) ?? 10 ** Math.ceil(Math.log10(room / px));
	for (let n = first; n <= last; n++) {
		if ((n - 1) % step !== 0) continue;
		const start = at((n - 1) * PARAGRAPH_MS);
		if (start < -0.5 || start > length - 1) continue;
		strokes.push(Math.max(0, Math.round(start * 2) / 2));
		const level: Tick['level'] = 'unit';
		drafts.push({
			key: `p${n}`,
			at: start + 2,
			text: `¶ ${n}`,
			anchor: 'start',
			level,
			priority: n === 1 ? 2 : 1,
			room: Infinity
		});
	}
	return {
		pieces: [{ key: 'told', start: 0, end: length, kind: 'plain', words: null }],
		ticks: placeTicks(drafts, length, orientation),
		strokes
	};
}
