/** The axis: pieces, breaks in words, and labels on two levels. */
import { civil, DAY_MS, utcMs, weekday } from '#lib/model/calendar.ts';
import { MONTHS, WEEKDAYS, yearInWords } from '#lib/model/date-words.ts';
import { durationWords } from './duration-words.ts';
import { pixels, type Stretch, type TimeScale } from './scale.ts';
import type { Axis, AxisPiece, Orientation, Tick } from './scene.ts';
import { type TextStyle, textWidth } from './text.ts';
import { TICK_STEPS, type TickStep, type TickUnit, tickTimes } from './tick-steps.ts';
import type { TimeWindow } from './window.ts';

export const TICK_STYLE: TextStyle = { weight: 500, size: 12, lineHeight: 16, spacing: 0 };
/** A day at least this wide is drawn as a column, with a thick axis and its full name. */
const ROOM_PX = 120;
const SHORT_NAME_PX = 58;
/** From the start of a column to its labels. */
const LABEL_INSET_PX = 26;
/** Caption of the line at the publication. */
const PUBLISHED = { across: 'Article published', down: 'Published' } as const;
/** Two labels are never nearer than this. */
const LABEL_GAP_PX = 8;
/** Where time runs down a label needs this much height. */
const LINE_PX = 18;

interface Drawn {
	readonly stretch: Stretch;
	readonly start: number;
	readonly end: number;
}

