/** Whom each clause is about: pronouns stand for the subject that the text named before them, as far as it says so surely. */
import type { CountryMention } from '../countries/find-countries.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Clause } from './clauses.ts';
import { knownName, personsIn } from './persons.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { within } from './within.ts';

/** Whom or what a clause is about. */
export interface Reference {
	readonly words: string;
	/** The country, where it is one. */
	readonly country: CountryMention | null;
	/** The clause names it itself, by the surname alone. */
	readonly optional?: true;
}

type Gender = 'he' | 'she';

/** What the text has spoken of so far, at one place of it. */
interface Focus {
	person: Reference | null;
	thing: Reference | null;
	group: Reference | null;
	/** Paragraph in which each was named, from 1. */
	personAt: number;
	thingAt: number;
	groupAt: number;
	/** In which sentence of its paragraph a group was named, from 0. */
	groupIn: number;
}

/** A pronoun's person may be named so many paragraphs before it: one whom the title names, and others. */
const PERSON_REACH = 3;
const OTHERS_REACH = 1;
/** Longest name for a thing that takes the place of a pronoun, in UTF-16 units. */
const LONGEST_NAME = 48;

export type References = ReadonlyMap<Clause, Reference>;

/** Whom the pronouns stand for that are subjects of an article's clauses, or own them ("her survey"). */
export function resolveReferences(reading: Pick<Reading, 'paragraphs' | 'title'>): References {
	const found = new Map<Clause, Reference>();
	const reader = new FocusReader(peopleOf(reading.paragraphs), reading.title);
	for (const paragraph of reading.paragraphs) {
		for (const sentence of paragraph.sentences) reader.read(paragraph, sentence, found);
	}
	return found;
}

/** Full names of an article's people, by surname; a surname that two of them bear stands for neither. */
function peopleOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
	const people = new Map<string, string>();
	const shared = new Set<string>();
	for (const { text } of paragraphs) {
		for (const { name } of personsIn(text)) {
			const surname = name.split(/\s+/).at(-1) ?? name;
			const known = people.get(surname);
			const bare = withoutTitle(name);
			if (!/\s/.test(bare)) continue;
			if (known !== undefined && known !== bare) shared.add(surname);
			else people.set(surname, bare);
		}
	}
	for (const surname of shared) people.delete(surname);
	return people;
}

const TITLE =
	/^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov)\.?|President|Prime Minister|Chancellor|General|Justice|Judge|Sir|Lord|Lady|Dame)\s+/;

function withoutTitle(name: string): string {
	return name.replace(TITLE, '');
}

class FocusReader {
	readonly #people: ReadonlyMap<string, string>;
	readonly #title: string;
	readonly #genders = new Map<string, Gender>();
	/** In which paragraph each person was named last. */
	readonly #seen = new Map<string, number>();
	readonly #focus: Focus = { person: null, thing: null, group: null, personAt: 0, thingAt: 0, groupAt: 0, groupIn: 0 };

	constructor(people: ReadonlyMap<string, string>, title: string) {
		this.#people = people;
		this.#title = title;
	}

	read(paragraph: Paragraph, sentence: Sentence, found: Map<Clause, Reference>): void {
		const before = this.#focus.personAt;
		const person = this.#focus.person;
		/** What a subject that several clauses share stands for, by its place. */
		const shared = new Map<number, Reference | null>();
		for (const clause of sentence.clauses) {
			const { subject } = clause;
			if (subject === null) continue;
			const words = paragraph.text.slice(subject.start, subject.end);
			const known = shared.get(subject.start);
			if (known !== undefined) {
				if (known !== null) found.set(clause, known);
				continue;
			}
			const reference =
				this.#pronoun(words, paragraph, clause, sentence, found) ??
				this.#owner(words, paragraph) ??
				this.#surname(words);
			if (reference !== null) found.set(clause, reference);
			if (clause.role !== 'participle') shared.set(subject.start, reference);
			const leads = clause.role === 'main' || clause.role === 'content' || clause === sentence.clauses[0];
			if (leads) this.#name(paragraph, clause, subject, reference, paragraph.sentences.indexOf(sentence));
		}
		// nobody does it, but one person is named: "Prosecutors charged Daniel Roark. He …"
		const [only, ...others] = personsIn(paragraph.text.slice(sentence.start, sentence.end));
		if (
			this.#focus.person === person &&
			this.#focus.personAt === before &&
			only !== undefined &&
			others.length === 0 &&
			!mentionsPerson(paragraph, sentence)
		) {
			this.#focus.person = { words: withoutTitle(only.name), country: null };
			this.#focus.personAt = paragraph.number;
		}
	}

