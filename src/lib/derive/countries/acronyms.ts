/** Abbreviations that an article makes of what it names in full: "the BOM" of the Bureau of Meteorology, "SA" of South Africa. */
import type { CountryMention } from './find-countries.ts';
import type { Phrase } from './gazetteer.ts';
import { wordsOf } from './words.ts';

/** Initials that are words of their own in capitals: Eastern Time, as, information technology. */
const WORDS: ReadonlySet<string> = new Set(['ET', 'AS', 'IT', 'AM', 'PM', 'TV', 'CAR', 'NO', 'OK']);

/** The abbreviations that the countries and bodies of several words may have, each by their capitals and by all their words. */
export function acronymsOf(mentions: readonly CountryMention[]): Phrase[] {
	const phrases = new Map<string, Phrase>();
	for (const { words, code, kind } of mentions) {
		if (kind !== 'name' && kind !== 'body' && (kind !== 'demonym' || code === 'US')) continue;
		const parts = wordsOf(words);
		if (parts.length < 2) continue;
		for (const initials of [parts.filter((part) => /^\p{Lu}/u.test(part)), parts]) {
			const short = initials.map((part) => part.charAt(0).toUpperCase()).join('');
			if (short.length < (kind === 'body' ? 3 : 2) || WORDS.has(short)) continue;
			if (!phrases.has(short)) phrases.set(short, { words: [short], code, kind });
		}
	}
	return [...phrases.values()];
}
