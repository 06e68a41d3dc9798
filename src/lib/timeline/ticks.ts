/** Labels of the axis: units of the calendar above, the month or year that they lie in below. */
import type { Clock } from '#lib/model/clock.ts';
import type { AxisWords } from './axis-words.ts';
import { DOWN_ROOM_PX, loneLabel, withZone } from './lone-label.ts';
import type { Stretch } from './scale.ts';
import type { Orientation, Tick } from './scene.ts';
import { LABEL_GAP_PX, type TickDraft } from './tick-places.ts';
import { isTimeOfDay, TICK_STEPS, type TickStep, type TickUnit, tickTimes } from './tick-steps.ts';
import { tickWidth } from './tick-width.ts';
import type { TimeWindow } from './window.ts';

/** A day at least this wide is drawn as a column, with a thick axis and its full name. */
export const ROOM_PX = 120;
/** From the start of a column to its labels. */
const LABEL_INSET_PX = 26;

/** A stretch of the axis and where it is drawn. */
export interface Drawn {
	readonly stretch: Stretch;
	readonly start: number;
	readonly end: number;
}

/** Widths that a label of each unit needs, in px. */
const NEEDED_PX: Readonly<Record<TickUnit, number>> = {
	millisecond: 110,
	second: 90,
	minute: 90,
	// A day is named as long as it fits the picture; its hours come when it fills most of it.
	hour: 150,
	day: 30,
	month: 0, // as its names need: see `AxisWords.monthPx`
	year: 48
};

/** What labels are made from. */
export interface Ground {
	readonly at: (time: number) => number;
	/** What the picture shows: only there are labels looked for. */
	readonly window: TimeWindow;
	readonly length: number;
	readonly orientation: Orientation;
	/** By which the days begin. */
	readonly clock: Clock;
	readonly words: AxisWords;
	readonly stated: Stated;
}

/** What the labels so far have said, so that no year or month is said twice in a row. */
export interface Stated {
	year: number | null;
	month: number | null;
	/** Of the month; null where the last label said no day. */
	day: number | null;
	/** A time of day, and with it whose time it is. */
	zone: boolean;
}

/** Labels of stretches that follow one another without a break. Notes in `ground.stated` what they say. */
export function runTicks(run: readonly Drawn[], ground: Ground): TickDraft[] {
	const { stated } = ground;
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last) return [];
	const said = { ...stated };
	const lone = loneLabel(first.stretch.from, last.stretch.to, ground, said);
	// What lasts but a millisecond has no labels within, however wide it is drawn.
	const narrow = last.end - first.start < 2 * NEEDED_PX.year || last.stretch.to - first.stretch.from <= 1;
	if (lone !== null && narrow) {
		// Where the zone has no room, the time of day goes without it.
		const brief = loneLabel(first.stretch.from, last.stretch.to, ground, { ...stated, zone: true });
		Object.assign(stated, said);
		if (brief === null || brief.text === lone.text) return [lone];
		return [lone, { ...brief, key: `${brief.key}-brief`, priority: brief.priority - 0.1 }];
	}
	return run.flatMap((drawn) => {
		const ticks = stretchTicks(drawn, ground);
		return ticks.length > 0 ? ticks : boundTick(drawn, ground);
	});
}

/** A stretch too narrow for labels of its units says the year it begins with, the rounder the sooner. */
function boundTick({ stretch, start }: Drawn, ground: Ground): TickDraft[] {
	const { at, length, orientation, clock, stated } = ground;
	const { year } = clock.civil(stretch.from);
	if (stretch.from !== clock.at(year) || at(stretch.from) < -1 || at(stretch.from) > length) return [];
	Object.assign(stated, { year, month: null, day: null });
	const said = year > 0 ? year : 1 - year;
	const roundness = said === 1 ? 0 : [1000, 500, 100, 50, 10, 5].findIndex((unit) => said % unit === 0);
	const priority = roundness === -1 ? 0 : 0.9 - roundness / 10;
	const anchor = orientation === 'across' ? 'middle' : 'start';
	return [{ ...context(stretch.from, 'year', start, priority, anchor, ground), key: `bound${stretch.from}` }];
}

