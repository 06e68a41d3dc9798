/** Text → the countries it names, each with its words. */
import type { CountryKind } from '#lib/model/country-kinds.ts';
import { countryGazetteer, type Gazetteer, hintedGazetteer, type Phrase, WORD } from './gazetteer.ts';
import { guardedNames, isGuarded } from './guards.ts';

export interface CountryMention {
	/** Offsets into the text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** ISO 3166-1 alpha-2 */
	readonly code: string;
	readonly words: string;
	readonly kind: CountryKind;
}

export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The mentions of a text, in its order, without overlaps. */
export function findCountries(text: string): CountryMention[] {
	const sure = findPhrases(text, countryGazetteer());
	const codes = new Set(sure.map(({ code }) => code));
	if (codes.size === 0) return sure;
	const hinted = findPhrases(text, hintedGazetteer(), codes);
	return besideAll(sure, hinted);
}

/** The phrases of a gazetteer in a text; of the countries `codes` only, where they are given. */
export function findPhrases(
	text: string,
	gazetteer: Gazetteer,
	codes: ReadonlySet<string> | null = null
): CountryMention[] {
	const tokens = tokenise(text);
	const persons = guardedNames(tokens, text);
	const mentions: CountryMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const phrase = phraseAt(tokens, i, text, gazetteer, codes);
		const first = tokens[i];
		if (phrase === null || first === undefined) continue;
		const last = tokens[i + phrase.words.length - 1] ?? first;
		if (!isGuarded(phrase, tokens, i, text, persons)) {
			const words = text.slice(first.start, last.end);
			mentions.push({ start: first.start, end: last.end, code: phrase.code, words, kind: phrase.kind });
		}
		i += phrase.words.length - 1;
	}
	return withRegions(mentions, text);
}

/** Two lists in the order of the text as one; where they overlap the first counts. */
export function besideAll(first: readonly CountryMention[], second: readonly CountryMention[]): CountryMention[] {
	const all = [...first];
	let at = 0;
	for (const mention of second) {
		while ((first[at]?.end ?? Infinity) <= mention.start) at++;
		const other = first[at];
		if (other === undefined || other.start >= mention.end) all.push(mention);
	}
	return all.sort((a, b) => a.start - b.start);
}

/** "Paris, Texas": a city goes with the region or country named right after it. */
function withRegions(mentions: readonly CountryMention[], text: string): CountryMention[] {
	return mentions.map((mention, index) => {
		const next = mentions[index + 1];
		if (next === undefined || (mention.kind !== 'city' && mention.kind !== 'capital')) return mention;
		if (next.kind !== 'region' && next.kind !== 'name') return mention;
		return /^,\s$/.test(text.slice(mention.end, next.start)) ? { ...mention, code: next.code } : mention;
	});
}

function tokenise(text: string): Token[] {
	return [...text.matchAll(WORD)].map((match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** The longest phrase that begins with a token. */
function phraseAt(
	tokens: readonly Token[],
	at: number,
	text: string,
	gazetteer: Gazetteer,
	codes: ReadonlySet<string> | null
): Phrase | null {
	const candidates = gazetteer.byFirstWord.get(tokens[at]?.word ?? '') ?? [];
	return (
		candidates.find((phrase) => (codes === null || codes.has(phrase.code)) && standsAt(phrase, tokens, at, text)) ??
		null
	);
}

function standsAt(phrase: Phrase, tokens: readonly Token[], at: number, text: string): boolean {
	return phrase.words.every((word, k) => {
		const token = tokens[at + k];
		const before = tokens[at + k - 1];
		if (token?.word !== word) return false;
		return k === 0 || before === undefined || /^(?:[\s-]{1,2}|['’]|\.\s)$/.test(text.slice(before.end, token.start));
	});
}
