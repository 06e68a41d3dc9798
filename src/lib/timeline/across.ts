/**
 * Rows where time runs across: long marks on top, day columns filled upward from the axis, all others on stems whose
 * rows fall from left to right, so that no stem meets a label.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { clusterOf, groupByDistance } from './clusters.ts';
import { fitLabel, labelHeight, meets, placeLabel, withSub } from './labels.ts';
import type { Box, Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';

/** A mark wider than this part of the picture lies in a row at the top. */
const LONG_PART = 1 / 3;
const LONG_ROW_PX = 44;
const LONG_ROW_TIGHT_PX = 34;
/** Rows of long marks without a label, and how many of them there are at most. */
const BARE_ROW_PX = 13;
const MOST_BARE_ROWS = 4;
/** At most this part of the height goes to long rows. */
const LONG_HEIGHT_PART = 0.45;
const BAR_PX = 10;
const THIN_BAR_PX = 8;
const DISC_PX = 6.5;
const MAJOR_DISC_PX = 7.5;
const RING_PX = 5.25;
/** From the middle of a disc, or the end of a bar, to its label. */
const DISC_TO_LABEL_PX = 14;
const BAR_TO_LABEL_PX = 9;
const LABEL_GAP_PX = 14;
const LINE_GAP_PX = 6;
/** A label's first baseline lies this far below the middle of its mark. */
const BASELINE_PX = 4.5;
const WIDEST_LABEL_PX = 360;
/** Least and most room between two labels of a column. */
const ITEM_GAP_PX = 9;
const ITEM_GAP_MOST_PX = 34;
/** With this much room between labels each may have a second line of small words. */
const SUB_GAP_PX = 16;
const ABOVE_AXIS_PX = 24;
/** Widest label, in px, when it stands on one, two and three lines. */
const LINE_WIDTHS = [
	[1, 150],
	[2, 165],
	[3, 130],
	[2, 110],
	[3, 100],
	[4, 84]
] as const;
/** How much lower a label of so many lines has to stand to be taken before one of fewer. */
const PENALTY_PX: Readonly<Record<number, number>> = { 3: 320, 4: 500 };
/** Room kept between a label and what stands above or below it: as much as there is. */
const ROW_GAPS_PX = [34, 26, 18, 11, 5];

export interface Rows {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	readonly rails: readonly Line[];
}

export interface AcrossOptions {
	readonly width: number;
	/** Height above the axis. */
	readonly height: number;
	readonly selectedId: string | null;
	readonly majorId: string | null;
	/** Start and end of a day column, px, by its time. */
	readonly columnEnd: (column: number) => number;
	readonly isAhead: (event: TimelineEvent) => boolean;
	/** The window is narrower than the whole: where there is room, labels say the words that date the event. */
	readonly zoomed: boolean;
	/** Line of the publication, which no label crosses; null where it is not in the picture. */
	readonly published: number | null;
}

interface Placing {
	readonly options: AcrossOptions;
	readonly taken: Box[];
	/** Stems and rails: labels keep clear of them, and they of labels. */
	readonly lines: Line[];
}

/** Gives every extent a row and, where there is room, a label; the rest become marks at the axis and clusters. */
export function layRowsAcross(extents: readonly MarkExtent[], options: AcrossOptions): Rows {
	const isLong = (extent: MarkExtent) =>
		(extent.shape === 'bar' || extent.shape === 'span') && extent.end - extent.start > options.width * LONG_PART;
	const long = extents.filter(isLong);
	const inColumn = extents.filter((extent) => !isLong(extent) && extent.column !== null);
	const others = extents.filter((extent) => !isLong(extent) && extent.column === null);

	const top = longRows(long, options);
	const { published, height } = options;
	const line = published === null ? [] : [{ x0: published, y0: top.bottom, x1: published, y1: height }];
	const placing: Placing = { options, taken: [...top.boxes], lines: line };
	const columns = layColumns(inColumn, top.bottom, placing);
	const stems = layStems(others, top.bottom, placing);
	const byTime = (a: Mark, b: Mark) => a.start - b.start || a.event.told - b.event.told;
	return {
		marks: [...top.marks, ...columns.marks, ...stems.marks].sort(byTime),
		clusters: [...top.clusters, ...columns.clusters, ...stems.clusters],
		rails: columns.rails
	};
}

function weightOf(event: TimelineEvent, options: AcrossOptions): number {
	return event.id === options.selectedId ? Infinity : event.importance;
}

