/** The cells of an index that are in view. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Cell, TimeIndex } from './time-index.ts';

/** Part of the scale in view, as positions 0–1, drawn over `length` px. */
export interface View {
	readonly start: number;
	readonly end: number;
	readonly length: number;
}

/** A cell with something in it, and where it is drawn. */
export interface CellPlace {
	readonly cell: Cell;
	readonly start: number;
	readonly end: number;
	/** Where the middle of its events lies. */
	readonly place: number;
	/** The event to be named: the selected one, else the most important. */
	readonly top: TimelineEvent;
}

/** The level whose cells are at least `least` px long and less than twice that. */
export function levelOf({ start, end, length }: View, least: number): number {
	return Math.max(0, Math.floor(Math.log2(length / (end - start) / least)));
}

/** The cells in view that hold something, in order of time. `selected` is named before what is more important. */
export function cellsInView(index: TimeIndex, view: View, level: number, selected: TimelineEvent | null): CellPlace[] {
	const count = 2 ** level;
	const px = view.length / (view.end - view.start);
	const own = selected === null ? null : index.cellOf(selected, level);
	const places: CellPlace[] = [];
	const last = Math.min(Math.ceil(view.end * count), count);
	for (let i = Math.max(Math.floor(view.start * count), 0); i < last; i++) {
		const cell = index.cell(level, i);
		if (cell === null) continue;
		places.push({
			cell,
			start: (i / count - view.start) * px,
			end: ((i + 1) / count - view.start) * px,
			place: (cell.place - view.start) * px,
			top: selected !== null && own === i ? selected : cell.top
		});
	}
	return places;
}
