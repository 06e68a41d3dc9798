/** The tense of the words around a date: which Thursday, which July is meant. */

export type Tense = 'past' | 'present' | 'future';

/** Signs of what is still to come: modals, "to be", plans, deadlines. */
const FUTURE =
	"(?:will|would|shall|to|may|might|must|can|could)(?: not)? be \\w+(?:ed|en)|will|'ll|’ll|won['’]t|shall|would|is to|are to|was to|were to|to be|expects?|expected|expecting|scheduled|schedules|plans?|planned|planning|due|set to|set for|going to|about to|upcoming|intends?|intended|hopes?|agreed to|slated|aims?|as soon as|as early as|no later than|proposed|might|must|begins|starts|opens|expires|matures|takes effect|effective";
/** Past forms that do not end in -ed. */
const IRREGULAR =
	'was|were|had|did|said|told|went|came|took|made|gave|got|saw|met|led|left|held|kept|sent|spent|built|bought|sold|brought|thought|caught|taught|fought|won|lost|rose|fell|grew|knew|threw|flew|drew|began|became|broke|spoke|wrote|drove|struck|hit|shot|put|set|cut|let|shut|ran|found|paid|heard|stood|understood|withdrew|chose|froze|stole|wore|swore|sank|sang|rang|drank|swam|sat|lay|lent|meant|felt|dealt|slept|swept|wept|fled|bled|fed|read|bound|wound|ground|hung|stuck|spun|dug|sought|quit|beat|shook|forgot|ate|bit|hid|rode|arose|awoke|tore|bore|laid|shed|split|spread|burst|cost|hurt|been|ago';

/** The order matters: "had been due" and "could not be reached" are past though "due" and "could be" are not, "was to" and "set for" look ahead though "was" does not. */
const CUE = new RegExp(
	`\\b(?:(?<expected>had been (?:due|scheduled|set|expected|slated|planned))|(?<negated>could(?: not|n['’]t) (?:immediately )?be \\p{L}+ed)|(?<future>${FUTURE})|(?<past>${IRREGULAR}|\\p{L}{2,}ed)|(?<present>is|are|has|have|says|does|do))\\b`,
	'giu'
);
const NOT_VERBS =
	/^(?:need|indeed|speed|seed|feed|breed|greed|hundred|red|bed|united|limited|unprecedented|exceed|proceed|succeed|agreed)$/i;

/** How far the tense is sought on each side, in UTF-16 units. */
const REACH = 160;
/** A cue after the date counts as this much further away: English puts the time after its verb. */
const AFTER_FACTOR = 1.6;

/** The tense of the cue nearest to `[start, end)` within its sentence; present where there is none. */
export function tenseAt(text: string, start: number, end: number): Tense {
	const lead = text.slice(Math.max(0, start - REACH), start);
	const left = lead.slice(lastBreak(lead));
	const tail = text.slice(end, end + REACH);
	const right = tail.slice(0, firstBreak(tail));
	// "by August" is a deadline; "by August it had …" says so by its verb
	if (
		/\b(?:by|no later than|as soon as|as early as)\s+(?:the\s+)?(?:end\s+of\s+)?$/i.test(left) &&
		!/\bhad\b/.test(left + right)
	)
		return 'future';
	// "has until Tuesday to sign": what is over says so by its verb
	if (
		/\b(?:has|have|is|are|will|give|gives|given|extended|deadline)\b[^.;]*\buntil\s+(?:late\s+|early\s+)?$/i.test(left)
	)
		return 'future';
	let best: { tense: Tense; distance: number } | null = null;
	const consider = (tense: Tense, distance: number) => {
		if (best === null || distance < best.distance) best = { tense, distance };
	};
	for (const match of left.matchAll(CUE)) {
		const tense = tenseOf(match);
		if (tense !== null) consider(tense, left.length - match.index - match[0].length);
	}
	for (const match of right.matchAll(CUE)) {
		const tense = tenseOf(match);
		if (tense !== null) consider(tense, match.index * AFTER_FACTOR);
	}
	return (best as { tense: Tense } | null)?.tense ?? 'present';
}

function tenseOf(match: RegExpMatchArray): Tense | null {
	if (match[0] === 'May') return null;
	if (match.groups?.future !== undefined) return 'future';
	if (match.groups?.expected !== undefined || match.groups?.negated !== undefined) return 'past';
	if (match.groups?.past !== undefined) return NOT_VERBS.test(match[0]) ? null : 'past';
	return 'present';
}

const BREAK = /[.!?]["”’')]*\s+(?=[\p{Lu}"“])|\n\s*\n/gu;

function lastBreak(text: string): number {
	let at = 0;
	for (const match of text.matchAll(BREAK)) at = match.index + match[0].length;
	return at;
}

function firstBreak(text: string): number {
	const at = text.search(BREAK);
	return at === -1 ? text.length : at;
}
