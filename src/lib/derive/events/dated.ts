/** Dated events: a clause that says what happened, with the expression that says when. */
import type { Dismissed } from '#lib/model/events-file.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import { dismiss, type Draft, type Found, publicationDating } from './draft.ts';
import { roleOf } from './modifiers.ts';
import { againstClause, againstTense } from './suppositions.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { thingDraft } from './things.ts';
import { clauseAt, unitsOf } from './units.ts';
import { gappedUnit } from './gapped.ts';
import { sharedVerbUnit } from './shared-verb.ts';
import { isTold, isAttended, isYearly, isOfFronted } from './dated-nouns.ts';
import { reasonAgainst } from './reasons-against.ts';
import { isListed } from './listed-times.ts';
import { endOf, unitDraft } from './unit-draft.ts';

/** The dated events of a sentence, and its expressions that date none, each with the reason. */
export function datedDrafts(
	reading: Pick<Reading, 'publication' | 'published'>,
	references: References,
	paragraph: Paragraph,
	sentence: Sentence
): Found {
	const drafts: Draft[] = [];
	const dismissed: Dismissed[] = [];
	/** Clauses that a date has already made an event. */
	const taken = new Map<Clause, TimeExpression>();
	const { text, number } = paragraph;
	for (const time of sentence.times.filter(({ start }) => start >= sentence.body)) {
		const reason = reasonAgainst(text, time);
		const isWhen = reason === 'name' && (isYearly(text, sentence, time) || isAttended(text, sentence, time));
		if (reason !== null && !isWhen) {
			dismissed.push(dismiss(time, number, reason));
			continue;
		}
		const named =
			(time.rule === 'notice' && !/\bin\s+$/.test(text.slice(0, time.start))) || roleOf(text, time) === 'of-happening';
		if (named && !isTold(text, sentence, time)) {
			const draft = thingDraft(paragraph, sentence, time);
			if (draft === null && time.rule === 'notice')
				dismissed.push(dismiss(time, number, 'other', 'It says how soon, not what happened.'));
			else if (draft === null) dismissed.push(dismiss(time, number, 'name'));
			else drafts.push(draft);
			continue;
		}
		if (isSharpened(text, sentence, time) || isApposed(text, sentence, time)) {
			dismissed.push(dismiss(time, number, 'same-event'));
			continue;
		}
		const clause = datedClause(text, sentence, time);
		if (clause === 'said') {
			dismissed.push(dismiss(time, number, 'other', 'It says when something was said.'));
			continue;
		}
		if (clause === null || (clause.verb === null && clause.role !== 'participle') || isOfTime(clause, time)) {
			dismissed.push(dismiss(time, number, 'other', 'No clause states what happened then.'));
			continue;
		}
		const against = againstClause(text, sentence, clause, time) ?? againstTense(text, clause, time, endOf(reading));
		if (against !== null) {
			dismissed.push(dismiss(time, number, 'other', against));
			continue;
		}
		if (isOfFronted(text, sentence, clause, time)) {
			dismissed.push(dismiss(time, number, 'name'));
			continue;
		}
		const shared = gappedUnit(paragraph, sentence, clause, time) ?? sharedVerbUnit(text, sentence, clause, time);
		if (shared !== null) {
			taken.set(clause, time);
			drafts.push(unitDraft(reading, references, paragraph, sentence, shared, time));
			continue;
		}
		const other = taken.get(clause);
		if (other !== undefined && time.rule !== 'notice' && !isListed(text, other, time)) {
			dismissed.push(dismiss(time, number, 'same-event'));
			continue;
		}
		if (LEANS.test(text.slice(clause.start, clause.end).replace(time.text, ''))) {
			dismissed.push(dismiss(time, number, 'other', SAYS_WHEN));
			continue;
		}
		const told = unitsOf(text, sentence, clause, time)
			.map((unit) => unitDraft(reading, references, paragraph, sentence, unit, time))
			.filter(({ title }) => title !== '' && !LACKS_OBJECT.test(title));
		if (told.length === 0) {
			dismissed.push(dismiss(time, number, 'other', SAYS_WHEN));
			continue;
		}
		taken.set(clause, time);
		if (isUntil(text, time, endOf(reading)) && told.every(({ title }) => !/\b(?:until|till)\b/.test(title))) {
			// "suspended its licence until October": it happened now, and says until when
			dismissed.push(dismiss(time, number, 'other', 'It says until when.'));
			const dating = (draft: Draft) => publicationDating(reading.published, number, draft.quote.start);
			drafts.push(...told.map((draft) => ({ ...draft, when: reading.published, dating: dating(draft) })));
			continue;
		}
		drafts.push(...told);
	}
	return { drafts, dismissed };
}

