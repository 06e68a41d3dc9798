/** How sure an expression's date is. */
import type { Certainty } from './expression.ts';
import type { Meaning } from './meaning.ts';
import type { Resolved } from './setting.ts';
import type { TenseReading } from './tense.ts';

/**
 * "22 August 2019" is stated; "last year" and "two days later" are resolved; where only the tense or the nearest of several
 * decides ("Thursday", "in March"), where a word is vague or a count is rough, the date is guessed.
 */
export function certaintyOf(
	meaning: Meaning,
	tense: TenseReading,
	{ edtf, reference, vague }: Resolved
): Certainty | null {
	if (edtf === null) return null;
	if (vague) return 'guessed';
	if (reference === null) return 'stated';
	return leftOpen(meaning) && !tense.firm ? 'guessed' : 'resolved';
}

function leftOpen(meaning: Meaning): boolean {
	if (meaning.kind === 'clock') return meaning.day !== null && leftOpen(meaning.day);
	if (meaning.kind === 'yearly' || meaning.kind === 'weekday') return meaning.lean === null;
	return (
		meaning.kind === 'context-quarter' ||
		meaning.kind === 'day-of-month' ||
		(meaning.kind === 'relative' && meaning.rough === true)
	);
}
