/** One event after the other gets its label, clear of those that stand already. */
import { lastForms } from './label-forms.ts';
import { markBox, type Placing } from './placing.ts';
import { EITHER, type Free, labelGap, placeOne, reachOf, sidesOf } from './place-one.ts';
import type { Box, Label, Line, Mark, MarkExtent } from './scene.ts';

export interface Ground {
	readonly top: number;
	readonly gap: number;
	readonly placing: Placing;
	readonly formsOf: (extent: MarkExtent) => readonly Label[];
	/** What stands at the axis. */
	readonly low: readonly Box[];
	/** The lowest label ends so far above the axis. */
	readonly foot: number;
	/**
	 * Labels stand left of marks that lie left of this place, and right of those right of it, as rows that fall to both
	 * sides: none is a roof over the stems beside it. Null: each where it finds room, as rows that fall to the right.
	 */
	readonly ridge: number | null;
}

/** The order in which labels are placed, so that each finds in its way only what stands already. */
export function inOrder(extents: readonly MarkExtent[], ground: Ground): MarkExtent[] {
	const { ridge } = ground;
	const toRight = (a: MarkExtent, b: MarkExtent) => a.start - b.start || a.event.told - b.event.told;
	const toLeft = (a: MarkExtent, b: MarkExtent) => b.end - a.end || b.event.told - a.event.told;
	if (ridge === null) return [...extents].sort((a, b) => b.centre - a.centre || b.event.told - a.event.told);
	const parted = { end: [] as MarkExtent[], start: [] as MarkExtent[], edge: [] as MarkExtent[] };
	for (const extent of extents) {
		const side = sideOf(extent, ridge, ground);
		const isOfFlank = (side === 'end') === extent.centre < ridge;
		parted[isOfFlank ? side : 'edge'].push(extent);
	}
	const edges = parted.edge.sort((a, b) => Math.abs(a.centre - ridge) - Math.abs(b.centre - ridge));
	return [...parted.end.sort(toRight), ...parted.start.sort(toLeft), ...edges];
}

/** The side of its mark on which a label stands: away from the ridge, unless the picture ends there. */
function sideOf(extent: MarkExtent, ridge: number, { formsOf, placing }: Ground): 'start' | 'end' {
	const narrowest = formsOf(extent).reduce((least, { box }) => Math.min(least, box.x1 - box.x0), Infinity);
	const room = labelGap(extent) + narrowest;
	const fits = (side: 'start' | 'end') =>
		side === 'start' ? extent.end + room <= placing.options.width : extent.start - room >= 0;
	const wanted = extent.centre < ridge ? 'end' : 'start';
	const other = wanted === 'end' ? 'start' : 'end';
	return fits(wanted) || !fits(other) ? wanted : other;
}

/** What stands already: boxes of labels and marks, and lines. */
export interface Standing {
	readonly taken: Box[];
	readonly lines: Line[];
}

/** Notes a mark that has got its place; `box` is that of its shape. */
export function stand({ taken, lines }: Standing, mark: Mark, box = markBox(mark)): void {
	if (mark.label) taken.push(mark.label.box);
	taken.push(box);
	if (mark.stem) lines.push(mark.stem);
}

/** The mark of one event with its label, clear of what stands already. */
export function placeBeside(extent: MarkExtent, { taken, lines }: Standing, ground: Ground): Mark | null {
	const { options, through } = ground.placing;
	const beside = ground.ridge === null ? EITHER : [sideOf(extent, ground.ridge, ground)];
	const free: Free = {
		top: ground.top,
		rowGap: ground.gap,
		taken,
		low: ground.low,
		foot: ground.foot,
		lines,
		through,
		mayCross: false,
		sides: sidesOf(extent, beside),
		options
	};
	const forms = ground.formsOf(extent);
	const reach = reachOf(forms);
	const isCrossed = through.some(({ x0 }) => x0 > extent.start - reach && x0 < extent.end + reach);
	// No label stands on the line of the publication, or on a tie, except where the only other choice is none at all.
	return (
		placeOne(extent, forms, free) ??
		(through.length === 0
			? null
			: placeOne(extent, forms, { ...free, sides: EITHER.filter((side) => !free.sides.includes(side)) })) ??
		(isCrossed ? placeOne(extent, forms, { ...free, through: [] }) : null) ??
		placeOne(extent, lastForms(extent, options), { ...free, through: [] }) ??
		(extent.event.id === options.selectedId ? placeOnRail(extent, forms, free) : null)
	);
}

/** A place at which only the mark meets a rail, at a height where nothing hangs on it. */
function placeOnRail(extent: MarkExtent, forms: readonly Label[], free: Free): Mark | null {
	const { options } = free;
	const taken = free.taken.filter((box) => box.y1 < options.height);
	return placeOne(extent, [...forms, ...lastForms(extent, options)], {
		...free,
		taken,
		through: [],
		mayCross: true
	});
}
