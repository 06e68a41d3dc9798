/** Reads an article's clauses in order and keeps whom, what and which group the text spoke of last. */
import type { CountryMention } from '../countries/find-countries.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Clause } from './clauses.ts';
import { type Gender, type People, withoutTitle } from './people.ts';
import { personsIn } from './persons.ts';
import type { Paragraph, Sentence } from './reading.ts';
import type { Reference } from './references.ts';
import { within } from './within.ts';

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

/** Longest name for a thing that takes the place of a pronoun, in UTF-16 units. */
const LONGEST_NAME = 48;

export class FocusReader {
	readonly #people: People;
	readonly #focus: Focus = { person: null, thing: null, group: null, personAt: 0, thingAt: 0, groupAt: 0, groupIn: 0 };

	constructor(people: People) {
		this.#people = people;
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
				this.#people.fullName(words);
			if (reference !== null) found.set(clause, reference);
			if (clause.role !== 'participle') shared.set(subject.start, reference);
			const leads = clause.role === 'main' || clause.role === 'content' || clause === sentence.clauses[0];
			if (leads) this.#name(paragraph, clause, subject, reference, paragraph.sentences.indexOf(sentence));
		}
		const arrived = ARRIVED.exec(paragraph.text.slice(sentence.start, sentence.end))?.[1];
		if (arrived !== undefined) {
			this.#focus.thing = { words: arrived.replace(/^the\b/, 'The'), country: null };
			this.#focus.thingAt = paragraph.number;
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
		return this.#people.whoIs(gender, this.#focus.person, this.#focus.personAt, at);
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

	/** Takes in what a clause names as its subject. */
	#name(paragraph: Paragraph, clause: Clause, subject: Stretch, reference: Reference | null, index: number): void {
		const focus = this.#focus;
		const words = paragraph.text.slice(subject.start, subject.end);
		const upTo = clause.verb === null ? subject.end : Math.max(subject.end, clause.verb.start);
		const person = this.#people.named(paragraph.text.slice(subject.start, upTo));
		if (person !== null) {
			focus.person = { words: person, country: null };
			focus.personAt = paragraph.number;
			this.#people.see(person, paragraph.number);
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
}

/** Whether the subject of one of its clauses is "he" or "she". */
function mentionsPerson({ text }: Paragraph, { clauses }: Sentence): boolean {
	return clauses.some(
		({ subject }) => subject !== null && /^(?:he|she|his|her)\b/i.test(text.slice(subject.start, subject.end))
	);
}

/** "Then came the blight": its subject stands behind its verb. */
const ARRIVED = /^(?:Then|Next|Soon|After that)\s(?:came|followed|arrived)\s((?:the|an?)\s(?:\p{L}+\s?){1,3})[.,;:]/u;

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
