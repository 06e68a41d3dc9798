/** What "it" behind a verb means: "The Senate passed the bill. The president vetoed it". */
import type { Clause } from './clauses.ts';
import type { ObjectReference, Reference } from './references.ts';
import { ABSTRACT, BODY, headOf, LONGEST_NAME, OBJECT_THING, PERSONAL } from './subject-words.ts';

/** The thing that the clause read last was done to, and in which paragraph. */
export interface Acted {
	readonly object: string | null;
	/** It had an object that cannot be told: "its stake", "the plan". */
	readonly untold: boolean;
	/** From 1. */
	readonly at: number;
}

/** Bodies that one calls "them" when something is done to them. */
const THEM = /\b(?:family|crew|jury|couple|pair|band|troupe|garrison)$/i;

/** What was acted on last, or what the text speaks of where that alone could be meant; null where it is not sure. */
export function objectIt(
	acted: Acted | null,
	named: Reference | null,
	at: number,
	subject: Reference | null,
	verb: string
): ObjectReference | null {
	if (acted?.at !== at || acted.untold) return null;
	// one word in capitals is as often a person's surname
	const thing = named !== null && /^\p{Lu}[\p{L}’'-]*$/u.test(named.words) && named.country === null ? null : named;
	// of two things either may be meant, where neither is a body that acts
	if (acted.object !== null && thing !== null && !BODY.test(headOf(thing.words))) return null;
	const words = (acted.object ?? thing?.words)?.replace(/\sitself$/, '');
	if (words === undefined || words === subject?.words || THEM.test(words)) return null;
	const isBody = BODY.test(headOf(words));
	// "the tower" is not fined, nor is "the council" struck down
	if (isBody ? DONE_TO_RULES.test(verb) : DONE_TO_BODIES.test(verb) && !/^\p{Lu}/u.test(words)) return null;
	return { pronoun: 'it', words: words.replace(/^The\s|^an?\s/, 'the ') };
}

const DONE_TO_BODIES = /^(?:fine[ds]|sue[ds]|banned|dissolved|relegated|acquired)$/;
const DONE_TO_RULES = /^(?:repealed|rejected|approved|struck|vetoed|annulled|quashed|overturned)$/;

/** What a clause was done to, where it says so right behind its verb. */
export function actedOn(text: string, clause: Clause, at: number): Acted {
	const object = objectOf(text, clause);
	const { verb, end } = clause;
	const untold = object === null && verb !== null && !isLinking(verb.word) && OBJECT.test(text.slice(verb.end, end));
	return { object, untold, at };
}

/** What a noun behind a verb begins with. */
const OBJECT =
	/^\s(?:(?:the|an?|its|his|her|their|this|that|one|two|three|four|five|six|seven|eight|nine|ten|some|all|both)\s|\p{Lu}|\d)/u;

function isLinking(verb: string): boolean {
	return /^(?:is|was|are|were|has|have|had|became|becomes)$/.test(verb);
}

/** The thing right behind the verb of a clause: "the bill" of "passed the bill in May"; null behind "has" and "is". */
export function objectOf(text: string, { verb, end }: Clause): string | null {
	if (verb === null || isLinking(verb.word)) return null;
	const thing = OBJECT_THING.exec(text.slice(verb.end, Math.min(end, verb.end + LONGEST_NAME)))?.groups?.thing;
	return thing === undefined || PERSONAL.test(thing) || ABSTRACT.test(thing) || TIME.test(thing) ? null : thing;
}

const TIME = /\b(?:day|night|morning|evening|afternoon|week|month|year|time|moment|way|place|part|lead|side)$/;
