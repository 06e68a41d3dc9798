/** The words that give a country, as tables from their first word to the phrases it begins. */
import type { CountryKind } from '#lib/model/country-kinds.ts';
import { BODY_LINES, SHARED_BODY_LINES } from './bodies-table.ts';
import { ENGLISH_CITY_LINES, LOCAL_PEOPLE_LINES, SHARED_CITY_LINES } from './cities-table.ts';
import { fromFrontCoded } from './front-coding.ts';
import { LANDMARK_LINES } from './landmarks-table.ts';
import { COUNTRY_LINES } from './names-table.ts';
import { CITY_LINES, HINTED_LINES, REGION_LINES, SHARED_LINES } from './places-table.ts';
import { ABBREVIATION_LINES, AREA_LINES } from './regions-table.ts';
import { once } from './once.ts';
import { wordsOf } from './words.ts';

/** How a phrase must stand to count: "Calif." with its full stop, "TX" after a comma, a small town as a place. */
export type Form = 'stopped' | 'after-comma' | 'placed' | null;

export interface Phrase {
	readonly words: readonly string[];
	readonly code: string;
	readonly kind: CountryKind;
	readonly form?: Form;
}

export interface Gazetteer<P extends Phrase = Phrase> {
	/** Longest first, so that "South Korean" goes before "South". */
	readonly byFirstWord: ReadonlyMap<string, readonly P[]>;
	/** Whether some phrase may begin with this UTF-16 unit: with most small letters none does. */
	readonly mayBegin: (unit: number) => boolean;
}

export function buildGazetteer<P extends Phrase>(phrases: Iterable<P>): Gazetteer<P> {
	const byFirstWord = new Map<string, P[]>();
	for (const phrase of phrases) {
		const first = phrase.words[0];
		if (first === undefined) continue;
		const list = byFirstWord.get(first);
		if (list === undefined) byFirstWord.set(first, [phrase]);
		else list.push(phrase);
	}
	for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
	const initials = new Uint8Array(128);
	for (const word of byFirstWord.keys()) initials[word.charCodeAt(0)] = 1;
	return { byFirstWord, mayBegin: (unit) => initials[unit] !== 0 };
}

/** The names of a field of a table. */
export const list = (field: string | undefined) => (field === undefined || field === '' ? [] : field.split(','));

/** Shorter words in capitals are as often an abbreviation. */
const SHORTEST_CAPITALS = 4;

/** A name as it is printed, in capitals as headlines and datelines set it, and without its accents. */
function* printed(name: string, code: string, kind: CountryKind): Generator<Phrase> {
	yield { words: wordsOf(name), code, kind };
	if (name.length >= SHORTEST_CAPITALS) yield { words: wordsOf(name.toUpperCase()), code, kind };
	const plain = withoutMarks(name);
	if (plain !== name) yield { words: wordsOf(plain), code, kind };
}

/** "Lodz" for "Łódź": as a newspaper prints it that sets no foreign letters. */
function withoutMarks(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁøØđĐıßæ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ı: 'i',
	ß: 'ss',
	æ: 'ae'
};

/** The lines of a table, each a code and its fields. */
export function* fields(lines: string): Generator<[code: string, ...fields: string[]]> {
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
	for (const [code, cities] of fields(ENGLISH_CITY_LINES)) {
		for (const city of list(cities)) yield* printed(city, code, 'city');
	}
	for (const [code, peoples] of fields(LOCAL_PEOPLE_LINES)) {
		for (const people of list(peoples).flatMap((one) => [...plural(one)])) yield* printed(people, code, 'demonym');
	}
	for (const [code, landmarks] of fields(LANDMARK_LINES)) {
		for (const landmark of list(landmarks)) yield { words: wordsOf(landmark), code, kind: 'site' };
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
			for (const name of fromFrontCoded(names ?? '')) {
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

function* sharedPhrases(): Generator<Phrase> {
	for (const [code, names] of fields(SHARED_LINES)) {
		for (const name of fromFrontCoded(names ?? '')) yield* printed(name, code, 'city');
	}
	for (const [code, names] of fields(SHARED_CITY_LINES)) {
		for (const name of list(names)) yield* printed(name, code, 'city');
	}
	for (const [code, names] of fields(HINTED_LINES)) {
		for (const name of fromFrontCoded(names ?? '')) {
			for (const phrase of printed(name, code, 'city')) yield { ...phrase, form: 'placed' };
		}
	}
	for (const [code, bodies] of fields(SHARED_BODY_LINES)) {
		for (const body of list(bodies)) yield { words: wordsOf(body), code, kind: 'body' };
	}
}

/** Names, peoples, capitals, bodies, cities and regions of all countries. Built at its first use. */
export const countryGazetteer = once(() => {
	const own = [...ownPhrases()];
	return buildGazetteer([...own, ...placePhrases(own)]);
});

/** Places and bodies that count only where the article names their country besides. Built at its first use. */
export const sharedGazetteer = once(() => buildGazetteer(sharedPhrases()));

/** Capitals whose name cities of other countries bear in the news. */
const SHARED_CAPITALS: ReadonlySet<string> = new Set(['Santiago', 'San Juan']);

/** Whether another country has a place of the name of this city or region. */
export function isShared({ words, kind, code }: Readonly<{ words: string; kind: CountryKind; code: string }>): boolean {
	if (kind !== 'city' && kind !== 'region' && !SHARED_CAPITALS.has(words)) return false;
	const [first = '', ...rest] = wordsOf(words);
	const phrases = sharedGazetteer().byFirstWord.get(first) ?? [];
	return phrases.some(
		(phrase) =>
			phrase.code !== code &&
			phrase.words.length === rest.length + 1 &&
			rest.every((word, index) => word === phrase.words[index + 1])
	);
}
