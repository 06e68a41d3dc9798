/** What a time expression means before it is resolved: one shape for each way in which English points at time. */
import type { Period, PeriodUnit } from './period.ts';
import type { Gate } from '../pattern-needs.ts';
import type { Zone } from './zones.ts';

/** Time of day. `part` is TIMEX3's: morning MO, midday MI, afternoon AF, evening EV, night NI, day DT. */
export interface Clock {
	readonly hour: number | null;
	readonly minute: number;
	readonly part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | null;
	/** Minutes east of UTC, or a zone in which they hang on the day; null where no zone is given. */
	readonly offset: Zone | null;
}

/** Which of the periods that bear the name: the one before, within or after the reference; null leaves it to tense. */
export type Lean = 'last' | 'this' | 'next' | null;

/**
 * What it is counted from: the day of publication, or the date that the text mentioned last; `story` is the latter where
 * the text tells of another year than its own, else the former.
 */
export type Base = 'publication' | 'context' | 'story';

/** Where it lies from the date named last: the first of its name after it, the last before it, the one in or next to it. */
export type Side = 'following' | 'previous' | 'that';

/** The stretch, in units counted from the publication, that a vague expression is taken for. */
export interface Reach {
	readonly unit: PeriodUnit;
	readonly from: number;
	readonly to: number;
}

export type Meaning =
	/** A point of the calendar that needs nothing else: "22 August 2019", "the 1850s". */
	| {
			readonly kind: 'period';
			readonly period: Period;
			/** First and last year, where words name a part that is no period: "the second half of the 19th century". */
			readonly years?: readonly [number, number];
	  }
	/** It lasted from one to the other: "1910-45". */
	| { readonly kind: 'range'; readonly first: Period; readonly last: Period }
	/** It comes every year and the year is not said: "March", "Aug. 6", "the third quarter", "Christmas". */
	| {
			readonly kind: 'yearly';
			readonly inYear: (year: number) => Period;
			readonly lean: Lean;
			/** Where it ends, if it lasts longer: Ramadan. */
			readonly lastDay?: (year: number) => Period | null;
	  }
	/** "the turn of the century": where one begins, `length` years after the last. */
	| { readonly kind: 'turn'; readonly length: number }
	/** The year is said by the publication's: "June last year". `by` in years. */
	| {
			readonly kind: 'yearly-shifted';
			readonly inYear: (year: number) => Period;
			readonly by: number;
			readonly base?: Base;
	  }
	/** It hangs on the date named last: "the following spring", "that December", "the previous April". */
	| { readonly kind: 'yearly-from'; readonly inYear: (year: number) => Period; readonly side: Side }
	/** "the last day of the year", "the first week of next month": `by` in units. */
	| {
			readonly kind: 'nth-of';
			readonly unit: 'month' | 'year';
			readonly by: number;
			readonly inStretch: (stretch: Period) => Period;
	  }
	/** "on the 21st" */
	| { readonly kind: 'day-of-month'; readonly date: number }
	/** 0 Sunday … 6 Saturday. */
	| { readonly kind: 'weekday'; readonly weekday: number; readonly lean: Lean }
	/** It hangs on the date named last: "the following Monday", "that Friday". */
	| { readonly kind: 'weekday-from'; readonly weekday: number; readonly side: Side }
	/** "Tuesday of last week", "Friday next week": `by` in weeks. */
	| { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly by: number; readonly base: Base }
	/** So many units from another date: "a week from Tuesday", "a year ago today". */
	| { readonly kind: 'offset'; readonly unit: PeriodUnit; readonly by: number; readonly from: Meaning }
	/** "last week", "two years ago", "the following day"; `rough` where nobody counts to the unit: "a decade ago". */
	| {
			readonly kind: 'relative';
			readonly unit: PeriodUnit;
			readonly by: number;
			readonly base: Base;
			readonly rough?: boolean;
			/** The stretch that it is drawn as, where it is no calendar unit: "the past year". */
			readonly reach?: Reach;
	  }
	/** "by Sept. 30, a year earlier": the context's own period, whole years off. */
	| { readonly kind: 'same-period'; readonly years: number }
	/** "now", "recently", "in the future". */
	| { readonly kind: 'reference'; readonly value: TimexReference; readonly reach: Reach | null }
	/** A TIMEX3 duration such as `P3M`; `reach` where it hangs on the publication: "the past three months". */
	| {
			readonly kind: 'duration';
			readonly value: string;
			readonly reach: Reach | null;
			/** Of "forty minutes later": how far from the time named last, or (`ago`) from the time of the report. */
			readonly minutes?: { readonly by: number; readonly ago: boolean };
	  }
	/** A TIMEX3 set such as `P1W` or `XXXX-WXX-5`. */
	| { readonly kind: 'set'; readonly value: string }
	| {
			readonly kind: 'clock';
			readonly clock: Clock;
			readonly day: Meaning | null;
			/** "overnight": from that day to the next. */
			readonly intoNext?: boolean;
	  }
	/** "until then": the date named last, whatever its precision. */
	| { readonly kind: 'then' }
	/** So many units after a day: TIMEX3 keeps the length, a timeline the day on which it ends. */
	| { readonly kind: 'deadline'; readonly count: number; readonly unit: PeriodUnit }
	/** "the 1988 quarter": of that year the quarter that the text is about. */
	| { readonly kind: 'context-quarter'; readonly year: number }
	/** So many years before the present: "66 million years ago". */
	| { readonly kind: 'deep'; readonly years: number };

export type TimexReference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Words of the text with what they mean: what a parser finds and the refiners work on. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly rule: string;
	readonly meaning: Meaning;
	/** The words blur it: "about", "early", "late". */
	readonly approximate: boolean;
}

/** A small parser: a pattern and what its match means. Null refuses the match. */
export interface TimeParser {
	readonly rule: string;
	/** False where a text surely holds no match. */
	readonly mayMatch: Gate;
	readonly pattern: RegExp;
	readonly read: (match: Match, text: string) => Meaning | null;
}

export type Match = RegExpExecArray & { readonly groups?: Readonly<Record<string, string | undefined>> };
