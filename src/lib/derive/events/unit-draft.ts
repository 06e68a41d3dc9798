/** The draft of the words of a unit that a date dates. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { CountryMention } from '../countries/find-countries.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { datingOf, type Draft, trimmed } from './draft.ts';
import { roleOf } from './modifiers.ts';
import { isPlanned } from './suppositions.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { within } from './within.ts';
import { spokenTitle } from './spoken.ts';
import { type Unit, unitFrom } from './units.ts';
import { withoutOthers } from './shared-verb.ts';
import { gappedTitle } from './gapped.ts';
import { isReporting } from './verbs.ts';

/** A draft of the words of a unit, dated by an expression. */
export function unitDraft(
	reading: Pick<Reading, 'publication' | 'published'>,
	references: References,
	paragraph: Paragraph,
	sentence: Sentence,
	unit: Unit,
	time: TimeExpression
): Draft {
	const text = withoutOthers(paragraph.text, unit);
	const told = ahead(text, sentence, unit, time, reading.publication);
	const quote = trimmed(text, { start: told.since ?? told.start, end: told.end });
	const times = within(sentence.times, quote)
		.filter((other) => isNeedless(text, other, time))
		// "offered to host it in 2025": of what is planned the title says when
		.filter((other) => other !== time || !isPlanned(text, told.clause, time, endOf(reading)));
	const titled = withoutDatedEnd(sentence, told, time);
	const reference = references.get(told.clause) ?? null;
	return {
		when: time.edtf ?? '',
		kind: isReporting(text, told.clause) ? 'statement' : 'happening',
		paragraph,
		quote,
		title:
			gappedTitle(text, unit, firstTime(sentence, unit)) ??
			spokenTitle(paragraph, { text, unit: titled, times, references }),
		dating: datingOf(time, paragraph.number),
		actor: unit.doer ?? told.clause.subject,
		act: unit.doer === undefined ? actOf(text, told, reference) : null,
		subject: unit.doer !== undefined ? null : (reference?.country ?? placeOf(paragraph, told.clause))
	};
}

/** Where the first date behind the verb of a unit begins. */
function firstTime({ times }: Sentence, { clause }: Unit): number {
	return times.find(({ start }) => start >= (clause.verb?.end ?? clause.start))?.start ?? clause.end;
}

/** When the publication is over: its day, or the month or year that is all one knows of it; in ms. */
export function endOf({ publication, published }: Pick<Reading, 'publication' | 'published'>): number {
	return Math.max((publication + 1) * DAY_MS, timeSpan(published).to);
}

/** "Pakistan, where floods killed": the country that a clause is told of. */
function placeOf({ countries }: Paragraph, { link, antecedent }: Clause): CountryMention | null {
	return link === 'where' && antecedent !== null ? (within(countries, antecedent)[0] ?? null) : null;
}

/** Without the clause at its end that has a date of its own: "ends an inquiry opened in March 2018", "signed a contract that runs until 2024". */
function withoutDatedEnd(sentence: Sentence, unit: Unit, time: TimeExpression): Unit {
	const verb = unit.clause.verb ?? unit.clause;
	const last = sentence.clauses.find(
		(other) =>
			/^(?:relative|participle|subordinate)$/.test(other.role) &&
			other !== unit.clause &&
			other.start > verb.end &&
			other.start < unit.end &&
			other.end >= unit.end - 1 &&
			!(time.start >= other.start && time.end <= other.end) &&
			within(sentence.times, other).some(({ edtf, type }) => edtf !== null && type !== 'SET' && type !== 'DURATION')
	);
	const link = last?.link === null || last === undefined ? 0 : last.link.length + 1;
	const end = (last?.start ?? unit.end) - link;
	return last === undefined || end - verb.end < FEWEST || unit.content !== null ? unit : { ...unit, end };
}

/** So much must be left behind the verb, in UTF-16 units. */
const FEWEST = 6;

/** Times that the timeline says beside the title: its date, and others that are not what the sentence is about. */
function isNeedless(text: string, other: TimeExpression, time: TimeExpression): boolean {
	if (other === time) return true;
	// "by 43% from 2019 levels"
	if (/^\d{4}$/.test(other.text) && roleOf(text, other) === 'comparison') return false;
	return other.rule !== 'last-minute' && other.edtf !== null && other.type !== 'DURATION';
}

/** "said the two would meet on Tuesday": what is still to come is the event, not who said so. */
function ahead(text: string, sentence: Sentence, unit: Unit, time: TimeExpression, publication: number): Unit {
	if (unit.content === null || time.edtf === null || timeSpan(time.edtf).from <= (publication + 1) * DAY_MS)
		return unit;
	return time.start < unit.content.start ? unit : unitFrom(text, sentence, unit.content);
}
