/** Names of months and days, and years in words. Apart from the dates in words, whose parser the first sight does without. */

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** An astronomical year as people write it: 0 is "1 BCE", -43 is "44 BCE", -65,999,999 is "66 million years BCE". */
export function yearInWords(year: number): string {
	const written = year > 0 ? year : 1 - year;
	const era = year > 0 ? '' : ' BCE';
	if (written >= 1e9) return `${roundedTo(written / 1e9)} billion${year > 0 ? '' : ' years'}${era}`;
	if (written >= 1e6) return `${roundedTo(written / 1e6)} million${year > 0 ? '' : ' years'}${era}`;
	return `${written >= 10_000 ? grouped(written) : written}${era}`;
}

function roundedTo(n: number): string {
	return String(Math.round(n * 100) / 100);
}

function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
