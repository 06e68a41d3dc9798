/** How a long title is made short: what was said rather than that it was said, then a cut where enough is said. */
import { finiteVerbs } from './verbs.ts';

/** Longest title, in UTF-16 units. */
export const TITLE_LENGTH = 80;

const SPOKEN =
	/^([^“”":;]{2,80}?)\s+(?:said|says|added|argued|announced|insisted|stressed|noted|warned|predicted|told (?:reporters|\p{Lu}\p{L}+))\s+(?:that\s+)?(?=\p{L})/u;
/** Longest name of a speaker before what was said, in UTF-16 units. */
const LONGEST_SPEAKER = 32;

/** "The minister, Ana Silva, said the port would …", too long to keep whole: "Ana Silva: the port would …". */
export function withSpokenContent(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	const match = SPOKEN.exec(title.slice(0, 4 * TITLE_LENGTH));
	if (match === null) return title;
	const content = title.slice(match[0].length);
	const verb = finiteVerbs(content.slice(0, TITLE_LENGTH))[0];
	if (verb === undefined || verb.start < 2 || /^\p{L}+ing\b/u.test(content) || finiteVerbs(match[1] ?? '').length > 0)
		return title;
	const speaker = speakerIn(match[1] ?? '');
	return speaker === null ? title : `${speaker}: ${content}`;
}

function speakerIn(words: string): string | null {
	if (/^(?:he|she|it|they|we|i|you|who|which)$/i.test(words)) return null;
	if (words.length <= LONGEST_SPEAKER && !words.includes(',')) return words;
	const name = /(?:\p{Lu}[\p{L}.’-]+ ){1,2}\p{Lu}[\p{L}’-]+$/u.exec(words)?.[0];
	return name === undefined || name.length > LONGEST_SPEAKER ? null : name;
}

/** Cuts at the last joint before which enough is said, else at a word. */
export function shortened(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	let cut: number | null = null;
	for (const match of title.slice(0, TITLE_LENGTH + 8).matchAll(JOINT)) {
		const kept = title.slice(0, match.index);
		if (match.index > TITLE_LENGTH || match.index < SHORTEST || NEEDS_OBJECT.test(kept) || GERUND.test(kept)) continue;
		cut = match.index;
	}
	return cut === null ? atWord(title) : title.slice(0, cut);
}

const JOINT =
	/,\s|;\s|\s(?:--|[–—])\s|\s(?:which|who|that|when|while|because|although|though|after|before|including|citing|saying|adding|arguing|as|where|whatever|until|unless|and|but|to|on|in|at|for|from|with|by|into|over|under|against|between|through|beside|despite|amid)\s/gi;
/** Cuts between two words: not within a name, nor behind a word that says nothing without the next one. */
function atWord(title: string): string {
	let end = title.slice(0, TITLE_LENGTH + 1).search(/\s+\S*$/);
	if (end === -1) end = TITLE_LENGTH;
	for (let kept = title.slice(0, end); kept.length >= SHORTEST_CUT; kept = kept.replace(/\s+\S+$/, '')) {
		const within = /\p{Lu}[\p{L}.’-]*$/u.test(kept) && /^\s+\p{Lu}/u.test(title.slice(kept.length));
		if (!within && !UNFINISHED.test(kept) && !NEEDS_OBJECT.test(kept) && finiteVerbs(kept).length > 0) return kept;
		if (!/\s/.test(kept)) break;
	}
	return title.slice(0, end);
}

/** A word cut goes back no further than to this many characters. */
const SHORTEST_CUT = 24;
/** An owner without what is owned, or a participle and a gerund without their object, a count without what is counted. */
const UNFINISHED =
	/(?:['’]s|s['’]|\b(?:to|with|by|of|for|from|in|at|on|without|and|or) \p{L}+ing|\p{L}+ed|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d[\d,.]*))$/u;

/** "the clinic caring for …": what is being done is not said yet; "the building" is a thing. */
const GERUND =
	/(?<!\b(?:the|a|an|its|their|his|her|this|that|of)\s)\b(?!(?:morning|evening|nothing|something|anything|everything|spring|king|string|thing|ring|wing|during)$)\p{Ll}+ing$/u;
/** No joint is cut before this many characters: what is left would say little. */
const SHORTEST = 40;
/** Words that promise more: a title that stops at them says nothing yet. */
const NEEDS_OBJECT =
	/\b(?:said|told(?: \w+)?|called|reported|announced|argued|added|warned|vowed|moved|began|begun|considering|decided|agreed|planned|promised|tried|was|were|is|are|had|has|have|would|could|made|put|expected|supposed|forced|allowed|asked|required|likely|unlikely|able|unable|willing|ready|behalf|committed|devoted|plans|the|a|an|of|its|their|his|her)$/i;

const DANGLING =
	/[\s,]+(?:the|a|an|and|or|but|of|to|in|on|at|for|from|with|by|as|that|which|who|its|their|his|her|is|are|was|were|be|been|has|have|had|will|would|than|into|over|under|against|between|through|after|before|when|while|if|also|planned|about)$/i;

export function withoutDanglingEnd(title: string): string {
	let clean = title.replace(/[\s,;:–—-]+$/, '');
	while (DANGLING.test(clean) && clean.split(' ').length > 3) clean = clean.replace(DANGLING, '');
	return clean;
}
