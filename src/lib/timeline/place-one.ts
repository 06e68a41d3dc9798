/** The place of one label with its mark on a stem: the lowest that is free. Lengths in px. */
import { placedBox, placeLabel } from './labels.ts';
import { type AcrossOptions, BAR_PX, BASELINE_PX, DISC_TO_LABEL_PX, isBar, markBoxAt, stemmed } from './placing.ts';
import type { Box, Label, Line, Mark, MarkExtent } from './scene.ts';

/** From the end of a bar to its label. */
const BAR_TO_LABEL_PX = 9;
/** From a label to what stands beside it. */
export const LABEL_GAP_PX = 14;
export const LINE_GAP_PX = 6;
/** From a stem to the mark, or label, that it passes. */
const STEM_GAP_PX = 2.5;
export const MARK_GAP_PX = 4;
/** How much lower a label of so many lines has to stand to be taken before one of fewer. */
const PENALTY_PX: Readonly<Record<number, number>> = { 3: 320, 4: 500 };
/** A label is tried every so many px up. */
const STEP_PX = 4;
/** From a mark past the far end of its label, beside the label's width: the gaps on both sides of it. */
const REACH_PX = 40;
/** Less than anybody sees. */
const HAIR_PX = 1e-6;

/** What a mark and its label are placed among. */
export interface Free {
	readonly top: number;
	readonly rowGap: number;
	readonly taken: readonly Box[];
	/** Marks and clusters at the axis: a stem may pass behind them, a label may not. */
	readonly low: readonly Box[];
	/** The lowest label ends so far above the axis. */
	readonly foot: number;
	readonly lines: readonly Line[];
	/** Lines from top to bottom: a mark may cross them, a label may not. */
	readonly through: readonly Line[];
	/** Where a label may stand, first choice first. */
	readonly sides: readonly Side[];
	/** The mark may lie on a line. */
	readonly mayCross: boolean;
	readonly options: AcrossOptions;
}

type Side = 'start' | 'end' | 'above';

/** The sides of a mark at which its label may stand; that of a bar may always stand above it. */
export function sidesOf(extent: MarkExtent, beside: readonly Side[] = EITHER): readonly Side[] {
	return isBar(extent) ? ['above', ...beside] : beside;
}

export const EITHER = ['start', 'end'] as const;

/** The lowest place at which neither label nor stem meets anything, in the first form of the label that has one. */
export function placeOne(extent: MarkExtent, forms: readonly Label[], all: Free): Mark | null {
	if (forms.length === 0 || all.sides.length === 0) return null;
	const free = nearby(extent, forms, all);
	let best: Place | null = null;
	for (const side of free.sides) {
		for (const form of forms) {
			// Wider forms come first; one of more lines is worth taking only where it stands much lower.
			const least: number = best === null ? -Infinity : best.depth + (PENALTY_PX[form.lines.length] ?? 60);
			best = lowest(extent, form, side, free, least) ?? best;
		}
		if (best !== null && side !== 'above') break;
	}
	return best && stemmed(extent, best.depth, labelAt(extent, best.form, best.side, best.y, free.options), free.options);
}

/** From a mark to the farthest that a label of these forms can reach, with the gaps beside it. */
export function reachOf(forms: readonly Label[]): number {
	let widest = 0;
	for (const { box } of forms) widest = Math.max(widest, box.x1 - box.x0);
	return REACH_PX + widest;
}

/** Only what a label of the mark could reach: it is asked for at every height. */
function nearby({ start, end }: MarkExtent, forms: readonly Label[], free: Free): Free {
	const reach = reachOf(forms);
	const [from, to] = [start - reach, end + reach];
	const within = ({ x0, x1 }: Box) => x1 > from && x0 < to;
	return { ...free, taken: free.taken.filter(within), low: free.low.filter(within), lines: free.lines.filter(within) };
}

/** A form of a label at a side of its mark: `y` is that of its first baseline, or of its bar below it; `depth` that of the mark. */
interface Place {
	readonly form: Label;
	readonly side: Side;
	readonly y: number;
	readonly depth: number;
}

function labelAt(extent: MarkExtent, form: Label, side: Side, y: number, options: AcrossOptions): Label {
	const spot = spotAt(extent, form, side, y, options);
	return placeLabel(form, spot.x, spot.y, spot.anchor);
}

