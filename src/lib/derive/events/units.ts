/** Which words of a sentence one date dates: a clause with what completes it, and the clauses that share its time. */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { MODALS, PAST_ONLY, PAST_OR_PARTICIPLE } from './verb-lexicon.ts';
import { isState, LIGHT, TAKES_CLAUSE } from './verbs.ts';

/** The words that state one event. */
export interface Unit extends Stretch {
	/** The clause that they begin with. */
	readonly clause: Clause;
	/** What is said, where the clause reports speech; null where it does not. */
	readonly content: Clause | null;
	/** Where the words begin that say when, if they stand before: "Iran entered the story in 2006, when …". */
	readonly since?: number;
	/** Words of its clause that are another event's: "gold in 1988 and" of "won gold in 1988 and silver in 1992". */
	readonly without?: Stretch;
	/** Who did it, where the verb is said of others before: "Chile in 2011" of "Peru joined in 2007, Chile in 2011". */
	readonly doer?: Stretch;
}

/** The innermost clause that holds an offset; null where none does. */
export function clauseAt({ clauses }: Sentence, at: number): Clause | null {
	return clauses.findLast(({ start, end }) => at >= start && at < end) ?? null;
}

/** The units that an expression of the clause dates: its own, and those beside it that share its time. */
export function unitsOf(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): Unit[] {
	const whole = mainOf(text, sentence, clause, time);
	if (whole !== null) return [whole];
	const led = ledClause(text, sentence, clause, time);
	const own = unitFrom(text, sentence, led);
	const first = led === clause ? withWhen(text, sentence, own, time) : { ...own, since: startOf(clause) };
	const before = led !== clause && isOwnHappening(text, clause, led) ? [unitFrom(text, sentence, clause)] : [];
	if (before.length > 0) return [...before, unitFrom(text, sentence, led)];
	return [first, ...besides(text, sentence, led, first, time)];
}

/** "Iran entered the story in 2006, when it agreed …": the clause that says what happened then. */
function ledClause(text: string, { clauses }: Sentence, clause: Clause, time: TimeExpression): Clause {
	// behind the date; asides before it are passed over
	const next = clauses.slice(clauses.indexOf(clause) + 1).find(({ start }) => start >= time.end);
	const told = clause.verb !== null && clause.verb.start < time.start;
	// "The ruling came in 1994: the general was told to free them"
	const named = clauses.find(
		({ role, verb, start }) =>
			role === 'main' && verb !== null && start >= time.end && /^:\s*$/.test(text.slice(time.end, start))
	);
	if (told && named !== undefined && LIGHT.test(clause.verb?.word ?? '')) return named;
	if (!told || next?.link !== 'when' || next.start - time.end > NEAR || next.verb === null) return clause;
	// "He will hand over on 3 October, when the new parliament meets": both are still to come, and the first is told
	if (MODALS.has(clause.verb?.word ?? '') && !isPastForm(next.verb.word)) return clause;
	const light = isLight(text, clause) || REMEMBERED.test(text.slice(clause.verb?.start, time.start));
	// "was shut in 1988 when the city ran out of money": when, not what
	if (!light && !/,\s+when\s+$/.test(text.slice(time.end, next.start))) return clause;
	return isState(next.verb.word) && !light ? clause : next;
}

/** "The mask left Benin in 1897, when soldiers burned the palace": what came before "when" happened as well. */
function isOwnHappening(text: string, clause: Clause, { link, subject }: Clause): boolean {
	const { verb, role } = clause;
	if (link !== 'when' || subject === null || role !== 'main' || verb === null || clause.subject === null) return false;
	// "when they also elected": something else than what they did before
	const isSame =
		/^(?:he|she|it|they|we|i|this|that)$/i.test(text.slice(subject.start, subject.end)) &&
		!/^\salso\s/.test(text.slice(subject.end, subject.end + 6));
	return !isSame && isPastForm(verb.word) && !isState(verb.word) && !isLight(text, clause) && !BEGINS.test(verb.word);
}

/** What says of a happening that it came, whatever it was. */
const BEGINS =
	/^(?:followed|started|broke|turned|reached|lasted|ran|went|remembered|recalled|returned|resumed|peaked)$/;

