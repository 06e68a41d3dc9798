/** Mentions of countries → an event's tags: each country once, in the order of the text, with the words that gave it. */
import { COUNTRY_KINDS } from '#lib/model/country-kinds.ts';
import type { CountryTag } from '#lib/model/events-file.ts';
import type { CountryMention } from './find-countries.ts';

export function tagCountries(mentions: readonly CountryMention[]): CountryTag[] {
	const tags = new Map<string, CountryTag>();
	for (const { code, words, kind } of mentions) {
		const tag = tags.get(code);
		if (tag === undefined) tags.set(code, { code, words: [words], kind });
		else {
			tags.set(code, {
				code,
				words: tag.words.includes(words) ? tag.words : [...tag.words, words],
				// the strongest kind names the tag
				kind: COUNTRY_KINDS.indexOf(kind) < COUNTRY_KINDS.indexOf(tag.kind) ? kind : tag.kind
			});
		}
	}
	return [...tags.values()];
}
