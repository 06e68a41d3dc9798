/** Deep time: "66 million years ago". */
import { periodEdtf, periodTimex } from './notation.ts';
import { type Period, yearOf } from './period.ts';
import type { Resolved, Setting } from './setting.ts';

/** Years before the publication's year; `~`, because nobody counts that far to the year. */
export function deepTime(years: number, setting: Setting): Resolved {
	const period: Period = { unit: 'year', n: yearOf({ unit: 'day', n: setting.publication }) - Math.round(years) };
	const zeros = /0*$/.exec(String(Math.round(years)))?.[0].length ?? 0;
	const rounded = years >= 10_000 ? `Y-${Math.round(years / 10 ** zeros)}E${zeros}~` : periodEdtf(period, '~');
	return {
		type: 'DATE',
		value: periodTimex(period),
		edtf: rounded,
		reference: null,
		period,
		vague: false
	};
}