/**
 * "Three people died when the storm struck in 2017", "She scored as the club won on Sunday": what happened at that time
 * is what the sentence tells; null where the clause stands for itself.
 */
function mainOf(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): Unit | null {
	if (clause.role !== 'subordinate' || !/^(?:when|as)$/.test(clause.link ?? '') || clause.verb === null) return null;
	const { clauses } = sentence;
	const main = clauses[clauses.indexOf(clause) - 1];
	if (main?.role !== 'main' || main.link !== null || main.verb === null || main.subject === null) return null;
	if (isState(main.verb.word) || LIGHT.test(main.verb.word) || isJudged(main) || isTimed(main, sentence.times))
		return null;
	// past with past: a habit or a plan is no happening of that day
	if (!isPastForm(main.verb.word) || !isPastForm(clause.verb.word)) return null;
	if (!/^\s*(?:when|as)\s*$/.test(text.slice(main.end, clause.start))) return null;
	const rest = clauses
		.slice(clauses.indexOf(clause) + 1)
		.some(({ start, link }) => start < clause.end || link === 'and');
	if (rest || time.end > clause.end) return null;
	return { ...unitFrom(text, sentence, main), end: clause.end };
}

function isPastForm(word: string): boolean {
	return /ed$/.test(word) || PAST_ONLY.has(word) || PAST_OR_PARTICIPLE.has(word);
}

/** Between a date and ", when" stands no more, in UTF-16 units. */
const NEAR = 9;
/** "surprised delegates a week ago when it asked for more": what it did so by. */
function withWhen(text: string, { clauses }: Sentence, unit: Unit, time: TimeExpression): Unit {
	const next = clauses[clauses.indexOf(unit.clause) + 1];
	if (next?.link !== 'when' || next.verb === null || unit.content !== null || next.start < unit.end) return unit;
	if (time.end > unit.end || !/^\s+when\s+$/.test(text.slice(unit.end, next.start)) || !isPastForm(next.verb.word))
		return unit;
	return { ...unit, end: next.end };
}

/** Whether a clause says only that something happened: "came", "was"; not "was closed". */
function isLight(text: string, { verb, end }: Clause): boolean {
	if (verb === null || !LIGHT.test(verb.word)) return false;
	return !/^(?:is|was)\s+(?:\w+ly\s+)?\p{L}+(?:ed|en|wn|lt|ld|de|ught|ut|nt)\b/u.test(text.slice(verb.start, end));
}

/** "He remembers the night in November 1962 when a bank agreed" */
const REMEMBERED =
	/^(?:remembers?|remembered|recalls?|recalled)\s+(?:the|a|that)\s+(?:\p{Ll}+\s+)?(?:day|night|morning|evening|afternoon|moment|week|summer|winter)\s+(?:in|of|on)\s+$/u;

/** A clause with what completes it: what is said, and verbs that share its subject. */
export function unitFrom(
	text: string,
	sentence: Sentence,
	clause: Clause,
	until: readonly TimeExpression[] = sentence.times
): Unit {
	const { clauses } = sentence;
	const at = clauses.indexOf(clause);
	const next = clauses[at + 1];
	const content =
		next !== undefined && next.role === 'content' && CONTENT_GAP.test(text.slice(clause.end, next.start)) ? next : null;
	let end = clause.end;
	/** Whether the words so far end with what is said, which goes on. */
	let saying = false;
	let last = clause;
	for (const other of clauses.slice(at + 1)) {
		if (other.start < end) continue;
		if (other.start - end > NEXT) break;
		const said: boolean =
			other.role === 'content'
				? CONTENT_GAP.test(text.slice(end, other.start)) || saying
				: saying && continuesContent(other, until);
		const shares =
			other.role === clause.role &&
			other.link !== null &&
			sameSubject(other, clause) &&
			!isTimed(other, until) &&
			!isJudged(other) &&
			// "was born in 1965 and has kept the ticket": that holds now
			(isPerfect(clause) || !isPerfect(other));
		if (!said && !shares) break;
		saying = said;
		last = other;
		end = Math.max(end, other.end);
	}
	return { clause, start: startOf(clause), end: beforeNext(text, last, endOf(text, last, end), until), content };
}

