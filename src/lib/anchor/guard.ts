/** The meaning guard: what a difference of words may have done to a statement. Whatever it finds, the words are no proof. */
import { type Doubt, DOUBTS } from '#lib/model/proof.ts';
import { bearingOf } from './guard-words.ts';
import { diffWords, type Hunk, isHyphen } from './word-diff.ts';
import { type Word, wordsOf } from './words.ts';

/** The doubts that a change of words raises, in the order of `DOUBTS`; none where only spelling, marks or hyphens differ. */
export function doubtsBetween(before: string, now: string): Doubt[] {
	return doubtsOf(before, wordsOf(before), now, wordsOf(now));
}

/** The same for words that were taken out of the two texts. */
export function doubtsOf(before: string, old: readonly Word[], now: string, fresh: readonly Word[]): Doubt[] {
	const hunks = diffWords(old, fresh).filter((hunk) => !isHyphen(before, now, hunk));
	if (hunks.length === 0) return [];
	const found = new Set<Doubt>();
	for (const hunk of hunks) {
		for (const word of hunk.removed) note(found, before, word);
		for (const word of hunk.added) note(found, now, word);
		if (hasOtherEnding(hunk)) found.add('tense');
	}
	const sorted = (words: readonly Word[]) =>
		words
			.map(({ form }) => form)
			.sort()
			.join(' ');
	if (sorted(hunks.flatMap(({ removed }) => removed)) === sorted(hunks.flatMap(({ added }) => added)))
		found.add('order');
	if (found.size === 0) found.add('wording');
	return DOUBTS.filter((doubt) => found.has(doubt));
}

function note(found: Set<Doubt>, text: string, { form, start, end }: Word): void {
	const bearing = bearingOf(form.toLowerCase());
	if (bearing !== null) found.add(bearing);
	if (/^(?:1\d|20)\d\ds?$/.test(form)) found.add('date');
	else if (/\p{N}/u.test(form)) found.add('number');
	else if (form === '?') found.add('question');
	else if (form === '"') found.add('quotation');
	else if (form === '-' || form === 'to') found.add('number');
	if (bearing === null && /^\p{Lu}/u.test(text.slice(start, end))) found.add(isCountry(form) ? 'country' : 'name');
}

/** "rose" and "rises" are told by the lists; "signed" and "signs" by what they share. */
function hasOtherEnding({ removed, added }: Hunk): boolean {
	return removed.some(({ form: a }) =>
		added.some(({ form: b }) => {
			const [x, y] = [a.replace(ENDING, ''), b.replace(ENDING, '')];
			return x.length >= 3 && (x === y || x === `${y}e` || `${x}e` === y) && /(?:s|ed|ing)$/.test(`${a} ${b}`);
		})
	);
}

const ENDING = /(?:ed|ing|es|s)$/;

/** Names of countries that are one word, of which the language's own data is asked once. */
let countries: ReadonlySet<string> | null = null;

function isCountry(form: string): boolean {
	countries ??= countryWords();
	return countries.has(form.toLowerCase());
}

function countryWords(): Set<string> {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return new Set([
		...codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []),
		'korea',
		'britain',
		'us',
		'uk',
		'america'
	]);
}