	/** What "he", "she", "it" or "they" stands for. */
	#pronoun(
		words: string,
		paragraph: Paragraph,
		clause: Clause,
		sentence: Sentence,
		found: ReadonlyMap<Clause, Reference>
	): Reference | null {
		const focus = this.#focus;
		switch (words.toLowerCase()) {
			case 'he':
			case 'she':
				return this.#person(words.toLowerCase() as Gender, paragraph.number);
			case 'it':
			case 'they': {
				const own = this.#withinSentence(words.toLowerCase() === 'they', paragraph, clause, sentence, found);
				// a sentence that names another before it says nothing sure
				if (own !== 'none') return own;
				const [reference, at] =
					words.toLowerCase() === 'it' ? [focus.thing, focus.thingAt] : [focus.group, focus.groupAt];
				// "they" may be any that a sentence between speaks of
				if (words.toLowerCase() === 'they' && focus.groupIn < paragraph.sentences.indexOf(sentence) - 1) return null;
				return at === paragraph.number ? reference : null;
			}
			default:
				return null;
		}
	}

	/** "Iran entered the story when it agreed": the subject of the clause before it in its sentence. */
	#withinSentence(
		many: boolean,
		{ text, countries }: Paragraph,
		clause: Clause,
		sentence: Sentence,
		found: ReadonlyMap<Clause, Reference>
	): Reference | null | 'none' {
		const before = sentence.clauses
			.slice(0, sentence.clauses.indexOf(clause))
			.filter(({ role, subject }) => subject !== null && role !== 'participle' && role !== 'relative');
		const last = before.at(-1);
		if (last?.subject === undefined || last.subject === null) return 'none';
		const known = found.get(last);
		const { start, end } = last.subject;
		const words = text.slice(start, end).replace(/,.*$/s, '');
		if (/^(?:it|they|he|she|i|we|you|there)$/i.test(words) && known === undefined) return 'none';
		if (known !== undefined && !/^(?:his|her|its|their)\b/i.test(words)) return known;
		if (isMany(words) !== many) return null;
		if (many) return words.length > LONGEST_NAME ? null : { words, country: null };
		return personsIn(words).length === 0 ? namedBy(words, { start, end }, countries) : null;
	}

	#person(gender: Gender, at: number): Reference | null {
		const { person, personAt } = this.#focus;
		if (person === null || at - personAt > (this.#isTitled(person.words) ? PERSON_REACH : OTHERS_REACH)) return null;
		const known = this.#genders.get(person.words) ?? likelyGender(person.words);
		// another person named near may be meant as well
		if (known === null && this.#isRivalled(gender, person.words, personAt === at ? 0 : PERSON_REACH, at)) return null;
		if (known === null || known === gender) {
			this.#genders.set(person.words, gender);
			return person;
		}
		// the one of whom the text said "she" before
		const others = [...this.#genders].filter(([name, own]) => own === gender && name !== person.words);
		const [other] = others;
		return other !== undefined && others.length === 1 ? { words: other[0], country: null } : null;
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

	/** "Her survey", "its rail authority": whose it is. */
	#owner(words: string, paragraph: Paragraph): Reference | null {
		const pronoun = /^(his|her|its)\s+(?=\p{Ll})/iu.exec(words)?.[1]?.toLowerCase();
		if (pronoun === undefined) return null;
		const { thing, thingAt } = this.#focus;
		const owner =
			pronoun === 'its'
				? thingAt === paragraph.number && thing?.country !== null
					? thing
					: null
				: this.#person(pronoun === 'his' ? 'he' : 'she', paragraph.number);
		if (owner === null) return null;
		const rest = words.slice(pronoun.length + 1);
		return { words: `${owner.words}${/s$/.test(owner.words) ? '’' : '’s'} ${rest}`, country: owner.country };
	}

	/** "Ms. Greco", "Lungu": the full name, so that a title stands alone. */
	#surname(words: string): Reference | null {
		const name = knownName(this.#people, words.replace(TITLE, ''));
		return name === null || name === words ? null : { words: name, country: null, optional: true };
	}

	/** Takes in what a clause names as its subject. */
	#name(paragraph: Paragraph, clause: Clause, subject: Stretch, reference: Reference | null, index: number): void {
		const focus = this.#focus;
		const words = paragraph.text.slice(subject.start, subject.end);
		const upTo = clause.verb === null ? subject.end : Math.max(subject.end, clause.verb.start);
		const person = this.#personNamed(paragraph.text.slice(subject.start, upTo));
		if (person !== null) {
			focus.person = { words: person, country: null };
			focus.personAt = paragraph.number;
			this.#seen.set(person, paragraph.number);
			return;
		}
		if (reference !== null && /^(?:he|she)$/i.test(words)) focus.personAt = paragraph.number;
		if (/^(?:i|he|she|it|they|we|you|there|this|that|who|which|nobody|one|his|her|my|our|your)\b/i.test(words)) return;
		const named = namedBy(words, subject, paragraph.countries);
		if (named === null) return;
		if (isMany(words) && named.country === null)
			[focus.group, focus.groupAt, focus.groupIn] = [named, paragraph.number, index];
		else [focus.thing, focus.thingAt] = [named, paragraph.number];
	}

	/** The full name of a person whom a subject names. */
	#personNamed(words: string): string | null {
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
			this.#genders.set(kin[2], /^(?:daughter|wife|sister|widow|mother|niece|aunt)$/.test(kin[1]) ? 'she' : 'he');
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
}

/** What stands before a name that the noun before it is of. */
const BELONGS = /\b(?:of|for|to|from|with|against|about)\s(?:\p{L}+\s)?$/u;

/** "Nils's daughter Elsa": a given name alone. */
const KIN =
	/\b(daughter|wife|sister|widow|mother|niece|aunt|son|husband|brother|father|nephew|uncle)\s(\p{Lu}\p{Ll}+)$/u;

/** Whether the subject of one of its clauses is "he" or "she". */
function mentionsPerson({ text }: Paragraph, { clauses }: Sentence): boolean {
	return clauses.some(
		({ subject }) => subject !== null && /^(?:he|she|his|her)\b/i.test(text.slice(subject.start, subject.end))
	);
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

/** "Construction", "Unemployment": what happens, and no thing that "it" would mean. */
const ABSTRACT = /^\p{L}+(?:ion|ment|ness|ity|ance|ence|ing|ism|ure|age)s?$/u;

function namedBy(words: string, stretch: Stretch, countries: readonly CountryMention[]): Reference | null {
	if (ABSTRACT.test(words)) return null;
	if (words.length > LONGEST_NAME || /\b(?:he|she|it|they|his|her|its|their)\b/i.test(words)) return null;
	const [country] = within(countries, stretch);
	const whole = country !== undefined && words.replace(/^the\s+/i, '') === country.words.replace(/^the\s+/i, '');
	return { words: words.replace(/^the\b/, 'The'), country: whole ? country : null };
}

function isMany(words: string): boolean {
	return (
		/\band\b/.test(words) ||
		/^(?:two|three|four|five|six|\d+|some|many|few|several|most|these|those|both)\b/i.test(words) ||
		/(?:[^s'’u]s|people|men|women|police)$/.test(words.replace(/\s(?:of|from|in|at|on|to|by|under|with|led)\s.*$/s, ''))
	);
}
