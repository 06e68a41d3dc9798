/** Scales: how time becomes length. A scale maps the whole story onto 0–1; a window shows a part of that. */
import { type Clock, UTC } from '#lib/model/clock.ts';
import type { ScaleName, TimeWindow } from './window.ts';

/** A piece of the axis on which time runs evenly. */
export interface Stretch {
	/** UTC milliseconds, half-open. */
	readonly from: number;
	readonly to: number;
	/** Where it lies on the whole, 0–1. */
	readonly start: number;
	readonly end: number;
	/** A break leaves time out: it is drawn as a gap, and says how long it is. */
	readonly isBreak: boolean;
}

/** A break drawn wider than this, and zoomed into, is what the reader came to see: it is drawn as time like any other. */
const WIDE_BREAK_PX = 160;
/** A few events alone have wide breaks from the start, which stay breaks until they are zoomed into so much. */
const ZOOMED_INTO = 2;

/** Whether a stretch of the scale is drawn as a break where it is so many px long. */
export function isLeftOut(scale: TimeScale, stretch: Stretch, px: number): boolean {
	const unzoomed = (stretch.end - stretch.start) * scale.length;
	return stretch.isBreak && px < Math.max(WIDE_BREAK_PX, ZOOMED_INTO * unzoomed);
}

export interface TimeScale {
	readonly name: ScaleName;
	/** The whole story, UTC milliseconds. */
	readonly whole: TimeWindow;
	/** In order, without holes. */
	readonly stretches: readonly Stretch[];
	/** Length of the whole in px for which the scale was made. */
	readonly length: number;
	/** By which its days begin. */
	readonly clock: Clock;
}

/** A piece of time and the length it gets, before the whole is known. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly length: number;
	readonly isBreak: boolean;
}

/** The scale of pieces laid end to end. `pieces` are in order, without holes, at least one. */
export function scaleOf(name: ScaleName, pieces: readonly Piece[], clock: Clock = UTC): TimeScale {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	let at = 0;
	const stretches = pieces.map((piece): Stretch => {
		const start = at / length;
		at += piece.length;
		return { from: piece.from, to: piece.to, start, end: at / length, isBreak: piece.isBreak };
	});
	const [first, last] = [stretches[0], stretches.at(-1)];
	if (!first || !last) throw new RangeError('A scale needs at least one piece of time, got none.');
	return { name, whole: { from: first.from, to: last.to }, stretches, length, clock };
}

/** Position of a time on the whole: 0–1 within it, beyond it as the outermost stretch goes on. */
export function positionOf({ stretches }: TimeScale, time: number): number {
	// Asked for several times an event and picture: by a loop of its own.
	let [low, high] = [0, stretches.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (time < (stretches[middle]?.to ?? 0)) high = middle;
		else low = middle + 1;
	}
	const stretch = stretchAt(stretches, low);
	return stretch.start + ((time - stretch.from) / (stretch.to - stretch.from)) * (stretch.end - stretch.start);
}

/** The time at a position: the inverse of `positionOf`. */
export function timeAt({ stretches }: TimeScale, position: number): number {
	const found = stretches.findIndex(({ end }) => position < end);
	const stretch = stretchAt(stretches, found === -1 ? stretches.length - 1 : found);
	return stretch.from + ((position - stretch.start) / (stretch.end - stretch.start)) * (stretch.to - stretch.from);
}

function stretchAt(stretches: readonly Stretch[], index: number): Stretch {
	const stretch = stretches[index];
	if (!stretch) throw new RangeError('A scale has at least one stretch.');
	return stretch;
}

/** Maps times to px for a window drawn over `length` px. */
export function pixels(scale: TimeScale, window: TimeWindow, length: number): (time: number) => number {
	const start = positionOf(scale, window.from);
	const factor = length / (positionOf(scale, window.to) - start);
	return (time) => {
		if (time === Infinity) return Infinity;
		if (time === -Infinity) return -Infinity;
		return (positionOf(scale, time) - start) * factor;
	};
}

/**
 * How far zooming in goes: a window of a minute, of a thousandth of a story that lasted less than a day, or of a
 * hundred-millionth of the whole on deep time.
 */
export function maxZoom(scale: TimeScale): number {
	const shortest = Math.min(60_000, Math.max(1, (scale.whole.to - scale.whole.from) / 1000));
	const steepest = Math.max(
		...scale.stretches.filter((s) => !s.isBreak).map((s) => ((s.end - s.start) / (s.to - s.from)) * shortest)
	);
	return Math.max(8, Math.min(1e8, 1 / steepest));
}

/** A zoom as d3-zoom has it, for a picture `length` px long: px = k · (length · position) + offset. */
export interface Zoom {
	readonly k: number;
	readonly offset: number;
}

