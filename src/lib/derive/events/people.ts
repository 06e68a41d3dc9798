/** The people of an article: their full names, whether each is he or she, and where each was named. */
import { matchesOf } from '../matches.ts';
import type { Paragraph } from './reading.ts';
import { knownName, personsIn } from './persons.ts';
import type { Reference } from './references.ts';

export type Gender = 'he' | 'she';

/** A pronoun's person may be named so many paragraphs before it: one whom the title names, and others. */
const PERSON_REACH = 3;
const OTHERS_REACH = 1;

export class People {
	/** Full names by surname. */
	readonly #people: ReadonlyMap<string, string>;
	readonly #title: string;
	readonly #genders = new Map<string, Gender>();
	/** In which paragraph each person was named last. */
	readonly #seen = new Map<string, number>();
	/** In which sentence of the article, from 1. */
	readonly #seenIn = new Map<string, number>();
	#sentence = 0;

	constructor(paragraphs: readonly Paragraph[], title: string) {
		this.#people = peopleOf(paragraphs, title);
		this.#title = title;
	}

	/** Another sentence begins. */
	nextSentence(): void {
		this.#sentence++;
	}

	/** Notes that a paragraph names a person. */
	see(name: string, paragraph: number): void {
		this.#seen.set(name, paragraph);
		this.#seenIn.set(name, this.#sentence);
	}

	/** Notes the kin whom a sentence names: "her younger son, Hamish, who would later sit". */
	seeKin(words: string, paragraph: number): void {
		for (const { groups } of matchesOf(words, KIN_BESIDE)) {
			const name = groups?.name;
			if (name === undefined) continue;
			this.#genders.set(name, kinGender(groups?.kin ?? ''));
			this.see(name, paragraph);
		}
	}

