/** Sentence → clauses: which words state one thing, who does it, and how it is tied to the rest. */
import type { Stretch } from '../read/sentences.ts';
import { ClauseBuilder } from './clause-builder.ts';
import { segmentsOf } from './segments.ts';
import { tagTokens } from './tag.ts';
import type { Verb } from './verbs.ts';

export type ClauseRole =
	| 'main'
	| 'content' // what is said: "that it would close", "it would close"
	| 'relative' // "which had signed the treaty"
	| 'subordinate' // "when peace came"
	| 'participle' // "published in 1959"
	| 'attribution'; // ", the bank said"

export interface Clause extends Stretch {
	readonly role: ClauseRole;
	/** The word that ties it to the sentence: "when", "which", "that", "and" …; null where there is none. */
	readonly link: string | null;
	/** Who or what does it, where the sentence names it: its own words, the noun before "which", a shared subject. */
	readonly subject: Stretch | null;
	/** The noun that a relative clause says more of; null elsewhere. */
	readonly antecedent: Stretch | null;
	/** Its finite verb; null for a participle and for words without a verb. */
	readonly verb: Verb | null;
	/** Clauses that stand within it. */
	readonly gaps: readonly Stretch[];
}

/** The clauses of `text[start, end)` in the order in which they begin; of two that hold a place the inner one comes later. */
export function parseClauses(text: string, stretch: Stretch, times: readonly Stretch[] = []): Clause[] {
	const tokens = tagTokens(text, stretch, times);
	return new ClauseBuilder(text, tokens).read(segmentsOf(tokens));
}