/** The axis of a window drawn over `length` px. `published` in UTC ms: what lies after it is drawn as still to come. */
export function axisOf(
	scale: TimeScale,
	window: TimeWindow,
	length: number,
	published: number,
	orientation: Orientation
): Axis {
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
		ticks: placed(caption === null ? ticks : [caption, ...ticks], length, orientation),
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
function captionOf(at: number, length: number, orientation: Orientation): Draft | null {
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

interface Draft extends Tick {
	/** Higher wins where two labels meet. */
	readonly priority: number;
	/** Room to the right that belongs to the label; it is left out where its text is wider. */
	readonly room: number;
}

/** Widths that a label of each unit needs, in px. */
const NEEDED_PX: Readonly<Record<TickUnit, number>> = {
	second: 90,
	minute: 90,
	// A day is named as long as it fits the picture; its hours come when it fills most of it.
	hour: 150,
	day: 30,
	month: 36,
	year: 48
};

/** What labels are made from. */
interface Ground {
	readonly at: (time: number) => number;
	/** What the picture shows: only there are labels looked for. */
	readonly window: TimeWindow;
	readonly length: number;
	readonly orientation: Orientation;
	readonly stated: Stated;
}

/** What the labels so far have said, so that no year or month is said twice in a row. */
interface Stated {
	year: number | null;
	month: number | null;
}

function runTicks(run: readonly Drawn[], ground: Ground): Draft[] {
	const { at, stated } = ground;
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last) return [];
	const said = { ...stated };
	const lone = loneLabel(first.stretch.from, last.stretch.to, at, said);
	if (lone !== null && last.end - first.start < 2 * NEEDED_PX.year) {
		Object.assign(stated, said);
		return [lone];
	}
	return run.flatMap((drawn) => stretchTicks(drawn, ground));
}

/** Labels of one stretch: its units above, and below them the month or year that they lie in. */
function stretchTicks({ stretch, start, end }: Drawn, ground: Ground): Draft[] {
	const { at, length, orientation, stated } = ground;
	const step = stepFor(stretch, end - start, ground);
	const month = step === null || step.unit === 'month' || step.unit === 'year' ? loneMonth(stretch, at, stated) : null;
	if (month !== null) return [month];
	if (step === null) return [];
	if (step.unit === 'year') return yearTicks(stretch, step, ground);
	const endOf = (time: number) => at(Math.min(stretch.to, time + step.length));
	// A day or month is named as long as it is in sight; a time of day stands where it is.
	const isClock = step.unit !== 'day' && step.unit !== 'month';
	const times = seenTimes(stretch, step, ground).filter(
		(time) => at(time) < length && (isClock ? at(time) > -1 : endOf(time) > 0)
	);
	if (orientation === 'down') return times.map((time) => downTick(time, step, at(time), stated));
	const units = times.map((time) => unitTick(time, step, at(time), endOf(time) - Math.max(at(time), 0)));
	return [...units, ...contextTicks(stretch, step.unit, ground)];
}

/** Times of a step in the part of a stretch that is in sight, and one before it: its label may reach in. */
function seenTimes({ from, to }: Stretch, step: TickStep, { window }: Ground): number[] {
	return tickTimes(Math.max(from, window.from - step.length), Math.min(to, window.to + step.length), step);
}

function yearTicks(stretch: Stretch, step: TickStep, ground: Ground): Draft[] {
	const { at, length, stated } = ground;
	const times = seenTimes(stretch, step, ground).filter((time) => at(time) >= -1 && at(time) <= length);
	const last = times.at(-1);
	if (last !== undefined) Object.assign(stated, { year: civil(last).year, month: null });
	return times.map((time) => context(time, 'year', at(time), 1, 'middle'));
}

/** A month that is a stretch of its own has its name, however narrow. */
function loneMonth({ from, to }: Stretch, at: (time: number) => number, stated: Stated): Draft | null {
	const { year, month } = civil(from);
	if (from !== utcMs(year, month) || to !== utcMs(year, month + 1) || stated.year !== year) return null;
	stated.month = month;
	const middle = (at(from) + at(to)) / 2;
	return {
		key: `month${from}`,
		at: middle,
		text: shortMonth(month),
		anchor: 'middle',
		level: 'unit',
		priority: 1,
		room: Infinity
	};
}

/** A run that is exactly one unit, or a few years, carries one label below it: "1965", "Nov 2016", "1910–45". */
function loneLabel(from: number, to: number, at: (time: number) => number, stated: Stated): Draft | null {
	const [a, b] = [civil(from), civil(to - 1)];
	const wholeYears = from === utcMs(a.year) && to === utcMs(b.year + 1);
	const wholeMonth = from === utcMs(a.year, a.month) && to === utcMs(a.year, a.month + 1);
	const wholeDay = to - from === DAY_MS && from === utcMs(a.year, a.month, a.day);
	const year = stated.year === a.year ? '' : ` ${yearInWords(a.year)}`;
	const text = wholeYears
		? yearRange(a.year, b.year)
		: wholeMonth
			? `${shortMonth(a.month)}${year}`
			: wholeDay
				? `${a.day} ${shortMonth(a.month)}${year}`
				: null;
	if (text === null) return null;
	Object.assign(stated, { year: b.year, month: wholeYears ? null : b.month });
	const middle = (at(from) + at(to)) / 2;
	return { key: `lone${from}`, at: middle, text, anchor: 'middle', level: 'context', priority: 2, room: Infinity };
}

function yearRange(from: number, to: number): string {
	if (from === to) return yearInWords(from);
	if (from <= 0 || Math.floor(from / 100) !== Math.floor(to / 100)) return `${yearInWords(from)}–${yearInWords(to)}`;
	return `${from}–${String(to % 100).padStart(2, '0')}`;
}

function stepFor(stretch: Stretch, px: number, ground: Ground): TickStep | null {
	const perMs = px / (stretch.to - stretch.from);
	// Down the page there is one row of labels: a bare “15” would not say of which month.
	const fits = (step: TickStep) => ground.orientation === 'across' || step.unit !== 'day' || step.count === 1;
	return (
		TICK_STEPS.find(
			(step) =>
				fits(step) &&
				step.length * perMs >= needed(step) &&
				(step.unit !== 'year' || step.length * perMs >= neededByYears(stretch, step, ground))
		) ?? null
	);
}

/** A day of an even scale gets its label as soon as it is a stretch of its own, whatever its width. */
function needed(step: TickStep): number {
	return step.unit === 'day' && step.count === 1 ? 18 : NEEDED_PX[step.unit];
}

/** Room that the years in sight need in words, so that none is left out between two others. */
function neededByYears(stretch: Stretch, step: TickStep, ground: Ground): number {
	if (ground.orientation === 'down') return 0;
	const widths = seenTimes(stretch, step, ground).map((time) => tickWidth(yearInWords(civil(time).year), 'context'));
	return Math.max(0, ...widths) + LABEL_GAP_PX;
}

function unitTick(time: number, step: TickStep, at: number, room: number): Draft {
	const { month, day, hour, minute, second } = civil(time);
	const base = { key: `${step.unit}${time}`, at, anchor: 'start' as const, level: 'unit' as const, priority: 0, room };
	const two = (n: number) => String(n).padStart(2, '0');
	if (step.unit === 'month') return { ...base, text: shortMonth(month), priority: 1 };
	if (step.unit === 'day') {
		const name = WEEKDAYS[weekday(time)] ?? '';
		if (step.count === 1 && room >= ROOM_PX) {
			// The name starts where the labels of the column start.
			return { ...base, at: Math.max(at, 0) + LABEL_INSET_PX, text: `${name} ${day}`, level: 'day', priority: 3 };
		}
		const text = step.count === 1 && room >= SHORT_NAME_PX ? `${name.slice(0, 3)} ${day}` : String(day);
		return { ...base, text, priority: 1 };
	}
	if (step.unit === 'second') return { ...base, text: `${two(hour)}:${two(minute)}:${two(second)}` };
	return { ...base, text: `${two(hour)}:${two(minute)}` };
}

/** Down the page: one row, so that each label says as much of its date as has not been said above it. */
function downTick(time: number, step: TickStep, at: number, stated: Stated): Draft {
	const { year, month, day, hour, minute } = civil(time);
	const base = { key: `down${time}`, at, anchor: 'start' as const, priority: 1, room: Infinity };
	const sameYear = stated.year === year;
	const sameMonth = sameYear && stated.month === month;
	Object.assign(stated, { year, month });
	if (step.unit === 'month') {
		return { ...base, level: 'unit', text: sameYear ? shortMonth(month) : `${shortMonth(month)} ${yearInWords(year)}` };
	}
	if (step.unit === 'day' || (hour === 0 && minute === 0)) {
		const text = sameMonth ? `${(WEEKDAYS[weekday(time)] ?? '').slice(0, 3)} ${day}` : `${day} ${shortMonth(month)}`;
		return { ...base, level: 'day', text, priority: 3 };
	}
	return { ...base, level: 'unit', text: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** The lower row: years under months, months under days, days under hours; at the start of a stretch always one, unless said. */
function contextTicks(stretch: Stretch, upper: TickUnit, ground: Ground): Draft[] {
	const { at, length, stated } = ground;
	const unit: TickUnit = upper === 'month' ? 'year' : upper === 'day' ? 'month' : 'day';
	const edge = Math.max(at(stretch.from), 0);
	const starts = seenTimes(stretch, { unit, count: 1, length: 0 }, ground).filter(
		(time) => at(time) > edge + 1 && at(time) < length
	);
	const drafts = [{ time: timeAtEdge(stretch, at, edge), px: edge }, ...starts.map((time) => ({ time, px: at(time) }))];
	return drafts.flatMap(({ time, px }, i) => {
		const { year, month } = civil(time);
		const said = unit === 'day' ? false : stated.year === year && (unit === 'year' || stated.month === month);
		Object.assign(stated, { year, month: unit === 'year' ? null : month });
		return said ? [] : [context(time, unit, px, i === 0 ? 3 : 2, 'start')];
	});
}

/** The time under the left edge of a stretch that may begin before the picture. */
function timeAtEdge(stretch: Stretch, at: (time: number) => number, edge: number): number {
	let [low, high] = [stretch.from, stretch.to];
	if (at(low) >= edge) return low;
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (at(middle) <= edge) low = middle;
		else high = middle;
	}
	// A hair inside: floats may land just before the boundary that is meant.
	return Math.ceil(low + 1);
}

function context(time: number, unit: TickUnit, at: number, priority: number, anchor: Tick['anchor']): Draft {
	const { year, month, day } = civil(time);
	const text =
		unit === 'year'
			? yearInWords(year)
			: unit === 'month'
				? `${MONTHS[month - 1]} ${yearInWords(year)}`
				: `${WEEKDAYS[weekday(time)]}, ${day} ${MONTHS[month - 1]} ${yearInWords(year)}`;
	return { key: `c${unit}${time}`, at, text, anchor, level: 'context', priority, room: Infinity };
}

const shortMonth = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3);

/** Leaves out labels that would come nearer than 8 px to a more important one of their row, and keeps all in the picture. */
function placed(drafts: readonly Draft[], length: number, orientation: Orientation): Tick[] {
	const kept: { tick: Tick; from: number; to: number }[] = [];
	const ordered = [...drafts].sort((a, b) => b.priority - a.priority || a.at - b.at);
	for (const { priority: _priority, room, ...tick } of ordered) {
		const down = orientation === 'down';
		const width = down ? LINE_PX : tickWidth(tick.text, tick.level);
		if (!down && tick.level === 'unit' && width > room + 2) continue;
		const moved = inside(tick, width, length, down);
		const from = moved.anchor === 'start' ? moved.at : moved.anchor === 'end' ? moved.at - width : moved.at - width / 2;
		if (!down && tick.level === 'day' && from + width > tick.at + room + 2) continue;
		const row = down ? 'all' : rowOf(tick);
		const meets = kept.some(
			(other) =>
				(down || rowOf(other.tick) === row) &&
				from < other.to + LABEL_GAP_PX &&
				from + width > other.from - LABEL_GAP_PX
		);
		if (!meets) kept.push({ tick: moved, from, to: from + width });
	}
	return kept.map(({ tick }) => tick).sort((a, b) => a.at - b.at);
}

/** Names of days are set larger, and figures of one width are wider than what was measured. */
function tickWidth(text: string, level: Tick['level']): number {
	return textWidth(text, TICK_STYLE) * (level === 'day' ? 1.09 : 1.03);
}

const rowOf = (tick: Tick) => (tick.level === 'context' || tick.level === 'caption' ? 'lower' : 'upper');

/** A label that would stick out of the picture is set against its edge. */
function inside(tick: Tick, width: number, length: number, down: boolean): Tick {
	if (down) return { ...tick, at: Math.min(Math.max(tick.at, 0), length) };
	if (tick.anchor === 'middle') {
		if (tick.at - width / 2 < 0) return { ...tick, at: 0, anchor: 'start' };
		if (tick.at + width / 2 > length) return { ...tick, at: length, anchor: 'end' };
		return tick;
	}
	if (tick.anchor === 'end') return tick;
	const at = Math.max(tick.at, 0);
	return at + width > length ? { ...tick, at: length, anchor: 'end' } : { ...tick, at };
}
