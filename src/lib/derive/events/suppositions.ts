/** What a sentence supposes, asks or compares is no event, though it has a date. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { isNominal, tagTokens } from './tag.ts';
import { PAST_ONLY } from './verb-lexicon.ts';

/** Why a clause states nothing that happened or is to happen, in words for a dismissal; null where it does. */
export function againstClause(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): string | null {
	const whole = text.slice(sentence.start, sentence.end);
	if (/\?["”’)]*$/.test(whole)) return 'A question states nothing.';
	if (/^(?:if|unless|lest|whether)$/.test(clause.link ?? '')) return 'It is supposed, not told.';
	if (isInverted(text, sentence, time)) return 'It is supposed, not told.';
	const words = text.slice(clause.start, clause.end);
	if (/\b(?:would|could|might|should)\s+(?:\w+\s+)?have\b/.test(words) && isConditional(text, sentence))
		return 'It is supposed, not told.';
	if (clause.role === 'relative' && NOBODY.test(text.slice(clause.subject?.start ?? 0, clause.subject?.end ?? 0)))
		return 'It is told of nobody.';
	if (clause.link === 'as' && clause.verb !== null && HOLDS.test(clause.verb.word))
		return 'It is how somebody puts it.';
	if (
		/\bbefore\s+(?:the\s+)?$/.test(text.slice(clause.start, time.start)) &&
		/\b(?:no|not|never)\b|n[’']t\b/.test(words)
	)
		return 'It says what will not be before then.';
	if (/\b(?:was|were)\s+to\s+have\s/.test(words)) return 'It was planned and did not come.';
	if (HOUSEKEEPING.test(words)) return 'It is about the report itself.';
	if (isBesideSubject(text, clause, time)) return 'It says more of whom the sentence is about.';
	// "four times what it had cost a decade earlier"
	if (clause.link === 'than' || (clause.link === 'what' && /\b(?:earlier|before|ago)$/.test(time.text)))
		return 'It is compared with, not told.';
	if (/^there\s+(?:is|are)\b/i.test(words.replace(time.text, '').trim()) && /^today$/i.test(time.text)) return NOW;
	if (isPresent(text, clause, time)) return NOW;
	if (isMeasured(text, clause, time)) return 'It is compared with, not told.';
	return time.rule === 'duration' ? 'It says how long.' : null;
}

/** "is 38 percent above the closing price on 11 December": the date is that of the measure. */
function isMeasured(text: string, { verb }: Clause, time: TimeExpression): boolean {
	return (
		verb !== null &&
		/^(?:is|are|remains?|stands?)$/.test(verb.word) &&
		/(?:\d|\b(?:far|well|still|slightly))\S*(?:\s\S+){0,3}\s(?:above|below|higher than|lower than|more than|less than|short of)\s[^,;]*\b(?:on|in|at|of)\s+(?:the\s+)?$/.test(
			text.slice(verb.end, time.start)
		)
	);
}

/** "as specialists hold" */
const HOLDS =
	/^(?:hold|holds|held|say|says|said|think|thinks|thought|believe[sd]?|claim(?:s|ed)?|argue[sd]?|put|puts|know|knows|suppose[sd]?)$/;

const NOW = 'It says how things are now.';

/** "Today less than a tenth of it is eaten", "Today the mill is a museum": a state, though it has a day. */
function isPresent(text: string, { verb, end }: Clause, time: TimeExpression): boolean {
	if (verb === null || !/^Today$/.test(time.text)) return false;
	return (
		/^(?:is|are|has|have|stands?|lies?|lives?|remains?|belongs?|holds?|serves?|houses?)$/.test(verb.word) &&
		!/^(?:is|are)\s(?:\p{L}+ly\s)?(?:\p{L}+ing|to|due|set|expected)\b|^(?:has|have)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|un)\b/u.test(
			text.slice(verb.start, end)
		)
	);
}

/** What a live report says of itself. */
export const HOUSEKEEPING =
	/\b(?:closing|pausing|ending|opening|wrapping up|ends?|closes|welcome to|follow)\s+(?:this|our|the|today[’']s)\s+(?:live\s+)?(?:blog|coverage|feed|report|updates|page|thread)\b|^\W*(?:good\s(?:morning|afternoon|evening)|hello|hi\s|welcome|thank\syou|thanks\sfor)\b/i;

/** "Hamburg, champions in 1983, have": within an aside that says what the subject is. */
function isBesideSubject(text: string, { subject, verb }: Clause, time: TimeExpression): boolean {
	if (subject === null || verb === null || time.start < subject.end || time.end > verb.start) return false;
	const words = /^\s*,\s+(.*)$/su.exec(text.slice(subject.end, time.start))?.[1];
	if (words === undefined) return false;
	const [first, ...others] = tagTokens(words, { start: 0, end: words.length });
	if (first === undefined || others.length === 0) return false;
	return isNominal(first) || first.tag === 'determiner';
}

/** Why the tense of a clause gainsays its date; null where it does not: "was back by May" tells of no May to come. */
export function againstTense(text: string, clause: Clause, time: TimeExpression, published: number): string | null {
	if (!isAhead(time, published) || clause.verb === null || clause.subject === null) return null;
	const words = text.slice(clause.verb.start, time.start);
	if (!SIMPLE_PAST.test(clause.verb.word) && !PAST_ONLY.has(clause.verb.word)) return null;
	return TO_COME.test(words) ? null : 'Its verb is past, its date still to come.';
}

/** Whether a date is that of what a past verb plans: "offered to host it in 2025". */
export function isPlanned(text: string, clause: Clause, time: TimeExpression, published: number): boolean {
	if (!isAhead(time, published) || clause.verb === null || clause.end < time.end) return false;
	const words = text.slice(clause.verb.start, time.start);
	if (MOVED_TO.test(words)) return true;
	return SIMPLE_PAST.test(clause.verb.word) && !/^(?:was|were)$/.test(clause.verb.word) && /\bto\s+\p{Ll}/u.test(words);
}

/** "has slipped to 2023" */
const MOVED_TO =
	/\b(?:slipped|slid|moved|shifted|rescheduled|postponed|delayed|deferred|(?:put|pushed|set)\s(?:back|off)|brought\sforward)\s(?:again\s)?(?:to|until|till)\s+(?:the\s+)?$/;

function isAhead({ edtf }: TimeExpression, published: number): boolean {
	if (edtf === null) return false;
	const { from, to } = timeSpan(edtf);
	return from >= published || to > published + LATEST_DAYS * DAY_MS;
}

/** What ends so long after the publication is still to come, in days. */
const LATEST_DAYS = 400;

const SIMPLE_PAST = /^(?:was|were|did|\p{L}+ed)$/u;

/** What makes a past verb tell of the time to come: "was due", "agreed to", "set for", "put off until". */
const TO_COME =
	/\b(?:to|for|until|till|through|due|expected|scheduled|planned|next|ahead|begin(?:ning)?|starting|effective|called|forecast|would|will|could|may)\b/i;

/** "Nobody who stood there in 2011 …" */
const NOBODY = /^(?:nobody|no one|none|no)\b/i;

/** "Had the envoys been at the table in 1992, they would": what stands before the comma is supposed. */
function isInverted(text: string, { body, end }: Sentence, time: TimeExpression): boolean {
	const words = text.slice(body, end);
	if (!/^["“‘]?(?:Had|Were|Should)\s/.test(words) || !/\b(?:would|could|might)\b/.test(words)) return false;
	return !text.slice(body, time.start).includes(', ');
}

function isConditional(text: string, { clauses, body }: Sentence): boolean {
	return (
		clauses.some(({ link }) => /^(?:if|unless)$/.test(link ?? '')) ||
		/^(?:Had|Were|Should)\s/.test(text.slice(body, body + 8))
	);
}