/** "blamed the captain, who was acquitted in 2020, and his mate": what else was blamed is no part of the clause on him. */
function beforeNext(text: string, { role, verb }: Clause, end: number, times: readonly TimeExpression[]): number {
	if (role !== 'relative' || verb === null) return end;
	const dated = times.find((time) => time.start > verb.start && time.end < end);
	const isNext =
		dated !== undefined && /^,\s(?:and|or)\s(?:the|an?|his|her|its|their)\s[^,;:]*$/.test(text.slice(dated.end, end));
	return isNext ? dated.end : end;
}

/** Between a clause and what continues it stand a joining word and a mark at most, in UTF-16 units. */
const NEXT = 16;

/** Without ", which was …" at the end: it says more of the last noun, not of what happened. */
function endOf(text: string, { gaps, verb }: Clause, end: number): number {
	const last = gaps.findLast((gap) => gap.end >= end - 1);
	if (last === undefined || verb === null || last.start < verb.end) return end;
	const link = /,\s+(?:which|who|whom|whose|where)\s+$/.exec(
		text.slice(Math.max(verb.end, last.start - 12), last.start)
	);
	return link === null ? end : last.start - link[0].length;
}

/** What stands between a verb and what is said: "that", or nothing. */
const CONTENT_GAP = /^[\s,]*(?:that|whether|how|why)?\s*$/;

function continuesContent(clause: Clause, until: readonly TimeExpression[]): boolean {
	const { role, link, verb } = clause;
	if (role === 'content' || role === 'subordinate') return true;
	// ", and the president said on Sunday": somebody else speaks
	return (
		/^(?:and|or)$/.test(link ?? '') &&
		!isTimed(clause, until) &&
		!(verb !== null && TAKES_CLAUSE.test(verb.word.toLowerCase()))
	);
}

function sameSubject(a: Clause, b: Clause): boolean {
	return a.subject !== null && b.subject !== null && a.subject.start === b.subject.start && a.start > b.start;
}

function isTimed({ start, end }: Clause, times: readonly TimeExpression[]): boolean {
	return times.some((time) => time.edtf !== null && time.type !== 'SET' && time.start >= start && time.end <= end);
}

/** A verb that judges rather than tells: left out of what happened. */
function isJudged({ verb }: Clause): boolean {
	return verb !== null && /^(?:may|might|could|should)$/.test(verb.word);
}

/** A relative clause or a participle is told with the noun that it hangs on. */
function startOf({ role, start, subject }: Clause): number {
	if (role !== 'relative' && role !== 'participle') return start;
	return subject !== null && subject.start < start && start - subject.end < LONGEST_ASIDE ? subject.start : start;
}

/** Longest aside between a noun and its clause within one quote, in UTF-16 units. */
const LONGEST_ASIDE = 60;

/** Clauses of the same tense that share a time in front: "In May it raised tariffs, and Seoul answered". */
function besides(text: string, sentence: Sentence, led: Clause, first: Unit, time: TimeExpression): Unit[] {
	const fronted = led.subject !== null && time.end <= led.subject.start;
	const perfect = isPerfect(led);
	const units: Unit[] = [];
	for (const clause of sentence.clauses) {
		if (clause.start < first.end || clause === led) continue;
		if (!/^(?:and|while|whereas)$/.test(clause.link ?? '') || clause.verb === null || led.role !== 'main') break;
		if (
			sameSubject(clause, led) ||
			sentence.times.some((other) => other.start >= clause.start && other.end <= clause.end)
		)
			break;
		const isHarm =
			clause.link === 'and' &&
			isPastForm(led.verb?.word ?? '') &&
			HARMED.test(text.slice(clause.verb.start, clause.end));
		if (!isHarm && (perfect ? !isPerfect(clause) : !fronted || isPerfect(clause) || isState(clause.verb.word))) break;
		units.push(unitFrom(text, sentence, clause));
	}
	return units;
}

/** "They clashed on Monday and five were killed": what came of it there and then. */
const HARMED = /^(?:was|were)\s(?:killed|injured|wounded|hurt|arrested|detained|drowned|shot)\b/;

function isPerfect({ verb }: Clause): boolean {
	return verb !== null && /^(?:has|have)$/.test(verb.word);
}
