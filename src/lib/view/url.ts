/** View ↔ URL: `?from=1910&to=1945&scale=true&c=JP,KR&q=pact`. Only what differs from the default is written. */
import { type Civil, civil, DAY_MS } from '#lib/model/calendar.ts';
import { byClock, type Clock, UTC } from '#lib/model/clock.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { PARAGRAPH_MS } from '#lib/timeline/told.ts';
import { LANE_NAMES, SCALE_NAMES } from '#lib/timeline/window.ts';
import {
	COUNTRY_MATCHES,
	DATE_FILTERS,
	DEFAULT_VIEW,
	MATCH_DISPLAYS,
	MOST_QUERY,
	STEP_ORDERS,
	type ViewState,
	WITHIN_NAMES
} from './view-state.ts';

const MOST_IMPORTANT = 5;

const ONCE = ['from', 'to', 'scale', 'lanes', 'match', 'importance', 'dates', 'within', 'order', 'q', 'matches'];
const KNOWN = [...ONCE, 'c'];

/**
 * Reads a query. `codes` are the countries of the story. What cannot be used is left out of the view, and a sentence in
 * `notices` says which parameter, what came and what was expected.
 *
 * `from` and `to` are EDTF dates and both belong to the window: it opens where `from` begins and closes where `to`
 * ends, so `from=1910&to=1945` runs from the first day of 1910 to the last of 1945, by the clock of the story.
 */
export function parseView(
	search: string | URLSearchParams,
	codes: readonly string[],
	clock: Clock = UTC
): { view: ViewState; notices: string[] } {
	const query = new URLSearchParams(search);
	const notices: string[] = [];
	for (const name of ONCE) {
		const times = query.getAll(name).length;
		if (times > 1) notices.push(`“${name}” stands ${times} times in the address, expected once; the first counts.`);
	}
	const scale = parseName(query, 'scale', SCALE_NAMES, DEFAULT_VIEW.scale, notices);
	return {
		view: {
			...parseWindow(query.get('from'), query.get('to'), scale === 'told' ? TOLD : dated(clock), notices),
			scale,
			lanes: parseName(query, 'lanes', LANE_NAMES, DEFAULT_VIEW.lanes, notices),
			countries: parseCountries(query.getAll('c'), codes, notices),
			match: parseName(query, 'match', COUNTRY_MATCHES, DEFAULT_VIEW.match, notices),
			importance: parseImportance(query.get('importance'), notices),
			dates: parseName(query, 'dates', DATE_FILTERS, DEFAULT_VIEW.dates, notices),
			within: parseName(query, 'within', WITHIN_NAMES, DEFAULT_VIEW.within, notices),
			order: parseName(query, 'order', STEP_ORDERS, DEFAULT_VIEW.order, notices),
			query: parseQuery(query.get('q'), notices),
			matches: parseName(query, 'matches', MATCH_DISPLAYS, DEFAULT_VIEW.matches, notices)
		},
		notices
	};
}

/**
 * Writes a query ("" or "?…") that `parseView` reads back the same: to the millisecond in the range of `Date`, to the
 * precision of a float beyond it (up to a trillion years). Parameters of `base` that are not ours stay as they are, in
 * their order, before ours.
 */
export function formatView(view: ViewState, base: string | URLSearchParams = '', clock: Clock = UTC): string {
	const kept = String(base)
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && !KNOWN.includes(nameOf(part)));
	const ours: string[] = [];
	if (view.from !== null && view.to !== null) {
		const from = Math.round(view.from);
		const to = Math.max(Math.round(view.to), from + 1);
		const { opening, closing } = view.scale === 'told' ? TOLD : dated(clock);
		ours.push(`from=${opening(from)}`, `to=${closing(to)}`);
	}
	for (const name of ['scale', 'lanes'] as const)
		if (view[name] !== DEFAULT_VIEW[name]) ours.push(`${name}=${view[name]}`);
	if (view.countries.length > 0) ours.push(`c=${view.countries.map(encodeURIComponent).join(',')}`);
	for (const name of ['match', 'importance', 'dates', 'within', 'order'] as const) {
		if (view[name] !== DEFAULT_VIEW[name]) ours.push(`${name}=${view[name]}`);
	}
	if (view.query !== '') ours.push(String(new URLSearchParams({ q: view.query })));
	if (view.matches !== DEFAULT_VIEW.matches) ours.push(`matches=${view.matches}`);
	const all = [...kept, ...ours];
	return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Name of one `name=value` as `URLSearchParams` reads it. */
