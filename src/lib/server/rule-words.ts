/** The rules that find dates, in a reader's words: what kind of expression each reads, and what it does with the reference date. */

interface RuleWords {
	/** What the expression is: “a day of the week”. */
	readonly kind: string;
	/** How the date comes from the reference, where there is one. */
	readonly from: string;
}

/** Points from the reference: “last year”. */
const counted = (kind: string): RuleWords => ({ kind, from: 'counted from' });
/** A date that leaves out its year, or its day: “12 July”. */
const completed = (kind: string): RuleWords => ({ kind, from: 'the rest taken from' });

const RULES: Readonly<Record<string, RuleWords>> = {
	'iso-date': completed('a date in figures'),
	'numeric-date': completed('a date in figures'),
	'month-day': completed('a date in words'),
	'day-month': completed('a date in words'),
	'month-year': completed('a month and year'),
	'month-of-year': counted('a month of a year that is pointed at'),
	'week-of': completed('the week of a day'),
	holiday: completed('a holiday'),
	'nth-of': completed('one day or week of a longer time, by its number'),
	'year-range': completed('a stretch of years'),
	year: completed('a year'),
	'short-year': completed('a year in two figures'),
	'spoken-year': completed('a year in words'),
	'early-year': completed('a year in two or three figures'),
	'era-year': completed('a year of an era'),
	decade: completed('a decade'),
	'named-decade': completed('a decade in words'),
	century: completed('a century'),
	turn: completed('the year in which a decade or century begins'),
	'deep-time': counted('so many years before our time'),
	'before-present': counted('a scientific age, in years before 1950'),
	'span-day': completed('a stretch of days'),
	range: completed('a stretch between two dates'),
	'every-unit': completed('a time that recurs'),
	'every-part': completed('a part of the day that recurs'),
	weekends: completed('weekends that recur'),
	'every-weekday': completed('a day of the week that recurs'),
	'opening-hours': completed('hours that hold every week'),
	'every-month': completed('a month or season that recurs'),
	frequency: completed('a word for how often'),
	times: completed('a count of times'),
	rate: completed('a count by the day, month or year'),
	quarter: completed('a part of a business year'),
	quarters: completed('several quarters of a year'),
	'coded-quarter': completed('a quarter or half-year in short'),
	'quarter-of-year': completed('the quarter of another year'),
	'latest-quarter': counted('the latest quarter'),
	'fiscal-year': completed('a business year'),
	'the-fiscal-year': counted('the business year'),
	'compared-period': counted('the same part of another year'),
	'compared-month': counted('the same month of another year'),
	'year-ago': counted('so many years back'),
	notice: counted('a period of notice'),
	deadline: counted('a deadline'),
	'units-away': counted('so many days, months or years away'),
	'anchored-duration': counted('a length of time up to a date or on from it'),
	'pointed-unit': counted('a day, month or year that is pointed at'),
	'relative-year': counted('a year that is pointed at'),
	'relative-month': counted('a month that is pointed at'),
	'unit-before': counted('the day, month or year before or after another'),
	'unit-end': counted('the end of a month or year'),
	'the-unit': counted('the day, month or year that the text speaks of'),
	weekday: counted('a day of the week'),
	'weekday-past': counted('a day of the week that is past'),
	'weekday-of-week': counted('a day of a week that is pointed at'),
	'weeks-from-day': counted('so many weeks from a day of the week'),
	'weekday-before-last': counted('a day of the week, one week further back'),
	'named-day': counted('a day named by where it stands to another'),
	'part-of-today': counted('a part of the day'),
	'leaning-month': counted('a month that is pointed at'),
	'bare-month': completed('a month'),
	season: completed('a season'),
	'counted-seasons': counted('so many seasons'),
	'day-of-month': completed('a day of the month'),
	'day-of-event': counted('a day of something that goes on, by its number'),
	'twelve-hour': completed('a time of day'),
	'twenty-four-hour': completed('a time of day'),
	'named-hour': completed('an hour by its name'),
	'spoken-hour': completed('a time of day in words'),
	'past-hour': completed('a time of day in words'),
	'early-hours': completed('the hours after midnight'),
	'part-of-day': completed('a part of the day'),
	duration: counted('a length of time'),
	'duration-adjective': counted('a length of time'),
	'duration-aged': counted('how long something has lasted'),
	'some-time': counted('a length of time without a number'),
	'vague-duration': counted('a length of time without a number'),
	'bare-unit': counted('a length of time without a number'),
	'entire-unit': counted('a length of time from end to end'),
	'that-time': counted('the length of time told last'),
	present: counted('a word for the present'),
	current: counted('a word for the present'),
	recent: counted('a word for a short time back'),
	'recent-months': counted('some months up to a date'),
	past: counted('a word for the past'),
	then: counted('a word for the time told last'),
	future: counted('a word for the future'),
	chain: counted('so long before or after another date')
};

/** Whether the words of every part of a rule's name are known: the name of what joins several is “twelve-hour+weekday”. */
export function hasWords(rule: string): boolean {
	return rule.split('+').every((part) => Object.hasOwn(RULES, part));
}

/** A rule in words. One that a reviewer named otherwise is called by its name. */
export function ruleInWords(rule: string): RuleWords {
	if (!hasWords(rule)) return counted(`an expression of the rule “${rule}”`);
	const parts = rule.split('+').flatMap((part) => RULES[part] ?? []);
	const [first, ...rest] = parts.map(({ kind }) => kind);
	const kind = rest.length === 0 ? (first ?? '') : `${first} with ${rest.join(' and ')}`;
	return { kind, from: (parts.find(({ from }) => from === 'counted from') ?? parts[0] ?? counted('')).from };
}
