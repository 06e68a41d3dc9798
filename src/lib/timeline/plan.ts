/**
 * Where the events stand at one zoom, wherever the window is: the rows of the whole scale, as if the picture were as long as
 * that takes. A window shows a part of it (see `slice.ts`), so that moving it changes neither what is counted
 * together nor what is named, but for names that only this window has room for (see `spared-names.ts`). Lengths in px.
 */
import { dayEnd } from '#lib/model/clock.ts';
import { layRowsAcross } from './across.ts';
import { markExtents } from './extents.ts';
import { longRows } from './long-rows.ts';
import { type AcrossOptions, isBar, LONG_PART, type Rows } from './placing.ts';
import { pixels } from './scale.ts';
import type { MarkExtent } from './scene.ts';
import type { EventTable } from './table.ts';

/** Plans are made for zooms this part of an octave apart: between them things only move further apart. */
const STEPS_AN_OCTAVE = 8;
/** Plans of a table are kept up to this many. */
const MOST_KEPT = 32;
/** A zoom that misses a step by less is that step: windows begin and end on whole milliseconds. */
const HAIR = 1e-4;

export interface Plan {
	/** Of all but the long marks, along the whole scale. */
	readonly rows: Rows;
	/** Length of the whole scale. */
	readonly length: number;
	/** Ids of the events that lie in rows at the top, which every window lays for itself. */
	readonly long: ReadonlySet<string>;
	/** Where those rows end at the latest. */
	readonly top: number;
	/** Where the rail stands on which each event of a day hangs that is wide enough for one, by id. */
	readonly hanging: ReadonlyMap<string, number>;
}

/** What a plan depends on, beside the table and the zoom. */
export type PlanOptions = Pick<AcrossOptions, 'width' | 'height' | 'selectedId' | 'isAhead'>;

/** The plan for a zoom: `k` is the length of the whole scale in pictures. Made once for all zooms up to the next step. */
export function planFor(table: EventTable, k: number, options: PlanOptions): Plan {
	const step = Math.floor(Math.log2(k) * STEPS_AN_OCTAVE + HAIR);
	const key = [step, options.width, options.height, options.selectedId].join(' ');
	const known = table.plans.get(key);
	if (known) return known;
	if (table.plans.size >= MOST_KEPT) table.plans.clear();
	const made = makePlan(table, 2 ** (step / STEPS_AN_OCTAVE), options);
	table.plans.set(key, made);
	return made;
}

function makePlan({ events, scale, publishedAt, majorId, forms }: EventTable, k: number, options: PlanOptions): Plan {
	const length = options.width * k;
	const at = pixels(scale, scale.whole, length);
	const extents = markExtents(events, scale, scale.whole, length, publishedAt);
	const isLong = (extent: MarkExtent) => isBar(extent) && extent.end - extent.start > options.width * LONG_PART;
	const long = extents.filter(isLong);
	const published = at(publishedAt);
	const common: AcrossOptions = {
		...options,
		majorId,
		forms,
		columnEnd: (column) => at(dayEnd(scale.clock, column)),
		zoomed: true,
		longOnTop: true,
		published: published >= 0 && published <= length ? published : null
	};
	const top = longRows(mostAtOnce(long, options.width), { ...common, published: null }).bottom;
	const others = extents.filter((extent) => !isLong(extent));
	const rows = layRowsAcross(others, { ...common, width: length, longOnTop: false, top });
	const hanging = new Map(
		others.flatMap(({ column, centre, event }) => (column === null ? [] : [[event.id, centre] as const]))
	);
	return { rows, length, long: new Set(long.map(({ event }) => event.id)), top, hanging };
}

/** The most of the extents that a window may show together. */
function mostAtOnce(extents: readonly MarkExtent[], width: number): MarkExtent[] {
	return extents
		.map(({ start }) => extents.filter((other) => other.start <= start && other.end >= start - width))
		.reduce<MarkExtent[]>((most, together) => (together.length > most.length ? together : most), []);
}