function nameOf(part: string): string {
	return new URLSearchParams(part).keys().next().value ?? '';
}

function ignored(name: string, came: string, expected: string): string {
	return `“${name}” in the address was ignored: got “${came}”, expected ${expected}.`;
}

/** One of a few names, or the default. */
function parseName<T extends string>(
	query: URLSearchParams,
	name: string,
	names: readonly T[],
	otherwise: T,
	notices: string[]
): T {
	const text = query.get(name);
	if (text === null) return otherwise;
	const found = names.find((known) => known === text);
	if (found === undefined) notices.push(ignored(name, text, names.join(' or ')));
	return found ?? otherwise;
}

function parseImportance(text: string | null, notices: string[]): number {
	if (text === null) return DEFAULT_VIEW.importance;
	const number = /^\d$/.test(text) ? Number(text) : 0;
	if (number >= 1 && number <= MOST_IMPORTANT) return number;
	notices.push(ignored('importance', text, `a number from 1 to ${MOST_IMPORTANT}`));
	return DEFAULT_VIEW.importance;
}

function parseQuery(text: string | null, notices: string[]): string {
	if (text === null || text.length <= MOST_QUERY) return text ?? DEFAULT_VIEW.query;
	notices.push(ignored('q', `${text.slice(0, 40)}…`, `at most ${MOST_QUERY} characters, not ${text.length}`));
	return DEFAULT_VIEW.query;
}

function parseCountries(texts: readonly string[], codes: readonly string[], notices: string[]): string[] {
	const asked = texts
		.flatMap((text) => text.split(','))
		.map((text) => text.trim())
		.filter((text) => text !== '');
	const found = new Set<string>();
	for (const text of asked) {
		const code = text.toUpperCase();
		if (codes.includes(code)) found.add(code);
		else notices.push(ignored('c', text, `a country of this story: ${codes.join(', ') || 'it names none'}`));
	}
	return [...found];
}

/** How the edges of a window are written. `opening` writes where it begins, `closing` where it ends. */
interface Edges {
	readonly forms: string;
	readonly parse: (text: string | null) => readonly [from: number, to: number] | null;
	readonly opening: (ms: number) => string;
	readonly closing: (ms: number) => string;
}

/** Days and longer are of the story's clock, times of day of UTC. */
const dated = (clock: Clock): Edges => ({
	forms: 'a date such as 2019-08-22, 2016-11, 1910 or 2019-08-22T14:30Z',
	parse: (text) => parseTime(text, clock),
	opening: (ms) => formatTime(ms, unitAt(ms, clock), clock),
	closing: (ms) => closingTime(ms, clock)
});

/** On the told scale a window goes from paragraph to paragraph: `from=p3&to=p8`, both inclusive; parts of one have decimals. */
const TOLD: Edges = {
	forms: 'a paragraph such as p3',
	parse: parseParagraph,
	opening: (ms) => `p${plain(ms / PARAGRAPH_MS + 1)}`,
	closing: (ms) => `p${plain(ms / PARAGRAPH_MS)}`
};

/** As exact as a millisecond of a paragraph, without an exponent. */
const plain = (n: number) => n.toFixed(9).replace(/\.?0+$/, '');

function parseParagraph(text: string | null): readonly [from: number, to: number] | null {
	const number = /^p(\d{1,9}(?:\.\d{1,20})?)$/.exec(text ?? '')?.[1];
	if (number === undefined) return null;
	return [Math.round((Number(number) - 1) * PARAGRAPH_MS), Math.round(Number(number) * PARAGRAPH_MS)];
}

