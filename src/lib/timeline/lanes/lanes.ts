/** Which lanes a picture has, in which order, and which events lie in them. */
import type { RankedCountry, TimelineEvent } from '#lib/model/story.ts';
import type { LaneName } from '../window.ts';

export interface LaneEvents {
	readonly key: string;
	readonly name: string;
	/** Of its country, or null. */
	readonly code: string | null;
	readonly events: readonly TimelineEvent[];
}

/** By number of events, or by the first of them. */
export const LANE_ORDERS = ['count', 'first'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

export interface LaneOptions {
	readonly order: LaneOrder;
	/** Keys of lanes that come before all others, in this order. */
	readonly pinned: readonly string[];
}

/**
 * The lanes of events in time order. An event lies in the lane of the country that acts, which comes first; by paragraph in
 * that of its first source, and those lanes go from paragraph to paragraph.
 */
export function lanesOf(
	kind: Exclude<LaneName, 'none'>,
	events: readonly TimelineEvent[],
	countries: readonly RankedCountry[],
	{ order, pinned }: LaneOptions
): LaneEvents[] {
	const groups = new Map<string, TimelineEvent[]>();
	for (const event of events) {
		const key = kind === 'country' ? (event.countries[0] ?? '') : String(event.sources[0]?.paragraph ?? 1);
		const group = groups.get(key);
		if (group) group.push(event);
		else groups.set(key, [event]);
	}
	const names = new Map(countries.map(({ code, name }) => [code, name]));
	const lanes = [...groups].map(([key, inLane]): LaneEvents => {
		if (kind === 'paragraph') return { key: `p${key}`, name: `Paragraph ${key}`, code: null, events: inLane };
		return { key: key || 'none', name: names.get(key) ?? 'No country', code: key || null, events: inLane };
	});
	const place = (lane: LaneEvents) => {
		const pin = pinned.indexOf(lane.key);
		return pin === -1 ? pinned.length : pin;
	};
	// Groups stand in the order of their first events already.
	const byKind = (a: LaneEvents, b: LaneEvents) => {
		if (kind === 'paragraph') return Number(a.key.slice(1)) - Number(b.key.slice(1));
		// What belongs to no country comes after all that do.
		if ((a.code === null) !== (b.code === null)) return a.code === null ? 1 : -1;
		return order === 'count' ? b.events.length - a.events.length : 0;
	};
	return lanes.sort((a, b) => place(a) - place(b) || byKind(a, b));
}
