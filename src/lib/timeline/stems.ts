/** Marks on stems where time runs across: rows fall from left to right, so that no stem meets a label. */
import { type AtAxis, layAtAxis } from './at-axis.ts';
import { fitAnyhow, fitLabel, placeLabel } from './labels.ts';
import {
	ABOVE_AXIS_PX,
	type AcrossOptions,
	BAR_PX,
	BASELINE_PX,
	DISC_TO_LABEL_PX,
	isBar,
	markBox,
	type Placing,
	stemmed,
	weightOf
} from './placing.ts';
import type { Box, Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';

/** From the end of a bar to its label. */
const BAR_TO_LABEL_PX = 9;
const LABEL_GAP_PX = 14;
const LINE_GAP_PX = 6;
const MARK_GAP_PX = 4;
/** Number of lines of a label and the widest they may be, px. */
const LINE_WIDTHS = [
	[1, 150],
	[2, 165],
	[3, 130],
	[2, 110],
	[3, 100],
	[4, 84]
] as const;
/** For titles that fit none of these. */
const LONG_LINE_WIDTHS = [
	[4, 165],
	[6, 165]
] as const;
/** How much lower a label of so many lines has to stand to be taken before one of fewer. */
const PENALTY_PX: Readonly<Record<number, number>> = { 3: 320, 4: 500 };
/** Room kept between a label and what stands above or below it: as much as there is. */
const ROW_GAPS_PX = [34, 26, 18, 11, 5];
const TIGHTEST_PX = 5;
/** More labels than this are never tried: the picture has no room for them. */
const MOST_LABELS = 28;
/** After so many labels in a row that found no room, the less important ones are not tried. */
const MOST_FAILURES = 8;
/** A label is tried every so many px up. */
const STEP_PX = 4;
/** Less than anybody sees. */
const HAIR_PX = 1e-6;

interface Stems {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
}

/**
 * Marks on stems: all with labels if they fit, else the most important ones that do. The others, and `hanging`, the events
 * of day columns that got no label there, stand at the axis.
 */
export function layStems(
	others: readonly MarkExtent[],
	hanging: readonly MarkExtent[],
	top: number,
	placing: Placing
): Stems {
	const { options } = placing;
	const formsOf = labelForms(options);
	const place = (labelled: ReadonlySet<MarkExtent>, gap: number) =>
		placeAll(
			others.filter((extent) => labelled.has(extent)),
			layAtAxis([...others.filter((extent) => !labelled.has(extent)), ...hanging], placing.taken, options),
			{ top, gap, placing, formsOf }
		);
	let chosen: ReadonlySet<MarkExtent> = new Set(others);
	if (others.length > MOST_LABELS || place(chosen, TIGHTEST_PX) === null) {
		chosen = new Set();
		const ranked = [...others].sort((a, b) => weightOf(b.event, options) - weightOf(a.event, options));
		let failures = 0;
		for (const extent of ranked) {
			if (chosen.size >= MOST_LABELS || failures >= MOST_FAILURES) break;
			const more: ReadonlySet<MarkExtent> = new Set([...chosen, extent]);
			if (place(more, TIGHTEST_PX) === null) failures++;
			else {
				chosen = more;
				failures = 0;
			}
		}
	}
	for (const gap of ROW_GAPS_PX) {
		const placed = place(chosen, gap);
		if (placed !== null) return placed;
	}
	return layAtAxis([...others, ...hanging], placing.taken, options);
}

/** The forms that a label may take, first choice first; kept, for each mark is placed many times. */
function labelForms(options: AcrossOptions): (extent: MarkExtent) => readonly Label[] {
	const known = new Map<MarkExtent, readonly Label[]>();
	return (extent) => {
		const made = known.get(extent) ?? formsOfLabel(extent, options);
		known.set(extent, made);
		return made;
	};
}

/** The forms that a label may take beside or above its mark, first choice first. */
export function formsOfLabel({ event }: MarkExtent, options: AcrossOptions): readonly Label[] {
	const major = event.id === options.majorId;
	const fitted = (widths: readonly (readonly [count: number, width: number])[]) => {
		const forms = widths.flatMap(([count, width]) => {
			const label = fitLabel(event, major, width * (major ? 1.15 : 1), count, 'across');
			return label ? [label] : [];
		});
		// A form that is the same as one before it finds no other place.
		return forms.filter(
			(form, i) => forms.findIndex((other) => other.lines.join('\n') === form.lines.join('\n')) === i
		);
	};
	const forms = fitted(LINE_WIDTHS);
	return forms.length > 0 ? forms : fitted(LONG_LINE_WIDTHS);
}

/** What the selected event is named in where nothing else has room: whatever its title is like. */
export function lastForms({ event }: MarkExtent, options: AcrossOptions): readonly Label[] {
	if (event.id !== options.selectedId) return [];
	return [165, 110].map((width) => fitAnyhow(event, event.id === options.majorId, width, 'across'));
}

interface Ground {
	readonly top: number;
	readonly gap: number;
	readonly placing: Placing;
	readonly formsOf: (extent: MarkExtent) => readonly Label[];
}

function placeAll(labelled: readonly MarkExtent[], low: AtAxis, ground: Ground): Stems | null {
	const { options, published } = ground.placing;
	const taken = [...ground.placing.taken];
	const lines = [...ground.placing.lines];
	const marks: Mark[] = [];
	const fromRight = [...labelled].sort((a, b) => b.centre - a.centre || b.event.told - a.event.told);
	for (const extent of fromRight) {
		const free = {
			top: ground.top,
			rowGap: ground.gap,
			taken,
			low: low.boxes,
			lines,
			published,
			mayCross: false,
			options
		};
		const forms = ground.formsOf(extent);
		// No label stands on the line of the publication, except where the only other choice is none at all.
		const mark =
			placeOne(extent, forms, free) ??
			(published === null ? null : placeOne(extent, forms, { ...free, published: null })) ??
			placeOne(extent, lastForms(extent, options), { ...free, published: null }) ??
			(extent.event.id === options.selectedId ? placeOnRail(extent, forms, free) : null);
		if (mark === null) return null;
		marks.push(mark);
		if (mark.label) taken.push(mark.label.box);
		taken.push(markBox(mark));
		if (mark.stem) lines.push(mark.stem);
	}
	return { marks: [...marks, ...low.marks], clusters: low.clusters };
}

/** A place at which only the mark meets a rail, at a height where nothing hangs on it. */
function placeOnRail(extent: MarkExtent, forms: readonly Label[], free: Free): Mark | null {
	const { options } = free;
	const taken = free.taken.filter((box) => box.y1 < options.height);
	return placeOne(extent, [...forms, ...lastForms(extent, options)], {
		...free,
		taken,
		published: null,
		mayCross: true
	});
}

/** What a mark and its label are placed among. */
export interface Free {
	readonly top: number;
	readonly rowGap: number;
	readonly taken: readonly Box[];
	/** Marks and clusters at the axis: a stem may pass behind them, a label may not. */
	readonly low: readonly Box[];
	readonly lines: readonly Line[];
	readonly published: Line | null;
	/** The mark may lie on a line. */
	readonly mayCross: boolean;
	readonly options: AcrossOptions;
}

type Side = 'start' | 'end' | 'above';

/** The lowest place at which neither label nor stem meets anything, in the first form of the label that has one. */
export function placeOne(extent: MarkExtent, forms: readonly Label[], free: Free): Mark | null {
	const sides: readonly Side[] = isBar(extent) ? ['above', 'start', 'end'] : ['start', 'end'];
	let best: Mark | null = null;
	for (const side of sides) {
		for (const form of forms) {
			const found = lowest(extent, form, side, free);
			// Wider forms come first; one of more lines is worth taking only where it stands much lower.
			const penalty = PENALTY_PX[form.lines.length] ?? 60;
			if (found !== null && (best === null || found.depth > best.depth + penalty)) best = found;
		}
		if (best !== null && side !== 'above') return best;
	}
	return best;
}

/** The lowest place of one form of a label on one side of its mark, or null. */
function lowest(extent: MarkExtent, form: Label, side: Side, free: Free): Mark | null {
	const { options, top } = free;
	const depthBelow = side === 'above' ? 0 : BASELINE_PX;
	const first = options.height - ABOVE_AXIS_PX - (side === 'above' ? 0 : form.box.y1 - form.y);
	const labelAt = (y: number) =>
		side === 'above' ? labelAbove(extent, form, y, options) : labelBeside(extent, form, side, y);
	const markAt = (y: number, label: Label) => stemmed(extent, y - depthBelow, label, options);
	// Only the height is searched: places along time, and with them what can be met at all, are the same at every height.
	const label = labelAt(first).box;
	if (label.x0 < 0 || label.x1 > options.width) return null;
	const mark = markBox(markAt(first, labelAt(first)));
	const blocks = blocksOf(label, mark, free);
	// A stem grows with its height: what it meets once it meets always.
	const stemEnds = free.taken
		.filter((box) => near(box, { x0: extent.centre, x1: extent.centre }, LINE_GAP_PX) && box.y0 < options.height)
		.map((box) => box.y1);
	const highest = Math.max(first - label.y0 + top, Math.max(...stemEnds, -Infinity) + depthBelow);
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
	return markAt(y, labelAt(y));
}

/** Something in the way, between `y0` and `y1`, of what reaches from `from` to `to` at the first height tried. */
interface Block {
	readonly y0: number;
	readonly y1: number;
	readonly from: number;
	readonly to: number;
}

function blocksOf(label: Box, mark: Box, { taken, low, lines, published, mayCross, rowGap }: Free): Block[] {
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
	// A mark may cross the line of the publication; a label may not.
	if (published !== null) add([published], label, LINE_GAP_PX, 2);
	return blocks;
}

function near(box: Pick<Box, 'x0' | 'x1'>, own: Pick<Box, 'x0' | 'x1'>, gap: number): boolean {
	return box.x0 < own.x1 + gap && own.x0 < box.x1 + gap;
}

function labelBeside(extent: MarkExtent, form: Label, side: 'start' | 'end', y: number): Label {
	const reach = isBar(extent) ? BAR_TO_LABEL_PX : DISC_TO_LABEL_PX;
	return placeLabel(form, side === 'start' ? extent.end + reach : extent.start - reach, y, side);
}

/** Above its bar, from the bar's start; where that would leave the picture, set against the bar's end. */
function labelAbove(extent: MarkExtent, form: Label, y: number, options: AcrossOptions): Label {
	const last = y - BAR_PX / 2 - 8 - (form.box.y1 - form.y) + 3;
	const fits = extent.start + (form.box.x1 - form.box.x0) <= options.width;
	return fits ? placeLabel(form, extent.start, last) : placeLabel(form, extent.end, last, 'end');
}