/** Labels of one stretch: its units above, and below them the month or year that they lie in. */
function stretchTicks({ stretch, start, end }: Drawn, ground: Ground): TickDraft[] {
	const { at, length, orientation } = ground;
	const step = stepFor(stretch, end - start, ground);
	const month = step === null || step.unit === 'month' || step.unit === 'year' ? loneMonth(stretch, ground) : null;
	if (month !== null) return [month];
	if (step === null) return [];
	if (step.unit === 'year') return yearTicks(stretch, step, ground);
	const endOf = (time: number) => at(Math.min(stretch.to, time + step.length));
	// A day or month is named as long as it is in sight; a time of day stands where it is.
	const isClock = isTimeOfDay(step.unit);
	const times = seenTimes(stretch, step, ground).filter(
		(time) => at(time) < length && (isClock ? at(time) > -1 : endOf(time) > 0)
	);
	if (orientation === 'down') return times.map((time) => downTick(time, step, at(time), ground));
	const units = times.map((time) => unitTick(time, step, at(time), endOf(time) - Math.max(at(time), 0), ground));
	return [...units, ...contextTicks(stretch, step.unit, ground)];
}

/** Times of a step in the part of a stretch that is in sight, and one before it: its label may reach in. */
function seenTimes({ from, to }: Stretch, step: TickStep, { window, clock }: Ground): number[] {
	const [first, last] = [Math.max(from, window.from - step.length), Math.min(to, window.to + step.length)];
	return tickTimes(first, last, step, clock);
}

function yearTicks(stretch: Stretch, step: TickStep, ground: Ground): TickDraft[] {
	const { at, length, clock, words, stated } = ground;
	const times = seenTimes(stretch, step, ground).filter((time) => at(time) >= -1 && at(time) <= length);
	const last = times.at(-1);
	if (last !== undefined) Object.assign(stated, { year: clock.civil(last).year, month: null, day: null });
	return times.map((time) => ({
		...context(time, 'year', at(time), 1, 'middle', ground),
		text: words.year(clock.civil(time).year, ground.orientation === 'down')
	}));
}

/** A month that is a stretch of its own has its name, however narrow. */
function loneMonth({ from, to }: Stretch, { at, clock, words, stated }: Ground): TickDraft | null {
	const date = clock.civil(from);
	const { year, month } = date;
	if (from !== clock.at(year, month) || to !== clock.at(year, month + 1) || stated.year !== year) return null;
	Object.assign(stated, { month, day: null });
	const middle = (at(from) + at(to)) / 2;
	return {
		key: `month${from}`,
		at: middle,
		text: words.date('Aug', date),
		anchor: 'middle',
		level: 'unit',
		priority: 1,
		room: Infinity
	};
}

function stepFor(stretch: Stretch, px: number, ground: Ground): TickStep | null {
	const perMs = px / (stretch.to - stretch.from);
	// Down the page there is one row of labels: a bare “15” would not say of which month.
	const fits = (step: TickStep) => ground.orientation === 'across' || step.unit !== 'day' || step.count === 1;
	return (
		TICK_STEPS.find(
			(step) =>
				fits(step) &&
				step.length * perMs >= needed(step, ground) &&
				(step.unit !== 'year' || step.length * perMs >= neededByYears(stretch, step, ground))
		) ?? null
	);
}

/** A day of an even scale gets its label as soon as it is a stretch of its own, whatever its width. */
function needed(step: TickStep, { words }: Ground): number {
	if (step.unit === 'month') return words.monthPx;
	return step.unit === 'day' && step.count === 1 ? 18 : NEEDED_PX[step.unit];
}

/** Room that the years in sight need in words, so that none is left out between two others. */
function neededByYears(stretch: Stretch, step: TickStep, ground: Ground): number {
	const { clock, words } = ground;
	if (ground.orientation === 'down') return 0;
	const widths = seenTimes(stretch, step, ground).map((time) =>
		tickWidth(words.year(clock.civil(time).year, false), 'context', words.width)
	);
	return Math.max(0, ...widths) + LABEL_GAP_PX;
}

