/** Dates of nouns that date their clause as well: "The flood of 1993 killed five", "won Sunday's election". */
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { clauseAt } from './units.ts';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from './verb-lexicon.ts';
import { isState, type Verb } from './verbs.ts';
import { reasonAgainst } from './reasons-against.ts';
import { isListed } from './listed-times.ts';

/** "The flood of 1993 killed five": what the dated thing did is the event, where the clause has no other date. */
export function isTold(text: string, sentence: Sentence, time: TimeExpression): boolean {
	const clause = clauseAt(sentence, time.start);
	if (clause?.subject === null || clause?.subject === undefined || clause.verb === null || clause.role !== 'main')
		return false;
	const { subject, verb } = clause;
	if (isTakenPart(text, clause, verb, time)) return true;
	if (!NAMED_BY.test(text.slice(subject.start, time.start))) return false;
	if (time.start < subject.start || time.end > verb.start || isState(verb.word) || !isPast(verb.word)) return false;
	return !sentence.times.some(
		(other) =>
			other !== time &&
			other.edtf !== null &&
			other.start >= clause.start &&
			other.end <= clause.end &&
			// "the harvests of 1740 and 1741"
			!(other.end <= verb.start && isListed(text, time, other))
	);
}

/** "won Sunday's parliamentary election": who takes part in what has a date does so then. */
function isTakenPart(text: string, { end }: Clause, verb: Verb, time: TimeExpression): boolean {
	return (
		time.start > verb.end &&
		time.end < end &&
		TAKES_PART.test(verb.word) &&
		/^['’]s?\s/.test(text.slice(time.end)) &&
		/^\s+(?:the\s+)?$/.test(text.slice(verb.end, time.start))
	);
}

/** "attended Tuesday's ceremony": the same of what is no happening by its name. */
export function isAttended(text: string, sentence: Sentence, time: TimeExpression): boolean {
	const clause = clauseAt(sentence, time.start);
	return clause?.role === 'main' && clause.verb !== null && isTakenPart(text, clause, clause.verb, time);
}

const TAKES_PART =
	/^(?:won|lost|swept|boycotted|attended|skipped|missed|survived|dominated|marred|disrupted|hosted|opened|closed|cancelled|canceled|postponed|abandoned|drew|contested|headlined|chaired|joined|failed)$/;

/** "The harvest of 1740 failed": what comes once a year is dated by its year, and so is what it did. */
export function isYearly(text: string, sentence: Sentence, time: TimeExpression): boolean {
	return YEARLY.test(text.slice(Math.max(0, time.start - 24), time.start)) && isTold(text, sentence, time);
}

const YEARLY =
	/\b(?:harvests?|crops?|seasons?|winters?|summers?|springs?|autumns?|monsoons?|rains|droughts?|frosts?|gales?|storms?|vintages?|census(?:es)?|plagues?|festivals?)\s+of\s+(?:the\s+)?$/i;

/** "To keep the gains made in 1989, the council met in 1999": of two dates the one in front may be that of a thing. */
export function isOfFronted(text: string, { times }: Sentence, clause: Clause, time: TimeExpression): boolean {
	const { subject, verb, end } = clause;
	if (subject === null || verb === null || time.end > subject.start) return false;
	const lead = text.slice(Math.max(clause.start, time.start - 40), time.start);
	if (!/\p{L}+(?:ed|en|wn|de|ld|nt|ht)\s+(?:in|on|at|by|during)\s+(?:the\s+)?$/u.test(lead)) return false;
	return times.some((other) => other.start > verb.end && other.end <= end && reasonAgainst(text, other) === null);
}

/** The words between the beginning of a subject and its date: "The flood of", "The great". */
const NAMED_BY =
	/^(?:(?:the|an?|its|their|his|her)\s)?(?:(?!\p{L}+ing\s)[\p{L}’'-]+\s){0,3}(?:of\s|in\s)?(?:the\s)?$/iu;

function isPast(word: string): boolean {
	return /ed$/.test(word) || PAST_ONLY.has(word) || PAST_OR_PARTICIPLE.has(word);
}
