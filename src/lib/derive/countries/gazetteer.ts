/** The words that give a country, as a table from their first word to the phrases it begins. */
import type { CountryKind } from '#lib/model/events-file.ts';
import { BODY_LINES, COUNTRY_LINES } from './names-table.ts';

export interface Phrase {
	readonly words: readonly string[];
	readonly code: string;
	readonly kind: CountryKind;
}

export interface Gazetteer {
	/** Longest first, so that "South Korean" goes before "South". */
	readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
}

/** A word as the matcher sees it: letters, or letters with full stops between them ("U.S."). */
export const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+/gu;

/** The words of a phrase. */
export function wordsOf(phrase: string): string[] {
	return phrase.match(WORD) ?? [];
}

export function buildGazetteer(phrases: Iterable<Phrase>): Gazetteer {
	const byFirstWord = new Map<string, Phrase[]>();
	for (const phrase of phrases) {
		const first = phrase.words[0];
		if (first === undefined) continue;
		const list = byFirstWord.get(first);
		if (list === undefined) byFirstWord.set(first, [phrase]);
		else list.push(phrase);
	}
	for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
	return { byFirstWord };
}

const list = (field: string | undefined) => (field === undefined || field === '' ? [] : field.split(','));

function* tablePhrases(): Generator<Phrase> {
	for (const line of COUNTRY_LINES.trim().split('\n')) {
		const [code = '', names, peoples, capitals] = line.split('|');
		for (const name of list(names)) {
			yield { words: wordsOf(name), code, kind: 'name' };
			// headlines and tables are set in capitals
			if (name.length > 3) yield { words: wordsOf(name.toUpperCase()), code, kind: 'name' };
		}
		for (const people of list(peoples)) {
			yield { words: wordsOf(people), code, kind: 'demonym' };
			if (!/(?:ese|sh|ch|ss|men|s)$/.test(people)) yield { words: wordsOf(`${people}s`), code, kind: 'demonym' };
		}
		for (const capital of list(capitals)) yield { words: wordsOf(capital), code, kind: 'capital' };
	}
	for (const line of BODY_LINES.trim().split('\n')) {
		const [code = '', bodies] = line.split('|');
		for (const body of list(bodies)) yield { words: wordsOf(body), code, kind: 'body' };
	}
}

/** Names, peoples, capitals and bodies of all countries. */
export const countryGazetteer: Gazetteer = buildGazetteer(tablePhrases());
