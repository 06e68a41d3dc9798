/** Dated events: a clause that says what happened, with the expression that says when. */
import type { Dismissed } from '#lib/model/events-file.ts';
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import { datingOf, dismiss, type Draft, type Found, trimmed } from './draft.ts';
import { roleOf } from './modifiers.ts';
import type { Paragraph, Sentence } from './reading.ts';
import { ahead, statedBy } from './stated.ts';
import { type Subject, subjectFor } from './subjects.ts';
import { thingDraft } from './things.ts';
import { draftTitle } from './title.ts';
import { finiteVerbs, REPORTING } from './verbs.ts';

/** The dated events of a sentence (`publication` in days since 1970-01-01), and its expressions that date none, each with the reason. */
export function datedDrafts(publication: number, paragraph: Paragraph, sentence: Sentence): Found {
	const drafts: Draft[] = [];
	const dismissed: Dismissed[] = [];
	/** Clauses that a date has already made an event, by their start. */
	const taken = new Map<number, TimeExpression>();
	for (const time of sentence.times) {
		const reason = reasonAgainst(paragraph.text, time);
		if (reason !== null) {
			dismissed.push(dismiss(time, paragraph.number, reason));
			continue;
		}
		if (
			(time.rule === 'notice' && !/\bin\s+$/.test(paragraph.text.slice(0, time.start))) ||
			roleOf(paragraph.text, time) === 'of-happening'
		) {
			const draft = thingDraft(paragraph, sentence, time);
			if (draft === null) dismissed.push(dismiss(time, paragraph.number, 'name'));
			else drafts.push(draft);
			continue;
		}
		const index = clauseAt(sentence.clauses, time);
		const clause = sentence.clauses[index];
		if (clause === undefined || finiteVerbs(paragraph.text.slice(clause.start, clause.end)).length === 0) {
			dismissed.push(dismiss(time, paragraph.number, 'other', 'No clause states what happened then.'));
			continue;
		}
		const other = taken.get(clause.start);
		if (other !== undefined && time.rule !== 'notice') {
			dismissed.push(dismiss(time, paragraph.number, 'same-event'));
			continue;
		}
		taken.set(clause.start, time);
		for (const quote of statedBy(paragraph.text, sentence, index, time))
			drafts.push(clauseDraft(publication, paragraph, sentence, quote, time));
	}
	return { drafts, dismissed };
}

/** Why an expression can date nothing, whatever its clause says. */
function reasonAgainst(text: string, time: TimeExpression): Dismissed['reason'] | null {
	if (time.type === 'SET') return 'background';
	if (time.edtf === null) return time.type === 'DURATION' ? 'duration' : 'vague';
	const role = roleOf(text, time);
	if (role === 'since' || role === 'comparison') return 'background';
	return role === 'of-thing' ? 'name' : null;
}

function clauseAt(clauses: readonly Clause[], time: TimeExpression): number {
	return clauses.findIndex((clause) => time.start >= clause.start && time.start < clause.end);
}

function clauseDraft(
	publication: number,
	paragraph: Paragraph,
	sentence: Sentence,
	stretch: Stretch,
	time: TimeExpression
): Draft {
	const { text } = paragraph;
	const quote = trimmed(text, ahead(text, stretch, time, publication));
	const clause = text.slice(quote.start, quote.end);
	const times = sentence.times
		.filter((other) => other.start >= quote.start && other.end <= quote.end)
		.filter(
			(other) => other.rule !== 'last-minute' && (other === time || (other.edtf !== null && other.type !== 'DURATION'))
		)
		.map((other) => ({ start: other.start - quote.start, end: other.end - quote.start }));
	// "In recent months it has …": the time in front hides the pronoun
	const fronted = time.start - quote.start < 12 && time.end < quote.end;
	const said = fronted ? text.slice(time.end, quote.end).replace(/^[,\s]+/, '') : clause;
	const subject = sharedSubject(sentence, text, quote.start) ?? subjectFor(said, paragraph, quote.start);
	return {
		when: time.edtf ?? '',
		kind: REPORTING.test(clause) ? 'statement' : 'happening',
		paragraph,
		quote,
		title: draftTitle({ clause, times, subject: subject?.words ?? null }),
		dating: datingOf(time, paragraph.number),
		subject: subject?.country ?? null
	};
}

/** "Nordhaven closed a plant in May and said on Monday that it": the subject that a later clause shares or repeats. */
function sharedSubject(sentence: Sentence, text: string, at: number): Subject | null {
	const index = sentence.clauses.findIndex((clause) => clause.start === at);
	const own = sentence.clauses[index];
	if (own === undefined || index < 1) return null;
	const said = text.slice(own.start, own.end);
	const shares = (own.link === 'and' || own.link === 'but') && finiteVerbs(said)[0]?.start === 0;
	const repeats = own.link === 'that' && /^(?:it|they)\b/i.test(said);
	const before = sentence.clauses[repeats ? 0 : index - 1];
	if (before === undefined || !(shares || repeats)) return null;
	const words = text.slice(before.start, before.end);
	const subject = words
		.slice(0, finiteVerbs(words)[0]?.start ?? 0)
		.replace(/^[^,]{0,40},\s+(?=\p{Lu})/u, '')
		.trim();
	return subject === '' || subject.length > LONGEST_SUBJECT ? null : { words: subject, country: null };
}

/** A longer subject leaves a title no room for what happened, in UTF-16 units. */
const LONGEST_SUBJECT = 60;