/** "In the year 2023, which ended on", "The 1980s were lean": no noun is there that the clause would tell of. */
function isOfTime({ role, subject, antecedent, link, verb }: Clause, time: TimeExpression): boolean {
	const isAge = subject !== null && verb !== null && /^(?:is|are|was|were)$/.test(verb.word) && /\d0s$/.test(time.text);
	if (isAge && time.start >= subject.start && time.end >= subject.end && time.start - subject.start <= LONGEST_ARTICLE)
		return true;
	return role === 'relative' && subject === null && antecedent === null && /^(?:which|that)$/.test(link ?? '');
}

/** "The" before a time that is a subject, in UTF-16 units. */
const LONGEST_ARTICLE = 4;

/** "Four months later, on 14 July,": the day right behind says it better. */
function isSharpened(text: string, { times }: Sentence, time: TimeExpression): boolean {
	const next = times[times.indexOf(time) + 1];
	if (next === undefined || next.edtf === null || time.edtf === null) return false;
	// "most recently last October"
	if (time.rule === 'recent')
		return /^,?\s+(?:(?:on|in|at)\s+)?(?:(?:in|at)\s(?:[\p{L}’'-]+\s){1,6})?$/u.test(text.slice(time.end, next.start));
	if (time.rule !== 'units-away') return false;
	if (!/^,?\s+(?:on|in|at)\s+$/.test(text.slice(time.end, next.start))) return false;
	const [rough, fine] = [timeSpan(time.edtf), timeSpan(next.edtf)];
	return fine.to - fine.from < rough.to - rough.from;
}

/** "on 11 December, the day before the first approach became public": the same day, in other words. */
function isApposed(text: string, { times }: Sentence, time: TimeExpression): boolean {
	const before = times[times.indexOf(time) - 1];
	return (
		time.rule === 'chain' &&
		before !== undefined &&
		before.edtf !== null &&
		/^,\s+$/.test(text.slice(before.end, time.start)) &&
		/^(?:the|a)\s(?:day|week|month|year)\s(?:before|after)\b/.test(time.text)
	);
}

/** "until October", which is still to come. */
function isUntil(text: string, { start, edtf }: TimeExpression, published: number): boolean {
	return (
		/\b(?:until|till)\s+$/.test(text.slice(0, start).slice(-8)) && edtf !== null && timeSpan(edtf).from >= published
	);
}

const SAYS_WHEN = 'It says when, not what.';

/** "the deadline he gave, July 1964": what was given stands elsewhere. */
const LACKS_OBJECT =
	/\b(?:gave|took)$|(?<!\b(?:was|were|is|are|be|been|being)\s(?:[\p{L}’'-]+\s){0,2})\b(?:made|brought|put)$/u;

/** "That was in 1979": what happened then stands in another sentence. */
const LEANS =
	/^\W*(?:that|this|it)\s+(?:(?:is|was)\s*(?:in|on|at|around|about|back in)?|(?:will|would|could|may|might)\s(?:take|last|be|run)\s(?:in|on|until|till|by))(?:\sthe)?\W*$/i;

/**
 * The clause that an expression dates. When something was said (", officials said on Monday") dates what was said where
 * that has no date of its own.
 */
function datedClause(text: string, sentence: Sentence, time: TimeExpression): Clause | 'said' | null {
	const clause = clauseAt(sentence, time.start);
	if (clause?.role === 'participle') return sentBy(text, sentence, clause) ?? clause;
	if (clause?.role !== 'attribution') return clause;
	const said = saidBefore(sentence, clause);
	if (said === null) return clause;
	const dated = sentence.times.some(
		(other) => other.start >= said.start && other.end <= said.end && reasonAgainst(text, other) === null
	);
	return dated ? 'said' : said;
}

/** "thanked them in a message posted on Monday": when it was posted they were thanked; null where it is no message. */
function sentBy(text: string, { clauses }: Sentence, { subject, start }: Clause): Clause | null {
	if (subject === null || subject.start >= start) return null;
	const lead = text.slice(Math.max(0, subject.start - 10), start + 16);
	if (!MESSAGE.test(lead)) return null;
	return (
		clauses.findLast(
			({ role, verb, end }) => role === 'main' && verb !== null && verb.end < subject.start && end >= subject.end
		) ?? null
	);
}

const MESSAGE =
	/\b(?:in|with|by|through|via)\s(?:an?|the|his|her|its|their)\s(?:\p{L}+\s)?(?:message|statement|letter|interview|post|video|speech|note|memo|email|e-mail|article|tweet|filing|notice|broadcast|address|telegram|column|blog)\s(?:posted|published|released|issued|sent|broadcast|aired|recorded|filed|delivered|printed|dated|written)\b/u;

/** What stands before ", officials said": of several main clauses joined by "and" the first. */
function saidBefore({ clauses }: Sentence, { start, end: until }: Clause): Clause | null {
	const mains = clauses.filter(({ role, end }) => role === 'main' && end <= start + 1);
	let at = mains.length - 1;
	while (at > 0 && mains[at]?.link === 'and') at--;
	return mains[at] ?? clauses.find(({ role, verb }) => role === 'main' && verb !== null && verb.start > until) ?? null;
}