function longRows(long: readonly MarkExtent[], options: AcrossOptions) {
	const marks: Mark[] = [];
	const boxes: Box[] = [];
	const sorted = [...long].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const rowPx = sorted.length > 3 ? LONG_ROW_TIGHT_PX : LONG_ROW_PX;
	const most = Math.max(1, Math.floor((options.height * LONG_HEIGHT_PART) / rowPx));
	const chosen = new Set(
		[...sorted].sort((a, b) => weightOf(b.event, options) - weightOf(a.event, options)).slice(0, most)
	);
	let y = 30;
	for (const extent of sorted.filter((item) => chosen.has(item))) {
		const fitted = fitLabel(extent.event, false, options.width - 16, 1, 'across');
		const from = extent.start + Math.min(extent.fadeStart / 2, 12);
		const width = fitted === null ? 0 : fitted.box.x1;
		const x = Math.max(0, Math.min(from, options.width - width));
		const label = fitted && placeLabel(fitted, x, y - 12);
		marks.push({
			...extent,
			depth: y,
			size: THIN_BAR_PX,
			stem: null,
			label,
			ahead: false
		});
		boxes.push({ x0: extent.start, x1: extent.end, y0: y - 5, y1: y + 5 });
		if (label) boxes.push(label.box);
		y += rowPx;
	}
	// Without room for their labels they are still drawn, close together; past that they are counted.
	const rest = sorted.filter((item) => !chosen.has(item));
	const bare = rest.length > MOST_BARE_ROWS ? rest.slice(0, MOST_BARE_ROWS - 1) : rest;
	const counted = rest.slice(bare.length);
	y += BARE_ROW_PX - rowPx;
	for (const extent of bare) {
		marks.push({ ...extent, depth: y, size: THIN_BAR_PX, stem: null, label: null, ahead: false });
		boxes.push({ x0: extent.start, x1: extent.end, y0: y - 5, y1: y + 5 });
		y += BARE_ROW_PX;
	}
	const clusters: Cluster[] = [];
	if (counted.length > 0) {
		y += BARE_ROW_PX;
		clusters.push(clusterOf(counted, options.width - 16, y, null));
		boxes.push({ x0: options.width - 32, x1: options.width, y0: y - 16, y1: y + 16 });
		y += 2 * BARE_ROW_PX;
	}
	return { marks, boxes, clusters, bottom: sorted.length === 0 ? 8 : y - BARE_ROW_PX + 22 };
}

function layColumns(inColumn: readonly MarkExtent[], top: number, placing: Placing): Rows {
	const columns = new Map<number, MarkExtent[]>();
	for (const extent of inColumn) {
		const key = extent.column ?? 0;
		columns.set(key, [...(columns.get(key) ?? []), extent]);
	}
	const all = [...columns].map(([column, extents]) => layColumn(column, extents, top, placing));
	return {
		marks: all.flatMap((rows) => rows.marks),
		clusters: all.flatMap((rows) => rows.clusters),
		rails: all.flatMap((rows) => rows.rails)
	};
}

/** One day: its events on a rail, first told on top. What does not fit is counted at the foot of the rail. */
function layColumn(column: number, extents: readonly MarkExtent[], top: number, placing: Placing): Rows {
	const { options } = placing;
	const rail = extents[0]?.centre ?? 0;
	const room = Math.min(options.columnEnd(column), options.width) - rail - DISC_TO_LABEL_PX - 4;
	const width = Math.min(room, WIDEST_LABEL_PX);
	const labelled = extents.flatMap((extent) => {
		const major = extent.event.id === options.majorId;
		const label =
			fitLabel(extent.event, major, width, 3, 'across') ?? fitLabel(extent.event, false, width, 4, 'across');
		return label ? [{ extent, label }] : [];
	});
	const wanted = [...labelled].sort((a, b) => weightOf(b.extent.event, options) - weightOf(a.extent.event, options));
	const bottom = options.height - ABOVE_AXIS_PX;
	const high = (items: readonly { label: Label }[], gap: number) =>
		items.reduce((sum, item) => sum + labelHeight(item.label) + gap, -gap);
	let count = wanted.length;
	const clusterRoom = () => (count < extents.length ? 34 : 0);
	while (count > 0 && high(wanted.slice(0, count), ITEM_GAP_PX) > bottom - top - clusterRoom()) count--;
	const kept = new Set(wanted.slice(0, count).map((item) => item.extent));
	const rest = extents.filter((extent) => !kept.has(extent));

	const plain = labelled.filter((item) => kept.has(item.extent));
	const worded = plain.map((item) => ({ ...item, label: withSub(item.label, item.extent.event) }));
	const roomy = options.zoomed && high(worded, SUB_GAP_PX) <= bottom - top - clusterRoom();
	const shown = roomy ? worded : plain;
	const used = high(shown, 0);
	const spare = (bottom - top - clusterRoom() - used) / Math.max(1, shown.length - 1);
	const gap = Math.min(ITEM_GAP_MOST_PX, Math.max(ITEM_GAP_PX, spare * 0.6));
	const marks: Mark[] = [];
	let y = bottom - clusterRoom();
	for (const { extent, label } of [...shown].reverse()) {
		const first = y - (label.box.y1 - label.y);
		const placed = placeLabel(label, rail + DISC_TO_LABEL_PX + 1, first);
		const major = extent.event.id === options.majorId;
		marks.push({
			...extent,
			depth: first - BASELINE_PX - (major ? 1 : 0),
			size: major ? MAJOR_DISC_PX : DISC_PX,
			stem: null,
			label: placed,
			ahead: options.isAhead(extent.event)
		});
		placing.taken.push(placed.box);
		y -= labelHeight(label) + gap;
	}
	const highest = Math.min(...marks.map((mark) => mark.depth), options.height - 27);
	const line = { x0: rail, y0: highest, x1: rail, y1: options.height };
	placing.lines.push(line);
	placing.taken.push({ x0: rail - 9, x1: rail + 9, y0: highest - 9, y1: options.height });
	const [lone] = rest.length === 1 ? rest : [];
	if (lone) marks.unshift({ ...stemmed(lone, options.height - 18, null, options), stem: null });
	const clusters = rest.length > 1 ? [clusterOf(rest, rail, options.height - 27, null)] : [];
	return { marks: marks.reverse(), clusters, rails: [line] };
}

