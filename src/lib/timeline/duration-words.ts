/** Lengths of time in words: what a break of the axis leaves out. */
import { DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

export interface Duration {
	readonly count: number;
	readonly unit: DurationUnit;
}

/** The time from `from` to `to` (UTC ms) in the largest unit of which it holds at least two, seconds and shorter one; whole below two million years. */
export function durationOf(from: number, to: number, clock: Clock = UTC): Duration {
	const length = to - from;
	if (length >= 2e6 * YEAR_MS) return { count: length / YEAR_MS, unit: 'year' };
	const months = calendarMonths(from, to, clock);
	if (months >= 24) return { count: Math.round(months / 12), unit: 'year' };
	if (months >= 2) return { count: Math.round(months), unit: 'month' };
	const days = length / DAY_MS;
	if (days >= 14) return { count: Math.round(days / 7), unit: 'week' };
	if (days >= 2) return { count: Math.round(days), unit: 'day' };
	if (length >= 7_200_000) return { count: Math.round(length / 3_600_000), unit: 'hour' };
	if (length >= 120_000) return { count: Math.round(length / 60_000), unit: 'minute' };
	if (length >= 1000) return { count: Math.round(length / 1000), unit: 'second' };
	return { count: Math.round(length), unit: 'millisecond' };
}

/** "51 years", "13 months", "66 million years" (one word to “million”). */
export function durationInWords({ count, unit }: Duration): string {
	if (count >= 2e9) return `${rounded(count / 1e9)}\u00a0billion years`;
	if (count >= 2e6) return `${rounded(count / 1e6)}\u00a0million years`;
	if (unit === 'millisecond') return `${count} ms`;
	return `${grouped(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** The time from `from` to `to` (UTC ms) in words. */
export function durationWords(from: number, to: number): string {
	return durationInWords(durationOf(from, to));
}

/** Calendar months with fractions, from civil fields: no month of 30 days. */
function calendarMonths(from: number, to: number, { civil }: Clock): number {
	const [a, b] = [civil(from), civil(to)];
	return (b.year - a.year) * 12 + (b.month - a.month) + (b.day - a.day) / 31;
}

const rounded = (n: number) => String(Math.round(n * 10) / 10);
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
