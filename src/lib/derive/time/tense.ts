/** The tense of the words around a date: which Thursday, which July is meant. */
import { matchesOf } from '../matches.ts';
import { type Cue, arrangedBefore, cuesOf, type Tense } from './tense-cues.ts';
import { tenseOfFrame } from './tense-frames.ts';

export type { Tense } from './tense-cues.ts';

/** What the words around a date say of it; `firm` where they leave little doubt. */
export interface TenseReading {
	readonly tense: Tense;
	readonly firm: boolean;
	/** It was planned: whether for before or after now is open. */
	readonly planned?: true;
}

/** How far the tense is sought on each side, in UTF-16 units. */
const REACH = 160;
/** A cue after the date counts as this much further away: English puts the time after its verb. */
const AFTER_FACTOR = 1.6;
/** Each clause that begins between cue and date counts as so many UTF-16 units. */
const CLAUSE_DISTANCE = 30;
/** No cue is firm from further away, in UTF-16 units. */
const FIRM_REACH = 70;

/** The tense of the cue nearest to `[start, end)` within its sentence; present where there is none. */
export function tenseAt(text: string, start: number, end: number): TenseReading {
	const lead = text.slice(Math.max(0, start - REACH), start);
	const left = lead.slice(lastBreak(lead));
	const tail = text.slice(end, end + REACH);
	const clause = tail.slice(0, firstBreak(tail));
	// what follows the closing quote says who spoke
	const quoted = clause.search(CLOSING);
	const right = quoted === -1 ? clause : clause.slice(0, quoted);
	const framed = tenseOfFrame(left, text.slice(start, end), right);
	if (framed !== null) return framed;
	if (arrangedBefore(left)) return { tense: 'future', firm: false };
	const nearest = nearestCue(left, right);
	if (nearest === null) return { tense: 'present', firm: false };
	const { cue, between, distance, ofNoun } = nearest;
	// "was called for October", "signed to play until May": the verb is past, its date need not be
	const loose = /\bto\s+\p{Ll}+/u.test(between) || (AIMED.test(left) && !LASTING.test(left.slice(cue.start, cue.end)));
	// "the concert on May 5 has been cancelled": the date is the noun's
	const firm = cue.firm && distance <= FIRM_REACH && !loose && !ofNoun;
	return cue.planned ? { tense: cue.tense, firm, planned: true } : { tense: cue.tense, firm };
}

const AIMED = /\b(?:for|until|till|through|to)\s+(?:the\s+|early\s+|late\s+)?$/i;
const LASTING = /^(?:ran|lasted|stayed|remained|continued|lived|worked|served|ruled|reigned|was|were|had)$/i;

interface Nearest {
	readonly cue: Cue;
	readonly between: string;
	readonly distance: number;
	/** The cue comes after a date that does not open its clause. */
	readonly ofNoun: boolean;
}

function nearestCue(left: string, right: string): Nearest | null {
	const fronted = FRONTED.test(left) || GERUND.test(left);
	let best: Nearest | null = null;
	const consider = (cue: Cue, between: string, distance: number, ofNoun: boolean) => {
		if (best === null || distance < best.distance) best = { cue, between, distance, ofNoun };
	};
	for (const cue of finite(cuesOf(left), left)) {
		const between = left.slice(cue.end);
		consider(cue, between, between.length + CLAUSE_DISTANCE * (clauses(between) + (fronted ? 1 : 0)), false);
	}
	for (const found of cuesOf(right)) {
		// "on Monday it agreed to pay": the date is the verb's, not the plan's
		const cue: Cue = AGREED.test(right.slice(found.start)) ? { ...found, tense: 'past', firm: true } : found;
		const between = right.slice(0, cue.start);
		const own = fronted ? 0 : clauses(between) + (NEW_CLAUSE.test(right) ? 1 : 0);
		consider(cue, between, between.length * (fronted ? 1 : AFTER_FACTOR) + CLAUSE_DISTANCE * own, !fronted);
	}
	return best;
}

/** "will buy all shares tendered": after a modal only a new clause has a verb of its own; the rest are participles. */
function finite(cues: readonly Cue[], words: string): readonly Cue[] {
	return cues.filter((cue, index) => {
		const modal = cues.slice(0, index).findLast((earlier) => earlier.modal);
		return (
			modal === undefined ||
			cue.tense !== 'past' ||
			/[,;:"“”(]|\b(?:and|but|or)\b/.test(words.slice(modal.end, cue.start)) ||
			clauses(words.slice(modal.end, cue.start)) > 0
		);
	});
}

/** The date opens its clause: "In March", ", and on Monday". */
const FRONTED =
	/(?:^|[,;:—–("“”‘]|\b(?:and|but|that|or|yet|so)(?=\s+(?:on|in|by|early|late|since|from|for|earlier|later)\s))\s*(?:(?:and|but|yet|so|that|then|on|in|by|early|late|since|last|this|next|from|for|during|earlier|later)\s+)*$/i;
const AGREED =
	/^(?:agreed|vowed|pledged|promised|threatened|decided|ordered|asked|urged|invited|wanted|proposed|hoped)\b/i;
/** "Before leaving in October, he sold the house." */
const GERUND = /^(?:before|after|upon|while|when|on)\s+\p{L}+ing\b[^,.;]*$/iu;
const NEW_CLAUSE = /^\s+(?:he|she|they|it|we|I|you|there|and|but)\b/;
const CLAUSE =
	/[,;:—–("“”]|\s-\s|\b(?:that|which|who|whom|whose|where|when|after|before|because|while|but|although|though|if|unless|as|since|until)\b/gi;

function clauses(words: string): number {
	return words.match(CLAUSE)?.length ?? 0;
}

/** A closing quote: "Monday,” she said". */
const CLOSING = /[,.!?][)]?(?:”|"|''|’’)/u;

/** Not after an abbreviation or an initial. */
const BREAK =
	/(?<!\b(?:vs|v|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Capt|Sgt|Jr|No|Ala|Calif|Fla|Mass|Pa|\p{Lu}))[.!?]["”’')]*\s+(?=[\p{Lu}"“‘'`])|\n\s*\n/gu;

function lastBreak(text: string): number {
	let at = 0;
	for (const match of matchesOf(text, BREAK)) at = match.index + match[0].length;
	return at;
}

function firstBreak(text: string): number {
	const at = text.search(BREAK);
	return at === -1 ? text.length : at;
}
