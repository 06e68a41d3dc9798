/** A mark as seen from its own place: what a step of a gesture changes is then that place, and seldom more. Lengths in px. */
import { ranksOf } from '#lib/timeline/ranks.ts';
import type { Cluster, Label, Line, Mark, Orientation } from '#lib/timeline/scene.ts';

/** To a hundredth, so that the same length at another place is the same number. */
const hundredths = (length: number) => Math.round(length * 100) / 100;

export const isPoint = ({ shape }: Pick<Mark, 'shape'>) => shape === 'disc' || shape === 'ring';

/** Where the shape's own 0, 0 stands: the middle of a disc or ring, the start of a bar or span. */
export function placeOf(mark: Mark, orientation: Orientation): { readonly x: number; readonly y: number } {
	const along = isPoint(mark) ? mark.centre : mark.start;
	return orientation === 'down' ? { x: mark.depth, y: along } : { x: along, y: mark.depth };
}

/** Its stem or leader from there. */
export function stemOf(mark: Mark, orientation: Orientation): Line | null {
	if (mark.stem === null) return null;
	const { x, y } = placeOf(mark, orientation);
	const { x0, y0, x1, y1 } = mark.stem;
	return { x0: hundredths(x0 - x), y0: hundredths(y0 - y), x1: hundredths(x1 - x), y1: hundredths(y1 - y) };
}

export const lineKey = (line: Line | null) => (line === null ? '' : `${line.x0} ${line.y0} ${line.x1} ${line.y1}`);

/** The same for all marks that are drawn the same, wherever they stand. */
export function shapeKey(mark: Mark): string {
	if (isPoint(mark)) return `${mark.shape} ${mark.size}`;
	const { shape, size, start, end, fadeStart, fadeEnd, openStart, openEnd, beyondStart, beyondEnd, breaks } = mark;
	const lengths = [size, end - start, fadeStart, fadeEnd, ...breaks.map((place) => place - start)].map(hundredths);
	return [shape, openStart, openEnd, beyondStart, beyondEnd, ...lengths].join(' ');
}

/** The same for labels of the same words in the same form. */
export function wordsKey(label: Label | null): string {
	if (label === null) return '';
	const { lines, lineHeight, anchor, major, sub } = label;
	return [lineHeight, anchor, major, sub, ...lines].join('\n');
}

/** Where the first line of its label begins, or ends, from there. */
export function labelPlace(mark: Mark, orientation: Orientation): { readonly x: number; readonly y: number } {
	const { x, y } = placeOf(mark, orientation);
	const { label } = mark;
	return label === null ? { x: 0, y: 0 } : { x: hundredths(label.x - x), y: hundredths(label.y - y) };
}

/** Whether two marks of one event are drawn alike but for their places. Asked of every mark at every step: it makes no words. */
export function areAlike(a: Mark, b: Mark, orientation: Orientation): boolean {
	if (a.event !== b.event || a.ahead !== b.ahead || a.shape !== b.shape || a.size !== b.size) return false;
	if (!isPoint(a) && shapeKey(a) !== shapeKey(b)) return false;
	if (!areLinesAlike(stemOf(a, orientation), stemOf(b, orientation))) return false;
	if (a.label === null || b.label === null) return a.label === b.label;
	const [one, other] = [labelPlace(a, orientation), labelPlace(b, orientation)];
	return one.x === other.x && one.y === other.y && areWordsAlike(a.label, b.label);
}

function areLinesAlike(a: Line | null, b: Line | null): boolean {
	if (a === null || b === null) return a === b;
	return a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
}

function areWordsAlike(a: Label, b: Label): boolean {
	const isFormAlike = a.lineHeight === b.lineHeight && a.anchor === b.anchor && a.major === b.major && a.sub === b.sub;
	if (!isFormAlike || a.lines === b.lines) return isFormAlike;
	return a.lines.length === b.lines.length && a.lines.every((line, i) => line === b.lines[i]);
}

/**
 * Whether two circles are drawn alike but for their places. Of the same circle what it counts is the same list; one that
 * counts what is in view has a new one each time.
 */
export function areAlikeCircles(a: Cluster, b: Cluster): boolean {
	const [drop, other] = [dropOf(a), dropOf(b)];
	return a.top === b.top && a.shares === b.shares && a.count === b.count && a.label === b.label && drop === other;
}

/** From a circle down to the axis; null where it hangs on nothing. */
export function dropOf({ stem }: Cluster): number | null {
	return stem === null ? null : hundredths(stem.y1 - stem.y0);
}

/**
 * What is drawn, each as it was before where it is drawn alike: for `$derived.by`, so that a step of a gesture draws anew only
 * what changes more than its place.
 */
export function steady<T>(
	next: () => readonly T[],
	keyOf: (item: T) => string,
	alike: (last: T, item: T) => boolean
): () => readonly T[] {
	let before = new Map<string, T>();
	return () => {
		const items = next().map((item) => {
			const last = before.get(keyOf(item));
			return last !== undefined && alike(last, item) ? last : item;
		});
		before = new Map(items.map((item) => [keyOf(item), item]));
		return items;
	};
}

/** The pointer's target of a label: under `least` high it is made higher. */
export function labelTarget(label: Label, least: number): { x: number; y: number; width: number; height: number } {
	const { box, x, y } = label;
	const extra = Math.max(0, (least - (box.y1 - box.y0)) / 2);
	return {
		x: hundredths(box.x0 - x - 6),
		y: hundredths(box.y0 - y - extra),
		width: hundredths(box.x1 - box.x0 + 12),
		height: hundredths(box.y1 - box.y0 + 2 * extra)
	};
}

/**
 * Ranks of an event's countries, who acts first; above three, two and grey. For the same countries it is the same list each
 * time.
 */
export function rankLists(rankOf: (code: string) => number): (codes: readonly string[]) => readonly number[] {
	const made = new Map<string, readonly number[]>();
	return (codes) => {
		const key = codes.join();
		const ranks = made.get(key) ?? ranksOf(codes, rankOf);
		made.set(key, ranks);
		return ranks;
	};
}
