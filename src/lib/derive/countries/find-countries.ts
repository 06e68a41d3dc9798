/** Text → the countries it names, each with its words. */
import type { CountryKind } from '#lib/model/events-file.ts';
import { countryGazetteer, type Gazetteer, type Phrase, WORD } from './gazetteer.ts';
import { isGuarded } from './guards.ts';

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
export function findCountries(text: string, gazetteer: Gazetteer = countryGazetteer): CountryMention[] {
	const tokens = tokenise(text);
	const mentions: CountryMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const phrase = phraseAt(tokens, i, text, gazetteer);
		const first = tokens[i];
		if (phrase === null || first === undefined) continue;
		const last = tokens[i + phrase.words.length - 1] ?? first;
		if (!isGuarded(phrase, tokens, i, text)) {
			const words = text.slice(first.start, last.end);
			mentions.push({ start: first.start, end: last.end, code: phrase.code, words, kind: phrase.kind });
		}
		i += phrase.words.length - 1;
	}
	return mentions;
}

function tokenise(text: string): Token[] {
	return [...text.matchAll(WORD)].map((match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** The longest phrase that begins with a token. */
function phraseAt(tokens: readonly Token[], at: number, text: string, gazetteer: Gazetteer): Phrase | null {
	const candidates = gazetteer.byFirstWord.get(tokens[at]?.word ?? '') ?? [];
	return (
		candidates.find((phrase) =>
			phrase.words.every((word, k) => {
				const token = tokens[at + k];
				if (token?.word !== word) return false;
				const before = tokens[at + k - 1];
				return (
					k === 0 || before === undefined || /^(?:[\s-]{1,2}|['’]|\.\s)$/.test(text.slice(before.end, token.start))
				);
			})
		) ?? null
	);
}
