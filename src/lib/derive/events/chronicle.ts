/** Events of a chronology: an entry's date dates its first sentence, and what else the entry says happened. */
import type { Dating, Dismissed } from '#lib/model/events-file.ts';
import { actOf } from './acts.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import { datingOf, dismiss, type Draft, trimmed } from './draft.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { spokenTitle } from './spoken.ts';
import { HOUSEKEEPING } from './suppositions.ts';
import { titleOf } from './title.ts';
import { withoutTimes } from './title-times.ts';
import { type Unit, unitFrom } from './units.ts';
import { isReporting, isState } from './verbs.ts';

/** The expression that dates the entry of a paragraph; null for plain text and for dates that resolve to nothing. */
export function labelOf(reading: Reading, { entry }: Paragraph): TimeExpression | null {
	if (entry === null || entry.heading) return null;
	const times = reading.paragraphs[entry.paragraph - 1]?.sentences.flatMap((sentence) => sentence.times) ?? [];
	const own = times.filter(({ start, end, edtf }) => start >= entry.start && end <= entry.end && edtf !== null);
	// "11 November, 11 a.m.": the time of day says more
	return own.find(({ type }) => type === 'TIME') ?? own[0] ?? null;
}

/** The events that an entry's date gives one of its sentences; `dated`: those that the sentence dates itself. */
export function entryDrafts(
	references: References,
	paragraph: Paragraph,
	sentence: Sentence,
	label: TimeExpression,
	dated: readonly Draft[]
): Draft[] {
	const { entry, text } = paragraph;
	if (entry === null || HOUSEKEEPING.test(text.slice(sentence.body, sentence.end))) return [];
	const first = sentence === paragraph.sentences[0] && entry.first;
	const [unit, ...others] = mainUnits(paragraph, sentence);
	if (dated.some(({ quote }) => unit === undefined || holds(quote, unit))) return [];
	const told =
		first || (unit !== undefined && isEventful(paragraph, unit) && sentence.times.every(({ edtf }) => edtf === null));
	const start = first && !entry.above ? sentence.start : (unit?.start ?? sentence.body);
	const lead = told
		? [draftOf(references, paragraph, sentence, label, unit ?? null, start, first ? 'stated' : 'implied')]
		: [];
	// "Germany invades Belgium; Britain declares war": each is a happening of its own
	const beside = others.filter(
		(other) => isEventful(paragraph, other) && /[;,]\s*(?:and\s+)?$/.test(text.slice(sentence.start, other.start))
	);
	return [
		...lead,
		...beside.map((other) => draftOf(references, paragraph, sentence, label, other, other.start, 'implied'))
	].filter(({ quote }) => quote.end > Math.max(quote.start, sentence.body));
}

/** Whether words hold the verb of a unit. */
function holds(quote: Stretch, { clause }: Unit): boolean {
	return clause.verb !== null && clause.verb.start >= quote.start && clause.verb.start < quote.end;
}

function draftOf(
	references: References,
	paragraph: Paragraph,
	sentence: Sentence,
	label: TimeExpression,
	unit: Unit | null,
	start: number,
	certainty: Dating['certainty']
): Draft {
	const { text, entry, number } = paragraph;
	const end = unit?.end ?? endOfWords(text, sentence);
	const reference = unit === null ? null : (references.get(unit.clause) ?? null);
	return {
		when: label.edtf ?? '',
		kind: unit !== null && isReporting(text, unit.clause) ? 'statement' : 'happening',
		paragraph,
		quote: trimmed(text, { start, end }),
		title: titleFor(paragraph, sentence, references, unit, end),
		dating: datingOf(label, entry?.paragraph ?? number, certainty),
		actor: unit?.clause.subject ?? null,
		act: unit === null ? null : actOf(text, unit, reference),
		subject: reference?.country ?? null
	};
}

/** The main clauses of a sentence, each with what completes it. */
function mainUnits({ text }: Paragraph, sentence: Sentence): Unit[] {
	const units: Unit[] = [];
	for (const clause of sentence.clauses) {
		if (clause.role !== 'main' || clause.verb === null || clause.start < (units.at(-1)?.end ?? 0)) continue;
		units.push(unitFrom(text, sentence, clause));
	}
	return units;
}

/** Words without a verb end at their sentence, or before the next cell of a table. */
function endOfWords(text: string, { body, end }: Sentence): number {
	const cell = text.indexOf(' | ', body);
	return cell === -1 || cell > end ? end : cell;
}

