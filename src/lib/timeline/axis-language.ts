/**
 * The words of the axis in a language other than English, by `Intl`: dates of the Gregorian calendar whatever the reader's
 * own is, and hours from 00 to 23 as in English, which are short. Loaded only where a reader asks for another language.
 */
import { type Civil, DAY_MS, daysFromCivil } from '#lib/model/calendar.ts';
import type { StoryZone } from '#lib/model/clock.ts';
import { type AxisWords, type DateForm, ENGLISH } from './axis-words.ts';
import type { Duration } from './duration-words.ts';
import { safeWidth } from './safe-width.ts';
import { LABEL_GAP_PX } from './tick-places.ts';
import { tickWidth } from './tick-width.ts';
import type { TickUnit } from './tick-steps.ts';

/** The words in a language (BCP 47); English where `Intl` has no other. */
export function axisWordsIn(language: string): AxisWords {
	const [known] = supported(language);
	return known === undefined || known.startsWith('en') ? ENGLISH : new IntlWords(known);
}

function supported(language: string): string[] {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(language);
	} catch (error) {
		// A browser may call its language what is no tag, such as “C”.
		if (error instanceof RangeError) return [];
		throw error;
	}
}

const DAY = { day: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;
const SHORT = { month: 'short' } as const;

/** Each form of a date, and what says nearly the same in less room. */
const FORMS: Readonly<Record<Exclude<DateForm, '22'>, readonly Intl.DateTimeFormatOptions[]>> = {
	Aug: [SHORT, { month: 'narrow' }],
	'Aug 2019': [
		{ ...SHORT, ...YEAR },
		{ month: 'numeric', ...YEAR },
		{ month: 'numeric', year: '2-digit' }
	],
	'August 2019': [{ month: 'long', ...YEAR }],
	'Thu 22': [
		{ weekday: 'short', ...DAY },
		{ weekday: 'narrow', ...DAY }
	],
	'Thursday 22': [{ weekday: 'long', ...DAY }, { weekday: 'short', ...DAY }, DAY],
	'22 Aug': [
		{ ...DAY, ...SHORT },
		{ ...DAY, month: 'numeric' }
	],
	'Thu 22 Aug': [{ weekday: 'short', ...DAY, ...SHORT }],
	'22 Aug 2019': [{ ...DAY, ...SHORT, ...YEAR }],
	'Thursday, 22 August 2019': [{ weekday: 'long', ...DAY, month: 'long', ...YEAR }]
};

/** Beyond so many years from the common era `Date` holds none: a date there is said by its year. */
const FURTHEST_YEAR = 200_000;
/** Right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Words of a break may stick out of it by so much, px. */
const OVERHANG_PX = 12;
/** Room for a year before the common era beside an axis that runs down: a little of the page's margin is taken. */
const ERA_ROOM_PX = 62;
const GAP_STYLE = { weight: 450, size: 11, lineHeight: 13, spacing: 0 } as const;

type Era = 'short' | 'narrow';
const PLAIN = { useGrouping: false } as const;

class IntlWords implements AxisWords {
	readonly width = safeWidth;
	readonly monthPx: number;
	readonly dayNamePx: number;
	readonly language: string;
	readonly #dates = new Map<string, Intl.DateTimeFormat>();
	readonly #numbers = new Map<string, Intl.NumberFormat>();
	readonly #said = new Map<string, string>();
	readonly #isLeftward: boolean;

	constructor(language: string) {
		this.language = language;
		this.#isLeftward = RIGHT_TO_LEFT.test(this.#format(sample(2019, 8, 22), SHORT));
		const widest = (texts: readonly string[]) =>
			Math.ceil(Math.max(...texts.map((text) => tickWidth(text, 'unit', safeWidth))));
		const months = Array.from({ length: 12 }, (_, i) => this.date('Aug', sample(2019, i + 1, 1)));
		// 22 to 28 April 2019, a week of two figures.
		const days = Array.from({ length: 7 }, (_, i) => this.date('Thu 22', sample(2019, 4, 22 + i)));
		this.monthPx = Math.max(ENGLISH.monthPx, widest(months) + LABEL_GAP_PX);
		this.dayNamePx = Math.max(ENGLISH.dayNamePx, widest(days) + LABEL_GAP_PX);
	}

	date(form: DateForm, at: Civil, room = Infinity): string {
		if (form === '22') return this.#isolated(this.#number(at.day, {}));
		const key = `${form} ${at.year} ${at.month} ${at.day} ${room}`;
		return this.#once(key, () => {
			if (Math.abs(at.year) > FURTHEST_YEAR && 'year' in (FORMS[form][0] ?? {})) return this.year(at.year, false);
			return this.#fitting(
				FORMS[form].map((options) => () => this.#format(at, options)),
				room
			);
		});
	}

	year(year: number, narrow: boolean): string {
		return this.#once(`year ${year} ${narrow}`, () => {
			const written = year > 0 ? year : 1 - year;
			const size = narrow ? 1e5 : 1e6;
			const number = this.#number(
				written,
				written >= size
					? { notation: 'compact', compactDisplay: narrow ? 'short' : 'long', maximumFractionDigits: narrow ? 1 : 2 }
					: written >= 10_000
						? {}
						: PLAIN
			);
			if (year > 0) return written >= size ? this.#isolated(number) : this.#inYear(2019, number, {});
			if (!narrow) return this.#beforeEra(number, 'short');
			// One way of writing for all years of four figures and fewer.
			const room = (era: Era) =>
				tickWidth(this.#beforeEra(written < 10_000 ? this.#number(3200, PLAIN) : number, era), 'context', safeWidth);
			const era = (['short', 'narrow'] as const).find((form) => room(form) <= ERA_ROOM_PX);
			return era === undefined ? this.#isolated(`\u2212${number}`) : this.#beforeEra(number, era);
		});
	}

	years(from: number, to: number, narrow: boolean): string {
		if (from === to) return this.year(from, narrow);
		if (Math.max(Math.abs(from), Math.abs(to)) >= 9999) {
			return this.#isolated(`${this.year(from, narrow)}–${this.year(to, narrow)}`);
		}
		const [start, end] = [dateOf(sample(from, 1, 2)), dateOf(sample(to, 1, 2))];
		return this.#once(`years ${from} ${to}`, () =>
			this.#isolated(this.#dateFormat({ ...YEAR, ...(from > 0 ? {} : { era: 'short' }) }).formatRange(start, end))
		);
	}

	clock(at: Civil, unit: TickUnit, room = Infinity): string {
		const seconds = unit === 'second' || unit === 'millisecond' ? ({ second: '2-digit' } as const) : {};
		const parts = unit === 'millisecond' ? ({ ...seconds, fractionalSecondDigits: 3 } as const) : seconds;
		const minutes = { minute: '2-digit', ...parts } as const;
		const forms = [
			{ hour: '2-digit', hourCycle: 'h23', ...minutes } as const,
			...(unit === 'millisecond' ? [minutes] : [])
		];
		return this.#fitting(
			forms.map((options) => () => this.#format({ ...at, year: 2019, month: 1, day: 1 }, options)),
			room
		);
	}

	zone({ name, words }: StoryZone, at: number): string {
		return this.#once(`zone ${name}`, () => {
			const options = { timeZone: name, timeZoneName: 'longGeneric' } as const;
			try {
				const parts = this.#dateFormat(options).formatToParts(at);
				return this.#isolated(parts.find(({ type }) => type === 'timeZoneName')?.value ?? words);
			} catch (error) {
				// An older browser may not know the zone; the page does.
				if (error instanceof RangeError) return words;
				throw error;
			}
		});
	}

	moment(date: string, clock: string): string {
		const list = new Intl.ListFormat(this.language, { type: 'unit', style: 'narrow' });
		return this.#isolated(list.format([date, clock]));
	}

	duration({ count, unit }: Duration, room: number): string | null {
		const long: Intl.NumberFormatOptions =
			count >= 2e6
				? { notation: 'compact', compactDisplay: 'short', maximumFractionDigits: 1 }
				: count >= 10_000
					? {}
					: PLAIN;
		const widest = (text: string) => Math.max(...text.split(' ').map((word) => safeWidth(word, GAP_STYLE)));
		for (const unitDisplay of ['long', 'short', 'narrow'] as const) {
			const said = this.#number(count, { style: 'unit', unit, unitDisplay, ...long });
			// Each word on a line of its own; a number and its “million” on one.
			const text = said
				.replaceAll(/[\u00a0\u202f]/g, ' ')
				.replace(count >= 2e6 ? ' ' : '', count >= 2e6 ? '\u00a0' : '');
			if (widest(text) <= room + OVERHANG_PX) return text;
		}
		return null;
	}

	#beforeEra(number: string, era: Era): string {
		return this.#inYear(-43, number, { era });
	}

	/** A year as the language writes one, around a number for the year. */
	#inYear(year: number, number: string, era: Intl.DateTimeFormatOptions): string {
		const parts = this.#dateFormat({ ...YEAR, ...era }).formatToParts(dateOf(sample(year, 6, 1)));
		return this.#isolated(parts.map(({ type, value }) => (type === 'year' ? number : value)).join(''));
	}

	#fitting(forms: readonly (() => string)[], room: number): string {
		let text = '';
		for (const form of forms) {
			text = form();
			// A date as wide as in the larger face that it may be set in.
			if (tickWidth(text, 'day', safeWidth) <= room) break;
		}
		return text;
	}

	#format(at: Civil, options: Intl.DateTimeFormatOptions): string {
		const era = options.year !== undefined && at.year <= 0 ? ({ era: 'short' } as const) : {};
		return this.#isolated(this.#dateFormat({ ...options, ...era }).format(dateOf(at)));
	}

	/** The page runs from left to right: words that do not are kept together in their own order. */
	#isolated(text: string): string {
		return this.#isLeftward ? `\u2067${text.replaceAll(/[\u2067\u2069]/g, '')}\u2069` : text;
	}

	#dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
		const key = JSON.stringify(options);
		const known = this.#dates.get(key);
		if (known) return known;
		const made = new Intl.DateTimeFormat(this.language, { calendar: 'gregory', timeZone: 'UTC', ...options });
		this.#dates.set(key, made);
		return made;
	}

	#number(n: number, options: Intl.NumberFormatOptions): string {
		const key = JSON.stringify(options);
		const format = this.#numbers.get(key) ?? new Intl.NumberFormat(this.language, options);
		this.#numbers.set(key, format);
		return format.format(n);
	}

	/** A picture asks for the same labels at every step. */
	#once(key: string, say: () => string): string {
		const known = this.#said.get(key);
		if (known !== undefined) return known;
		const made = say();
		if (this.#said.size > 5000) this.#said.clear();
		this.#said.set(key, made);
		return made;
	}
}

function sample(year: number, month: number, day: number): Civil {
	return { year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 };
}

/** `Date.UTC` would take the years 0 to 99 for those of the twentieth century. */
function dateOf({ year, month, day, hour, minute, second, millisecond }: Civil): Date {
	const time = hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
	return new Date(daysFromCivil(year, month, day) * DAY_MS + time);
}
