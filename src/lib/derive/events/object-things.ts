/** What "it" behind a verb means: "The Senate passed the bill. The president vetoed it". */
import type { Clause } from './clauses.ts';
import type { ObjectReference, Reference } from './references.ts';
import { ABSTRACT, BODY, headOf, LONGEST_NAME, OBJECT_THING, PERSONAL } from './subject-words.ts';

/** The thing that the clause read last was done to, and in which paragraph. */
export interface Acted {
	readonly object: string | null;
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
	subject: Reference | null
): ObjectReference | null {
	if (acted?.at !== at) return null;
	// one word in capitals is as often a person's surname
	const thing = named !== null && /^\p{Lu}[\p{L}’'-]*$/u.test(named.words) && named.country === null ? null : named;
	// of two things either may be meant, where neither is a body that acts
	if (acted.object !== null && thing !== null && !BODY.test(headOf(thing.words))) return null;
	const words = (acted.object ?? thing?.words)?.replace(/\sitself$/, '');
	if (words === undefined || words === subject?.words || THEM.test(words)) return null;
	return { pronoun: 'it', words: words.replace(/^The\s|^an?\s/, 'the ') };
}

/** The thing right behind the verb of a clause: "the bill" of "passed the bill in May"; null behind "has" and "is". */
export function objectOf(text: string, { verb, end }: Clause): string | null {
	if (verb === null || /^(?:is|was|are|were|has|have|had|became|becomes)$/.test(verb.word)) return null;
	const thing = OBJECT_THING.exec(text.slice(verb.end, Math.min(end, verb.end + LONGEST_NAME)))?.groups?.thing;
	return thing === undefined || PERSONAL.test(thing) || ABSTRACT.test(thing) || TIME.test(thing) ? null : thing;
}

const TIME = /\b(?:day|night|morning|evening|afternoon|week|month|year|time|moment|way|place|part|lead|side)$/;
