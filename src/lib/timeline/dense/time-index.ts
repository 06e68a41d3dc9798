/**
 * Many events on a scale, kept so that a picture of them costs what it draws and not what there is: their places in typed
 * arrays, by length and place. A cell is a fixed part of the scale, half as long at each level: what it holds does not
 * depend on the window, so counts stay while the picture is moved and change only as it is zoomed.
 */
import type { TimelineEvent } from '#lib/model/story.ts';
import { MOST_NAMED } from '../clusters.ts';
import { isPoint } from '../extents.ts';
import { positionOf, type TimeScale } from '../scale.ts';
import type { Label, MarkExtent } from '../scene.ts';

/** An event as long as so many cells or longer is drawn by itself and belongs to none. */
export const LONG_CELLS = 4;
/** Cells are kept up to this many; then the oldest levels are forgotten. */
const MOST_KEPT = 4096;
/** Lengths below 2^-48 of the scale are all the same. */
const CLASSES = 49;

/** What a cell holds. Positions are parts of the scale, 0–1. */
export interface Cell {
	readonly level: number;
	readonly index: number;
	readonly count: number;
	/** Position of its events in the mean. */
	readonly place: number;
	/** The most important one; of several, the earliest. */
	readonly top: TimelineEvent;
	/** The first of the most important ones, at most five. */
	readonly named: readonly TimelineEvent[];
	/** Number of events by leading country, in the order of their first. */
	readonly shares: ReadonlyMap<string, number>;
}

/** What is too long for the cells of a level and touches a part of the scale. */
export interface Long {
	readonly level: number;
	readonly start: number;
	readonly end: number;
	readonly count: number;
	/** The most important ones. */
	readonly top: readonly TimelineEvent[];
	readonly shares: ReadonlyMap<string, number>;
}

export class TimeIndex {
	readonly events: readonly TimelineEvent[];
	/** Events by class of length, longest first, and by place within a class. */
	readonly #order: Uint32Array;
	readonly #places: Float64Array;
	readonly #starts: Float64Array;
	readonly #ends: Float64Array;
	/** Where each class begins in the order; one more entry than classes. */
	readonly #classAt: Uint32Array;
	readonly #weights: Uint8Array;
	/** Numbers of the leading countries. */
	readonly #leaderOf: Uint16Array;
	readonly #leaders: readonly string[];
	readonly #scale: TimeScale;
	readonly #forms = new Map<TimelineEvent, readonly Label[]>();
	readonly #cells = new Map<string, Cell | null>();
	#asked: { readonly event: TimelineEvent; readonly number: number } | null = null;

	constructor(events: readonly TimelineEvent[], scale: TimeScale) {
		this.events = events;
		this.#scale = scale;
		const count = events.length;
		const [starts, ends, places] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
		const byClass: number[][] = Array.from({ length: CLASSES }, () => []);
		events.forEach((event, i) => {
			const { start, end, length } = placed(event, scale);
			starts[i] = start;
			ends[i] = end;
			places[i] = (start + end) / 2;
			byClass[classOf(length)]?.push(i);
		});
		// Events come in order of time, so that each class is nearly in order of place already.
		for (const list of byClass) list.sort((a, b) => at(places, a) - at(places, b) || a - b);
		this.#order = Uint32Array.from(byClass.flat());
		this.#classAt = new Uint32Array(CLASSES + 1);
		byClass.forEach((list, i) => (this.#classAt[i + 1] = at(this.#classAt, i) + list.length));
		this.#places = Float64Array.from(this.#order, (i) => at(places, i));
		this.#starts = Float64Array.from(this.#order, (i) => at(starts, i));
		this.#ends = Float64Array.from(this.#order, (i) => at(ends, i));
		this.#weights = Uint8Array.from(this.#order, (i) => events[i]?.importance ?? 0);
		const numbers = new Map<string, number>();
		this.#leaderOf = Uint16Array.from(this.#order, (i) => {
			const code = events[i]?.countries[0] ?? '';
			const known = numbers.get(code) ?? numbers.size;
			numbers.set(code, known);
			return known;
		});
		this.#leaders = [...numbers.keys()];
	}

