/** Statements without a date: in news they carry the day of publication, or the day that the sentence before them names. */
import type { Dating } from '#lib/model/events-file.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { DAY_MS } from '#lib/model/calendar.ts';
import { type Draft, trimmed } from './draft.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { personsIn, subjectFor } from './subjects.ts';
import { draftTitle } from './title.ts';
import { REPORTING } from './verbs.ts';

/** People who explain the news rather than make it. */
const EXPERT =
	/\b(?:analysts?|professors?|economists?|researchers?|scholars?|fellow|historians?|experts?|strategists?|universit(?:y|ies)|institute|think[- ]tank|directs|executive director|author of|teaches|lecturer|commentator|columnist)\b/i;

/** Longest gap in days between a named day and the publication over which the next statement shares that day. */
const SHARED_DAYS = 7;

/** Surnames and names of the experts of an article: what they say is comment, not an event. */
export function expertsOf(reading: Reading): ReadonlySet<string> {
	const experts = new Set<string>();
	for (const { sentences, text } of reading.paragraphs) {
		for (const sentence of sentences) {
			const words = text.slice(sentence.start, sentence.end);
			if (!EXPERT.test(words)) continue;
			for (const { name } of personsIn(words)) experts.add(surname(name));
		}
	}
	return experts;
}

/** The draft of an undated statement; null where the sentence is none. `previous`: the draft before it in the paragraph. */
export function impliedDraft(
	reading: Reading,
	paragraph: Paragraph,
	sentence: Sentence,
	previous: Draft | null,
	experts: ReadonlySet<string>
): Draft | null {
	const { text } = paragraph;
	const index = sentence.clauses.findIndex((clause) => REPORTING.test(text.slice(clause.start, clause.end)));
	const clause = sentence.clauses[index];
	const whole = text.slice(sentence.start, sentence.end);
	if (clause === undefined || EXPERT.test(whole)) return null;
	if ((clause.link !== null && !['and', 'but'].includes(clause.link)) || /^(?:if|had)\b/i.test(whole)) return null;
	const words = text.slice(clause.start, clause.end);
	const verb = REPORTING.exec(words);
	// "had said", "a treaty called the …", "the reported plan": no statement of the day
	if (
		verb === null ||
		/\b(?:had|has|have|is|are|was|were|be|been|a|an|the|so|as|is|what)\s+(?:\w+ly\s+)?$/i.test(
			words.slice(0, verb.index)
		)
	)
		return null;
	const speaker = speakerOf(reading, paragraph, sentence, words, verb.index);
	if (speaker === null || experts.has(surname(speaker)) || [...experts].some((expert) => words.includes(expert)))
		return null;
	const next = sentence.clauses[index + 1];
	const end = next !== undefined && (next.link === 'that' || shortTail(words, verb)) ? next.end : clause.end;
	// "…, he said" closes the statement, which stands before it
	const start =
		verb.index < 24 && index > 0 && /^\W*(?:\p{L}+\s+){0,3}(?:said|added|told)\W*$/u.test(words)
			? sentence.start
			: clause.start;
	const quote = trimmed(text, { start, end });
	const stated = text.slice(quote.start, quote.end);
	const subject = subjectFor(stated, paragraph, quote.start);
	const title = draftTitle({
		clause: stated,
		times: [],
		subject: subject?.words ?? (/^\W*(?:he|she)\b/i.test(stated) ? speaker : null)
	});
	return {
		...impliedDate(reading, paragraph, quote.start, previous),
		kind: 'statement',
		paragraph,
		quote,
		title,
		subject: subject?.country ?? null
	};
}

/** "Iwaya called the move": too little stands before the next comma to say anything. */
function shortTail(words: string, verb: RegExpExecArray): boolean {
	return (
		words
			.slice(verb.index + verb[0].length)
			.trim()
			.split(/\s+/).length < 3
	);
}

/** Who speaks: a name or a body before the verb, or whom "he" stands for; null where nobody is named. */
function speakerOf(
	reading: Reading,
	paragraph: Paragraph,
	sentence: Sentence,
	words: string,
	verbAt: number
): string | null {
	const lead = words.slice(0, verbAt);
	const person = personsIn(lead)[0]?.name;
	if (person !== undefined) return person;
	if (/^\W*(?:he|she)\s+$/i.test(lead) || /\b(?:he|she)\s+$/i.test(lead)) {
		return lastPerson(reading, paragraph, sentence.start) ?? 'he';
	}
	return (
		/\p{Lu}\p{L}*/u.exec(
			lead.replace(/^\W*(?:The|A|An|In|On|At|But|And|It|They|That|This|One|Some|Many)\b/, '')
		)?.[0] ?? null
	);
}

/** The person named last before a place: in its paragraph, or in the two before. */
function lastPerson(reading: Reading, paragraph: Paragraph, at: number): string | null {
	const own = personsIn(paragraph.text.slice(Math.max(0, at - LOOK_BACK), at)).at(-1);
	if (own !== undefined) return own.name;
	for (const before of reading.paragraphs.slice(Math.max(0, paragraph.number - 3), paragraph.number - 1).reverse()) {
		const person = personsIn(before.text.slice(-LOOK_BACK)).at(-1);
		if (person !== undefined) return person.name;
	}
	return null;
}

/** Longest stretch of a paragraph that is searched for a name, in UTF-16 units. */
const LOOK_BACK = 1200;

function surname(name: string): string {
	return name.split(/\s+/).at(-1) ?? name;
}

function impliedDate(
	reading: Reading,
	paragraph: Paragraph,
	at: number,
	previous: Draft | null
): { when: string; dating: Dating } {
	const shared = previous === null ? null : sharedDay(reading, previous);
	if (shared !== null && previous !== null) {
		return { when: shared, dating: { ...previous.dating, certainty: 'implied' } };
	}
	return {
		when: reading.published,
		dating: {
			expression: null,
			paragraph: paragraph.number,
			start: at,
			end: at,
			rule: 'publication',
			reference: reading.published,
			certainty: 'implied'
		}
	};
}

/** The day of the draft before, where it is a day shortly before the publication. */
function sharedDay(reading: Reading, previous: Draft): string | null {
	const date = tryParseEdtf(previous.when);
	if (date?.kind !== 'date' || date.precision !== 'day' || date.approximate) return null;
	const distance = reading.publication - date.from / DAY_MS;
	return distance >= 0 && distance <= SHARED_DAYS ? previous.when : null;
}