function titleFor(
	paragraph: Paragraph,
	sentence: Sentence,
	references: References,
	unit: Unit | null,
	end: number
): string {
	const { text } = paragraph;
	const times = sentence.times.filter(
		(time) => time.edtf !== null && time.type !== 'DURATION' && time.start >= sentence.body
	);
	if (unit === null) {
		const inside = times.map((time) => ({ start: time.start - sentence.body, end: time.end - sentence.body }));
		const words = text.slice(sentence.body, end);
		return titleOf(
			withoutTimes(
				words,
				inside.filter((time) => time.end <= words.length)
			)
		);
	}
	const told = { ...unit, end: Math.min(unit.end, endOfWords(text, { ...sentence, body: unit.start })) };
	return spokenTitle(paragraph, { text, unit: told, times, references });
}

/** A subject that says nothing without the sentence before it. */
const LEANS =
	/^(?:he|she|it|they|this|that|these|those|there|one|his|her|its|their|i|we|you|nobody|none|no|some|many|most|both|another|(?:the )?(?:first|second|third|last|next|other|latter|former)(?: one| two)?$)\b/i;

/** Whether a further sentence of an entry tells something of its own: who does it is named, and it is done. */
export function isEventful({ text }: Paragraph, { clause, start, end }: Unit): boolean {
	const { subject, verb } = clause;
	if (subject === null || verb === null) return false;
	if (LEANS.test(text.slice(subject.start, subject.end))) return false;
	const words = text.slice(verb.start, end);
	if (/^(?:will|would|may|might|could|can|should|must|has|have|had)$/.test(verb.word)) return false;
	const passive = /^(?:is|are|was|were)\s+(?:\w+ly\s+)?(?!being\b)\p{L}+(?:ed|en|t|d|n|ound|ung|un)\b/u.test(words);
	return (
		(passive || !isState(verb.word)) &&
		!/\bnot\b|n[’']t\b|\bnever\b/.test(text.slice(start, end).slice(0, verb.end - start + 8))
	);
}

/** A draft whose own date is coarser than its entry's takes that: "14:05: the port is shut today". */
export function sharpened(paragraph: Paragraph, label: TimeExpression, draft: Draft): Draft {
	const { entry } = paragraph;
	if (entry === null || label.edtf === null || draft.dating.start === label.start) return draft;
	const [own, whole] = [timeSpan(label.edtf), timeSpan(draft.when)];
	const lead = paragraph.text.slice(0, draft.dating.paragraph === paragraph.number ? draft.dating.start : 0);
	// "07:40: All flights are cancelled until 2pm"
	if (entry.clock && whole.from >= own.from && /\b(?:until|till|from|by)\s+$/.test(lead))
		return { ...draft, when: label.edtf, dating: datingOf(label, entry.paragraph) };
	const within = whole.from <= own.from && own.to <= whole.to;
	return within ? { ...draft, when: label.edtf, dating: datingOf(label, entry.paragraph) } : draft;
}

/** A label's own dismissal, where its first sentence dates itself. */
export function labelDismissal(
	paragraph: Paragraph,
	label: TimeExpression,
	dated: readonly Draft[],
	entered: number
): Dismissed[] {
	const { entry } = paragraph;
	if (entry === null || entry.above || entered > 0) return [];
	if (dated.length === 0) return [dismiss(label, paragraph.number, 'other', 'Nothing that happened stands beside it.')];
	if (dated.some(({ dating }) => dating.start === label.start && dating.paragraph === entry.paragraph)) return [];
	return [dismiss(label, paragraph.number, 'other', 'What it heads has a date of its own.')];
}

/** Of a date of several expressions those that did not become its date, the date of a heading, and that of a dateline. */
export function besideLabel({ sentences, entry, number }: Paragraph, label: TimeExpression | null): Dismissed[] {
	const before = sentences.flatMap((sentence) => sentence.times.filter(({ start }) => start < sentence.body));
	if (entry === null) return before.map((time) => dismiss(time, number, 'other', DATELINE));
	return before
		.filter((time) => time !== label)
		.map((time) => (label === null ? dismiss(time, number, 'other', HEADS) : dismiss(time, number, 'same-event')));
}

const HEADS = 'It heads the entries below.';
const DATELINE = 'The dateline says when this was written.';
