/** Day columns where time runs across: the events of a day hang on one rail, first told on top. */
import { fitAnyhow, fitLabel, labelHeight, placeLabel, withSub } from './labels.ts';
import {
	ABOVE_AXIS_PX,
	type AcrossOptions,
	BASELINE_PX,
	DISC_PX,
	DISC_TO_LABEL_PX,
	MAJOR_DISC_PX,
	type Placing,
	weightOf
} from './placing.ts';
import type { Label, Line, Mark, MarkExtent } from './scene.ts';

const WIDEST_LABEL_PX = 360;
/** Least and most room between two labels of a column. */
const ITEM_GAP_PX = 9;
const ITEM_GAP_MOST_PX = 34;
/** With this much room between labels each may have a second line of small words. */
const SUB_GAP_PX = 16;
/** Height of a cluster at the foot of the rail. */
const CLUSTER_ROOM_PX = 34;
/** What stands at the axis nearer to a column than this may reach into it. */
const REACH_PX = 20;
/** Room that a mark with a stem needs below the labels of a column, beside its own label's height. */
const STEM_ROOM_PX = 58;
const STEM_GAP_PX = 8;

interface Columns {
	readonly marks: readonly Mark[];
	readonly rails: readonly Line[];
	/** Events without a label, which stand or are counted at the axis. */
	readonly rest: readonly MarkExtent[];
}

/** Lays all columns. `others` are the marks that hang on no rail: where they crowd below a column, its labels stand higher. */
export function layColumns(
	inColumn: readonly MarkExtent[],
	others: readonly MarkExtent[],
	top: number,
	placing: Placing
): Columns {
	const columns = new Map<number, MarkExtent[]>();
	for (const extent of inColumn) {
		const column = columns.get(extent.column ?? 0);
		if (column) column.push(extent);
		else columns.set(extent.column ?? 0, [extent]);
	}
	const all = [...columns].map(([column, extents]) => layColumn(column, extents, others, top, placing));
	return {
		marks: all.flatMap((laid) => laid.marks),
		rails: all.flatMap((laid) => laid.rails),
		rest: all.flatMap((laid) => laid.rest)
	};
}

function layColumn(
	column: number,
	extents: readonly MarkExtent[],
	others: readonly MarkExtent[],
	top: number,
	placing: Placing
): Columns {
	const { options } = placing;
	const rail = extents[0]?.centre ?? 0;
	const width = Math.min(
		Math.min(options.columnEnd(column), options.width) - rail - DISC_TO_LABEL_PX - 4,
		WIDEST_LABEL_PX
	);
	const labelled = extents.flatMap((extent) => {
		const label = labelIn(extent, width, options);
		return label ? [{ extent, label }] : [];
	});
	const wanted = [...labelled].sort((a, b) => weightOf(b.extent.event, options) - weightOf(a.extent.event, options));
	const bottom = options.height - ABOVE_AXIS_PX;
	const high = (items: readonly { label: Label }[], gap: number) =>
		items.reduce((sum, item) => sum + labelHeight(item.label) + gap, -gap);
	const below = others.filter(({ start, end }) => end > rail - REACH_PX && start < rail + width + 2 * REACH_PX);
	// A stem among the labels would cross them: they leave room for the one that has to be named.
	const labelsEnd = rail + DISC_TO_LABEL_PX + 1 + width + STEM_GAP_PX;
	const selected = below.find(
		({ event, start, end }) => event.id === options.selectedId && end > rail - REACH_PX && start < labelsEnd
	);
	const selectedLabel = selected && labelIn(selected, 165, options);
	const selectedRoom = selectedLabel ? labelHeight(selectedLabel) + STEM_ROOM_PX : 0;
	let count = wanted.length;
	const foot = () => {
		const counted = extents.length - count;
		return Math.max(selectedRoom, counted > 0 || below.length + counted > 1 ? CLUSTER_ROOM_PX : 0);
	};
	while (count > 0 && high(wanted.slice(0, count), ITEM_GAP_PX) > bottom - top - foot()) count--;
	const kept = new Set(wanted.slice(0, count).map((item) => item.extent));

	const plain = labelled.filter((item) => kept.has(item.extent));
	const worded = plain.map((item) => ({ ...item, label: withSub(item.label, item.extent.event) }));
	const roomy =
		options.zoomed &&
		worded.every(({ label }) => label.box.x1 <= width) &&
		high(worded, SUB_GAP_PX) <= bottom - top - foot();
	const shown = roomy ? worded : plain;
	const spare = (bottom - top - foot() - high(shown, 0)) / Math.max(1, shown.length - 1);
	const gap = Math.min(ITEM_GAP_MOST_PX, Math.max(ITEM_GAP_PX, spare * 0.6));
	const marks: Mark[] = [];
	let y = bottom - foot();
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
			ahead: options.isAhead(extent.event),
			countedIn: null
		});
		placing.taken.push(placed.box);
		y -= labelHeight(label) + gap;
	}
	const highest = Math.min(...marks.map((mark) => mark.depth), options.height - 27);
	const line = { x0: rail, y0: highest, x1: rail, y1: options.height };
	placing.lines.push(line);
	const lowest = Math.max(...marks.map((mark) => mark.depth), highest);
	placing.taken.push({ x0: rail - 9, x1: rail + 9, y0: highest - 9, y1: options.height });
	if (marks.length > 0) placing.taken.push({ x0: rail - 9, x1: rail + 9, y0: highest - 9, y1: lowest + 9 });
	return { marks: marks.reverse(), rails: [line], rest: extents.filter((extent) => !kept.has(extent)) };
}

/** The label of an event in a column; that of the selected one is set however narrow the column is. */
function labelIn({ event }: MarkExtent, width: number, options: AcrossOptions): Label | null {
	const major = event.id === options.majorId;
	const fitted =
		fitLabel(event, major, width, 3, 'across') ??
		fitLabel(event, false, width, 4, 'across') ??
		fitLabel(event, false, width, 6, 'across');
	if (fitted !== null || event.id !== options.selectedId) return fitted;
	return fitAnyhow(event, major, width, 'across');
}
