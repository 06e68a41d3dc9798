/** A time expression of a text: its words, what they resolve to, and why. */
import type { Period } from './period.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The text states it whole; it follows from another date; or the tense, the nearest or a vague word decides. */
export type Certainty = 'stated' | 'resolved' | 'guessed';

export interface TimeExpression {
	/** Offsets into the text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly type: TimexType;
	/** TIMEX3 value: `2019-08-22`, `P90D`, `PAST_REF`. */
	readonly value: string;
	/** The calendar point or interval it stands for; null where it is none. */
	readonly edtf: string | null;
	/** The parser that found it. */
	readonly rule: string;
	/** EDTF of what it was resolved against; null for one that needs nothing. */
	readonly reference: string | null;
	/** The period, where it is exactly one: what later expressions hang on. */
	readonly period: Period | null;
	/** How sure `edtf` is; null where there is none. */
	readonly certainty: Certainty | null;
	/** True where `edtf` is our reading of a vague word ("recently"). */
	readonly vague: boolean;
	/** The expressions that a range joins: "from 1910 to 1945". */
	readonly parts: readonly TimeExpression[];
}
