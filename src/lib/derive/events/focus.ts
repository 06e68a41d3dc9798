/** Reads an article's clauses in order and keeps whom, what and which group the text spoke of last. */
import type { Stretch } from '../read/sentences.ts';
import type { Clause } from './clauses.ts';
import { type Gender, type People, withoutTitle } from './people.ts';
import { personsIn } from './persons.ts';
import type { Paragraph, Sentence } from './reading.ts';
import { hasObjectIt, objectPronoun } from './object-pronouns.ts';
import { type Acted, actedOn, objectIt, objectOf } from './object-things.ts';
import type { ObjectReference, Reference } from './references.ts';
import {
	ABSTRACT,
	BODY,
	canDo,
	headOf,
	isDoneToThings,
	isEither,
	isEmptyIt,
	isHanded,
	isMany,
	LONGEST_NAME,
	namedBy,
	OBJECT_THING,
	ownerOf,
	PERSONAL,
	withKnown
} from './subject-words.ts';

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
	/** The last sentence of its paragraph was about the thing. */
	thingEnds: boolean;
}

export class FocusReader {
	readonly #people: People;
	#acted: Acted | null = null;
	readonly #focus: Focus = {
		person: null,
		thing: null,
		group: null,
		personAt: 0,
		thingAt: 0,
		groupAt: 0,
		groupIn: 0,
		thingEnds: false
	};

	constructor(people: People) {
		this.#people = people;
	}

	read(
		paragraph: Paragraph,
		sentence: Sentence,
		found: Map<Clause, Reference>,
		objects: Map<Clause, ObjectReference>
	): void {
		this.#people.nextSentence();
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
			const thing = this.#focus.thing;
			const object = this.#object(paragraph, clause, reference);
			if (object !== null) objects.set(clause, object);
			if (clause.role !== 'participle') shared.set(subject.start, reference);
			// "Revenue rose, the company said. It expects …"
			const speaks =
				clause.role === 'attribution' && this.#focus.thingAt !== paragraph.number && BODY.test(headOf(words));
			const leads = clause.role === 'main' || clause.role === 'content' || clause === sentence.clauses[0] || speaks;
			if (leads) this.#name(paragraph, clause, subject, reference, paragraph.sentences.indexOf(sentence));
			if (leads) this.#acted = actedOn(paragraph.text, clause, paragraph.number);
			if (object === null && hasObjectIt(paragraph.text, clause)) this.#focus.thing = null;
			if (object?.pronoun === 'it') {
				// "voters turned it down": the text still speaks of it
				[this.#focus.thing, this.#focus.thingAt] = [thing, paragraph.number];
				this.#acted = { object: null, untold: false, at: paragraph.number };
			} else if (object !== null) {
				// "Una Holm offered her a seat": the text still speaks of her
				this.#focus.person = { words: object.words, country: null };
				this.#focus.personAt = paragraph.number;
			}
		}
		const whole = paragraph.text.slice(sentence.start, sentence.end);
		this.#people.seeKin(whole, paragraph.number);
		const arrived = ARRIVED.exec(whole)?.[1];
		if (arrived !== undefined) {
			this.#focus.thing = { words: arrived.replace(/^the\b/, 'The'), country: null };
			this.#focus.thingAt = paragraph.number;
		}
		// nobody does it, but one person is named: "Prosecutors charged Daniel Roark. He …"
		const [only, ...others] = personsIn(whole);
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
				if (words.toLowerCase() === 'it' && !canDo(reference, clause)) return null;
				if (reference !== null && isDoneToThings(reference, paragraph.text, clause)) return null;
				if (at === paragraph.number) return reference;
				// "It finally opened in May": a paragraph that goes on with what the one before ended with
				const goesOn =
					words === 'It' &&
					focus.thingEnds &&
					at === paragraph.number - 1 &&
					clause.subject?.start === paragraph.sentences[0]?.body;
				return goesOn && !isEmptyIt(paragraph.text, clause) ? reference : null;
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
		if (many) {
			const pair = this.#pair(last, known, words, text);
			if (pair !== 'none') return pair;
		}
		if (
			!many &&
			(/^(?:he|she)$/i.test(words) || this.#people.named(known?.words ?? words) !== null || PERSONAL.test(words))
		)
			return placeBefore(text, clause, last) ?? 'none';
		// "The firm sold the ship; it was scrapped"
		const handed = many || !isHanded(text, last, clause) ? null : objectOf(text, last);
		if (handed !== null) return { words: withKnown(handed), country: null };
		if (known !== undefined && !/^(?:his|her|its|their)\b/i.test(words)) return known;
		if (isMany(words) !== many && !isEither(words)) return null;
		if (many) return words.length > LONGEST_NAME ? null : { words, country: null };
		return personsIn(words).length === 0 ? namedBy(words, { start, end }, countries) : null;
	}

	/** "Ada Moe met Per Lind; they married": both; null where "they" are not all named, "none" where nobody is. */
	#pair({ verb, end }: Clause, known: Reference | undefined, words: string, text: string): Reference | null | 'none' {
		const first = this.#people.named(known?.words ?? words);
		if (first === null || isMany(words) || verb === null) return 'none';
		const [second, ...others] = personsIn(text.slice(verb.end, Math.min(end, verb.end + 4 * LONGEST_NAME)));
		if (second === undefined || others.length > 0) return null;
		return { words: `${first} and ${withoutTitle(second.name)}`, country: null };
	}

	/** Whom or what "him", "her" or "it" behind the verb of a clause means: whom the text spoke of before it. */
	#object(paragraph: Paragraph, clause: Clause, subject: Reference | null): ObjectReference | null {
		if (hasObjectIt(paragraph.text, clause)) {
			const { thing, thingAt } = this.#focus;
			const named = thingAt === paragraph.number ? thing : null;
			return objectIt(this.#acted, named, paragraph.number, subject, clause.verb?.word ?? '');
		}
		const pronoun = objectPronoun(paragraph.text, clause);
		if (pronoun === null) return null;
		const person = this.#person(pronoun === 'him' ? 'he' : 'she', paragraph.number);
		// "his brother found him": the subject says whose
		if (person === null || subject?.words.startsWith(person.words) === true) return null;
		return { pronoun, words: person.words };
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
				? thingAt === paragraph.number
					? thing
					: null
				: this.#person(pronoun === 'his' ? 'he' : 'she', paragraph.number);
		if (owner === null) return null;
		const rest = words.slice(pronoun.length + 1);
		return { words: `${owner.words}${/s$/.test(owner.words) ? '’' : '’s'} ${rest}`, country: owner.country };
	}

	/** Of what a person does something to, "it" may be said next: "The duke dropped the tax. It came back." */
	#nameObject({ text, number }: Paragraph, { verb, end }: Clause, ends: boolean): void {
		if (verb === null) return;
		const thing = OBJECT_THING.exec(text.slice(verb.end, Math.min(end, verb.end + LONGEST_NAME)))?.groups?.thing;
		if (thing === undefined || PERSONAL.test(thing) || ABSTRACT.test(thing)) return;
		const focus = this.#focus;
		[focus.thing, focus.thingAt, focus.thingEnds] = [{ words: withKnown(thing), country: null }, number, ends];
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
			this.#nameObject(paragraph, clause, index === paragraph.sentences.length - 1);
			return;
		}
		const ends = index === paragraph.sentences.length - 1;
		if (reference !== null && /^(?:he|she)$/i.test(words)) {
			focus.personAt = paragraph.number;
			this.#people.see(reference.words, paragraph.number);
		}
		if (reference !== null && /^it$/i.test(words)) [focus.thingAt, focus.thingEnds] = [paragraph.number, ends];
		else focus.thingEnds = false;
		if (/^(?:i|he|she|it|they|we|you|there|this|that|who|which|what|nobody|one|his|her|my|our|your)\b/i.test(words))
			return;
		if (PERSONAL.test(words)) {
			this.#nameObject(paragraph, clause, ends);
			return;
		}
		const owner = clause.verb === null ? null : ownerOf(words, paragraph.text.slice(clause.verb.start, clause.end));
		const named = owner !== null ? { words: owner, country: null } : namedBy(words, subject, paragraph.countries);
		if (named === null) return;
		const either = isEither(words);
		if ((isMany(words) || either) && named.country === null)
			[focus.group, focus.groupAt, focus.groupIn] = [named, paragraph.number, index];
		if (!isMany(words) || either || named.country !== null)
			[focus.thing, focus.thingAt, focus.thingEnds] = [named, paragraph.number, ends];
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

/** "She taught at the school until it was closed": the place that the clause before ends with; null where it names none. */
function placeBefore(text: string, { role, start }: Clause, before: Clause): Reference | null {
	if (role !== 'subordinate') return null;
	const words = text.slice(before.start, start).replace(/\s+(?:until|till|before|after|when|as|because)\s*$/, '');
	const place = /\b(?:at|in|to|for|from|on)\s(?<noun>(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]+)$/u.exec(words)
		?.groups?.noun;
	return place === undefined ? null : { words: withKnown(place), country: null };
}
