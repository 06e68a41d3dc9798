/** How much words tell of which sentence they are from. */
import { bearingOf } from './guard-words.ts';

const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/** From 0.4, for a word of which every text is full, to 1. */
export function weightOf(form: string): number {
	const made = known.get(form);
	if (made !== undefined) return made;
	if (known.size >= MOST_KNOWN) known.clear();
	const isNumber = /\p{N}/u.test(form);
	const weight = isNumber ? 1 : form.length <= 3 ? 0.4 : bearingOf(form) === null ? 1 : 0.6;
	known.set(form, weight);
	return weight;
}