function unitTick(time: number, step: TickStep, at: number, room: number, { clock, words }: Ground): TickDraft {
	const date = clock.civil(time);
	const base = { key: `${step.unit}${time}`, at, anchor: 'start' as const, level: 'unit' as const, priority: 0, room };
	if (step.unit === 'month') return { ...base, text: words.date('Aug', date), priority: 1 };
	if (step.unit === 'day') {
		if (step.count === 1 && room >= ROOM_PX) {
			// The name starts where the labels of the column start.
			const text = words.date('Thursday 22', date, room - LABEL_INSET_PX);
			return { ...base, at: Math.max(at, 0) + LABEL_INSET_PX, text, level: 'day', priority: 3 };
		}
		const isNamed = step.count === 1 && room >= words.dayNamePx;
		return { ...base, text: words.date(isNamed ? 'Thu 22' : '22', date), priority: 1 };
	}
	return { ...base, text: words.clock(date, step.unit) };
}

/** Down the page: one row, so that each label says as much of its date as has not been said above it. */
function downTick(time: number, step: TickStep, at: number, { clock, words, stated }: Ground): TickDraft {
	const date = clock.civil(time);
	const { year, month, day } = date;
	const base = { key: `down${time}`, at, anchor: 'start' as const, priority: 1, room: Infinity };
	const sameYear = stated.year === year;
	const sameMonth = sameYear && stated.month === month;
	Object.assign(stated, { year, month, day });
	if (step.unit === 'month') {
		return { ...base, level: 'unit', text: words.date(sameYear ? 'Aug' : 'Aug 2019', date, DOWN_ROOM_PX) };
	}
	if (step.unit === 'day' || time === clock.at(year, month, day)) {
		const text = words.date(sameMonth ? 'Thu 22' : '22 Aug', date, DOWN_ROOM_PX);
		return { ...base, level: 'day', text, priority: 3 };
	}
	return { ...base, key: `clock${time}`, level: 'unit', text: words.clock(date, step.unit, DOWN_ROOM_PX) };
}

/** The lower row: years under months, months under days, days under hours; at the start of a stretch always one, unless said. */
function contextTicks(stretch: Stretch, upper: TickUnit, ground: Ground): TickDraft[] {
	const { at, length, clock, stated } = ground;
	const unit: TickUnit = upper === 'month' ? 'year' : upper === 'day' ? 'month' : 'day';
	const edge = Math.max(at(stretch.from), 0);
	const starts = seenTimes(stretch, { unit, count: 1, length: 0 }, ground).filter(
		(time) => at(time) > edge + 1 && at(time) < length
	);
	const drafts = [{ time: timeAtEdge(stretch, at, edge), px: edge }, ...starts.map((time) => ({ time, px: at(time) }))];
	return drafts.flatMap(({ time, px }, i) => {
		const { year, month, day } = clock.civil(time);
		const said = unit === 'day' ? false : stated.year === year && (unit === 'year' || stated.month === month);
		Object.assign(stated, {
			year,
			month: unit === 'year' ? null : month,
			day: unit === 'day' ? day : null
		});
		// A day that names the zone says more than the month before it.
		const zoned = unit === 'day' && clock.zone !== null ? 0.5 : 0;
		return said ? [] : [context(time, unit, px, (i === 0 ? 3 : 2) + zoned, 'start', ground)];
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

function context(
	time: number,
	unit: TickUnit,
	at: number,
	priority: number,
	anchor: Tick['anchor'],
	ground: Ground
): TickDraft {
	const { clock, words } = ground;
	const date = clock.civil(time);
	const text =
		unit === 'year'
			? words.year(date.year, false)
			: unit === 'month'
				? words.date('August 2019', date)
				: withZone(words.date('Thursday, 22 August 2019', date), time, ground, ground.stated);
	return { key: `c${unit}${time}`, at, text, anchor, level: 'context', priority, room: Infinity };
}
