/** Which words of a sentence a time expression dates. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { finiteVerbs, REPORTING } from './verbs.ts';

/**
 * The stretches that an expression dates: its clause with what completes it, and the clauses beside it that share its
 * time: "In May it raised tariffs, and Seoul answered"; "has resumed launches, while China has stepped up patrols".
 */
export function statedBy(text: string, sentence: Sentence, index: number, time: TimeExpression): Stretch[] {
	const { clauses } = sentence;
	const own = clauses[index];
	if (own === undefined) return [];
	const words = text.slice(own.start, own.end);
	const next = clauses[index + 1];
	let stretch: Stretch = own;
	if (next !== undefined && (completes(words, next) || details(words, next, time))) {
		stretch = { start: own.start, end: next.end };
	}
	// "Feeling hardened last year, when courts moved …": the second clause is what happened
	if (next?.link === 'when' && next.start - time.end < 8) stretch = next;
	const { end } = stretch;
	const stretches: Stretch[] = [stretch];
	const fronted =
		text
			.slice(own.start, time.start)
			.replace(/^(?:on|in|at|by|during|over|for|earlier|the)\s+/gi, '')
			.trim().length < 4;
	for (const clause of clauses.slice(index + 1)) {
		if (clause.end <= end) continue;
		if (!sharesTime(words, text.slice(clause.start, clause.end), clause, fronted)) break;
		if (sentence.times.some((other) => other !== time && other.start >= clause.start && other.end <= clause.end)) break;
		stretches.push(clause);
	}
	return stretches;
}

function completes(words: string, next: Clause): boolean {
	return next.link === 'that' && REPORTING.test(words) && !/[.,]$/.test(words.trim());
}

/** "a late effort, which included …": the next clause says what the expression's noun was. */
function details(words: string, next: Clause, time: TimeExpression): boolean {
	return time.rule === 'last-minute' && next.link === 'which' && !/[;.]$/.test(words);
}

/** A clause of the same tense that stands beside the dated one. */
function sharesTime(words: string, other: string, clause: Clause, fronted: boolean): boolean {
	if (clause.link !== 'and' && clause.link !== 'while' && clause.link !== 'whereas') return false;
	const [own, its] = [finiteVerbs(words)[0]?.word, finiteVerbs(other)[0]?.word];
	if (own === undefined || its === undefined) return false;
	const perfect = /^(?:has|have)$/i;
	return perfect.test(own)
		? perfect.test(its)
		: fronted && clause.link !== 'whereas' && !perfect.test(its) && /ed$/i.test(own) === /ed$/i.test(its);
}

/** "said the two would meet on Tuesday": what is still to come is the event, not who said so. */
export function ahead(text: string, stretch: Stretch, time: TimeExpression, publication: number): Stretch {
	if (time.edtf === null || timeSpan(time.edtf).from <= (publication + 1) * DAY_MS) return stretch;
	const verb = /\b(?:said|says|announced|told \p{L}+|added)\s+(?:that\s+)?/u.exec(
		text.slice(stretch.start, time.start)
	);
	if (verb === null) return stretch;
	const start = stretch.start + verb.index + verb[0].length;
	return finiteVerbs(text.slice(start, stretch.end)).length > 0 ? { start, end: stretch.end } : stretch;
}
