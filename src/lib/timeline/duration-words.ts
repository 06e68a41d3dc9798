/** Lengths of time in words: what a break of the axis leaves out. */
import { civil, DAY_MS, YEAR_MS } from '#lib/model/calendar.ts';

/** The time from `from` to `to` (UTC ms) in the largest unit of which it holds at least two: "51 years", "13 months", "66 million years" (one word to “million”). */
export function durationWords(from: number, to: number): string {
	const length = to - from;
	if (length >= 2e9 * YEAR_MS) return `${rounded(length / (1e9 * YEAR_MS))}\u00a0billion years`;
	if (length >= 2e6 * YEAR_MS) return `${rounded(length / (1e6 * YEAR_MS))}\u00a0million years`;
	const months = calendarMonths(from, to);
	if (months >= 24) return `${grouped(Math.round(months / 12))} years`;
	if (months >= 2) return `${Math.round(months)} months`;
	const days = length / DAY_MS;
	if (days >= 14) return `${Math.round(days / 7)} weeks`;
	if (days >= 2) return `${Math.round(days)} days`;
	if (length >= 7_200_000) return `${Math.round(length / 3_600_000)} hours`;
	if (length >= 120_000) return `${Math.round(length / 60_000)} minutes`;
	const seconds = Math.round(length / 1000);
	if (length >= 1000) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
	return `${Math.round(length)} ms`;
}

/** Calendar months with fractions, from civil fields: no month of 30 days. */
function calendarMonths(from: number, to: number): number {
	const [a, b] = [civil(from), civil(to)];
	return (b.year - a.year) * 12 + (b.month - a.month) + (b.day - a.day) / 31;
}

const rounded = (n: number) => String(Math.round(n * 10) / 10);
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
