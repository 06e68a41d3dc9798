/** Statements without a date: in news they carry the day of publication, or the day that the sentence before them names. */
import type { Dating } from '#lib/model/events-file.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Clause } from './clauses.ts';
import { type Draft, publicationDating, trimmed } from './draft.ts';
import { personsIn } from './persons.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { Reference, References } from './references.ts';
import { quotations } from './tag.ts';
import { spokenTitle } from './spoken.ts';
import { type Unit, unitFrom } from './units.ts';
import { isReporting } from './verbs.ts';

/** People who explain the news rather than make it. */
const EXPERT =
	/\b(?:analysts?|professors?|economists?|researchers?|scholars?|fellow|historians?|experts?|strategists?|universit(?:y|ies)|institute|think[- ]tank|directs|executive director|author of|teaches|lecturer|commentator|columnist)\b/i;

/** Longest gap in days between a named day and the publication over which the next statement shares that day. */
const SHARED_DAYS = 7;

/** Surnames of the experts of an article: what they say is comment, not an event. */
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
	references: References,
	paragraph: Paragraph,
	sentence: Sentence,
	previous: Draft | null,
	experts: ReadonlySet<string>
): Draft | null {
	const { text } = paragraph;
	const published = tryParseEdtf(reading.published);
	// a history published in a year, or the answers of an interview, report no news
	if (published?.kind !== 'date' || published.precision === 'year' || paragraph.speaker !== null) return null;
	const clause = sentence.clauses.find((one) => isStatement(text, one));
	const whole = text.slice(sentence.start, sentence.end);
	if (clause === undefined || clause.verb === null || EXPERT.test(whole) || /^(?:if|had)\b/i.test(whole)) return null;
	const reference = references.get(clause) ?? null;
	const speaker = speakerOf(text, clause, reference);
	if (speaker === null || experts.has(surname(speaker)) || [...experts].some((expert) => whole.includes(expert)))
		return null;
	const unit = statementOf(text, sentence, clause);
	const quote = trimmed(text, unit);
	if (saysNothing(text, unit)) return null;
	if (previous !== null && isOfOldStory(previous.when, reading.publication, text.slice(quote.start, quote.end)))
		return null;
	const times: Stretch[] = [];
	return {
		...impliedDate(reading, paragraph, quote.start, previous),
		kind: 'statement',
		paragraph,
		quote,
		title: spokenTitle(paragraph, {
			text,
			unit,
			times,
			references
		}),
		actor: clause.subject,
		act: null,
		subject: reference?.country ?? null
	};
}

/** "In 1968 the dockers struck. “We would not give way,” said their leader": nothing says that it was said to the paper. */
function isOfOldStory(when: string, publication: number, words: string): boolean {
	if (when === '' || PRESENT.test(words)) return false;
	return timeSpan(when).to < (publication - OLD_DAYS) * DAY_MS;
}

/** What is so of the day on which it is said. */
const PRESENT =
	/\b(?:is|are|am|does|do|doesn[’']t|don[’']t|isn[’']t|aren[’']t|has|have|hasn[’']t|haven[’']t|will|won[’']t|can|cannot|must|today|now|this (?:week|month|year))\b|[’'](?:s|re|m|ve|ll)\b/i;
/** What happened longer ago than this is no news. */
const OLD_DAYS = 366;

/** "she said", "he told the court": words that say who spoke and not what. */
function saysNothing(text: string, { clause, content, start, end }: Unit): boolean {
	if (content !== null || clause.verb === null || !/^(?:said|told|added|wrote|replied|asked)$/.test(clause.verb.word))
		return false;
	if (quotations(text, start, end).length > 0) return false;
	const words = text.slice(clause.verb.end, end).replace(/[.,:\s]+$/, '');
	return /^\s*(?:(?:in|at|on|to|by|after|during|with)\s[^.;:]*|(?:[\p{L}’'-]+\s?){0,3})$/u.test(words);
}

/** A clause in which somebody states something now: not "had said", "a treaty called", "the reported plan". */
function isStatement(text: string, { role, verb, end, link }: Clause): boolean {
	if (verb === null || (role !== 'main' && role !== 'attribution')) return false;
	if (link !== null && !/^(?:and|but)$/.test(link)) return false;
	return (
		!/^(?:is|are|was|were|has|have|had|be|says?|\p{L}+(?<!s)s)$/u.test(verb.word) && isReporting(text, { verb, end })
	);
}

/** The words of a statement: what is said with who says it, where that stands behind it. */
function statementOf(text: string, sentence: Sentence, clause: Clause): Unit {
	const unit = unitFrom(text, sentence, clause);
	if (clause.role !== 'attribution') return unit;
	const said =
		sentence.clauses.filter(({ role, end }) => role === 'main' && end <= clause.start + 1).at(-1) ??
		sentence.clauses.find(({ role, verb }) => role === 'main' && verb !== null && verb.start > clause.end);
	if (said === undefined) return unit;
	// "In the end, she said, the house must be ready"
	if (said.end > clause.end) return unitFrom(text, sentence, said);
	return { ...unitFrom(text, sentence, said), end: clause.end };
}

/** Who speaks: a person or a body that has a name; null where nobody is named. */
function speakerOf(text: string, { subject, verb }: Clause, reference: Reference | null): string | null {
	if (reference !== null) return reference.words;
	if (subject === null) return null;
	const words = text.slice(subject.start, subject.end);
	const person = personsIn(text.slice(subject.start, Math.max(subject.end, verb?.start ?? 0)))[0]?.name;
	if (person !== undefined) return person;
	if (/^(?:he|she)$/i.test(words)) return words;
	return (
		/\p{Lu}\p{L}*/u.exec(words.replace(/^(?:The|A|An|It|They|That|This|One|Some|Many|Others|Both|Most)\b/, ''))?.[0] ??
		null
	);
}

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
	return { when: reading.published, dating: publicationDating(reading.published, paragraph.number, at) };
}

/** The day of the draft before, where it is a day shortly before the publication. */
function sharedDay(reading: Reading, previous: Draft): string | null {
	const date = tryParseEdtf(previous.when);
	if (date?.kind !== 'date' || date.precision !== 'day' || date.approximate) return null;
	// "a queue had formed on Sunday": what is said next is said later
	if (
		/\bhad\s(?!(?:an|ten|seven|eleven|not|it|in|men|women|children)\b)(?:\p{L}+ly\s)?\p{L}+(?:ed|en|n|t)\b/u.test(
			previous.paragraph.text.slice(previous.quote.start, previous.quote.end)
		)
	)
		return null;
	const distance = reading.publication - date.from / DAY_MS;
	return distance >= 0 && distance <= SHARED_DAYS ? previous.when : null;
}
