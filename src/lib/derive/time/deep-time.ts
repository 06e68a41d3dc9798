/** Deep time: "66 million years ago". */
import { periodEdtf, periodTimex } from './notation.ts';
import { type Period, yearOf } from './period.ts';
import type { Resolved, Setting } from './setting.ts';

/** From so many years on the two thousand since year 1 no longer count. */
const RECENT_YEARS = 100_000;

/** Years before the publication's year; `~`, because nobody counts that far to the year. */
export function deepTime(years: number, setting: Setting): Resolved {
	const period: Period = { unit: 'year', n: yearOf({ unit: 'day', n: setting.publication }) - Math.round(years) };
	const near = years < RECENT_YEARS;
	const zeros = /0*$/.exec(String(Math.round(years)))?.[0].length ?? 0;
	// as exact as its number: 13,000 years before 2019 is about 11,000 BC
	const digits = Math.round((near ? -period.n : years) / 10 ** zeros);
	const rounded = years >= 10_000 && digits > 0 ? `Y-${digits}E${zeros}~` : periodEdtf(period, '~');
	return {
		type: 'DATE',
		value: periodTimex(period),
		edtf: rounded,
		reference: near ? periodEdtf({ unit: 'day', n: setting.publication }) : null,
		period,
		vague: false
	};
}
