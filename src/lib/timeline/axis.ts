/** The axis: pieces, breaks in words, and labels. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { durationWords } from './duration-words.ts';
import { pixels, type Stretch, type TimeScale } from './scale.ts';
import type { Axis, AxisPiece, Orientation } from './scene.ts';
import { textWidth } from './text.ts';
import { placeTicks, TICK_STYLE, type TickDraft } from './tick-places.ts';
import { type Drawn, ROOM_PX, runTicks, type Stated } from './ticks.ts';
import { toldAxis } from './told.ts';
import type { TimeWindow } from './window.ts';

/** Caption of the line at the publication. */
const PUBLISHED = { across: 'Article published', down: 'Published' } as const;

/** The axis of a window drawn over `length` px. `published` in UTC ms: what lies after it is drawn as still to come. */
export function axisOf(
	scale: TimeScale,
	window: TimeWindow,
	length: number,
	published: number,
	orientation: Orientation
): Axis {
	if (scale.name === 'told') return toldAxis(scale, window, length, orientation);
	const at = pixels(scale, window, length);
	const drawn = scale.stretches
		.map((stretch): Drawn => ({ stretch, start: at(stretch.from), end: at(stretch.to) }))
		.filter(({ start, end }) => end > 0.5 && start < length - 0.5);
	const pieces = drawn.flatMap(({ stretch, start, end }) => piecesOf(stretch, start, end, at, published, length));
	const runs = runsOf(drawn);
	const stated: Stated = { year: null, month: null };
	const ticks = runs.flatMap((run) => runTicks(run, { at, window, length, orientation, stated }));
	const caption = captionOf(at(published), length, orientation);
	return {
		pieces,
		ticks: placeTicks(caption === null ? ticks : [caption, ...ticks], length, orientation),
		strokes: strokesOf(drawn, length)
	};
}

function piecesOf(
	stretch: Stretch,
	start: number,
	end: number,
	at: (time: number) => number,
	published: number,
	length: number
): AxisPiece[] {
	const key = `${stretch.from}`;
	const clip = (px: number) => Math.min(Math.max(px, 0), length);
	if (stretch.isBreak) {
		const words = durationWords(stretch.from, stretch.to);
		return [{ key, start: clip(start), end: clip(end), kind: 'break', words }];
	}
	const cut = Math.min(Math.max(at(published), start), end);
	const isDay = stretch.to - stretch.from <= DAY_MS + 1;
	const made: AxisPiece[] = [];
	if (cut > start) {
		const kind = isDay && end - start >= ROOM_PX ? 'room' : 'plain';
		made.push({ key, start: clip(start), end: clip(cut), kind, words: null });
	}
	if (cut < end) made.push({ key: `${key}+`, start: clip(cut), end: clip(end), kind: 'ahead', words: null });
	return made.filter((piece) => piece.end > piece.start);
}

function strokesOf(drawn: readonly Drawn[], length: number): number[] {
	const bounds = drawn
		.filter(({ stretch }) => !stretch.isBreak)
		.flatMap(({ start, end }) => [start, end])
		.filter((px) => px > -0.5 && px < length + 0.5);
	return [...new Set(bounds.map((px) => Math.min(Math.max(Math.round(px * 2) / 2, 0), length)))];
}

/** The caption of the publication stands in the lower row, at the side of its line where there is room. */
function captionOf(at: number, length: number, orientation: Orientation): TickDraft | null {
	if (at < -0.5 || at > length + 0.5) return null;
	const width = textWidth(PUBLISHED[orientation], TICK_STYLE);
	return {
		key: 'published',
		at,
		text: PUBLISHED[orientation],
		anchor: orientation === 'across' && at >= width ? 'end' : 'start',
		level: 'caption',
		priority: 9,
		room: Infinity
	};
}

/** Stretches that follow one another without a break between. */
function runsOf(drawn: readonly Drawn[]): Drawn[][] {
	const runs: Drawn[][] = [];
	let run: Drawn[] = [];
	for (const item of drawn) {
		if (item.stretch.isBreak) {
			if (run.length > 0) runs.push(run);
			run = [];
		} else run.push(item);
	}
	if (run.length > 0) runs.push(run);
	return runs;
}
