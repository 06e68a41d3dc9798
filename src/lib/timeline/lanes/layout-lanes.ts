/** Lanes and a window → the scene: each lane is a small picture on the common axis; events of several countries are tied to each. */
import { eventIndex } from '#lib/model/event-index.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { dayEnd } from '#lib/model/clock.ts';
import { axisOf } from '../axis.ts';
import type { AxisWords } from '../axis-words.ts';
import * as dense from '../dense/parts.ts';
import { AXIS_HEIGHT_PX } from '../layout.ts';
import { drawnWindow, pixels, type TimeScale } from '../scale.ts';
import type { Cluster, Lane, Scene } from '../scene.ts';
import { type EventTable, eventTable, type Publication } from '../table.ts';
import type { TimeWindow } from '../window.ts';
import { LANE_HEAD_PX } from './head.ts';
import { laneHeights } from './heights.ts';
import { type LaneGround, laneExtents, laneRows } from './lane-rows.ts';
import { tiesOf, tiesThrough } from './ties.ts';
import type { LaneEvents } from './lanes.ts';

/** More events than this in a lane are drawn by cells. */
const MOST_IN_LANE = 50;

export interface LaneTable {
	readonly lane: LaneEvents;
	readonly table: EventTable;
}

/** The tables of lanes on a common scale, whose length is that of the picture without the names. */
export function laneTables(lanes: readonly LaneEvents[], publication: Publication, scale: TimeScale): LaneTable[] {
	return lanes.map((lane) => ({ lane, table: eventTable(publication, lane.events, scale, dense, MOST_IN_LANE) }));
}

export interface LanesOptions {
	/** Of the whole picture, names and axis included. It grows higher where the lanes need it. */
	readonly width: number;
	readonly height: number;
	readonly selectedId: string | null;
	/** The event that gives the story its point. */
	readonly majorId: string | null;
	/** Keys of the lanes that are reduced to a line. */
	readonly collapsed: readonly string[];
	/** Of the axis; English where none are given. */
	readonly words?: AxisWords;
}

/** The scene of lanes in a window (null: the whole of the scale). */
export function layoutLanes(
	tables: readonly LaneTable[],
	scale: TimeScale,
	publishedAt: number,
	window: TimeWindow | null,
	{ width, height, selectedId, majorId, collapsed, words }: LanesOptions
): Scene {
	const shown = drawnWindow(scale, window);
	const length = Math.max(1, width - LANE_HEAD_PX);
	const at = pixels(scale, shown, length);
	const published = at(publishedAt);
	const inside = published >= 0 && published <= length ? published : null;
	const ground: LaneGround = {
		window: shown,
		length,
		at,
		selected: selectedOf(tables, selectedId),
		options: {
			selectedId,
			columnEnd: (column) => at(dayEnd(scale.clock, column)),
			isAhead: (event) => event.span.from >= publishedAt,
			zoomed: false,
			published: inside
		}
	};
	const parts = tables.map(({ lane, table }) => {
		const extents = laneExtents(table, ground);
		const isCollapsed = collapsed.includes(lane.key);
		const count = extents?.length ?? table.events.length;
		return { lane, extents, isCollapsed, count, table: { ...table, majorId } };
	});
	const heights = laneHeights(
		parts.map(({ isCollapsed, count }) => (isCollapsed ? null : count)),
		height - AXIS_HEIGHT_PX
	);
	const through = tiesThrough(parts.map(({ lane, extents }) => ({ code: lane.code, extents })));
	let top = 0;
	const laid = parts.map(({ lane, extents, isCollapsed, table }, i) => {
		const own = heights[i] ?? 0;
		const rows = laneRows(table, extents, top, own, {
			...ground,
			options: { ...ground.options, through: through[i] ?? [] }
		});
		const drawn: Lane = {
			key: lane.key,
			name: lane.name,
			code: lane.code,
			top,
			height: own,
			count: rows.shown,
			collapsed: isCollapsed
		};
		top += own;
		return { rows, lane: drawn };
	});
	const lanes = laid.map(({ lane }) => lane);
	const marks = laid.flatMap(({ rows }) => rows.marks);
	return {
		orientation: 'across',
		width,
		height: top + AXIS_HEIGHT_PX,
		length,
		left: LANE_HEAD_PX,
		lanes,
		ties: tiesOf(
			laid.flatMap(({ rows, lane }) => rows.marks.map((mark) => ({ mark, lane }))),
			lanes
		),
		axisAt: top,
		marks,
		clusters: laid.flatMap(({ rows, lane }) => rows.clusters.map((cluster) => inLane(cluster, lane.key))),
		rails: laid.flatMap(({ rows }) => rows.rails),
		axis: axisOf(scale, shown, length, publishedAt, 'across', tables[0]?.table.hasArticle, words),
		published: published >= -0.5 && published <= length + 0.5 ? published : null,
		futureFrom: Math.min(published, Number.MAX_SAFE_INTEGER),
		shown: laid.reduce((sum, { rows }) => sum + rows.shown, 0),
		unlabelled: laid.reduce((sum, { rows }) => sum + rows.unlabelled, 0)
	};
}

/** A cell has the same number in every lane. */
function inLane(cluster: Cluster, lane: string): Cluster {
	return {
		...withoutEvents(cluster),
		key: `${lane} ${cluster.key}`,
		get events() {
			return cluster.events;
		}
	};
}

/** Its events are gathered only when they are asked for. */
function withoutEvents({ key, count, top, shares, x, y, radius, label, stem }: Cluster): Omit<Cluster, 'events'> {
	return { key, count, top, shares, x, y, radius, label, stem };
}

function selectedOf(tables: readonly LaneTable[], id: string | null): TimelineEvent | null {
	if (id === null) return null;
	for (const { table } of tables) {
		const found = eventIndex(table.events).find(id);
		if (found) return found;
	}
	return null;
}