/** The lowest place of one form of a label on one side of its mark, deeper than `least`; or null. */
function lowest(extent: MarkExtent, form: Label, side: Side, free: Free, least: number): Place | null {
	const { options, top, foot } = free;
	const depthBelow = side === 'above' ? 0 : BASELINE_PX;
	const first = options.height - foot - (side === 'above' ? 0 : form.box.y1 - form.y);
	if (first - depthBelow <= least) return null;
	// Only the height is searched: places along time, and with them what can be met at all, are the same at every height.
	const spot = spotAt(extent, form, side, first, options);
	const label = placedBox(form, spot.x, spot.y, spot.anchor);
	if (label.x0 < 0 || label.x1 > options.width) return null;
	// A stem grows with its height: what it meets once it meets always.
	let highest = first - label.y0 + top;
	for (const box of free.taken) {
		if (box.y1 + depthBelow <= highest || box.y0 >= options.height) continue;
		if (box.x0 < extent.centre + STEM_GAP_PX && extent.centre < box.x1 + STEM_GAP_PX) highest = box.y1 + depthBelow;
	}
	if (first < highest) return null;
	const blocks = blocksOf(label, markBoxAt(extent, first - depthBelow, options), free);
	let y = first;
	for (let i = 0; i < blocks.length;) {
		const block = blocks[i];
		const shift = first - y;
		// As exact as the step below: what is clear but for a float's last digit is clear, or it would be asked for ever.
		if (!block || block.from - shift >= block.y1 || block.y0 >= block.to - shift - HAIR_PX) {
			i++;
			continue;
		}
		// Up to where it stands clear of this one, in steps; then everything is asked again.
		y = first - Math.ceil((block.to - block.y0 - HAIR_PX) / STEP_PX) * STEP_PX;
		if (y < highest || y - depthBelow <= least) return null;
		i = 0;
	}
	if (y + form.box.y0 <= top) return null;
	return { form, side, y, depth: y - depthBelow };
}

/** Something in the way, between `y0` and `y1`, of what reaches from `from` to `to` at the first height tried. */
interface Block {
	readonly y0: number;
	readonly y1: number;
	readonly from: number;
	readonly to: number;
}

function blocksOf(label: Box, mark: Box, { taken, low, lines, through, mayCross, rowGap }: Free): Block[] {
	const blocks: Block[] = [];
	add(blocks, taken, label, LABEL_GAP_PX, rowGap);
	add(blocks, taken, mark, MARK_GAP_PX, MARK_GAP_PX);
	add(blocks, low, label, LINE_GAP_PX, 2);
	add(blocks, low, mark, MARK_GAP_PX, MARK_GAP_PX);
	add(blocks, lines, label, LINE_GAP_PX, 2);
	if (!mayCross) add(blocks, lines, mark, 2, 2);
	add(blocks, through, label, LINE_GAP_PX, 2);
	return blocks;
}

/** Adds those of the boxes that are in the way of what stands at `own`. */
function add(blocks: Block[], boxes: readonly Box[], own: Box, gapX: number, gapY: number): void {
	for (const box of boxes) {
		if (near(box, own, gapX)) blocks.push({ y0: box.y0, y1: box.y1, from: own.y0 - gapY, to: own.y1 + gapY });
	}
}

function near(box: Pick<Box, 'x0' | 'x1'>, own: Pick<Box, 'x0' | 'x1'>, gap: number): boolean {
	return box.x0 < own.x1 + gap && own.x0 < box.x1 + gap;
}

/** From the end of a mark to a label beside it. */
export const labelGap = (extent: MarkExtent) => (isBar(extent) ? BAR_TO_LABEL_PX : DISC_TO_LABEL_PX);

/** Where the first line of a label begins, or ends. */
type Spot = Pick<Label, 'x' | 'y' | 'anchor'>;

function spotAt(extent: MarkExtent, form: Label, side: Side, y: number, options: AcrossOptions): Spot {
	if (side === 'start') return { x: extent.end + labelGap(extent), y, anchor: side };
	if (side === 'end') return { x: extent.start - labelGap(extent), y, anchor: side };
	// Above its bar, from the bar's start; where that would leave the picture, set against the bar's end.
	const last = y - BAR_PX / 2 - 8 - (form.box.y1 - form.y) + 3;
	const fits = extent.start + (form.box.x1 - form.box.x0) <= options.width;
	return fits ? { x: extent.start, y: last, anchor: 'start' } : { x: extent.end, y: last, anchor: 'end' };
}
