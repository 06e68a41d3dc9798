/** The verbs of English that tell when: "will sign", "signed", "had been due", "is flying", "meets Monday". */
import { matchesOf } from '../matches.ts';

export type Tense = 'past' | 'present' | 'future';

/** A verb group and what it says; `firm` where no other reading of its words is likely. */
export interface Cue {
	readonly tense: Tense;
	readonly firm: boolean;
	/** A modal: what follows it in its clause has no tense of its own. */
	readonly modal: boolean;
	/** "had been due to": what was planned may have been for before or for after now. */
	readonly planned: boolean;
	/** Offsets into the words searched. */
	readonly start: number;
	readonly end: number;
}

/** What is still to come: modals, plans, permissions. */
const FUTURE =
	"will|'ll|’ll|won['’]t|shall|would|is to|are to|was to|were to|to be|expects?|expected|expecting|scheduled|schedules|plans?|planned|planning|due|set to|set for|going to|about to|upcoming|intends?|intended|hopes?|agreed to|slated|aims?|as soon as|as early as|no later than|proposed|might|must|begins|starts|opens|expires|matures|ends(?= (?:in|on|by|at|with)\\b)|takes? effect|effective|comes? into force";
/** Nouns and verbs whose infinitive is still to come: "a deal to buy", "vowed to leave". */
const PLANNED =
	'(?:agreements?|deals?|decisions?|contracts?|offers?|proposals?|promises?|pledges?|vows?|threats?|orders?|ultimatums?|programs?|programmes?|pledged|vowed|promised|threatened|decided|ordered|wants?|wanted|asked|urged|invited|likely|ready|willing) to';
/** Modals that leave open whether it came to pass; a negated one tells of what did not. */
const OPEN = '(?:may|might|must|can|could|should)';
/** Past forms that do not end in -ed. */
const IRREGULAR =
	'was|were|had|did|said|told|went|came|took|made|gave|got|saw|met|led|left|held|kept|sent|spent|built|bought|sold|brought|thought|caught|taught|fought|won|lost|rose|fell|grew|knew|threw|flew|drew|began|became|broke|spoke|wrote|drove|struck|hit|shot|put|set|cut|let|shut|ran|found|paid|heard|stood|understood|withdrew|chose|froze|stole|wore|swore|sank|sang|rang|drank|swam|sat|lay|lent|meant|felt|dealt|slept|swept|wept|fled|bled|fed|read|bound|wound|ground|hung|stuck|spun|dug|sought|quit|beat|shook|forgot|ate|bit|hid|rode|arose|awoke|tore|bore|laid|shed|split|spread|burst|cost|hurt|been|ago|slain|seen|taken|given|born';
/** Of these the words that are often a noun, an adjective or a present: they tell less. */
const LOOSE =
	/^(?:set|put|cut|let|shut|hit|read|cost|hurt|spread|burst|split|shed|quit|beat|led|left|found|felt|ground|wound|bound|saw|lay|bit|bore|lost|spun|hid|ago|been)$/i;
const NOT_VERBS =
	/^(?:need|indeed|speed|seed|feed|breed|greed|hundred|red|bed|united|limited|unprecedented|exceed|proceed|succeed|embed|shred|sacred|naked|wicked|related|so-called|armed|detailed|alleged)$/i;
/** A form in -ed after one of these is an adjective: "the reduced dividend". */
const ATTRIBUTIVE =
	/\b(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|no|any|all|some|of|for|by|with|in|as)\s+$/i;

/** Happenings that are announced in the present: "parliament votes Tuesday", "the leaders meet in Rome on Monday". */
const ARRANGED =
	'(?:open|reopen|close|hear|start|restart|meet|vote|play|begin|resume|return|leave|depart|arrive|face|host|travel|visit|expire|convene|reconvene|premiere|debut|kick|go|sit|head|decide|come)';
/** The same as a progressive: "is flying to Rome on Tuesday". */
const ARRANGING =
	'(?:opening|starting|meeting|voting|playing|resuming|returning|leaving|departing|arriving|hosting|travell?ing|visiting|flying|going|coming|heading|holding|launching)';

/**
 * The order matters: "had been due" and "could not be reached" are past though "due" and "could be" are not, "was to" and
 * "set for" look ahead though "was" does not.
 */
