/** Whom a pronoun at the beginning of a title stands for, as far as the words before it tell. */
import type { CountryMention } from '../countries/find-countries.ts';

/** A person's name: two or three capitalised words, as in "Kim Hyun-chong", or a title and a name. */
const PERSON =
	/(?<!\p{L})(?:(?:President|Prime Minister|Secretary of State|Chancellor|General|Gen\.|Sen\.|Mr\.|Ms\.|Mrs\.|Dr\.|King|Queen|Pope)\s+)?\p{Lu}\p{Ll}+(?:\s+(?:\p{Lu}\.|de|van|von|bin|al))?(?:[\s-]+\p{Lu}\p{Ll}+(?:-\p{Ll}+)?){1,2}(?!\p{L})/gu;
const NO_PERSON = /\b(?:The|This|That|South|North|West|East|New|United|White|House|Group|Security|Minister|Ministry|University|Department|Court|Party|Bank|Street|Sea|Ocean|Peninsula|Agreement|Council|Committee|Embassy|Asia|America|Korea|States|Kingdom|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Earlier|Before|In|On|At|But|And|For|After|When|While|Not)\b/;

/** The names of persons in a text, in its order. */
export function personsIn(text: string): { readonly name: string; readonly at: number }[] {
	return [...text.matchAll(PERSON)]
		.map((match) => ({ name: match[0], at: match.index }))
		.filter(({ name }) => !NO_PERSON.test(name));
}

/**
 * What a clause's first pronoun stands for: a person for "he" and "she", the country named last for "it". `before` is
 * the text of the paragraph before the clause, `countries` its mentions.
 */
export function subjectFor(clause: string, before: string, countries: readonly CountryMention[]): string | null {
	const pronoun = /^\W*(?:(?:and|but|that|when|while|though)\s+)?(he|she|it|they|which|who)\b/i.exec(clause)?.[1]?.toLowerCase();
	if (pronoun === undefined) return null;
	if (pronoun === 'he' || pronoun === 'she') return personsIn(before).at(-1)?.name ?? null;
	if (pronoun === 'it') {
		const named = countries.filter((country) => country.kind !== 'demonym' && country.end <= before.length);
		const last = named.at(-1);
		const ends = last !== undefined && before.trimEnd().length - last.end < 12;
		return (ends ? last : firstOfLastSentence(named, before))?.words ?? null;
	}
	if (pronoun === 'which' || pronoun === 'who') {
		return /(?:^|[\s,])((?:the|a|an|its|their|his|her)\s+(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+),?\s*$/iu.exec(before.replace(/\s+(?:which|who)\s*$/, ''))?.[1] ?? null;
	}
	return null;
}

function firstOfLastSentence(named: readonly CountryMention[], before: string): CountryMention | undefined {
	const starts = [...before.matchAll(/[.!?]["”’]?\s+(?=\p{Lu})/gu)].map((match) => match.index + match[0].length);
	const own = starts.at(-1) ?? 0;
	// the pronoun's own sentence may begin right at the clause: then the sentence before it counts
	const from = before.slice(own).trim() === '' || named.every((country) => country.start < own) ? (starts.at(-2) ?? 0) : own;
	return named.find((country) => country.start >= from) ?? named.at(-1);
}
