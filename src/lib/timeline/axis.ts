/** The axis: pieces, breaks in words, and labels. */
import { type Clock, dayEnd } from '#lib/model/clock.ts';
import { type AxisWords, ENGLISH } from './axis-words.ts';
import { durationOf } from './duration-words.ts';
import { DOWN_ROOM_PX } from './lone-label.ts';
import { isLeftOut, pixels, type Stretch, type TimeScale } from './scale.ts';
import type { Axis, AxisPiece, Orientation, Tick } from './scene.ts';
import { type TextStyle, textWidth } from './text.ts';
import { placeTicks, type Taken, type TickDraft } from './tick-places.ts';
import { TICK_STYLE } from './tick-width.ts';
import { type Drawn, ROOM_PX, runTicks, type Stated } from './ticks.ts';
import { withSparedMonths } from './spared-months.ts';
import { toldAxis } from './told.ts';
import type { TimeWindow } from './window.ts';

/** Captions of the line at the publication: of an article, and where there is none or no room. */
const WHOLE = 'Article published';
const BRIEF = 'Published';

/** Words of a break, as wide in the face of labels as they are in their own, which is narrower. */
const GAP_STYLE: TextStyle = { weight: 450, size: 11, lineHeight: 13, spacing: 0 };
const GAP_LINE_PX = 15;
/** A break at least so wide says what it leaves out. */
const LEAST_GAP_PX = 26;

/** The axis of a window drawn over `length` px. `published` in UTC ms: what lies after it is drawn as still to come. */
export function axisOf(
	scale: TimeScale,
	window: TimeWindow,
	length: number,
	published: number,
	orientation: Orientation,
	hasArticle = true,
	words = ENGLISH
): Axis {
	if (scale.name === 'told') return toldAxis(scale, window, length, orientation);
	const at = pixels(scale, window, length);
	const { clock } = scale;
	const drawn = reaching(scale.stretches, window)
		.map((stretch): Drawn => {
			const [start, end] = [at(stretch.from), at(stretch.to)];
			return { stretch: { ...stretch, isBreak: isLeftOut(scale, stretch, end - start) }, start, end };
		})
		.filter(({ start, end }) => end > 0.5 && start < length - 0.5);
	const pieces = drawn.flatMap(({ stretch, start, end }) =>
		piecesOf(stretch, start, end, { at, published, length, orientation, clock, words })
	);
	const runs = runsOf(drawn);
	const stated: Stated = { year: null, month: null, day: null, zone: false };
	const drafts = runs.flatMap((run) => runTicks(run, { at, window, length, orientation, clock, words, stated }));
	const ticks = orientation === 'across' ? inOneRow(drafts) : drafts;
	const captions = captionsOf(
		at(published),
		length,
		orientation === 'down' || !hasArticle ? [BRIEF] : [WHOLE, BRIEF],
		orientation
	);
	const taken = takenBy(pieces, captions.length === 0 ? null : at(published), orientation, words);
	const placed = placeWithCaption(captions, ticks, (drafts) => {
		const placed = placeTicks(drafts, length, orientation, taken, words.width);
		const again = withSparedMonths(drafts, placed, { clock, words });
		return again === null ? placed : placeTicks(again, length, orientation, taken, words.width);
	});
	// Across, it is said with the first day or moment.
	const isNamedApart = orientation === 'down' && placed.some(({ key }) => key.startsWith('clock'));
	return {
		language: words.language,
		zone: isNamedApart && clock.zone !== null ? words.zone(clock.zone, window.from) : undefined,
		pieces,
		ticks: placed,
		strokes: strokesOf(drawn, length)
	};
}

/** A window beyond the story is on the axis too: its outermost stretches go on. */
function reaching(stretches: readonly Stretch[], { from, to }: TimeWindow): Stretch[] {
	return stretches.map((stretch, i) => ({
		...stretch,
		from: i === 0 ? Math.min(stretch.from, from) : stretch.from,
		to: i === stretches.length - 1 ? Math.max(stretch.to, to) : stretch.to
	}));
}

