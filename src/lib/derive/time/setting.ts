/** What a mention is resolved against, and what it resolves to. */
import type { TimexType } from './expression.ts';
import type { Period } from './period.ts';
import type { TenseReading } from './tense.ts';

/** What a mention is resolved against. */
export interface Setting {
	/** Day of publication, in days since 1970-01-01. */
	readonly publication: number;
	readonly tense: TenseReading;
	/** The calendar period that the text named last; null at its beginning. */
	readonly context: Period | null;
	/** The day that its paragraph named last; null where it has named none. */
	readonly near: Period | null;
	/** The last period named with its year, where the text tells of another year than the publication's. */
	readonly toldYear: number | null;
	/** It is put off until then: what has begun is not meant. */
	readonly putOff?: boolean;
	/** The quarter that the text named last, for the periods that a report compares. */
	readonly quarter: Period | null;
	readonly approximate: boolean;
}

export interface Resolved {
	readonly type: TimexType;
	readonly value: string;
	readonly edtf: string | null;
	readonly reference: string | null;
	readonly period: Period | null;
	readonly vague: boolean;
}
