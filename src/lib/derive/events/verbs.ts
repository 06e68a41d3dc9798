/** Which words of English are finite verbs, as far as a short lexicon and endings tell; and which of them report speech. */

const AUXILIARY =
	"is|are|was|were|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|won['’]t|wouldn['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|cannot|couldn['’]t|shouldn['’]t";

/** Past forms that do not end in -ed and are no participle or common noun as well, or mostly verbs where they stand. */
const PAST =
	'said|told|went|came|took|made|gave|got|saw|met|led|left|held|kept|sent|spent|built|bought|sold|brought|thought|caught|taught|fought|won|lost|rose|fell|grew|knew|threw|flew|drew|began|became|broke|spoke|wrote|drove|struck|hit|shot|put|set|cut|let|ran|found|paid|heard|stood|understood|withdrew|chose|froze|stole|wore|swore|sank|sang|rang|drank|swam|sat|lay|lent|meant|felt|dealt|slept|swept|wept|fled|read|hung|stuck|sought|quit|beat|shook|forgot|ate|bit|hid|rode|arose|tore|bore|laid|shed|split|spread|burst|cost|overthrew|overtook|undertook|forbade|slid|sped|shrank|sprang';

/** Present forms with -s and plural present forms that newspapers use; nouns of the same spelling are left out. */
const PRESENT =
	'says|calls|tells|shows|makes|takes|gives|gets|goes|comes|becomes|begins|remains|means|keeps|holds|stands|ends|seems|appears|wants|needs|expects|believes|thinks|knows|argues|insists|warns|promises|belongs|obliges|requires|includes|involves|allows|helps|leads|follows|faces|lies|casts|puts|sets|brings|continues|happens|opens|closes|starts|runs|turns|moves|ties|agrees|denies|accuses|sits|rules|divides|drives|draws|threatens|raises|rises|falls|grows|joins|meets|marks|stems|rests|owes|loses|wins|ranges|covers|reaches|depends|say|remain|seem|expect|believe|want|promise|belong|share|go|drift|patrol|dates back|dates from|plan to|hope to|intend to|aim to|expect to|want to|vow to|agree to|meet to';

const FINITE = new RegExp(
	`\\b(?:${AUXILIARY}|${PAST}|${PRESENT})\\b|(?<=\\p{L})['’](?:ll|d|re|ve)\\b|\\b\\p{L}{2,}ed\\b`,
	'giu'
);

/** Words in -ed that are adjectives or no verbs. */
const NO_VERB =
	/^(?:need|indeed|speed|seed|feed|breed|greed|hundred|red|bed|united|limited|unprecedented|exceed|proceed|succeed|sacred|naked|wicked|so-called|alleged|proposed|combined|armed|disputed|related|skilled|learned|aged|advanced|detailed|estimated)$/i;
/** Before a word in -ed: what makes it a participle or adjective rather than a finite verb. */
const BEFORE_PARTICIPLE =
	/(?:\b(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|of|to|by|with|from|in|on|for|at|as|being|be|been|some|many|any|no|more|most|very|newly|highly|every|each|two|three|four|five|several|other|than)|-)\s*$/i;

export interface Verb {
	readonly start: number;
	readonly end: number;
	readonly word: string;
}

/** The finite verbs of a text, as far as they can be told. */
export function finiteVerbs(text: string): Verb[] {
	const verbs: Verb[] = [];
	for (const match of text.matchAll(FINITE)) {
		const word = match[0];
		const start = match.index;
		const lead = text.slice(Math.max(0, start - 16), start);
		if (/ed$/i.test(word) && (NO_VERB.test(word) || BEFORE_PARTICIPLE.test(lead) || /^\p{Lu}/u.test(word))) continue;
		if (
			/ed$/i.test(word) &&
			/^\s+by\b/.test(text.slice(start + word.length)) &&
			!/\b(?:was|were|is|are|been|be)\s+(?:\w+\s+)?$/.test(lead)
		)
			continue;
		// after a determiner or "to" a listed word is a noun or an infinitive: "a hit", "the run", "to cut", "to share"
		if (
			!AUX.test(word) &&
			/\b(?:the|a|an|its|their|his|her|this|that\s+the|to|of|no)\s+$/i.test(lead) &&
			!/^(?:said|told|was|were)$/i.test(word)
		)
			continue;
		if (/-$/.test(lead) || /^-\w/.test(text.slice(start + word.length))) continue;
		verbs.push({ start, end: start + word.length, word });
	}
	return verbs;
}

const AUX = new RegExp(`^(?:${AUXILIARY})$`, 'i');

export function isAuxiliary(word: string): boolean {
	return AUX.test(word);
}

/** Verbs by which a newspaper reports what somebody stated, in the past tense. */
export const REPORTING =
	/\b(?:said|told|called|announced|stated|declared|warned|vowed|pledged|promised|insisted|argued|added|accused|denied|defended|acknowledged|admitted|confirmed|claimed|rejected|condemned|criticised|criticized|praised|urged|demanded|expressed|voiced|reported|testified|replied|responded|described|dismissed|ruled|blamed|thanked|apologised|apologized|estimated|predicted|forecast|disclosed|revealed|tweeted|wrote|conceded|stressed|cautioned|complained|emphasised|emphasized|stood by|put the odds)\b/;

/** Of these, the verbs that say no more than that somebody spoke. */
export const SAYING = /\b(?:said|says|told|stated|added|argued|reported|noted|explained|replied|according)\b/;