/** Where only years are named they stand next to the axis; times of day are too long to stand between breaks. */
function inOneRow(ticks: readonly TickDraft[]): readonly TickDraft[] {
	if (ticks.some(({ level, key }) => level !== 'context' || key.startsWith('clock'))) return ticks;
	return ticks.map((tick): TickDraft => ({ ...tick, level: 'year' }));
}

/** What labels keep clear of: the words of breaks, which stand next to the axis, and the line of the publication. */
function takenBy(
	pieces: readonly AxisPiece[],
	published: number | null,
	orientation: Orientation,
	words: AxisWords
): Taken[] {
	const breaks = pieces.flatMap((piece): Taken[] => {
		if (piece.words === null) return [];
		const middle = (piece.start + piece.end) / 2;
		const half = orientation === 'down' ? GAP_LINE_PX / 2 : gapWidth(piece.words, words) / 2;
		return [{ from: middle - half, to: middle + half, row: 'upper', key: null }];
	});
	if (published === null || orientation === 'down') return breaks;
	const line = { from: published - 1, to: published + 1, key: 'published' } as const;
	return [...breaks, { ...line, row: 'upper' }, { ...line, row: 'lower' }];
}

/** Width of the words of a break, one below the other. */
function gapWidth(text: string, { width }: AxisWords): number {
	return Math.max(...text.split(' ').map((word) => width(word, GAP_STYLE)));
}

interface PieceGround {
	readonly at: (time: number) => number;
	readonly published: number;
	readonly length: number;
	readonly orientation: Orientation;
	readonly clock: Clock;
	readonly words: AxisWords;
}

function piecesOf(
	stretch: Stretch,
	start: number,
	end: number,
	{ at, published, length, orientation, clock, words }: PieceGround
): AxisPiece[] {
	const key = `${stretch.from}`;
	const clip = (px: number) => Math.min(Math.max(px, 0), length);
	if (stretch.isBreak) {
		const [first, last] = [clip(start), clip(end)];
		const said = words.duration(
			durationOf(stretch.from, stretch.to, clock),
			orientation === 'down' ? DOWN_ROOM_PX : last - first
		);
		// Across, its words need their width: a break that is cut off by the edge or squeezed says nothing.
		const fits =
			said !== null && (orientation === 'down' || last - first > Math.min(gapWidth(said, words), LEAST_GAP_PX));
		return [{ key, start: first, end: last, kind: 'break', words: fits ? said : null }];
	}
	const cut = Math.min(Math.max(at(published), start), end);
	const isDay = stretch.to <= dayEnd(clock, stretch.from) + 1;
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

/**
 * Captions of the publication: in the lower row, at the side of its line where there is room; the first that costs the
 * fewest labels of what stands by itself is taken.
 */
function captionsOf(
	at: number,
	length: number,
	words: readonly [string, ...string[]],
	orientation: Orientation
): TickDraft[] {
	if (at < -0.5 || at > length + 0.5) return [];
	const base = { key: 'published', at, level: 'caption', priority: 9, room: Infinity } as const;
	if (orientation === 'down') return [{ ...base, text: words[0], anchor: 'start' }];
	const all = words.flatMap((text): TickDraft[] => {
		const width = textWidth(text, TICK_STYLE);
		return [
			...(at >= width ? [{ ...base, text, anchor: 'end' as const }] : []),
			...(at + width <= length ? [{ ...base, text, anchor: 'start' as const }] : [])
		];
	});
	return all.length > 0 ? all : [{ ...base, text: words[0], anchor: 'start' }];
}

function placeWithCaption(
	captions: readonly TickDraft[],
	ticks: readonly TickDraft[],
	place: (drafts: readonly TickDraft[]) => Tick[]
): Tick[] {
	if (captions.length === 0) return place(ticks);
	const costs = captions.map((caption) => {
		const asked = [caption, ...ticks];
		const kept = new Set(place(asked).map(({ key }) => key));
		return { asked, lost: ticks.filter(({ key, priority }) => priority >= LONE && !kept.has(key)).length };
	});
	const least = Math.min(...costs.map(({ lost }) => lost));
	return place(costs.find(({ lost }) => lost === least)?.asked ?? ticks);
}

/** Labels so important say alone what a part of the axis is. */
const LONE = 2;

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
