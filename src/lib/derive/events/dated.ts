/** Dated events: a clause that says what happened, with the expression that says when. */
import type { Dismissed } from '#lib/model/events-file.ts';
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { CountryMention } from '../countries/find-countries.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { datingOf, dismiss, type Draft, type Found, publicationDating, trimmed } from './draft.ts';
import { roleOf } from './modifiers.ts';
import { againstClause, againstTense, isPlanned } from './suppositions.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { within } from './within.ts';
import { thingDraft } from './things.ts';
import { spokenTitle } from './spoken.ts';
import { clauseAt, type Unit, unitFrom, unitsOf } from './units.ts';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from './verb-lexicon.ts';
import { sharedVerbUnit, withoutOthers } from './shared-verb.ts';
import { isReporting, isState, type Verb } from './verbs.ts';

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
		const yearly = reason === 'name' && (isYearly(text, sentence, time) || isAttended(text, sentence, time));
		if (reason !== null && !yearly) {
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
		if (clause === null || (clause.verb === null && clause.role !== 'participle') || isOfTime(clause)) {
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
		const shared = sharedVerbUnit(text, sentence, clause, time);
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
			.filter(({ title }) => title !== '');
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

/** "In the year 2023, which ended on": no noun is there that the clause would tell of. */
function isOfTime({ role, subject, antecedent, link }: Clause): boolean {
	return role === 'relative' && subject === null && antecedent === null && /^(?:which|that)$/.test(link ?? '');
}

/** "Four months later, on 14 July,": the day right behind says it better. */
function isSharpened(text: string, { times }: Sentence, time: TimeExpression): boolean {
	const next = times[times.indexOf(time) + 1];
	if (next === undefined || next.edtf === null || time.edtf === null) return false;
	// "most recently last October"
	if (time.rule === 'recent') return /^,?\s+(?:(?:on|in|at)\s+)?$/.test(text.slice(time.end, next.start));
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

/** "The flood of 1993 killed five": what the dated thing did is the event, where the clause has no other date. */
function isTold(text: string, sentence: Sentence, time: TimeExpression): boolean {
	const clause = clauseAt(sentence, time.start);
	if (clause?.subject === null || clause?.subject === undefined || clause.verb === null || clause.role !== 'main')
		return false;
	const { subject, verb } = clause;
	if (isTakenPart(text, clause, verb, time)) return true;
	if (!NAMED_BY.test(text.slice(subject.start, time.start)) || time.start < subject.start) return false;
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
		!/[,;:]/.test(text.slice(verb.end, time.start))
	);
}

function isAttended(text: string, sentence: Sentence, time: TimeExpression): boolean {
	const clause = clauseAt(sentence, time.start);
	return clause?.role === 'main' && clause.verb !== null && isTakenPart(text, clause, clause.verb, time);
}

const TAKES_PART =
	/^(?:won|lost|swept|boycotted|attended|skipped|missed|survived|dominated|marred|disrupted|hosted|opened|closed|cancelled|canceled|postponed|abandoned|drew|contested|headlined|chaired|joined|failed)$/;

/** "The harvest of 1740 failed": what comes once a year is dated by its year, and so is what it did. */
function isYearly(text: string, sentence: Sentence, time: TimeExpression): boolean {
	return YEARLY.test(text.slice(Math.max(0, time.start - 24), time.start)) && isTold(text, sentence, time);
}

const YEARLY =
	/\b(?:harvests?|crops?|seasons?|winters?|summers?|springs?|autumns?|monsoons?|rains|droughts?|frosts?|gales?|storms?|vintages?|census(?:es)?|plagues?|festivals?)\s+of\s+(?:the\s+)?$/i;

/** "To keep the gains made in 1989, the council met in 1999": of two dates the one in front may be that of a thing. */
function isOfFronted(text: string, { times }: Sentence, clause: Clause, time: TimeExpression): boolean {
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

/** "That was in 1979": what happened then stands in another sentence. */
const LEANS = /^\W*(?:that|this|it)\s+(?:is|was)\s*(?:in|on|at|around|about|back in)?\W*$/i;

/** What `reasonAgainst` has found: an expression is asked about for its clause and for those beside it. */
const reasons = new WeakMap<TimeExpression, Dismissed['reason'] | 'none'>();

/** Why an expression can date nothing, whatever its clause says. */
function reasonAgainst(text: string, time: TimeExpression): Dismissed['reason'] | null {
	const reason = reasons.get(time) ?? findReason(text, time) ?? 'none';
	reasons.set(time, reason);
	return reason === 'none' ? null : reason;
}

function findReason(text: string, time: TimeExpression): Dismissed['reason'] | null {
	if (time.type === 'SET') return 'background';
	if (time.edtf === null) return time.type === 'DURATION' ? 'duration' : 'vague';
	const role = roleOf(text, time);
	if (role === 'since' || role === 'comparison') return 'background';
	return role === 'of-thing' ? 'name' : null;
}

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

/** "in 1964, 1969 and 1974": each dates the clause once more. */
function isListed(text: string, first: TimeExpression, time: TimeExpression): boolean {
	const between = text.slice(first.end, time.start);
	if (AGAIN.test(between)) return true;
	return first.rule === time.rule && LISTED.test(between);
}

/** Each sign can be read in one way only, so that a long table of figures takes no longer than it has signs. */
const LISTED = /^(?:[\s\d,]|(?<=[\s,])(?:and|in)(?=\s))*$/;

/** "rebuilt in 1947 and again in 1981": it happened twice. */
const AGAIN =
	/^,?\s+(?:and\s+)?(?:(?:once\s+)?(?:again|more)(?:,\s[^,;.]{3,40})?|a\s+(?:second|third|fourth)\s+time),?\s+(?:(?:in|on|at|from|during|between|by)\s+)?(?:the\s+)?$/i;

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
		title: spokenTitle(paragraph, { text, unit: titled, times, references }),
		dating: datingOf(time, paragraph.number),
		actor: told.clause.subject,
		act: actOf(text, told, reference),
		subject: reference?.country ?? placeOf(paragraph, told.clause)
	};
}

/** When the publication is over: its day, or the month or year that is all one knows of it; in ms. */
function endOf({ publication, published }: Pick<Reading, 'publication' | 'published'>): number {
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