	/** Whom "he" or "she" means in a paragraph, where the text spoke last of `person`, in paragraph `personAt`; null where it is not sure. */
	whoIs(gender: Gender, person: Reference | null, personAt: number, at: number): Reference | null {
		if (person === null || at - personAt > (this.#isTitled(person.words) ? PERSON_REACH : OTHERS_REACH)) return null;
		const known = this.#genders.get(person.words) ?? likelyGender(person.words);
		// another person named near may be meant as well
		if (known === null && this.#isRivalled(gender, person.words, personAt === at ? 0 : PERSON_REACH, at)) return null;
		if (known === null || known === gender) {
			this.#genders.set(person.words, gender);
			return person;
		}
		return this.#other(gender, person.words, at);
	}

	/** The one of whom the text said "she" before; of several near enough the one whom the sentence before names. */
	#other(gender: Gender, name: string, at: number): Reference | null {
		const others = [...this.#genders.keys()].filter(
			(other) =>
				other !== name &&
				this.#genders.get(other) === gender &&
				(this.#isTitled(other) || at - (this.#seen.get(other) ?? 0) <= OTHERS_REACH)
		);
		const last = others.filter((other) => (this.#seenIn.get(other) ?? 0) >= this.#sentence - 1);
		const [only, ...more] = last.length > 0 ? last : others;
		return only === undefined || more.length > 0 ? null : { words: only, country: null };
	}

	/** "Ms. Greco", "Lungu": the full name, so that a title stands alone. */
	fullName(words: string): Reference | null {
		const name = knownName(this.#people, words.replace(TITLE, ''));
		return name === null || name === words ? null : { words: name, country: null, optional: true };
	}

	/** The full name of a person whom a subject names. */
	named(words: string): string | null {
		const last = personsIn(words).at(-1);
		// "the grandmother of Elian Gonzalez" is somebody else
		if (last !== undefined && BELONGS.test(words.slice(0, last.at))) return null;
		const full = last?.name;
		if (full !== undefined && /\s/.test(withoutTitle(full))) {
			this.#learn(full);
			return withoutTitle(full);
		}
		const kin = KIN.exec(words.replace(/,.*$/s, '').trim());
		if (kin?.[1] !== undefined && kin[2] !== undefined) {
			this.#genders.set(kin[2], kinGender(kin[1]));
			return kin[2];
		}
		const surname = words.replace(/,.*$/s, '').trim();
		if (BELONGS.test(surname.replace(/\S+$/, ''))) return null;
		const known = knownName(this.#people, surname.split(/\s+/).at(-1) ?? '');
		if (known !== null) this.#learn(words, known);
		return known;
	}

	/** "Ms. Greco": a title that says he or she. */
	#learn(words: string, name = withoutTitle(words)): void {
		const gender = /\b(?:Mr|King|Prince|Pope|Sir|Lord)\b/.test(words)
			? 'he'
			: /\b(?:Ms|Mrs|Queen|Princess|Lady|Dame)\b/.test(words)
				? 'she'
				: null;
		if (gender !== null) this.#genders.set(name, gender);
	}

	/** Whether an article's title names a person. */
	#isTitled(name: string): boolean {
		return this.#title.includes(name.split(/\s+/).at(-1) ?? name);
	}

	#isRivalled(gender: Gender, name: string, reach: number, at: number): boolean {
		return [...this.#seen].some(
			([other, seenAt]) =>
				other !== name && at - seenAt <= reach && (this.#genders.get(other) ?? likelyGender(other)) === gender
		);
	}
}

/** Full names of an article's people, by surname; of two who bear one, whoever the title or a paragraph before names, else neither. */
function peopleOf(paragraphs: readonly Paragraph[], title: string): ReadonlyMap<string, string> {
	const people = new Map<string, string>();
	const shared = new Set<string>();
	const since = new Map<string, number>();
	for (const { text, number } of paragraphs) {
		for (const { name } of personsIn(text)) {
			const surname = name.split(/\s+/).at(-1) ?? name;
			const known = people.get(surname);
			const bare = withoutTitle(name);
			if (!/\s/.test(bare)) continue;
			if (known === undefined) {
				people.set(surname, bare);
				since.set(surname, number);
			} else if (known !== bare && since.get(surname) === number) shared.add(surname);
		}
	}
	for (const surname of shared) if (!title.includes(people.get(surname) ?? surname)) people.delete(surname);
	for (const name of namedElsewise(paragraphs, people)) people.delete(name);
	return people;
}

/** A capitalised word, with what stands right before and behind it. */
const CAPITALISED =
	/(?<![\p{L}’'&-])(?<!\p{Lu}[\p{L}.’'-]*\s)(?<word>\p{Lu}[\p{L}-]+)(?<firm>\s(?:&|and\s(?:Sons|Co|Company|Brothers)\b))?(?!\s\p{Lu})/gu;

/** "Brandt Instruments": a firm that bears the name of its founder. */
const FIRM =
	/(?<![\p{L}’'&-])(?<!\p{Lu}[\p{L}.’'-]*\s)(?<word>\p{Lu}[\p{L}-]+)\s(?:\p{Lu}\p{Ll}+(?:ies|works)|Instruments|Cars|Bicycles|Mills|Brothers|Railways?|Industries|Motors|Systems|Technologies|Foods|Holdings?|Group|Company|Corporation|Inc|Ltd|Limited|Plc|PLC|AG|GmbH|Lines|Shipping|Airlines|Airways|Electric|Electronics|Pharmaceuticals?|Chemicals?|Steel|Shipyards?|Aircraft|Aviation|Records|Press|Publishing|Brewery|Breweries|Stores|Partners|Capital|Bank|Energy|Mining|Works|Studios|Pictures|Pianos|Yachts|Watches|Toys)\b/gu;

/**
 * Surnames that are the names of something else as well: of a firm ("Brindle & Sons"), or of whatever bore the name before
 * the article named a person in full.
 */
function namedElsewise(paragraphs: readonly Paragraph[], people: ReadonlyMap<string, string>): Set<string> {
	const elsewise = new Set<string>();
	const introduced = new Set<string>();
	for (const { text } of paragraphs) {
		const named = personsIn(text);
		/** Where the paragraph first names each in full, by surname. */
		const firstAt = new Map<string, number>();
		for (const { name, at } of named) {
			const surname = name.split(/\s+/).at(-1) ?? name;
			if (!firstAt.has(surname)) firstAt.set(surname, at);
		}
		for (const { index, groups } of text.matchAll(CAPITALISED)) {
			const word = groups?.word ?? '';
			if (!people.has(word)) continue;
			const before = (firstAt.get(word) ?? Infinity) <= index;
			if (groups?.firm !== undefined || (!before && !introduced.has(word))) elsewise.add(word);
		}
		for (const { groups } of text.matchAll(FIRM)) if (people.has(groups?.word ?? '')) elsewise.add(groups?.word ?? '');
		for (const surname of firstAt.keys()) introduced.add(surname);
	}
	return elsewise;
}

const TITLE =
	/^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov)\.?|President|Prime Minister|Chancellor|General|Justice|Judge|Sir|Lord|Lady|Dame)\s+/;

/** A name without “President” or “Ms.” before it. */
export function withoutTitle(name: string): string {
	return name.replace(TITLE, '');
}

/** What stands before a name that the noun before it is of. */
const BELONGS = /\b(?:of|for|to|from|with|against|about)\s(?:\p{L}+\s)?$/u;

/** "Nils's daughter Elsa": a given name alone. */
const KIN =
	/\b(daughter|wife|sister|widow|mother|niece|aunt|son|husband|brother|father|nephew|uncle)\s(\p{Lu}\p{Ll}+)$/u;

/** "her younger son, Hamish, who": beside the noun, between commas. */
const KIN_BESIDE =
	/\b(?<kin>daughter|wife|sister|widow|mother|niece|aunt|son|husband|brother|father|nephew|uncle),\s(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’-]+)?)(?=[,.;])/gu;

function kinGender(kin: string): Gender {
	return /^(?:daughter|wife|sister|widow|mother|niece|aunt)$/.test(kin) ? 'she' : 'he';
}

/** What the ending of a given name makes likely; null where it says nothing. */
function likelyGender(name: string): Gender | null {
	const given = name.split(/\s+/)[0] ?? '';
	// "Tomoko", "Keiko"
	if (/(?:[aeiou]ko|nko)$/.test(given) && !/^(?:Niko|Heiko|Miko|Janko|Branko|Yanko)$/.test(given)) return 'she';
	if (/(?:o|us|ew|rd|ck|ald|bert)$/.test(given)) return 'he';
	return /(?:[^u]a|ette|elle|ine)$/.test(given) &&
		!/^(?:Luca|Nikita|Mustafa|Ezra|Elia|Ilya|Misha|Sasha|Kofi|Toma|Costa)$/.test(given)
		? 'she'
		: null;
}
