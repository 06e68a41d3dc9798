/**
 * Rows where time runs down the page: labels in one column at the right in order of time, each beside its mark, pushed
 * apart so that none overlap; long marks in tracks beside the axis.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { clusterOf, groupByDistance } from './clusters.ts';
import { fitLabel, labelHeight, labelOf, labelStyle, placeLabel } from './labels.ts';
import type { Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';
import type { Rows } from './across.ts';

/** Places from the left: axis, tracks of long marks, discs, labels. */
export const DOWN_AXIS_PX = 67;
const TRACK_FIRST_PX = 79;
const TRACK_STEP_PX = 10;
const TRACK_SIZE_PX = 6;
/** From the last track to the discs, and from those to the labels. */
const DISC_GAP_PX = 8;
const LABEL_GAP_X_PX = 15;
const BAR_PX = 10;
const LABEL_GAP_PX = 13;
const LONG_PART = 0.14;
const MOST_TRACKS = 4;
const RIGHT_MARGIN_PX = 4;

export interface DownOptions {
	readonly width: number;
	readonly length: number;
	readonly selectedId: string | null;
	readonly majorId: string | null;
	/** Where a day begins, px. */
	readonly columnStart: (column: number) => number;
	readonly isAhead: (event: TimelineEvent) => boolean;
}

interface Item {
	readonly extent: MarkExtent;
	readonly label: Label;
	readonly wantedAt: number;
}

/** Height that an event's label takes where time runs down, with the gap below it. */
export function rowHeightDown(event: TimelineEvent, width: number, major: boolean): number {
	const label = fitDown(event, width, major, MOST_TRACKS);
	return labelHeight(label) + LABEL_GAP_PX;
}

/** Places across time for a number of tracks. */
function places(tracks: number): { disc: number; label: number } {
	const disc = TRACK_FIRST_PX + tracks * TRACK_STEP_PX + DISC_GAP_PX;
	return { disc, label: disc + LABEL_GAP_X_PX };
}

function fitDown(event: TimelineEvent, width: number, major: boolean, tracks: number): Label {
	const room = width - places(tracks).label - RIGHT_MARGIN_PX;
	for (const lines of [2, 3, 5]) {
		const label = fitLabel(event, major, room, lines, 'down');
		if (label) return label;
	}
	// A word wider than the column: set as it is on one line; the picture scrolls no wider for it.
	return labelOf([event.title], labelStyle('down', major), major, null);
}

/** Gives every extent a track or a row and a label; what has no room is counted in clusters. */
export function layRowsDown(extents: readonly MarkExtent[], options: DownOptions): Rows {
	const isLong = (extent: MarkExtent) =>
		(extent.shape === 'bar' || extent.shape === 'span') && extent.end - extent.start > options.length * LONG_PART;
	const tracks = assignTracks(extents.filter(isLong));
	const count = new Set(tracks.values()).size;
	const { disc, label: labelAt } = places(count);
	const filled = new Map<number, number>();
	const items = extents.map((extent): Item => {
		const major = extent.event.id === options.majorId;
		const label = fitDown(extent.event, options.width, major, count);
		const height = labelHeight(label) + LABEL_GAP_PX;
		if (extent.column === null) {
			const wantedAt = tracks.has(extent) ? extent.begins + height / 2 : extent.place;
			return { extent, label, wantedAt };
		}
		// The events of a day follow one another from its start: their height in it means nothing.
		const at = filled.get(extent.column) ?? Math.max(options.columnStart(extent.column), 0) + LABEL_GAP_PX / 2;
		filled.set(extent.column, at + height);
		return { extent, label, wantedAt: at + labelHeight(label) / 2 };
	});
	const { kept, rest } = selectItems(items, options);
	const placed = pushApart(kept, options.length);
	const marks = placed.map(({ item, at }) =>
		markDown(item, at, tracks.get(item.extent) ?? null, { ...options, disc, labelAt })
	);
	const clusters = clustersDown(rest, disc, options.length);
	return { marks, clusters, rails: railsOf(marks, disc) };
}

/** Tracks of long marks: later starts nearer the labels, so that no leader crosses one. Past the last, they share it. */
function assignTracks(long: readonly MarkExtent[]): Map<MarkExtent, number> {
	const sorted = [...long].sort((a, b) => a.start - b.start || b.end - a.end);
	const ends: number[] = [];
	const tracks = new Map<MarkExtent, number>();
	for (const extent of sorted) {
		let track = ends.findIndex(
			(end, i) => end <= extent.start - 8 && ends.slice(i + 1).every((e) => e <= extent.start - 8)
		);
		if (track === -1) track = Math.min(ends.length, MOST_TRACKS - 1);
		ends[track] = Math.max(ends[track] ?? 0, extent.end);
		tracks.set(extent, track);
	}
	return tracks;
}

