/** An events file whose quotes and dating expressions are described where they stand in the edited article. */
import type { EventsFile, Source } from '#lib/model/events-file.ts';
import type { Place } from '#lib/model/proof.ts';
import { locateQuote } from './locate.ts';
import { reanchored, stands } from './reanchor.ts';

/** Words that went from one place to another: what stood beside them went with them. */
interface Shift {
	readonly from: number;
	readonly to: number;
	/** UTF-16 units. */
	readonly by: number;
	readonly at: number;
}

type Stretch = Place & { readonly expression: string | null };

/**
 * The file with every source that moved, or changed without harm, described anew, and expressions moved with the quotes
 * beside them. What stands nowhere stays as it is. The same file where nothing moved.
 */
export function reanchorFile(paragraphs: readonly string[], file: EventsFile): EventsFile {
	const shifts = new Map<number, Shift[]>();
	let hasMoved = false;
	const move = (source: Source): Source[] => {
		const located = locateQuote(paragraphs, source);
		const now = reanchored(paragraphs, source, located);
		hasMoved ||= located.proof !== 'exact';
		if (!stands(located)) return now;
		const { start } = source.selector;
		const shift = { from: source.paragraph, to: located.paragraph, by: located.start - start, at: start };
		const list = shifts.get(source.paragraph);
		if (list === undefined) shifts.set(source.paragraph, [shift]);
		else list.push(shift);
		return now;
	};
	const events = file.events.map((event) => ({ ...event, sources: event.sources.flatMap(move) }));
	const dismissed = file.dismissed.map((item) =>
		item.event === undefined ? item : { ...item, event: { ...item.event, sources: item.event.sources.flatMap(move) } }
	);
	// Where every quote stands, an expression that stands elsewhere was never right: that is for the check to say.
	const place = <T extends Stretch>(item: T) => (hasMoved ? placed(paragraphs, shifts, item) : item);
	const next = {
		...file,
		events: events.map((event) => ({ ...event, dating: place(event.dating) })),
		dismissed: dismissed.map(place)
	};
	return JSON.stringify(next) === JSON.stringify(file) ? file : next;
}

/** An expression where the nearest quotes of its paragraph went, else where it is, else at the one place that has it. */
function placed<T extends Stretch>(
	paragraphs: readonly string[],
	shifts: ReadonlyMap<number, readonly Shift[]>,
	item: T
): T {
	const near = [...(shifts.get(item.paragraph) ?? [])].sort(
		(a, b) => Math.abs(a.at - item.start) - Math.abs(b.at - item.start)
	);
	const moved = near.map(({ to, by }) => ({ ...item, paragraph: to, start: item.start + by, end: item.end + by }));
	return [...moved, item, ...only(paragraphs, item)].find((one) => isThere(paragraphs, one)) ?? item;
}

function isThere(paragraphs: readonly string[], { expression, paragraph, start, end }: Stretch): boolean {
	return start <= end && paragraphs[paragraph - 1]?.slice(start, end) === (expression ?? '');
}

/** The only place of an expression, in its paragraph or else in the article. */
function only<T extends Stretch>(paragraphs: readonly string[], item: T): T[] {
	const { expression } = item;
	if (expression === null || expression === '') return [];
	const places = paragraphs.flatMap((text, i) => {
		const start = text.indexOf(expression);
		if (start === -1) return [];
		const again = text.includes(expression, start + 1);
		return [{ ...item, paragraph: i + 1, start, end: start + expression.length, again }];
	});
	const own = places.filter(({ paragraph }) => paragraph === item.paragraph);
	const [place, another] = own.length > 0 ? own : places;
	if (place === undefined || another !== undefined || place.again) return [];
	const { again: _, ...rest } = place;
	return [rest as unknown as T];
}
