/** "him", "her" and "it" behind a verb: "a court reversed him", "Poland gave her the order", "a judge fined it"; not "her" before its noun. */
import type { Clause } from './clauses.ts';
import { personsIn } from './persons.ts';
import type { ObjectReference } from './references.ts';

/** "him", and "her" before what cannot be its noun. */
const OBJECT =
	/\b(?:him|her(?=[,.;:)]|\s*$|\s(?:the|an?|his|its|their|in|on|at|to|from|with|for|as|by|of|out|off|back|up|down|away|over|into|and|but|or|when|while|after|before|until|because|that)\b))(?![’'])/;

/** The first such pronoun behind the verb of a clause; null where another person stands before it. */
export function objectPronoun(text: string, { verb, start, end, gaps }: Clause): ObjectReference['pronoun'] | null {
	if (verb === null) return null;
	const words = text.slice(Math.max(start, verb.end), Math.min(end, verb.end + REACH));
	const match = OBJECT.exec(words);
	if (match === null) return null;
	const at = Math.max(start, verb.end) + match.index;
	if (gaps.some((gap) => at >= gap.start && at < gap.end)) return null;
	return personsIn(words.slice(0, match.index)).length > 0 ? null : (match[0] as ObjectReference['pronoun']);
}

/** "A judge fined it $3 million", "voters turned it down": right behind the verb, where it stands for a thing; no "made it clear that". */
export function hasObjectIt(text: string, { verb, end }: Clause): boolean {
	if (verb === null) return false;
	if (EMPTY_IT.test(verb.word) && !PLACED.test(text.slice(verb.start, end))) return false;
	return IT.test(text.slice(verb.end, Math.min(end, verb.end + REACH)));
}

const EMPTY_IT =
	/^(?:is|was|are|were|has|have|had|ma(?:de|kes?)|f(?:ou|i)nds?|thought|thinks?|fe(?:lt|els?)|believed?|considered|considers|deemed|took|takes?|put|puts|called|calls|knew|said|says|meant|liked|likes|hopes?|hoped|seems?|seemed|appears?|appeared)$/;
/** "put it on the list", "took it over": a thing that is moved. */
const PLACED = /^(?:put|puts|took|takes)\sit\s(?:on|into|under|over|up|off|down|away|back|out|from)\b(?!\sto\b)/;
const IT = /^\sit(?=[.,;]|$|\s(?!(?:is|was|has|had|would|will|could|to|that|clear|hard|easy|a|an)\b))/;

/** So far behind the verb, in UTF-16 units. */
const REACH = 80;

/** A predicate with the name for its first such pronoun, where that is no longer than `room`. */
export function withObjectName(predicate: string, object: ObjectReference | undefined, room: number): string {
	if (object === undefined) return predicate;
	const pronoun = object.pronoun === 'it' ? /\bit\b/ : OBJECT;
	const named = predicate.replace(pronoun, (found) => (found === object.pronoun ? object.words : found));
	return named.length > room ? predicate : named;
}
