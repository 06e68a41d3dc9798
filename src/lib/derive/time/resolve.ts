/** Resolves what a mention means against the day of publication, the tense of its words and the date named before it. */
import { civil, DAY_MS, daysInMonth } from '#lib/model/calendar.ts';
import { samePeriod } from './compared.ts';
import { deepTime } from './deep-time.ts';
import type { Clock, Meaning } from './meaning.ts';
import { nearestWeekday, nearestYearly } from './nearest.ts';
import { clockEdtf, clockTimex, periodEdtf, periodTimex } from './notation.ts';
import { day, firstDay, isFiner, type Period, periodOf, quarter, shift, yearOf } from './period.ts';
import { deadline, reached } from './reach.ts';
import type { Resolved, Setting } from './setting.ts';

export function resolve(meaning: Meaning, setting: Setting): Resolved {
	switch (meaning.kind) {
		case 'period':
			return dated(meaning.period, null, setting);
		case 'range':
			return {
				type: 'DATE',
				value: `${periodTimex(meaning.first)}/${periodTimex(meaning.last)}`,
				edtf: `${periodEdtf(meaning.first)}/${periodEdtf(meaning.last)}`,
				reference: null,
				period: null,
				vague: false
			};
		case 'reference':
			return { type: 'DATE', value: meaning.value, ...reached(meaning.reach, setting) };
		case 'duration':
			return { type: 'DURATION', value: meaning.value, ...reached(meaning.reach, setting) };
		case 'set':
			return { type: 'SET', value: meaning.value, edtf: null, reference: null, period: null, vague: false };
		case 'deep':
			return deepTime(meaning.years, setting);
		case 'deadline':
			return deadline(meaning.count, meaning.unit, setting);
		case 'clock':
			return timed(meaning.clock, meaning.day, setting);
		default: {
			const found = periodFor(meaning, setting);
			return dated(found.period, found.against, setting);
		}
	}
}

type Pointing = Exclude<
	Meaning,
	{ kind: 'period' | 'range' | 'reference' | 'duration' | 'set' | 'deep' | 'deadline' | 'clock' }
>;

/** The period a pointing expression resolves to, and the one it was resolved against. */
function periodFor(meaning: Pointing, setting: Setting): { period: Period; against: Period } {
	const today: Period = { unit: 'day', n: setting.publication };
	const context = setting.context ?? today;
	switch (meaning.kind) {
		case 'yearly': {
			const told = setting.toldYear;
			if (told !== null && meaning.lean === null && setting.tense.tense !== 'future') {
				return { period: meaning.inYear(told), against: { unit: 'year', n: told } };
			}
			return { period: nearestYearly(meaning.inYear, meaning.lean, setting), against: today };
		}
		case 'yearly-shifted': {
			const base = meaning.base === 'context' ? context : today;
			return { period: meaning.inYear(yearOf(base) + meaning.by), against: base };
		}
		case 'weekday':
			return { period: nearestWeekday(meaning.weekday, meaning.lean, setting), against: today };
		case 'relative': {
			const base = meaning.base === 'context' ? context : today;
			return { period: shift(periodOf(meaning.unit, firstDay(base)), meaning.by), against: base };
		}
		case 'same-period':
			return { period: samePeriod(meaning.years, context, setting), against: context };
		case 'day-of-month': {
			const at = civil(firstDay(context) * DAY_MS);
			return {
				period: day(at.year, at.month, Math.min(meaning.date, daysInMonth(at.year, at.month))),
				against: context
			};
		}
		case 'context-quarter': {
			const own = setting.quarter;
			if (own === null) return { period: { unit: 'year', n: meaning.year }, against: today };
			return { period: quarter(meaning.year, (((own.n % 4) + 4) % 4) + 1), against: own };
		}
	}
}

function dated(period: Period, against: Period | null, setting: Setting): Resolved {
	return {
		type: 'DATE',
		value: periodTimex(period),
		edtf: periodEdtf(period, setting.approximate && !isFiner(period.unit, 'day') && period.unit !== 'day' ? '~' : ''),
		reference: against === null ? null : periodEdtf(against),
		period,
		vague: false
	};
}

function timed(clock: Clock, dayMeaning: Meaning | null, setting: Setting): Resolved {
	const against: Period = { unit: 'day', n: setting.publication };
	const context = setting.context?.unit === 'day' ? setting.context : against;
	const named = dayMeaning === null ? null : resolve(dayMeaning, setting);
	const of = named?.period ?? context;
	return {
		type: 'TIME',
		value: `${periodTimex(of)}${clockTimex(clock)}`,
		edtf: of.unit === 'day' ? clockEdtf(of.n, clock) : periodEdtf(of),
		reference: named === null ? periodEdtf(context) : named.reference,
		period: of,
		vague: false
	};
}