	/** The cell of a level by its number, or null where nothing lies in it. A level has 2^level cells. */
	cell(level: number, index: number): Cell | null {
		const key = `${level}:${index}`;
		const known = this.#cells.get(key);
		if (known !== undefined) return known;
		if (this.#cells.size >= MOST_KEPT) this.#cells.clear();
		const made = this.#made(level, index);
		this.#cells.set(key, made);
		return made;
	}

	/** The label forms of an event, made once: they are asked for at every step of a zoom. */
	formsOf({ event }: MarkExtent, make: () => readonly Label[]): readonly Label[] {
		const known = this.#forms.get(event);
		if (known !== undefined) return known;
		if (this.#forms.size >= MOST_KEPT) this.#forms.clear();
		const made = make();
		this.#forms.set(event, made);
		return made;
	}

	/** The events of a cell, by length and place. */
	eventsOf({ level, index }: Pick<Cell, 'level' | 'index'>): TimelineEvent[] {
		const size = 2 ** -level;
		return this.#ranges(level, index * size, (index + 1) * size).flatMap(([from, to]) =>
			Array.from({ length: to - from }, (_, i) => this.#event(from + i))
		);
	}

	/** Number of events that belong to cells of the level with their places in `[start, end)`. */
	countShort(level: number, start: number, end: number): number {
		return this.#ranges(level, start, end).reduce((sum, [from, to]) => sum + to - from, 0);
	}

	/** The events too long for cells of the level that touch `[start, end)`; `selected` is among the top ones wherever it is. */
	long(level: number, start: number, end: number, most: number, selected: TimelineEvent | null): Long {
		const top: number[] = [];
		const leaders = new Uint32Array(this.#leaders.length);
		const own = this.#numberOf(selected);
		const weight = (i: number) => (at(this.#order, i) === own ? Infinity : at(this.#weights, i));
		const last = at(this.#classAt, firstShort(level));
		let count = 0;
		for (let i = 0; i < last; i++) {
			if (at(this.#starts, i) >= end || at(this.#ends, i) <= start) continue;
			count++;
			const leader = at(this.#leaderOf, i);
			leaders[leader] = at(leaders, leader) + 1;
			keepBest(top, i, most, weight);
		}
		const events = top.map((i) => this.#event(i));
		return { level, start, end, count, top: events, shares: this.#shares(leaders) };
	}

	/** All events of what `long` gave. */
	eventsOfLong({ level, start, end }: Pick<Long, 'level' | 'start' | 'end'>): TimelineEvent[] {
		const last = at(this.#classAt, firstShort(level));
		const found: TimelineEvent[] = [];
		for (let i = 0; i < last; i++) {
			if (at(this.#starts, i) < end && at(this.#ends, i) > start) found.push(this.#event(i));
		}
		return found;
	}

	/** The number of the cell that an event belongs to, or null where it is too long for the level. */
	cellOf(event: TimelineEvent, level: number): number | null {
		const { start, end, length } = placed(event, this.#scale);
		if (classOf(length) < firstShort(level)) return null;
		return Math.min(Math.floor(((start + end) / 2) * 2 ** level), 2 ** level - 1);
	}

	/** Its number among the events; the last one asked for is remembered, as a zoom asks at each step. */
	#numberOf(event: TimelineEvent | null): number {
		if (event === null) return -1;
		if (this.#asked?.event !== event) this.#asked = { event, number: this.events.indexOf(event) };
		return this.#asked.number;
	}

	#made(level: number, index: number): Cell | null {
		const size = 2 ** -level;
		let [count, sum] = [0, 0];
		const top: number[] = [];
		const leaders = new Uint32Array(this.#leaders.length);
		const weight = (i: number) => at(this.#weights, i);
		for (const [from, to] of this.#ranges(level, index * size, (index + 1) * size)) {
			count += to - from;
			for (let i = from; i < to; i++) {
				sum += at(this.#places, i);
				const leader = at(this.#leaderOf, i);
				leaders[leader] = at(leaders, leader) + 1;
				keepBest(top, i, MOST_NAMED, weight);
			}
		}
		const named = top.map((i) => this.#event(i));
		const [first] = named;
		if (first === undefined) return null;
		return { level, index, count, place: sum / count, top: first, named, shares: this.#shares(leaders) };
	}

	#event(i: number): TimelineEvent {
		return this.events[at(this.#order, i)] as TimelineEvent;
	}

	#shares(counts: Uint32Array): ReadonlyMap<string, number> {
		return new Map(this.#leaders.flatMap((code, i) => (at(counts, i) > 0 ? [[code, at(counts, i)] as const] : [])));
	}

	/** Ranges of the order that hold the short events of a level with places in `[start, end)`; the last cell holds its end. */
	#ranges(level: number, start: number, end: number): [from: number, to: number][] {
		const ranges: [number, number][] = [];
		for (let kind = firstShort(level); kind < CLASSES; kind++) {
			const [first, last] = [at(this.#classAt, kind), at(this.#classAt, kind + 1)];
			if (first === last) continue;
			const from = bisect(this.#places, start, first, last);
			const to = end >= 1 ? last : bisect(this.#places, end, from, last);
			if (to > from) ranges.push([from, to]);
		}
		return ranges;
	}
}

/** Where an event lies on the scale. What is known to a day is a point in the eye of a reader, however wide its day is. */
function placed(event: TimelineEvent, scale: TimeScale): { start: number; end: number; length: number } {
	const { span } = event;
	const start = span.from === -Infinity ? 0 : clamped(positionOf(scale, span.from));
	const end = span.to === Infinity ? 1 : clamped(positionOf(scale, span.to));
	return { start, end, length: isPoint(event) ? 0 : end - start };
}

/** Lengths from 2^-(n + 1) to 2^-n of the scale are of class n. */
function classOf(length: number): number {
	return length <= 0 ? CLASSES - 1 : Math.min(Math.max(Math.floor(-Math.log2(length)), 0), CLASSES - 1);
}

function firstShort(level: number): number {
	return Math.min(Math.max(level - Math.log2(LONG_CELLS), 0), CLASSES - 1);
}

/** First of `values[from … to)` that is not less than `value`. The part is in order. */
function bisect(values: Float64Array, value: number, from: number, to: number): number {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (at(values, middle) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Keeps the first `most` by weight, best first. */
function keepBest(best: number[], i: number, most: number, weight: (i: number) => number): void {
	const own = weight(i);
	const last = best.at(-1);
	if (best.length >= most && last !== undefined && weight(last) >= own) return;
	const place = best.findIndex((other) => weight(other) < own);
	best.splice(place === -1 ? best.length : place, 0, i);
	if (best.length > most) best.pop();
}

const clamped = (position: number) => Math.min(Math.max(position, 0), 1);
const at = (values: Float64Array | Uint32Array | Uint16Array | Uint8Array, i: number) => values[i] ?? 0;
