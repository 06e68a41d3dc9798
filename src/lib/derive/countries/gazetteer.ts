/** The words that give a country, as tables from their first word to the phrases it begins. */
import type { CountryKind } from '#lib/model/country-kinds.ts';
import { BODY_LINES, SHARED_BODY_LINES } from './bodies-table.ts';
import { COUNTRY_LINES } from './names-table.ts';
import { CITY_LINES, HINTED_LINES, REGION_LINES } from './places-table.ts';
import { ABBREVIATION_LINES, AREA_LINES } from './regions-table.ts';

/** How a phrase must stand to count: "Calif." with its full stop, "TX" after a comma. */
export type Form = 'stopped' | 'after-comma' | null;

export interface Phrase {
	readonly words: readonly string[];
	readonly code: string;
	readonly kind: CountryKind;
	readonly form?: Form;
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

/** Shorter words in capitals are as often an abbreviation. */
const SHORTEST_CAPITALS = 4;

/** A name as it is printed, in capitals as headlines and datelines set it, and without its accents. */
function* printed(name: string, code: string, kind: CountryKind): Generator<Phrase> {
	yield { words: wordsOf(name), code, kind };
	if (name.length >= SHORTEST_CAPITALS) yield { words: wordsOf(name.toUpperCase()), code, kind };
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
	if (plain !== name.normalize('NFD')) yield { words: wordsOf(plain), code, kind };
}

function* fields(lines: string): Generator<[code: string, ...fields: string[]]> {
	for (const line of lines.trim().split('\n')) {
		const [code = '', ...rest] = line.split('|');
		yield [code, ...rest];
	}
}

function* plural(people: string): Generator<string> {
	yield people;
	if (!/(?:ese|sh|ch|ss|men|s)$/.test(people)) yield `${people}s`;
}

function* ownPhrases(): Generator<Phrase> {
	for (const [code, names, peoples, capitals] of fields(COUNTRY_LINES)) {
		for (const name of list(names)) yield* printed(name, code, 'name');
		for (const people of list(peoples).flatMap((one) => [...plural(one)])) yield* printed(people, code, 'demonym');
		for (const capital of list(capitals)) yield* printed(capital, code, 'capital');
	}
	for (const [code, bodies] of fields(BODY_LINES)) {
		for (const body of list(bodies)) yield { words: wordsOf(body), code, kind: 'body' };
	}
	for (const [code, areas] of fields(AREA_LINES)) {
		for (const area of list(areas)) yield* printed(area, code, 'region');
	}
	for (const [code, stopped, postal] of fields(ABBREVIATION_LINES)) {
		for (const name of list(stopped)) yield { words: wordsOf(name), code, kind: 'region', form: 'stopped' };
		for (const name of list(postal)) yield { words: [name], code, kind: 'region', form: 'after-comma' };
	}
}

/**
 * The tables' places, but for the words that a surer table has: "Georgia" stays the country that a guard looks at. Names
 * as they are printed go before names without their accents: "Los Angeles" is not Chile's "Los Ángeles".
 */
function placePhrases(own: readonly Phrase[]): Phrase[] {
	const taken = new Set(own.map(({ words }) => words.join(' ')));
	const exact: Phrase[] = [];
	const variants: Phrase[] = [];
	for (const [lines, kind] of [
		[CITY_LINES, 'city'],
		[REGION_LINES, 'region']
	] as const) {
		for (const [code, names] of fields(lines)) {
			for (const name of list(names)) {
				const [first, ...others] = printed(name, code, kind);
				if (first !== undefined) exact.push(first);
				variants.push(...others);
			}
		}
	}
	return [...exact, ...variants].filter(({ words }) => {
		const key = words.join(' ');
		if (taken.has(key)) return false;
		taken.add(key);
		return true;
	});
}

function* hintedPhrases(): Generator<Phrase> {
	for (const [code, names] of fields(HINTED_LINES)) {
		for (const name of list(names)) yield { words: wordsOf(name), code, kind: 'city' };
	}
	for (const [code, bodies] of fields(SHARED_BODY_LINES)) {
		for (const body of list(bodies)) yield { words: wordsOf(body), code, kind: 'body' };
	}
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Names, peoples, capitals, bodies, cities and regions of all countries. Built at its first use. */
export const countryGazetteer = once(() => {
	const own = [...ownPhrases()];
	return buildGazetteer([...own, ...placePhrases(own)]);
});

/** Places and bodies that count only where the article names their country besides. Built at its first use. */
export const hintedGazetteer = once(() => buildGazetteer(hintedPhrases()));
