/** Tokens of a sentence → segments: runs of words with at most one finite verb, and how each is tied to what precedes. */
import type { Stretch } from '../read/sentences.ts';
import type { ClauseRole } from './clauses.ts';
import { parted } from './parting.ts';
import { withFrontedParticiple, withPlainAsides, withWholeSubjects } from './run-asides.ts';
import { cut, isBare, type Run } from './runs.ts';
import type { Token } from './tag.ts';
import type { Verb } from './verbs.ts';

export interface Segment extends Stretch {
	/** What its opening words make of it; main where nothing says otherwise. */
	readonly role: ClauseRole;
	readonly link: string | null;
	/** A comma, dash or bracket stands before it. */
	readonly comma: boolean;
	/** A semicolon or colon stands before it, or nothing at all. */
	readonly hard: boolean;
	/** It begins with its verb: the subject stands before it. */
	readonly bare: boolean;
	readonly verb: Verb | null;
	/** Indexes of tokens: the first and last of its words, its verb's or −1. */
	readonly first: number;
	readonly last: number;
	readonly verbAt: number;
}

export function segmentsOf(tokens: readonly Token[]): Segment[] {
	const whole = withPlainAsides(withWholeSubjects(cut(tokens), tokens), tokens);
	const runs = withFrontedParticiple(whole, tokens).flatMap((run) => parted(run, tokens));
	return runs.map((run) => segment(run, tokens));
}

function segment(run: Run, tokens: readonly Token[]): Segment {
	const { first, last, mark, link, participle, verbs } = run;
	const verbAt = verbs[0] ?? -1;
	const token = tokens[verbAt];
	const begins = tokens[first];
	const ends = tokens[last];
	const bare = verbAt !== -1 && isBare(tokens, first, verbAt);
	return {
		role: participle ? 'participle' : roleOf(run, token !== undefined),
		link: link?.word ?? null,
		comma: /^[,(–—-]$|^\)$/.test(mark),
		hard: /^[;:]$/.test(mark) || first === 0,
		bare,
		verb: token === undefined ? null : { start: token.start, end: token.end, word: token.word },
		first,
		last,
		verbAt,
		start: begins?.start ?? 0,
		end: ends?.end ?? 0
	};
}

function roleOf({ link, completes }: Run, hasVerb: boolean): ClauseRole {
	if (!hasVerb) return 'main';
	if (link === null) return completes ? 'content' : 'main';
	if (link.tag === 'relative') return 'relative';
	if (link.tag === 'that') return completes ? 'content' : 'relative';
	if (/^(?:whether|how|why)$/.test(link.word)) return 'content';
	return link.tag === 'and' ? 'main' : 'subordinate';
}
