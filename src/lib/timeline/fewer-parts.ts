/** Fewer parts for nearly the same even scale: a reader follows a dozen round years, not fifty. */
import { type Clock, UTC } from '#lib/model/clock.ts';

/** A part of time with the room that its events need, in any unit. */
export interface RoomPart {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	readonly room: number;
}

/** No bound moves by more than this part of the whole. */
const MOST_MOVED = 0.03;
/** Years that are worth more as bounds than others, and how far a bound may move that is given up for them. */
const ROUND_YEARS = [
	[1000, 0.4],
	[100, 0.6],
	[10, 0.9]
] as const;

/**
 * Joins parts across the bounds that change least, as long as no bound moves far: the greedy simplification of a line
 * (Visvalingam and Whyatt, Line generalisation by repeated elimination of points, 1993), measured along the scale. The
 * bound at `kept` stays.
 */
export function fewerParts(parts: readonly RoomPart[], kept: number, clock: Clock = UTC): RoomPart[] {
	const total = parts.reduce((sum, { room }) => sum + room, 0) || 1;
	let before = 0;
	const line = parts.map((part) => {
		const place = before / total;
		before += part.room;
		return { time: part.from, place };
	});
	const made = parts.map((part, first) => ({ ...part, first, start: line[first]?.place ?? 0 }));
	/** How much of what it may move the farthest bound moves, if `made[i]` joins the one before it. */
	const cost = (i: number): number => {
		const [a, b] = [made[i - 1], made[i]];
		if (!a || !b || b.from === kept) return Infinity;
		const end = b.start + b.room / total;
		const slope = (end - a.start) / (b.to - a.from);
		const until = made[i + 1]?.first ?? line.length;
		let most = 0;
		for (const { time, place } of line.slice(a.first + 1, until))
			most = Math.max(most, Math.abs(a.start + slope * (time - a.from) - place));
		return most / (MOST_MOVED * worthOf(b.from, clock));
	};
	const costs = made.map((_, i) => cost(i));
	for (;;) {
		const least = costs.reduce((best, each, i) => (each < (costs[best] ?? Infinity) ? i : best), 0);
		const [a, b] = [made[least - 1], made[least]];
		if (!a || !b || (costs[least] ?? Infinity) > 1)
			return made.map(({ from, to, count, room }) => ({ from, to, count, room }));
		made.splice(least - 1, 2, { ...a, to: b.to, count: a.count + b.count, room: a.room + b.room });
		costs.splice(least, 1);
		for (const i of [least - 1, least]) if (i > 0 && i < made.length) costs[i] = cost(i);
	}
}

/** How far the others may move for a bound to be given up. */
function worthOf(time: number, { civil, at }: Clock): number {
	const { year } = civil(time);
	if (time !== at(year)) return 1;
	// The turn from BCE to CE is as round as any.
	const said = year === 1 ? 1000 : year > 0 ? year : 1 - year;
	return ROUND_YEARS.find(([unit]) => said % unit === 0)?.[1] ?? 1;
}
