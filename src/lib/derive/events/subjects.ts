/** Whom a pronoun at the beginning of a title stands for, as far as the words before it tell. */
import { within } from './within.ts';
import type { CountryMention } from '../countries/find-countries.ts';

/** A person's name: two or three capitalised words, as in "Kim Hyun-chong", or a title and a name. */
const PERSON =
	/(?<![\p{L}’'])(?!(?:For|In|On|At|To|By|From|With|As|And|But|The|When|While|After|Before|If|Like|Unlike|Since|Says|Said)\s)(?:(?:President|Prime Minister|Secretary of State|Chancellor|General|Gen\.|Sen\.|Mr\.|Ms\.|Mrs\.|Dr\.|King|Queen|Pope)\s+)?\p{Lu}\p{Ll}+(?:\s+(?:\p{Lu}\.|de|van|von|bin|al))?(?:[\s-]+\p{Lu}\p{Ll}+(?:-\p{Ll}+)?){1,2}(?!\p{L})/gu;
const NO_PERSON =
	/\b(?:The|This|That|South|North|West|East|New|United|White|House|Group|Security|Minister|Ministry|University|Department|Court|Party|Bank|Street|Sea|Ocean|Peninsula|Agreement|Council|Committee|Embassy|Asia|America|Korea|States|Kingdom|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Earlier|Before|In|On|At|But|And|For|After|When|While|Not)\b/;

/** The names of persons in a text, in its order. */
export function personsIn(text: string): { readonly name: string; readonly at: number }[] {
	return [...text.matchAll(PERSON)]
		.map((match) => ({ name: match[0], at: match.index }))
		.filter(({ name }) => !NO_PERSON.test(name));
}

/** Longest stretch that is searched for whom a pronoun stands for, in UTF-16 units. */
const LOOK_BACK = 1200;

/** What a title needs for a subject that its clause does not name. */
export interface Subject {
	readonly words: string;
	/** The mention, where the subject is a country. */
	readonly country: CountryMention | null;
}

/**
 * What a clause's first pronoun stands for: a person for "he" and "she", the country named last for "it", the words
 * before it for "which" and "who". `at` is where the clause begins in the paragraph; null where nobody can tell.
 */
export function subjectFor(
	clause: string,
	paragraph: { readonly text: string; readonly countries: readonly CountryMention[] },
	at: number
): Subject | null {
	const before = paragraph.text.slice(Math.max(0, at - LOOK_BACK), at);
	const near = within(paragraph.countries, { start: at - before.length, end: at });
	if (/\b(?:which|who)\s+$/i.test(before)) return antecedent(before, near, at);
	const pronoun = /^\W*(?:(?:and|but)\s+)?(he|she|it)\b/i.exec(clause)?.[1]?.toLowerCase();
	if (pronoun === undefined) return null;
	if (pronoun !== 'it') {
		const name = personsIn(before).at(-1)?.name;
		return name === undefined ? null : { words: name, country: null };
	}
	const named = near.filter(({ kind }) => kind === 'name' || kind === 'capital' || kind === 'body');
	const last = named.at(-1);
	const close = last !== undefined && at - last.end < CLOSE;
	const country = close ? last : firstOfSentenceBefore(named, paragraph.text, at);
	return country === undefined ? null : { words: country.words, country };
}

/** "Japan while it": so near before a pronoun a country is what it stands for, in UTF-16 units. */
const CLOSE = 12;

/** "North Korea, whose stockpile grows and which": a name or noun right before the pronoun, or before the chain of them. */
function antecedent(before: string, countries: readonly CountryMention[], at: number): Subject | null {
	const bare = before.replace(/,?\s+(?:and\s+)?(?:which|who)\s+$/i, '');
	const chained = /^(.*?\S),\s+(?:whose|which|who)\b[^,;.]*$/su.exec(bare)?.[1];
	const words = NOUN_PHRASE.exec(chained ?? bare)?.[1];
	if (words === undefined) return null;
	const end = at - before.length + (chained ?? bare).length;
	return { words, country: countries.find((country) => country.end === end) ?? null };
}

/** At the end: a name, or a noun with its article. */
const NOUN_PHRASE =
	/(?:^|[\s,(])((?:\p{Lu}[\p{L}.’-]*(?:\s+|$)){1,4}|(?:the|a|an|its|their|his|her|whose)\s+(?:[\p{L}’-]+\s+){0,3}?[\p{L}’-]+)$/u;

/** The first country of the sentence before the one that a place stands in, or of its own. */
function firstOfSentenceBefore(named: readonly CountryMention[], text: string, at: number): CountryMention | undefined {
	const from = Math.max(0, at - LOOK_BACK);
	const starts = [...text.slice(from, at).matchAll(/[.!?]["”’]?\s+(?=\p{Lu})/gu)].map(
		(match) => from + match.index + match[0].length
	);
	const own = starts.at(-1) ?? 0;
	const within = named.find((country) => country.start >= own);
	return within ?? named.find((country) => country.start >= (starts.at(-2) ?? 0)) ?? named.at(-1);
}
