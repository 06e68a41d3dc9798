/** The day of a time of day that names none. */
import type { TimeExpression } from './expression.ts';
import type { Meaning } from './meaning.ts';
import type { Period } from './period.ts';
import type { TenseReading } from './tense.ts';

/** The day of a time that names none: the day named last; the next one after an evening, the paper's own for what is to come. */
export function dayOfClock(
	{ clock }: Meaning & { readonly kind: 'clock' },
	{ tense, firm }: TenseReading,
	last: TimeExpression | undefined,
	text: string,
	start: number,
	named: Period | null,
	publication: number
): Period | null {
	// "results come on Feb. 6" tells nothing of "were up at 10:45"
	if (named === null || (named.n > publication && tense !== 'future')) return null;
	if (tense === 'future' && firm && named.n < publication) return { unit: 'day', n: publication };
	if (last === undefined || last.period?.n !== named.n || clock.hour === null || clock.hour >= MORNING) return named;
	const between = text.slice(last.end, start);
	const evening =
		/night|evening/i.test(last.text) || /\blate\b/i.test(text.slice(Math.max(0, last.start - 8), last.end));
	return evening && !/[.!?]["”’)]*\s/.test(between) ? { unit: 'day', n: named.n + 1 } : named;
}

/** Hours before it are of the morning. */
const MORNING = 10;

/** Whether a place lies within a quotation of its paragraph. */
export function isQuoted(text: string, at: number): boolean {
	const near = text.slice(Math.max(0, at - LONGEST_QUOTE), at);
	const lead = near.slice(near.lastIndexOf('\n') + 1);
	return lead.lastIndexOf('“') > lead.lastIndexOf('”') || lead.split('"').length % 2 === 0;
}

/** A quotation is sought so far back, in UTF-16 units. */
const LONGEST_QUOTE = 400;
