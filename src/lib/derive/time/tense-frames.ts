/** Words right beside a date that say which way it lies, whatever the verb: "by Friday", "since May", "Friday’s attack". */
import { Grams } from '../grams.ts';
import { sought } from '../pattern-needs.ts';
import type { TenseReading } from './tense.ts';

const AHEAD: TenseReading = { tense: 'future', firm: false };
const BEHIND: TenseReading = { tense: 'past', firm: false };
const SURELY_AHEAD: TenseReading = { tense: 'future', firm: true };
const SURELY_BEHIND: TenseReading = { tense: 'past', firm: true };

const isSince = sought(/\bsince\s+(?:the\s+|last\s+|early\s+|late\s+|mid-?\s*)?$/i);
const isSinceDoing = sought(/\bsince\s+\p{L}+ing\b[^,.;]{0,40}$/iu);
const hasEnded = sought(/\bended\s+(?:on\s+)?$/i);
const isEnding = sought(/\bending\s+(?:on\s+)?$/i);
/** Verbs whose present is always still to come: a pact that "expires on Dec. 31" has not expired. */
const lapses = sought(
	/(?<!\bto\s)\b(?:expires?|lapses?|matures?|takes?\s+effect|comes?\s+into\s+(?:force|effect))\s+(?:on\s+|in\s+)?$/
);

/** What is put off or prolonged ends later than now: "postponed until Tuesday", "moved to Friday". */
const isPutOff = sought(
	/\b(?:postponed|extended|extends|delayed|adjourned|deferred|rescheduled|remanded|recessed|pushed back|put off|held over|moved|suspended|prolonged|renewed)\b[^.;,]*\b(?:to|until|till|for|through)\s+(?:the\s+)?(?:early\s+|late\s+)?$/i
);
const hasUntil = sought(
	/\b(?:has|have|is|are|will|give|gives|gave|given|extended|deadline)\b[^.;]*\buntil\s+(?:late\s+|early\s+)?$/i
);
const isBy = sought(/\b(?:by|no later than|as soon as|as early as)\s+(?:the\s+)?(?:end\s+of\s+|early\s+|late\s+)?$/i);
/** "was followed by Friday": what follows acts, it is no deadline. */
const AGENT = /\b(?:followed|preceded|succeeded|replaced|marked|caused|overshadowed)\s+by\s+(?:the\s+)?$/i;
/** Dates that shares and tickets are printed with. */
const isPayable = sought(
	/\b(?:payable|of record(?: on)?|record date is|closing date is|deadline is|due)\s+(?:on\s+)?$/i
);
const isDate = sought(/\b(?:is|are)\s+(?:(?:likely|possible|closed|open|off|free)\s+)?(?:on\s+|for\s+)?$/);

/** Null where the words beside the date leave it to the verb. */
export function tenseOfFrame(left: string, words: string, right: string): TenseReading | null {
	const grams = new Grams(left);
	if (isSince(left, grams) || isSinceDoing(left, grams)) return SURELY_BEHIND;
	if (lapses(left, grams)) return SURELY_AHEAD;
	if (hasEnded(left, grams)) return SURELY_BEHIND;
	if (isEnding(left, grams) && !/\b(?:was|were|had|\p{L}+ed)\b/u.test(left)) return AHEAD;
	if (isBy(left, grams)) return AGENT.test(left) ? null : tenseOfBy(left, right);
	if (isPayable(left, grams) || isPutOff(left, grams) || hasUntil(left, grams)) return AHEAD;
	if (/^\s+(?:\p{L}+\s+)?(?:deadline|cutoff)\b/u.test(right)) return AHEAD;
	if (/^\s+as\s+(?:the|a|its)\s+(?:deadline|date)\b/.test(right) && !/\bhad\b/.test(left)) return AHEAD;
	if (isDate(left, grams) || (left === '' && /^\s+is\s+(?:an?|the)\b/.test(right))) return AHEAD;
	if (/^['’]s?\s/.test(right) || /['’]s?$/.test(words)) return tenseOfOwner(left);
	return null;
}

/** "by August" is a deadline; "by August it had …" and "by Monday, crews reached …" say so by their verb. */
function tenseOfBy(left: string, right: string): TenseReading | null {
	if (/\bhad\b[^,;]*$/.test(left) || /^[^,;]*,?[^,;]*\bhad\b/.test(right)) return SURELY_BEHIND;
	if (/\bhave\s+\p{L}+[^,;]*$/u.test(left) && !/\bwill\s+have\b/.test(left)) return BEHIND;
	if (/^(?:(?:and|but)\s+)?by\b[^,]*$/i.test(left)) return null;
	return AHEAD;
}

/** "Wednesday’s ruling" is known already, unless it is waited for: "in Sunday’s election", "ahead of Friday’s vote". */
function tenseOfOwner(left: string): TenseReading | null {
	if (/^after\s+$/i.test(left)) return BEHIND;
	if (/\bahead of\s+(?:the\s+)?$/i.test(left)) return AHEAD;
	if (/\b(?:in|at|for|ahead of|before|until|by|during|after)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(left)) return null;
	if (/^\s*$/.test(left)) return null;
	return BEHIND;
}