function parseWindow(
	fromText: string | null,
	toText: string | null,
	{ forms, parse }: Edges,
	notices: string[]
): Pick<ViewState, 'from' | 'to'> {
	const none = { from: null, to: null };
	if (fromText === null && toText === null) return none;
	const [from, to] = [parse(fromText), parse(toText)];
	if (fromText !== null && from === null) notices.push(ignored('from', fromText, forms));
	if (toText !== null && to === null) notices.push(ignored('to', toText, forms));
	if (from === null || to === null) {
		// A window has two sides; one that is left alone is named, so that nobody wonders where it went.
		if (from !== null) notices.push(ignored('from', fromText ?? '', 'a “to” to go with it'));
		if (to !== null) notices.push(ignored('to', toText ?? '', 'a “from” to go with it'));
		return none;
	}
	if (from[0] >= to[1]) {
		notices.push(
			ignored(
				'to',
				toText ?? '',
				`${forms === TOLD.forms ? 'a paragraph' : 'a date'} that is not before “from”, ${fromText ?? ''}`
			)
		);
		return none;
	}
	return { from: from[0], to: to[1] };
}

const DAYS_IN_400_YEARS = 146_097;
const LONG_DATE = /^(Y-?\d+)-(\d.*)$/;

/**
 * Where a written date begins and ends, or null. EDTF knows only whole years beyond 9999; a window there may be finer,
 * so `Y12000-06-01` is read too: as the same date 400-year cycles away.
 */
function parseTime(text: string | null, clock: Clock): readonly [from: number, to: number] | null {
	if (text === null) return null;
	// A “+” of an offset that was typed into the address arrives as a space.
	const edtf = text.replaceAll(' ', '+');
	const [, longYear, rest] = LONG_DATE.exec(edtf) ?? [];
	if (longYear === undefined || rest === undefined) return bounds(edtf, clock);
	if (bounds(longYear, clock) === null) return null;
	const year = Number(longYear.slice(1));
	const standIn = 2000 + (((year % 400) + 400) % 400);
	const shift = ((year - standIn) / 400) * DAYS_IN_400_YEARS * DAY_MS;
	return bounds(`${standIn}-${rest}`, clock, shift);
}

/** `shift`: by how much the date lies later than it is written, ms. */
function bounds(edtf: string, clock: Clock, shift = 0): readonly [from: number, to: number] | null {
	const date = tryParseEdtf(edtf);
	if (date?.kind !== 'date' || date.approximate || date.uncertain) return null;
	const { from, to } = byClock({ ...date, from: date.from + shift, to: date.to + shift }, clock);
	return [from, to];
}

type Unit = 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

/** The largest unit that begins at the instant: a day or longer by the story's clock, shorter ones in UTC. */
function unitAt(ms: number, clock: Clock): Unit {
	const { year, month, day } = clock.civil(ms);
	if (ms === clock.at(year, month, day)) return day !== 1 ? 'day' : month !== 1 ? 'month' : 'year';
	const { second, millisecond } = civil(ms);
	return millisecond !== 0 ? 'millisecond' : second !== 0 ? 'second' : 'minute';
}

/** From the end of a unit back into it, in milliseconds: half of it or less, so that no rounding leads past it. */
const BACK_MS: Readonly<Record<Unit, number>> = {
	year: DAY_MS,
	month: DAY_MS,
	day: DAY_MS / 2,
	minute: 30_000,
	second: 500,
	millisecond: 1
};

/** The shortest date that ends at the instant: the unit before it. */
function closingTime(ms: number, clock: Clock): string {
	const unit = unitAt(ms, clock);
	return formatTime(ms - BACK_MS[unit], unit, clock);
}

const CALENDAR: readonly Unit[] = ['year', 'month', 'day'];

function formatTime(ms: number, unit: Unit, clock: Clock): string {
	const said: Civil = CALENDAR.includes(unit) ? clock.civil(ms) : civil(ms);
	const { year, month, day, hour, minute, second, millisecond } = said;
	const two = (n: number) => String(n).padStart(2, '0');
	const long = Math.abs(year) > 9999;
	const y = long ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	if (unit === 'year') return y;
	if (unit === 'month') return `${y}-${two(month)}`;
	const date = `${y}-${two(month)}-${two(day)}`;
	if (unit === 'day') return date;
	const minutes = `${date}T${two(hour)}:${two(minute)}`;
	if (unit === 'minute') return `${minutes}Z`;
	if (unit === 'second') return `${minutes}:${two(second)}Z`;
	return `${minutes}:${two(second)}.${String(millisecond).padStart(3, '0')}Z`;
}
