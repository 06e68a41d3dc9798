/** The words of a text, and what each of its names is used for, read once for all that looks into it. */
import { matchesOf } from '../matches.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NO_GIVEN_NAME, PLACE_TAIL, STRICT_PLACE_LEAD, TITLES } from './guard-words.ts';

export interface Token {
	readonly word: string;
	/** Offsets into the text, UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

export interface ReadText {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Words that follow a given name: "Houston" after "Whitney Houston". */
	readonly surnames: ReadonlySet<string>;
	/** Capitalised words that stand behind another name or a title at least once: "Manuel Miranda", "Mr. Nelson". */
	readonly named: ReadonlySet<string>;
	/** Capitalised words that stand as a place does at least once: "in Houston", "Houston residents". */
	readonly placed: ReadonlySet<string>;
}

/**
 * A word as the matcher sees it: letters, with digits behind them ("MI5") or full stops between them ("U.S."); plain
 * words are told first because `\p{L}` is slow.
 */
export const WORD = /[A-Za-z]+(?=[\s,;:!?)"“”’—–-])|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+\d*/gu;

/** The words of a phrase. */
export function wordsOf(phrase: string): string[] {
	return phrase.match(WORD) ?? [];
}

export const GIVEN = new RegExp(`^(?:${GIVEN_NAMES.trim().split(/\s+/).join('|')})$`);

/** Longest words looked at before and after a name, in UTF-16 units. */
export const REACH = 24;

export function readText(text: string): ReadText {
	const tokens = matchesOf(text, WORD).map((match) => ({
		word: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
	const surnames = new Set<string>();
	const placed = new Set<string>();
	const named = new Set<string>();
	tokens.forEach(({ word, start, end }, index) => {
		if (!/^\p{Lu}\p{L}/u.test(word)) return;
		const before = tokens[index - 1];
		const beside = before !== undefined && text.slice(before.end, start) === ' ' ? before.word : null;
		if (beside !== null && GIVEN.test(beside)) surnames.add(word);
		const lead = text.slice(Math.max(0, start - REACH), start);
		if (TITLES.test(lead) || (beside !== null && /^\p{Lu}\p{Ll}/u.test(beside) && !NO_GIVEN_NAME.test(beside)))
			named.add(word);
		else if (STRICT_PLACE_LEAD.test(lead) || PLACE_TAIL.test(text.slice(end, end + REACH))) placed.add(word);
	});
	return { text, tokens, surnames, named, placed };
}