/** The zoom that shows a window (null: the whole). */
export function zoomOf(scale: TimeScale, window: TimeWindow | null, length: number): Zoom {
	if (window === null) return { k: 1, offset: 0 };
	const start = positionOf(scale, window.from);
	const k = 1 / (positionOf(scale, window.to) - start);
	return { k, offset: -start * k * length };
}

/** The window that a zoom shows: the inverse of `zoomOf`. Null where it is the whole. */
export function windowOf(scale: TimeScale, zoom: Zoom, length: number): TimeWindow | null {
	if (zoom.k <= 1 + 1e-9) return null;
	const start = -zoom.offset / (zoom.k * length);
	return { from: Math.round(timeAt(scale, start)), to: Math.round(timeAt(scale, start + 1 / zoom.k)) };
}

/** The shortest window that can be drawn, as a part of the whole: a float tells no places apart in a shorter one. */
const SHORTEST_PART = 1e-9;

/** The window as it is drawn: widened where it is too short to tell its edges apart. */
export function drawnWindow(scale: TimeScale, window: TimeWindow | null): TimeWindow {
	if (window === null) return scale.whole;
	const [start, end] = [positionOf(scale, window.from), positionOf(scale, window.to)];
	if (end - start >= SHORTEST_PART) return window;
	const middle = (start + end) / 2;
	return { from: timeAt(scale, middle - SHORTEST_PART), to: timeAt(scale, middle + SHORTEST_PART) };
}

/** Units that the edges of a window may be rounded to, ms. */
const ROUND_MS = [1, 1000, 60_000, 600_000, 3_600_000, 21_600_000, 86_400_000];

/**
 * The window with edges on round times, each within a third of a px of where it was when drawn over `length` px: for
 * addresses that people can read.
 */
export function tidyWindow(scale: TimeScale, window: TimeWindow | null, length: number): TimeWindow | null {
	if (window === null) return null;
	const at = pixels(scale, window, length);
	const { local, instant } = scale.clock;
	const tidy = (time: number) => {
		const rounded = ROUND_MS.map((unit) => instant(Math.round(local(time) / unit) * unit));
		return rounded.findLast((candidate) => Math.abs(at(candidate) - at(time)) < 0.34) ?? time;
	};
	const [from, to] = [tidy(window.from), tidy(window.to)];
	return from < to ? { from, to } : window;
}

/** A window of more than this part of the scale is zoomed out to all of it. */
const NEARLY_WHOLE = 0.99;

/** Zooms a window by a factor around a place in it (0: its start, 1: its end), within the whole. */
export function zoomWindow(scale: TimeScale, window: TimeWindow | null, factor: number, at = 0.5): TimeWindow | null {
	const shown = window ?? scale.whole;
	const [start, end] = [positionOf(scale, shown.from), positionOf(scale, shown.to)];
	const width = Math.max((end - start) / factor, 1 / maxZoom(scale));
	// Steps in and out again end at the whole, not a hair inside it.
	if (factor < 1 && width > NEARLY_WHOLE) return null;
	return clampedWindow(scale, start + at * (end - start) - at * width, width);
}

/** Moves a window by a part of its own length (1: one screen), within the whole. */
export function panWindow(scale: TimeScale, window: TimeWindow | null, by: number): TimeWindow | null {
	if (window === null) return null;
	const [start, end] = [positionOf(scale, window.from), positionOf(scale, window.to)];
	return clampedWindow(scale, start + by * (end - start), end - start);
}

/** The window moved, as wide as it is on the scale, so that a time stands in its middle; within the whole. */
export function centredWindow(scale: TimeScale, window: TimeWindow, time: number): TimeWindow | null {
	const width = positionOf(scale, window.to) - positionOf(scale, window.from);
	return clampedWindow(scale, positionOf(scale, time) - width / 2, width);
}

/**
 * The window that shows spans with a quarter of its length free at each side; closer in where it would be the one that
 * is shown already.
 */
export function clusterWindow(
	scale: TimeScale,
	spans: readonly { readonly from: number; readonly to: number }[],
	shown: TimeWindow | null
): TimeWindow | null {
	const bounds = spans.flatMap((span) => [span.from, span.to]).filter(Number.isFinite);
	const first = bounds.reduce((a, b) => Math.min(a, b), Infinity);
	const last = bounds.reduce((a, b) => Math.max(a, b), -Infinity);
	const [from, to] = [positionOf(scale, first), positionOf(scale, last)];
	const width = Math.min(1, Math.max((to - from) * 1.5, 1 / maxZoom(scale)));
	const target = clampedWindow(scale, (from + to) / 2 - width / 2, width);
	if (shown === null || target === null) return target;
	const moved = Math.abs(target.from - shown.from) + Math.abs(target.to - shown.to);
	return moved < (shown.to - shown.from) / 50 ? zoomWindow(scale, shown, 2) : target;
}

function clampedWindow(scale: TimeScale, start: number, width: number): TimeWindow | null {
	return windowOf(scale, { k: 1 / width, offset: -Math.min(Math.max(start, 0), 1 - width) / width }, 1);
}
