/** The place of one label with its mark on a stem: the lowest that is free. Lengths in px. */
import { placeLabel } from './labels.ts';
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
	/** Where a label may stand beside its mark; that of a bar may always stand above it. */
	readonly sides: readonly ('start' | 'end')[];
	/** The mark may lie on a line. */
	readonly mayCross: boolean;
	readonly options: AcrossOptions;
}

export const EITHER = ['start', 'end'] as const;

type Side = 'start' | 'end' | 'above';

/** The lowest place at which neither label nor stem meets anything, in the first form of the label that has one. */
export function placeOne(extent: MarkExtent, forms: readonly Label[], all: Free): Mark | null {
	const free = nearby(extent, forms, all);
	const sides: readonly Side[] = isBar(extent) ? ['above', ...free.sides] : free.sides;
	let best: Place | null = null;
	for (const side of sides) {
		for (const form of forms) {
			const found = lowest(extent, form, side, free);
			// Wider forms come first; one of more lines is worth taking only where it stands much lower.
			const penalty = PENALTY_PX[form.lines.length] ?? 60;
			if (found !== null && (best === null || found.depth > best.depth + penalty)) best = found;
		}
		if (best !== null && side !== 'above') break;
	}
	return best && stemmed(extent, best.depth, labelAt(extent, best.form, best.side, best.y, free.options), free.options);
}

/** Only what a label of the mark could reach: it is asked for at every height. */
function nearby({ start, end }: MarkExtent, forms: readonly Label[], free: Free): Free {
	const reach = REACH_PX + forms.reduce((widest, { box }) => Math.max(widest, box.x1 - box.x0), 0);
	const [from, to] = [start - reach, end + reach];
	const within = (boxes: readonly Box[]) => boxes.filter(({ x0, x1 }) => x1 > from && x0 < to);
	return { ...free, taken: within(free.taken), low: within(free.low), lines: within(free.lines) };
}

/** A form of a label at a side of its mark: `y` is that of its first baseline, or of its bar below it; `depth` that of the mark. */
interface Place {
	readonly form: Label;
	readonly side: Side;
	readonly y: number;
	readonly depth: number;
}

function labelAt(extent: MarkExtent, form: Label, side: Side, y: number, options: AcrossOptions): Label {
	return side === 'above' ? labelAbove(extent, form, y, options) : labelBeside(extent, form, side, y);
}

/** The lowest place of one form of a label on one side of its mark, or null. */
function lowest(extent: MarkExtent, form: Label, side: Side, free: Free): Place | null {
	const { options, top, foot } = free;
	const depthBelow = side === 'above' ? 0 : BASELINE_PX;
	const first = options.height - foot - (side === 'above' ? 0 : form.box.y1 - form.y);
	// Only the height is searched: places along time, and with them what can be met at all, are the same at every height.
	const label = labelAt(extent, form, side, first, options).box;
	if (label.x0 < 0 || label.x1 > options.width) return null;
	const blocks = blocksOf(label, markBoxAt(extent, first - depthBelow, options), free);
	// A stem grows with its height: what it meets once it meets always.
	let highest = first - label.y0 + top;
	for (const box of free.taken) {
		if (box.y1 + depthBelow <= highest || box.y0 >= options.height) continue;
		if (box.x0 < extent.centre + STEM_GAP_PX && extent.centre < box.x1 + STEM_GAP_PX) highest = box.y1 + depthBelow;
	}
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
		if (y < highest) return null;
		i = 0;
	}
	if (y < highest || y + form.box.y0 <= top) return null;
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
	const add = (boxes: readonly Box[], own: Box, gapX: number, gapY: number) => {
		for (const box of boxes) {
			if (near(box, own, gapX)) blocks.push({ y0: box.y0, y1: box.y1, from: own.y0 - gapY, to: own.y1 + gapY });
		}
	};
	add(taken, label, LABEL_GAP_PX, rowGap);
	add(taken, mark, MARK_GAP_PX, MARK_GAP_PX);
	add(low, label, LINE_GAP_PX, 2);
	add(low, mark, MARK_GAP_PX, MARK_GAP_PX);
	add(lines, label, LINE_GAP_PX, 2);
	if (!mayCross) add(lines, mark, 2, 2);
	add(through, label, LINE_GAP_PX, 2);
	return blocks;
}

function near(box: Pick<Box, 'x0' | 'x1'>, own: Pick<Box, 'x0' | 'x1'>, gap: number): boolean {
	return box.x0 < own.x1 + gap && own.x0 < box.x1 + gap;
}

/** From the end of a mark to a label beside it. */
export const labelGap = (extent: MarkExtent) => (isBar(extent) ? BAR_TO_LABEL_PX : DISC_TO_LABEL_PX);

export function labelBeside(extent: MarkExtent, form: Label, side: 'start' | 'end', y: number): Label {
	const reach = labelGap(extent);
	return placeLabel(form, side === 'start' ? extent.end + reach : extent.start - reach, y, side);
}

/** Above its bar, from the bar's start; where that would leave the picture, set against the bar's end. */
function labelAbove(extent: MarkExtent, form: Label, y: number, options: AcrossOptions): Label {
	const last = y - BAR_PX / 2 - 8 - (form.box.y1 - form.y) + 3;
	const fits = extent.start + (form.box.x1 - form.box.x0) <= options.width;
	return fits ? placeLabel(form, extent.start, last) : placeLabel(form, extent.end, last, 'end');
}