/** More labels than this are never tried: the picture has no room for them. */
const MOST_LABELS = 28;
/** After so many labels in a row that found no room, the less important ones are not tried. */
const MOST_FAILURES = 8;

/** Marks on stems: all with labels if they fit, else the most important ones that do; the others stand at the axis. */
function layStems(others: readonly MarkExtent[], top: number, placing: Placing): Rows {
	const { options } = placing;
	const tightest = ROW_GAPS_PX.at(-1) ?? 0;
	const place = (labelled: ReadonlySet<MarkExtent>, gap: number) =>
		placeAll(
			others.filter((extent) => labelled.has(extent)),
			others.filter((extent) => !labelled.has(extent)),
			top,
			gap,
			placing
		);
	let chosen: ReadonlySet<MarkExtent> = new Set(others);
	if (others.length > MOST_LABELS || place(chosen, tightest) === null) {
		chosen = new Set();
		const ranked = [...others].sort((a, b) => weightOf(b.event, options) - weightOf(a.event, options));
		let failures = 0;
		for (const extent of ranked) {
			if (chosen.size >= MOST_LABELS || failures >= MOST_FAILURES) break;
			const more: ReadonlySet<MarkExtent> = new Set([...chosen, extent]);
			if (place(more, tightest) === null) failures++;
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
	return { ...unlabelled(others, options), rails: [] };
}

function placeAll(
	labelled: readonly MarkExtent[],
	rest: readonly MarkExtent[],
	top: number,
	rowGap: number,
	placing: Placing
): Rows | null {
	const { options } = placing;
	const low = unlabelled(rest, options);
	const taken = [...placing.taken];
	const lines = [...placing.lines];
	const marks: Mark[] = [];
	const fromRight = [...labelled].sort((a, b) => b.centre - a.centre || b.event.told - a.event.told);
	for (const extent of fromRight) {
		const mark = placeOne(extent, { top, rowGap, taken, low: low.boxes, lines, options });
		if (mark === null) return null;
		marks.push(mark);
		if (mark.label) taken.push(mark.label.box);
		taken.push(markBox(mark));
		if (mark.stem) lines.push(mark.stem);
	}
	return { marks: [...marks, ...low.marks], clusters: low.clusters, rails: [] };
}

const STEP_PX = 4;

interface Free {
	readonly top: number;
	readonly rowGap: number;
	readonly taken: readonly Box[];
	/** Marks and clusters at the axis: a stem may pass behind them, a label may not. */
	readonly low: readonly Box[];
	readonly lines: readonly Line[];
	readonly options: AcrossOptions;
}

type Side = 'start' | 'end' | 'above';

/** The lowest place at which neither label nor stem meets anything, in the first form of the label that has one. */
function placeOne(extent: MarkExtent, free: Free): Mark | null {
	const major = extent.event.id === free.options.majorId;
	const sides: readonly Side[] = isBar(extent) ? ['above', 'start', 'end'] : ['start', 'end'];
	let best: Mark | null = null;
	for (const side of sides) {
		for (const [count, width] of LINE_WIDTHS) {
			const fitted = fitLabel(extent.event, major, width * (major ? 1.15 : 1), count, 'across');
			if (fitted === null) continue;
			const found = lowest(extent, fitted, side, free);
			// Wider forms come first; one of more lines is worth taking only where it stands much lower.
			if (found !== null && (best === null || found.depth > best.depth + (PENALTY_PX[count] ?? 60))) best = found;
		}
		if (best !== null && side !== 'above') return best;
	}
	return best;
}

const isBar = (extent: MarkExtent) => extent.shape === 'bar' || extent.shape === 'span';

function lowest(extent: MarkExtent, fitted: Label, side: Side, free: Free): Mark | null {
	const { options, taken, low, lines, rowGap, top } = free;
	const first = options.height - ABOVE_AXIS_PX - (side === 'above' ? 0 : fitted.box.y1 - fitted.y);
	for (let y = first; y + fitted.box.y0 > top; y -= STEP_PX) {
		const label = side === 'above' ? labelAbove(extent, fitted, y, options) : labelBeside(extent, fitted, side, y);
		if (label.box.x0 < 0 || label.box.x1 > options.width || label.box.y0 < top) return null;
		const mark = stemmed(extent, side === 'above' ? y : y - BASELINE_PX, label, options);
		const own = markBox(mark);
		const stem = mark.stem ?? own;
		const clear =
			!taken.some((box) => meets(label.box, box, LABEL_GAP_PX, rowGap) || meets(own, box, 4)) &&
			!low.some((box) => meets(label.box, box, LINE_GAP_PX, 2) || meets(own, box, 4)) &&
			!lines.some((line) => meets(label.box, line, LINE_GAP_PX, 2)) &&
			!stemsAndRails(lines, options).some((line) => meets(own, line, 2)) &&
			!taken.some((box) => meets(stem, box, LINE_GAP_PX, 0));
		if (clear) return mark;
	}
	return null;
}

/** A mark may cross the line of the publication; a label may not. */
function stemsAndRails(lines: readonly Line[], options: AcrossOptions): readonly Line[] {
	return options.published === null ? lines : lines.slice(1);
}

function labelBeside(extent: MarkExtent, fitted: Label, side: 'start' | 'end', y: number): Label {
	const reach = isBar(extent) ? BAR_TO_LABEL_PX : DISC_TO_LABEL_PX;
	return placeLabel(fitted, side === 'start' ? extent.end + reach : extent.start - reach, y, side);
}

/** Above its bar, from the bar's start; where that would leave the picture, set against the bar's end. */
function labelAbove(extent: MarkExtent, fitted: Label, y: number, options: AcrossOptions): Label {
	const last = y - BAR_PX / 2 - 8 - (fitted.box.y1 - fitted.y) + 3;
	const fits = extent.start + (fitted.box.x1 - fitted.box.x0) <= options.width;
	return fits ? placeLabel(fitted, extent.start, last) : placeLabel(fitted, extent.end, last, 'end');
}

function stemmed(extent: MarkExtent, depth: number, label: Label | null, options: AcrossOptions): Mark {
	const major = extent.event.id === options.majorId;
	const size = extent.shape === 'disc' ? (major ? MAJOR_DISC_PX : DISC_PX) : extent.shape === 'ring' ? RING_PX : BAR_PX;
	return {
		...extent,
		depth,
		size,
		stem: { x0: extent.centre, y0: depth, x1: extent.centre, y1: options.height },
		label,
		ahead: options.isAhead(extent.event)
	};
}

function markBox(mark: Mark): Box {
	const half = mark.shape === 'disc' || mark.shape === 'ring' ? mark.size : mark.size / 2;
	const along = mark.shape === 'disc' || mark.shape === 'ring' ? mark.size : 0;
	return { x0: mark.start - along, x1: mark.end + along, y0: mark.depth - half, y1: mark.depth + half };
}

/** Marks without a label stand just above the axis; those too close together are counted in a cluster. */
function unlabelled(rest: readonly MarkExtent[], options: AcrossOptions) {
	const marks: Mark[] = [];
	const clusters: Cluster[] = [];
	const boxes: Box[] = [];
	for (const group of groupByDistance(rest)) {
		const [first] = group;
		if (first && group.length === 1) {
			const mark = stemmed(first, options.height - 16, null, options);
			marks.push(mark);
			boxes.push(markBox(mark));
			continue;
		}
		const x = Math.min(Math.max(mean(group.map((extent) => extent.centre)), 14), options.width - 14);
		const y = options.height - 27;
		const cluster = clusterOf(group, x, y, { x0: x, y0: y, x1: x, y1: options.height });
		clusters.push(cluster);
		const r = cluster.radius + 3;
		boxes.push({ x0: x - r, x1: x + r, y0: y - r, y1: options.height });
	}
	return { marks, clusters, boxes };
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
