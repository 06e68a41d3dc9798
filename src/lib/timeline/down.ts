/**
 * Rows where time runs down the page: labels in one column at the right in order of time, each beside its mark, pushed
 * apart so that none overlap; long marks in tracks beside the axis.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { clusterOf, clusterRadius, groupByDistance } from './clusters.ts';
import { fitAnyhow, fitLabel, labelHeight, labelOf, labelStyle, placeLabel } from './labels.ts';
import type { Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';
import { type Item, LABEL_GAP_PX, pushApart } from './push-apart.ts';
import { assignTracks, MOST_TRACKS } from './tracks.ts';
import type { Rows } from './placing.ts';

/** Places from the left: axis, tracks of long marks, discs, labels. */
export const DOWN_AXIS_PX = 67;
export const TRACK_FIRST_PX = 79;
const TRACK_STEP_PX = 10;
/** Width of all tracks together at most: more than four stand closer. */
const TRACKS_PX = 40;
export const TRACK_SIZE_PX = 6;
/** From the last track to the discs, and from those to the labels. */
const DISC_GAP_PX = 8;
const LABEL_GAP_X_PX = 15;
const BAR_PX = 10;
/** A mark longer than this would hide the discs beside it: it lies in a track. */
const LONG_PX = 56;
const RIGHT_MARGIN_PX = 4;

export interface DownOptions {
	readonly width: number;
	readonly length: number;
	readonly selectedId: string | null;
	readonly majorId: string | null;
	/** Where a day begins, px. */
	readonly columnStart: (column: number) => number;
	/** Where it ends, px. */
	readonly columnEnd: (column: number) => number;
	readonly isAhead: (event: TimelineEvent) => boolean;
}

/** With the places of tracks, discs and labels across time. */
type Place = DownOptions & { readonly step: number; readonly disc: number; readonly labelAt: number };

/** A label may stand this far from where it belongs; farther off, its event is counted instead. */
const MOST_SHIFT_PX = 72;
/** A cluster has no leader: it stands nearly where it belongs. */
const MOST_CLUSTER_SHIFT_PX = 30;
/** Events whose labels have no room are counted together within this distance; farther ones where there is no room for so many counts. */
const COUNTED_TOGETHER_PX = [60, 120, 240];

/** Height that an event's label takes where time runs down, with the gap below it. */
export function rowHeightDown(event: TimelineEvent, width: number, major: boolean): number {
	const label = fitDown(event, width, major, MOST_TRACKS);
	return labelHeight(label) + LABEL_GAP_PX;
}

/** Places across time for a number of tracks. */
export function places(tracks: number): { step: number; disc: number; label: number } {
	const step = tracks === 0 ? 0 : Math.min(TRACK_STEP_PX, TRACKS_PX / tracks);
	const disc = TRACK_FIRST_PX + tracks * step + DISC_GAP_PX;
	return { step, disc, label: disc + LABEL_GAP_X_PX };
}

function fitDown(event: TimelineEvent, width: number, major: boolean, tracks: number): Label {
	const room = width - places(tracks).label - RIGHT_MARGIN_PX;
	for (const lines of [2, 3, 5]) {
		const label = fitLabel(event, major, room, lines, 'down');
		if (label) return label;
	}
	return fitAnyhow(event, major, room, 'down');
}

/** Gives every extent a track or a row and a label; what has no room is counted in clusters. */
export function layRowsDown(extents: readonly MarkExtent[], options: DownOptions): Rows {
	const isLong = (extent: MarkExtent) =>
		(extent.shape === 'bar' || extent.shape === 'span') && extent.end - extent.start > LONG_PX;
	const tracks = assignTracks(extents.filter(isLong));
	const count = new Set(tracks.values()).size;
	const { step, disc, label: labelAt } = places(count);
	const labels = new Map(
		extents.map((extent) => [extent, fitDown(extent.event, options.width, extent.event.id === options.majorId, count)])
	);
	// A long mark without a label keeps its track; any other is counted.
	const groupsOf = (kept: ReadonlySet<MarkExtent>, distance: number) =>
		groupByDistance(
			extents.filter((extent) => !kept.has(extent) && !tracks.has(extent)),
			distance
		);
	const itemsOf = (kept: ReadonlySet<MarkExtent>, distance: number) => [
		...wanted(
			extents.filter((extent) => kept.has(extent)),
			labels,
			tracks,
			options
		),
		...countedItems(groupsOf(kept, distance))
	];
	const { kept, distance } = selectLabelled(extents, itemsOf, options);
	const placed = pushApart(itemsOf(kept, distance), options.length);
	const place = { ...options, step, disc, labelAt };
	const labelled = placed.flatMap(({ item, at }) => {
		const [extent] = item.extents;
		return extent && kept.has(extent) ? [markDown(extent, item.label, at, tracks.get(extent) ?? null, place)] : [];
	});
	const alone = groupsOf(kept, distance).flatMap((group) => (group.length === 1 ? group : []));
	const bare = extents.filter((extent) => alone.includes(extent) || (!kept.has(extent) && tracks.has(extent)));
	const marks = [...labelled, ...bare.map((extent) => bareMark(extent, tracks.get(extent) ?? null, place))];
	const clusters = placed.flatMap(({ item, at }) => {
		const [extent] = item.extents;
		return extent && kept.has(extent) ? [] : [clusterDown(item, at, marks, place)];
	});
	return { marks, clusters, rails: railsOf(marks, disc) };
}

