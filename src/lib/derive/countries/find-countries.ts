/** Text → the countries it names, each with its words. */
import type { CountryKind } from '#lib/model/country-kinds.ts';
import { countryGazetteer, type Gazetteer, type Phrase, sharedGazetteer } from './gazetteer.ts';
import { isGuarded, isPlaced } from './guards.ts';
import { localPlaces, offStreets } from './local-places.ts';
import { besideAll, settled, supportOf, withStatedSenses } from './senses.ts';
import { type ReadText, readText } from './words.ts';

export interface CountryMention {
	/** Offsets into the text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** ISO 3166-1 alpha-2 */
	readonly code: string;
	readonly words: string;
	readonly kind: CountryKind;
}

/** The mentions of a text, in its order, without overlaps. */
export function findCountries(text: string): CountryMention[] {
	return findInText(readText(text));
}

/** As `findCountries`, for a text whose words are read. The surest come first: what a shared name means hangs on them. */
export function findInText(article: ReadText): CountryMention[] {
	const sure = findPhrases(article, countryGazetteer());
	const support = supportOf(sure);
	if (support.size === 0) return sure;
	const countryAt = new Map(sure.map(({ start, code }) => [start, code]));
	const shared = findPhrases(article, sharedGazetteer(), (phrases, at) => {
		const known = phrases.filter(({ code }) => support.has(code));
		const end = article.tokens[at + (known[0]?.words.length ?? 1) - 1]?.end ?? 0;
		const stated = known.find(({ code }) => countryAt.get(end + ', '.length) === code);
		if (stated !== undefined) return stated;
		return isPlaced(known[0] ?? null, article, at) ? mostNamed(known, support) : null;
	});
	const places = withStatedSenses(settled(sure, shared, support, article.text), article.text);
	const local = localPlaces(article, places);
	return besideAll(offStreets(places, local), local);
}

function mostNamed(phrases: readonly Phrase[], support: ReadonlyMap<string, number>): Phrase | null {
	let most: Phrase | null = null;
	for (const phrase of phrases) {
		if (most === null || (support.get(phrase.code) ?? 0) > (support.get(most.code) ?? 0)) most = phrase;
	}
	return most;
}

/** Which of the phrases that have the same words at a token is meant; null for none. */
type Choice<P extends Phrase> = (phrases: readonly P[], at: number) => Phrase | null;

/** The phrases of a gazetteer in a text. */
export function findPhrases<P extends Phrase>(
	article: ReadText,
	gazetteer: Gazetteer<P>,
	choose: Choice<P> = ([first]) => first ?? null
): CountryMention[] {
	const { text, tokens } = article;
	const mentions: CountryMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const first = tokens[i];
		if (first === undefined || !gazetteer.mayBegin(first.word.charCodeAt(0))) continue;
		const candidates = gazetteer.byFirstWord.get(first.word);
		if (candidates === undefined) continue;
		const phrase = choose(longestAt(candidates, article, i), i);
		if (phrase === null) continue;
		const last = tokens[i + phrase.words.length - 1] ?? first;
		if (!isGuarded(phrase, article, i)) {
			const words = text.slice(first.start, last.end);
			mentions.push({ start: first.start, end: last.end, code: phrase.code, words, kind: phrase.kind });
		}
		i += phrase.words.length - 1;
	}
	return mentions;
}

/** The longest phrases that begin with a token: several where countries share a name. */
function longestAt<P extends Phrase>(candidates: readonly P[], article: ReadText, at: number): readonly P[] {
	const first = candidates.findIndex((phrase) => standsAt(phrase, article, at));
	const longest = candidates[first];
	if (longest === undefined) return [];
	const words = longest.words.join(' ');
	return candidates.slice(first).filter((phrase) => phrase.words.join(' ') === words);
}

function standsAt(phrase: Phrase, { text, tokens }: ReadText, at: number): boolean {
	return phrase.words.every((word, k) => {
		const token = tokens[at + k];
		const before = tokens[at + k - 1];
		if (token?.word !== word) return false;
		return k === 0 || before === undefined || /^(?:[\s-]{1,2}|['’]|\.\s)$/.test(text.slice(before.end, token.start));
	});
}
