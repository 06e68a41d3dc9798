/**
 * The even scale of many events: time is parted by the calendar, long units into shorter ones down to days, wherever a
 * part holds more than its share of the events; each part gets room by what happens in it, empty ones shrink to breaks.
 */
import { DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { fewerParts, type RoomPart } from './fewer-parts.ts';
import { type Piece, scaleOf, type TimeScale } from './scale.ts';
import { indexOfYear, roundYear } from './tick-steps.ts';

/** A part with more than this share of all events is parted again. */
const SHARE = 1 / 16;
/** Room grows more slowly than the count, so that the quiet parts stay readable. */
const POWER = 0.6;
const BREAK_PX = 36;
const SMALLEST_PX = 5;
/** All breaks together take at most this part of the length. */
const BREAKS_PART = 0.3;
const MOST_UNIT_YEARS = 1e10;
/** The whole is parted at first into units of which at least so many fill it. */
const LEAST_PARTS = 3;

/** A part of time; one that is parted no further. */
interface Part {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** The even scale of spans for a picture `length` px long. `published` is always on a boundary. */
export function evenByCalendar(
	spans: readonly TimeSpan[],
	published: number,
	length: number,
	clock: Clock = UTC
): TimeScale {
	const times = Float64Array.from(spans, timeOf).sort();
	const parts = partsOf(times, Math.max(1, times.length * SHARE), clock);
	const all = withBound(withEnd(withEmpty(parts), spans), published, times);
	const rooms = all.map((part): RoomPart => ({ ...part, room: part.count ** POWER }));
	return scaleOf('even', sized(fewerParts(rooms, published, clock), length), clock);
}

/** Where an event counts: the middle of a date, the start of what lasted, the end that is known. */
function timeOf({ from, to, lasted }: TimeSpan): number {
	if (from === -Infinity) return to === Infinity ? 0 : to - 1;
	return lasted || to === Infinity ? from : (from + to) / 2;
}

type Unit = number | 'month' | 'day';

/** The unit a time lies in: years in tens, then months and days. */
function unitAround(time: number, unit: Unit, { civil, at }: Clock): { from: number; to: number } {
	const { year, month, day } = civil(time);
	if (unit === 'day') return { from: at(year, month, day), to: at(year, month, day + 1) };
	if (unit === 'month') return { from: at(year, month), to: at(year, month + 1) };
	const yearAt = (index: number) => (unit === 1 ? index : roundYear(index, unit));
	const index = unit === 1 ? year : indexOfYear(year, unit);
	return { from: at(yearAt(index)), to: at(yearAt(index + 1)) };
}

const lengthOf = (unit: Unit) => (unit === 'day' ? DAY_MS : unit === 'month' ? 30 * DAY_MS : unit * YEAR_MS);

function finer(unit: Unit): Unit | null {
	if (unit === 'day') return null;
	if (unit === 'month') return 'day';
	return unit === 1 ? 'month' : unit / 10;
}

/** Parts that hold something, in order. */
function partsOf(times: Float64Array, most: number, clock: Clock): Part[] {
	const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
	let unit: Unit = MOST_UNIT_YEARS;
	for (let next = finer(unit); next !== null && lengthOf(unit) * LEAST_PARTS > last - first; next = finer(unit))
		unit = next;
	return trimmed(split(times, 0, times.length, unit, most, clock), first, last, finer(unit) ?? unit, clock);
}

/** The whole begins and ends near its events, not with the long units that hold them. */
function trimmed(parts: readonly Part[], first: number, last: number, unit: Unit, clock: Clock): Part[] {
	const [from, to] = [unitAround(first, unit, clock).from, unitAround(last, unit, clock).to];
	return parts.flatMap((part) => {
		const cut = { ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) };
		return cut.to > cut.from ? [cut] : [];
	});
}

function split(times: Float64Array, start: number, end: number, unit: Unit, most: number, clock: Clock): Part[] {
	const parts: Part[] = [];
	for (let i = start; i < end;) {
		const { from, to } = unitAround(times[i] ?? 0, unit, clock);
		let next = i + 1;
		while (next < end && (times[next] ?? 0) < to) next++;
		const under = next - i > most ? finer(unit) : null;
		if (under === null) parts.push({ from, to, count: next - i });
		else parts.push(...framed(split(times, i, next, under, most, clock), from, to));
		i = next;
	}
	return parts;
}

/** Parts of a unit reach to its bounds: what is empty at its ends belongs to it. */
function framed(parts: Part[], from: number, to: number): Part[] {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return parts;
	return [
		...(first.from > from ? [{ from, to: first.from, count: 0 }] : []),
		...parts,
		...(last.to < to ? [{ from: last.to, to, count: 0 }] : [])
	];
}

/** The same with what lies between them; empty neighbours become one. */
function withEmpty(parts: readonly Part[]): Part[] {
	const made: Part[] = [];
	const add = (part: Part) => {
		const before = made.at(-1);
		if (before && before.count === 0 && part.count === 0) made[made.length - 1] = { ...before, to: part.to };
		else made.push(part);
	};
	for (const part of parts) {
		const end = made.at(-1)?.to ?? part.from;
		if (part.from > end) add({ from: end, to: part.from, count: 0 });
		add(part);
	}
	return made;
}

/** What lasted beyond the last start that is known ends within the whole. */
function withEnd(parts: readonly Part[], spans: readonly TimeSpan[]): Part[] {
	const last = parts.at(-1);
	if (!last) return [];
	let latest = last.to;
	for (const { to } of spans) if (Number.isFinite(to) && to > latest) latest = to;
	return latest === last.to ? [...parts] : [...parts, { from: last.to, to: latest, count: 0 }];
}

function withBound(parts: readonly Part[], bound: number, times: Float64Array): Part[] {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return [{ from: bound - DAY_MS, to: bound, count: 0 }];
	if (bound >= last.to) return bound === last.to ? [...parts] : [...parts, { from: last.to, to: bound, count: 0 }];
	if (bound <= first.from)
		return bound === first.from ? [...parts] : [{ from: bound, to: first.from, count: 0 }, ...parts];
	return parts.flatMap((part): Part[] => {
		if (bound <= part.from || bound >= part.to) return [part];
		const before = part.count === 0 ? 0 : times.filter((time) => time >= part.from && time < bound).length;
		return [
			{ from: part.from, to: bound, count: before },
			{ from: bound, to: part.to, count: part.count - before }
		];
	});
}

function sized(parts: readonly RoomPart[], length: number): Piece[] {
	const total = parts.reduce((sum, { room }) => sum + room, 0) || 1;
	const roomOf = ({ room }: RoomPart) => Math.max(SMALLEST_PX, (room / total) * length);
	const slopeOf = (part: RoomPart | undefined) =>
		part === undefined || part.count === 0 ? Infinity : roomOf(part) / (part.to - part.from);
	const natural = parts.map((part, i) =>
		part.count > 0 ? roomOf(part) : Math.min(slopeOf(parts[i - 1]), slopeOf(parts[i + 1])) * (part.to - part.from)
	);
	const isLeftOut = parts.map((part, i) => part.count === 0 && (natural[i] ?? 0) > BREAK_PX / 4);
	const breaks = isLeftOut.filter(Boolean).length;
	const breakPx = Math.min(BREAK_PX, (length * BREAKS_PART) / Math.max(1, breaks));
	const pieces = parts.map(({ from, to }, i): Piece => {
		const isBreak = isLeftOut[i] ?? false;
		return { from, to, isBreak, length: isBreak ? breakPx : Math.max(1, natural[i] ?? 1) };
	});
	const sum = pieces.reduce((all, piece) => all + piece.length, 0);
	return pieces.map((piece) => ({ ...piece, length: (piece.length * length) / sum }));
}