/** Where each label belongs. The events of a day follow one another from its start: their height in it means nothing. */
function wanted(
	extents: readonly MarkExtent[],
	labels: ReadonlyMap<MarkExtent, Label>,
	tracks: ReadonlyMap<MarkExtent, number>,
	options: DownOptions
): Item[] {
	const filled = new Map<number, number>();
	return extents.flatMap((extent) => {
		const label = labels.get(extent);
		if (!label) return [];
		const height = labelHeight(label);
		if (extent.column === null) {
			const wantedAt = tracks.has(extent) ? extent.begins + (height + LABEL_GAP_PX) / 2 : extent.place;
			return [{ extents: [extent], label, wantedAt }];
		}
		const at = filled.get(extent.column) ?? Math.max(options.columnStart(extent.column), 0) + LABEL_GAP_PX / 2;
		filled.set(extent.column, at + height + LABEL_GAP_PX);
		return [{ extents: [extent], label, wantedAt: at + height / 2 }];
	});
}

/** The events that get a label: all if each can stand near where it belongs, else the most important ones that can. */
function selectLabelled(
	extents: readonly MarkExtent[],
	itemsOf: (kept: ReadonlySet<MarkExtent>, distance: number) => Item[],
	options: DownOptions
): { kept: ReadonlySet<MarkExtent>; distance: number } {
	const fits = (kept: ReadonlySet<MarkExtent>, distance: number) => {
		const items = itemsOf(kept, distance);
		const total = items.reduce((sum, item) => sum + labelHeight(item.label) + LABEL_GAP_PX, -LABEL_GAP_PX);
		if (total > options.length) return false;
		return pushApart(items, options.length).every(({ item, at }) => {
			const middle = at + labelHeight(item.label) / 2;
			const shift = Math.abs(middle - Math.min(Math.max(item.wantedAt, 0), options.length));
			const [extent] = item.extents;
			const isLabel = extent !== undefined && kept.has(extent);
			if (!isLabel) return shift <= MOST_CLUSTER_SHIFT_PX;
			return shift <= MOST_SHIFT_PX && staysInDay(extent, item.wantedAt + labelHeight(item.label) / 2, options);
		});
	};
	const all: ReadonlySet<MarkExtent> = new Set(extents);
	const [closest = 0] = COUNTED_TOGETHER_PX;
	if (fits(all, closest)) return { kept: all, distance: closest };
	// The selected event is always named; what is counted is counted in as few places as that takes.
	const selected = extents.filter(({ event }) => event.id === options.selectedId);
	let kept: ReadonlySet<MarkExtent> = new Set(selected);
	const distance = COUNTED_TOGETHER_PX.find((px) => fits(kept, px)) ?? Infinity;
	const ranked = extents.filter((extent) => !kept.has(extent)).sort((a, b) => b.event.importance - a.event.importance);
	for (const extent of ranked.slice(0, MOST_TRIED)) {
		const more: ReadonlySet<MarkExtent> = new Set([...kept, extent]);
		if (fits(more, distance)) kept = more;
	}
	return { kept, distance };
}

/** More labels than this are never tried: no phone shows them. */
const MOST_TRIED = 80;

/** The labels of a day may not run on into the next one. */
function staysInDay(extent: MarkExtent, end: number, options: DownOptions): boolean {
	if (extent.column === null) return true;
	return end <= options.columnEnd(extent.column) + LABEL_GAP_PX;
}

/** Events without a label of their own, counted together: "3 more". One alone is drawn without a label. */
function countedItems(groups: readonly (readonly MarkExtent[])[]): Item[] {
	return groups
		.filter((group) => group.length > 1)
		.map((group) => {
			const words = labelOf([`${group.length} more`], labelStyle('down', false), false, null);
			// Its row is as high as its circle.
			const pad = Math.max(0, clusterRadius(group.length) + 1 - labelHeight(words) / 2);
			const label = { ...words, box: { ...words.box, y0: words.box.y0 - pad, y1: words.box.y1 + pad } };
			const wantedAt = group.reduce((sum, extent) => sum + extent.place, 0) / group.length;
			return { extents: group, label, wantedAt };
		});
}

/** Among the marks, or beside them where it would lie on one: there the row is its own. */
function clusterDown(item: Item, at: number, marks: readonly Mark[], options: Place): Cluster {
	const { disc, labelAt, length } = options;
	const radius = clusterRadius(item.extents.length);
	const wantedAt = at + labelHeight(item.label) / 2;
	const y = Math.min(Math.max(wantedAt, radius), length - radius);
	const isFree = marks.every((mark) => {
		const half = mark.shape === 'disc' || mark.shape === 'ring' ? mark.size : 0;
		const beside = Math.abs(mark.depth - disc) >= radius + mark.size;
		return beside || mark.start - half > y + radius + 1 || mark.end + half < y - radius - 1;
	});
	const x = isFree ? disc : labelAt + radius;
	const label = placeLabel(item.label, x + radius + 8, at - item.label.box.y0 + y - wantedAt);
	return { ...clusterOf(item.extents, x, y, null), label };
}

/** `at` is the top of the label's box. */
function markDown(extent: MarkExtent, label: Label, at: number, track: number | null, options: Place): Mark {
	const placed = placeLabel(label, options.labelAt, at - label.box.y0);
	const style = labelStyle('down', label.major);
	const middle = placed.y - style.size * 0.35;
	const point = extent.shape === 'disc' || extent.shape === 'ring';
	const depth = track === null ? options.disc : TRACK_FIRST_PX + track * options.step;
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
		ahead: options.isAhead(extent.event),
		countedIn: null
	};
}

/** A mark whose label has no room. */
function bareMark(extent: MarkExtent, track: number | null, options: Place): Mark {
	const depth = track === null ? options.disc : TRACK_FIRST_PX + track * options.step;
	const size = extent.shape === 'disc' ? 6.5 : extent.shape === 'ring' ? 5.25 : track === null ? BAR_PX : TRACK_SIZE_PX;
	return { ...extent, depth, size, stem: null, label: null, ahead: options.isAhead(extent.event), countedIn: null };
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
