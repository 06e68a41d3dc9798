/** Resolves what a mention means against the day of publication, the tense of its words and the date named before it. */
import { deepTime } from './deep-time.ts';
import type { Clock, Meaning } from './meaning.ts';
import { clockEdtf, clockTimex, periodEdtf, periodTimex } from './notation.ts';
import { isFiner, type Period, shift, yearOf } from './period.ts';
import { period } from './parsers/parser.ts';
import { pointedAt } from './pointing.ts';
import { deadline, reached } from './reach.ts';
import type { Resolved, Setting } from './setting.ts';

export function resolve(meaning: Meaning, setting: Setting): Resolved {
	switch (meaning.kind) {
		case 'period':
			return meaning.years === undefined
				? dated(meaning.period, null, setting)
				: { ...dated(meaning.period, null, setting), edtf: yearsEdtf(...meaning.years) };
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
		case 'then':
			return setting.context === null ? UNKNOWN : dated(setting.context, setting.context, setting);
		case 'clock':
			return meaning.intoNext === true
				? intoNextDay(timed(meaning.clock, setting.near === null ? meaning.day : period(setting.near), setting))
				: timed(meaning.clock, meaning.day, setting);
		default: {
			const found = pointedAt(meaning, setting);
			const at = dated(found.period, found.against, found.rough ? { ...setting, approximate: true } : setting);
			const last =
				meaning.kind === 'yearly' && found.period.unit === 'day' ? meaning.lastDay?.(yearOf(found.period)) : null;
			if (last !== null && last !== undefined)
				return { ...at, edtf: `${periodEdtf(found.period)}/${periodEdtf(last)}` };
			// "the past year": TIMEX3 keeps the year, a timeline the twelve months
			return meaning.kind === 'relative' && meaning.reach !== undefined
				? { ...at, ...reached(meaning.reach, setting) }
				: at;
		}
	}
}

/** "by then" in a text that has named no date. */
const UNKNOWN: Resolved = { type: 'DATE', value: 'PAST_REF', edtf: null, reference: null, period: null, vague: false };

const yearsEdtf = (first: number, last: number) =>
	`${periodEdtf({ unit: 'year', n: first })}/${periodEdtf({ unit: 'year', n: last })}`;

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

function intoNextDay(time: Resolved): Resolved {
	if (time.period === null) return time;
	return { ...time, edtf: `${periodEdtf(time.period)}/${periodEdtf(shift(time.period, 1))}` };
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