/** As many labels as the length holds, the most important first. */
function selectItems(items: readonly Item[], options: DownOptions): { kept: Item[]; rest: MarkExtent[] } {
	const weight = (item: Item) =>
		item.extent.event.id === options.selectedId ? Infinity : item.extent.event.importance;
	const ranked = [...items].sort((a, b) => weight(b) - weight(a));
	const kept = new Set<Item>();
	let used = 0;
	for (const item of ranked) {
		const height = labelHeight(item.label) + LABEL_GAP_PX;
		if (used + height > options.length) continue;
		used += height;
		kept.add(item);
	}
	const all = items.filter((item) => kept.has(item));
	return { kept: all, rest: items.filter((item) => !kept.has(item)).map((item) => item.extent) };
}

/**
 * Places labels in order of time as near as they can stand to where they belong: pool adjacent violators, the exact
 * least-squares solution for a fixed order (Barlow et al., Statistical Inference under Order Restrictions, 1972).
 */
function pushApart(items: readonly Item[], length: number): { item: Item; at: number }[] {
	const sorted = [...items].sort((a, b) => a.wantedAt - b.wantedAt || a.extent.event.told - b.extent.event.told);
	interface Block {
		items: Item[];
		/** Sum of where each item wants its block to begin. */
		sum: number;
		height: number;
	}
	const heightOf = (item: Item) => labelHeight(item.label) + LABEL_GAP_PX;
	const startOf = (block: Block) =>
		Math.max(0, Math.min(block.sum / block.items.length, length - block.height + LABEL_GAP_PX));
	const blocks: Block[] = [];
	for (const item of sorted) {
		const height = heightOf(item);
		let block: Block = { items: [item], sum: item.wantedAt - (height - LABEL_GAP_PX) / 2, height };
		for (let above = blocks.at(-1); above && startOf(above) + above.height > startOf(block); above = blocks.at(-1)) {
			blocks.pop();
			const shift = above.height;
			block = {
				items: [...above.items, ...block.items],
				sum: above.sum + block.sum - shift * block.items.length,
				height: above.height + block.height
			};
		}
		blocks.push(block);
	}
	return blocks.flatMap((block) => {
		let at = startOf(block);
		return block.items.map((item) => {
			const placed = { item, at };
			at += heightOf(item);
			return placed;
		});
	});
}

/** `at` is the top of the label's box. */
function markDown(
	{ extent, label }: Item,
	at: number,
	track: number | null,
	options: DownOptions & { disc: number; labelAt: number }
): Mark {
	const placed = placeLabel(label, options.labelAt, at - label.box.y0);
	const style = labelStyle('down', label.major);
	const middle = placed.y - style.size * 0.35;
	const point = extent.shape === 'disc' || extent.shape === 'ring';
	const depth = track === null ? options.disc : TRACK_FIRST_PX + track * TRACK_STEP_PX;
	const size =
		extent.shape === 'disc' ? (label.major ? 7.5 : 6.5) : point ? 5.25 : track === null ? BAR_PX : TRACK_SIZE_PX;
	// A point of an even day may stand anywhere on its rail: it stands beside its label.
	const centre = point && extent.column !== null ? middle : extent.centre;
	const drawn = point ? { start: centre, end: centre, centre } : {};
	return {
		...extent,
		...drawn,
		depth,
		size,
		stem: leader(track, depth, point ? centre : extent.centre, middle, extent, options.labelAt),
		label: placed,
		ahead: options.isAhead(extent.event)
	};
}

/** A thin line from the mark to its label, where the label does not stand right beside it. */
function leader(
	track: number | null,
	depth: number,
	centre: number,
	middle: number,
	extent: MarkExtent,
	labelAt: number
): Line | null {
	const from = Math.min(Math.max(middle, extent.start + Math.min(8, (extent.end - extent.start) / 3)), extent.end);
	if (track !== null) return { x0: depth + TRACK_SIZE_PX / 2 + 2, y0: from, x1: labelAt - 5, y1: middle };
	if (Math.abs(middle - centre) < 4 || (middle > extent.start && middle < extent.end)) return null;
	return { x0: depth + 7, y0: Math.abs(from - centre) < 8 ? centre : from, x1: labelAt - 4, y1: middle };
}

function clustersDown(rest: readonly MarkExtent[], disc: number, length: number): Cluster[] {
	return groupByDistance(rest, 24).map((group) => {
		const y = Math.min(Math.max(group.reduce((sum, e) => sum + e.centre, 0) / group.length, 14), length - 14);
		return clusterOf(group, disc, y, null);
	});
}

/** A rail joins the marks of one day. */
function railsOf(marks: readonly Mark[], disc: number): Line[] {
	const days = new Map<number, number[]>();
	for (const mark of marks) {
		if (mark.column !== null) days.set(mark.column, [...(days.get(mark.column) ?? []), mark.centre]);
	}
	return [...days.values()]
		.filter((places) => places.length > 1)
		.map((places) => ({ x0: disc, x1: disc, y0: Math.min(...places), y1: Math.max(...places) }));
}