const CUE = new RegExp(
	`\\b(?:(?<expected>(?:had been|originally|initially|previously) (?:due|scheduled|set|expected|slated|planned)|(?:may|might|must|could|should|would)(?: not|n['’]t)? have(?: been)?)|(?<negated>could(?: not|n['’]t) (?:immediately )?(?:be )?\\p{L}+|neither\\b[^,.;]{0,60}? could be \\p{L}+)|(?<pending>(?:when|if|once|until|unless|before)\\s(?:[^\\s,.;]+\\s){1,4}?(?:is|are)(?:\\s\\p{L}+)?)|(?<planned>${PLANNED})|(?<future>(?:will|would|shall|(?:(?:is|are|was|were) )?to|${OPEN.slice(3, -1)})(?: not)? be (?:${IRREGULAR}|\\p{L}+(?:ed|en))|${FUTURE})|(?<open>${OPEN}(?! have)(?: not)? \\p{L}+)|(?<arranging>(?:is|are|am|['’]re)(?: \\p{L}+ly)? ${ARRANGING})|(?<perfect>(?:has|have|['’]ve)(?: not| also| already| since| long)?(?: been)? (?:come|gone|done|become|run|${IRREGULAR}|\\p{L}{2,}ed))|(?<passive>(?:is|are)(?: not| being)? (?!expected|scheduled|planned|set|slated|proposed|intended)(?:${IRREGULAR}|\\p{L}{2,}ed))|(?<past>${IRREGULAR}|\\p{L}{2,}ed)|(?<present>is|are|has|have|says|does|do))\\b`,
	'giu'
);

/** Of what somebody is said to have done. */
const ACCUSED = /^(?:is|are) (?:accused|convicted|suspected|blamed|remembered)\b/i;
const MODAL = /^(?:will|shall|would|may|might|must|can|could|should|['’]ll)\b/i;

/** The verb groups of some words, in their order. */
export function cuesOf(words: string): Cue[] {
	const cues: Cue[] = [];
	for (const match of matchesOf(words, CUE)) {
		const read = readCue(match, words);
		if (read !== null)
			cues.push({
				...read,
				modal: MODAL.test(match[0]),
				planned: match.groups?.expected !== undefined && !read.firm,
				start: match.index,
				end: match.index + match[0].length
			});
	}
	return cues;
}

function readCue(match: RegExpMatchArray, words: string): Pick<Cue, 'tense' | 'firm'> | null {
	const { expected, negated, pending, planned, future, open, arranging, perfect, past } = match.groups ?? {};
	// the month, and "can" of what is always so
	if (match[0].startsWith('May')) return null;
	if (expected !== undefined)
		return { tense: 'past', firm: !/due|set|expected|planned|scheduled|slated/i.test(expected) };
	if (negated !== undefined) return { tense: 'past', firm: true };
	if (pending !== undefined || planned !== undefined) return { tense: 'future', firm: false };
	if (future !== undefined)
		return {
			tense: 'future',
			firm: /^(?:will|shall|is to|are to|'ll|’ll|expires|matures|ends|takes?|comes?)\b/i.test(future)
		};
	if (open !== undefined || arranging !== undefined) return { tense: 'future', firm: false };
	if (perfect !== undefined) return { tense: 'past', firm: !LOOSE.test(perfect.split(' ').at(-1) ?? '') };
	if (ACCUSED.test(match[0])) return { tense: 'past', firm: true };
	if (past === undefined) return { tense: 'present', firm: false };
	if (NOT_VERBS.test(past)) return null;
	const lead = words.slice(Math.max(0, (match.index ?? 0) - 12), match.index);
	if (/ed$/i.test(past) && ATTRIBUTIVE.test(lead)) return { tense: 'past', firm: false };
	return { tense: 'past', firm: !LOOSE.test(past) };
}

/** Verbs that need their object here, or "sales reports Thursday" would look ahead. */
const ANNOUNCED =
	'(?:reports|releases|presents|unveils|launches|publishes|announces|delivers|addresses|celebrates|marks|testifies|speaks|appears|joins|leads|takes|plays|ends|concludes|airs)';
/** "meets", "vote", "go on sale" right before a date, its subject before it: the present of what is arranged. */
const ARRANGED_BEFORE = new RegExp(
	`(?<subject>[\\p{L}’')]+),?\\s+(?:again\\s+)?(?:${ARRANGED}(?:s|es)?|${ANNOUNCED}(?=\\s+\\S+\\s))(?:\\s+(?!(?:has|had|was|were|and|as)\\b)[\\p{L}’'-]+){0,4}\\s+$`,
	'iu'
);
/** After these the word is a noun or an infinitive: "the vote", "to meet", "did not return". */
const NO_SUBJECT =
	/^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|no|any|all|some|every|each|another|to|of|for|by|with|in|at|on|from|after|before|not|and|or|has|have|had|having|been|did|didn['’]t|first|second|third|last|next|new|final|early|late|big|good|bad|will|would|could|should|may|might|must|can|\p{L}+['’]s?)$/iu;

export function arrangedBefore(words: string): boolean {
	const subject = ARRANGED_BEFORE.exec(words)?.groups?.subject;
	return subject !== undefined && !NO_SUBJECT.test(subject);
}
