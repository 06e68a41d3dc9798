/** An invented date around an instant: its EDTF string, and the words by which a sentence says it. */
import { civil, DAY_MS } from '#lib/model/calendar.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { type Chance, weighted } from './chance.ts';

export interface InventedDate {
	/** EDTF. */
	readonly when: string;
	/** As in the middle of a sentence: "on 3 March 1874", "in about 1874". */
	readonly expression: string;
	/** What kind of date it is, for the file's `rule`. */
	readonly rule: string;
}

/** An instant as a date of some kind. The instant is UTC milliseconds of a year from 1000 to 9999. */
type Kind = readonly [rule: string, weight: number, make: (ms: number, chance: Chance, last: number) => Said];
type Said = readonly [when: string, expression: string];

/** What share of a hundred dates is of which kind: days lead, as in news. */
const KINDS: readonly Kind[] = [
	['date', 46, (ms) => said('on', day(ms))],
	['month', 13, (ms) => said('in', month(ms))],
	['year', 13, (ms) => said('in', year(ms))],
	['time', 4, (ms) => [minute(ms), `at ${clock(ms)} UTC on ${dateInWords(day(ms))}`]],
	['second', 0.5, (ms) => [second(ms), `at ${clock(ms)}:${two(civil(ms).second)} UTC on ${dateInWords(day(ms))}`]],
	['season', 2, (ms) => said('in', `${year(ms)}-${21 + Math.min(2, Math.floor((civil(ms).month - 1) / 4))}`)],
	['quarter', 1, (ms) => said('in the', `${year(ms)}-${33 + Math.floor((civil(ms).month - 1) / 3)}`)],
	['half', 0.5, (ms) => said('in the', `${year(ms)}-${civil(ms).month <= 6 ? 40 : 41}`)],
	['decade', 2, (ms) => said('in', `${year(ms).slice(0, 3)}X`)],
	['century', 1, (ms) => said('in', `${year(ms).slice(0, 2)}XX`)],
	['millennium', 0.1, (ms) => said('in', `${year(ms).slice(0, 1)}XXX`)],
	['circa', 5, (ms, chance) => said('in', `${chance.pick([year, month])(ms)}~`)],
	['uncertain', 3, (ms, chance) => perhaps(chance.pick([year, month, day])(ms))],
	['range', 7, range],
	['since', 1, (ms) => [`${year(ms)}/..`, `since ${year(ms)}`]],
	['until', 0.9, (ms) => [`../${year(ms)}`, `until ${year(ms)}`]]
];
const kindOf = weighted(KINDS.map(([, weight]) => weight));
/** Half of the intervals last shorter than this, ms. */
const MEDIAN_RANGE_MS = 120 * DAY_MS;

/** Draws a date around the instant, UTC milliseconds. No interval ends after `last`. */
export function inventedDate(ms: number, last: number, chance: Chance): InventedDate {
	const [rule, , make] = KINDS[kindOf(chance)] as Kind;
	const [when, expression] = make(ms, chance, last);
	return { when, expression, rule };
}

function said(preposition: string, when: string): Said {
	return [when, `${preposition} ${dateInWords(when)}`];
}

function perhaps(when: string): Said {
	return [`${when}?`, `perhaps ${when.length === 10 ? 'on' : 'in'} ${dateInWords(when)}`];
}

function range(ms: number, chance: Chance, last: number): Said {
	const length = chance.logNormal(MEDIAN_RANGE_MS, 2);
	const unit = length > 900 * DAY_MS ? year : length > 90 * DAY_MS ? month : day;
	const [from, to] = [unit(ms), unit(Math.min(ms + length, last))];
	return from < to ? [`${from}/${to}`, `from ${dateInWords(from)} to ${dateInWords(to)}`] : said('on', day(ms));
}

const two = (n: number) => String(n).padStart(2, '0');
const year = (ms: number) => String(civil(ms).year);
const month = (ms: number) => `${year(ms)}-${two(civil(ms).month)}`;
const day = (ms: number) => `${month(ms)}-${two(civil(ms).day)}`;
const clock = (ms: number) => `${two(civil(ms).hour)}:${two(civil(ms).minute)}`;
const minute = (ms: number) => `${day(ms)}T${clock(ms)}Z`;
const second = (ms: number) => `${day(ms)}T${clock(ms)}:${two(civil(ms).second)}Z`;
