/** How a long title is made short: who says it by name alone, then a cut where enough is said. */
import { personsIn } from './persons.ts';
import { isNominal, tagTokens, type Token } from './tag.ts';
import { BE } from './verb-lexicon.ts';
import { beforeAdverbs, finiteness, TAKES_CLAUSE } from './verbs.ts';

/** Longest title, in UTF-16 units. */
export const TITLE_LENGTH = 80;
/** No title is cut before this many characters: what is left would say little. */
const SHORTEST = 28;

/** "The top adviser to the president, Kim, said …", too long to keep whole: "Kim said …". */
export function withShortSpeaker(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	const said = /^(?<speaker>[^“”":;]{2,120}?)\s+(?<verb>said|says|told|announced|warned|added|argued)\b/u.exec(
		title.slice(0, 2 * TITLE_LENGTH)
	);
	const speaker = said?.groups?.speaker ?? '';
	const name = personsIn(speaker).at(-1)?.name;
	if (name !== undefined && /\b(?:of|for|to|from|with|and)\s(?:\p{L}+\s)?$/u.test(speaker.slice(0, -name.length)))
		return title;
	const tokens = tagTokens(speaker, { start: 0, end: speaker.length });
	if (tokens.some((_, i) => finiteness(tokens, i) === 2)) return title;
	return name === undefined || !speaker.endsWith(name) ? title : `${name}${title.slice(speaker.length)}`;
}

/** "She told reporters before leaving that …": whom and where it was said gives way to what was said. */
export function withoutListeners(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	return title
		.replace(/\b(?:told|tells)\s(?:[\p{L}’'-]+\s){1,5}?(?=that\s)/u, 'said ')
		.replace(
			/\b(said|added|announced|warned|insisted|argued)\s(?:in|at|on|during|after|before)\s[^,]{3,60}?\s(?=that\s)/u,
			'$1 '
		)
		.replace(/\b(said|announced|warned|insisted|argued|added|reported|showed) that (?=\p{L})/u, '$1 ');
}

/** Cuts at the last place before which enough is said, else at a word. */
export function shortened(title: string): string {
	return cutWell(title) ?? atSpace(title);
}

/** The same; null where nowhere enough is said. */
export function cutWell(title: string): string | null {
	if (title.length <= TITLE_LENGTH) return title;
	const whole = cut(title);
	// a long quotation is cut within, without its marks, where little is left before it
	const open = /[“"]/.test(title) ? cut(title.replace(/[“”"]/g, '')) : whole;
	return (open?.length ?? 0) > (whole?.length ?? 0) + WORTH ? open : whole;
}

/** So much longer a title may get by cutting within a quotation, in UTF-16 units. */
const WORTH = 12;

function cut(title: string): string | null {
	if (title.length <= TITLE_LENGTH) return title;
	const tokens = tagTokens(title, { start: 0, end: title.length });
	let joint: number | null = null;
	let loose: number | null = null;
	let last: number | null = null;
	for (let i = 1; i < tokens.length; i++) {
		const before = tokens[i - 1];
		if (before === undefined || before.end > TITLE_LENGTH) break;
		if (before.end < SHORTEST) continue;
		const complete = isComplete(tokens, i);
		if (complete && isJoint(tokens, i)) joint = before.end;
		else if (complete) loose = before.end;
		else if (isNominal(before) && tokens[i]?.word === 'of' && !UNFINISHED.test(before.word)) last = before.end;
	}
	const end = joint ?? loose ?? last;
	return end === null ? null : title.slice(0, end);
}

const OPENS = new Set(['preposition', 'link', 'link-or-preposition', 'relative', 'that', 'to', 'gerund']);

/** Whether a new phrase begins at a token. */
function isJoint(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === undefined || before === undefined) return false;
	if (token.tag === 'mark') return /^[,;:(–—]$/.test(token.word) && !isList(tokens, at);
	if (token.tag === 'and')
		return before.tag === 'mark' || finiteness(tokens, at + 1) > 0 || tokens[at + 1]?.tag === 'preposition';
	if (token.word === 'of' || !OPENS.has(token.tag)) return false;
	// "committed to", "due to", "agreed to": what follows is what is meant
	if (token.tag === 'to' && !(isNominal(before) && before.tag !== 'third-person-or-noun')) return false;
	return token.tag !== 'gerund' || before.tag === 'mark';
}

/** Commas between the members of a list, and within a number or a place: "Bergen, Norway". */
function isList(tokens: readonly Token[], at: number): boolean {
	const rest = tokens.slice(at + 1, at + 8);
	const and = rest.findIndex(({ tag }) => tag === 'and');
	return (
		and > 0 &&
		rest
			.slice(0, and)
			.every(({ tag, word }) => tag === 'name' || tag === 'word' || tag.endsWith('-or-noun') || word === ',')
	);
}

const NEEDS_MORE = new Set([
	'determiner',
	'preposition',
	'and',
	'link',
	'link-or-preposition',
	'relative',
	'that',
	'to',
	'auxiliary',
	'be',
	'mark'
]);
/** Verbs and adjectives that say nothing without the words after them. */
const UNFINISHED =
	/^(?:began|begun|begins|decided|agreed|agrees|planned|plans|tried|tries|made|makes|put|puts|expected|expects|supposed|forced|allowed|asked|asks|required|likely|unlikely|able|unable|willing|ready|due|committed|devoted|behalf|considering|set|moved|called|calls|urged|urges|signed|passed|took|takes|held|holds|lost|won|led|gave|gives|sent|became|becomes|remains|remained|failed|fails|two|three|four|five|six|seven|eight|nine|ten|several|many|more|less|than|very|about|nearly|almost|next|first|last|old|new|former)$/;

/** Whether the words before a token can stand alone. */
function isComplete(tokens: readonly Token[], at: number): boolean {
	const last = tokens[at - 1];
	const next = tokens[at];
	if (last === undefined || NEEDS_MORE.has(last.tag)) return false;
	if (last.tag === 'adverb' && /ly$/.test(last.word) && next !== undefined && next.tag !== 'mark') return false;
	const helper = tokens[at - 2];
	const passive = helper?.tag === 'be' || (helper?.tag === 'auxiliary' && BE.has(helper.word));
	// "passed | over", "signed a contract that runs | until 2024"
	if (
		next !== undefined &&
		PARTICLE.test(next.word) &&
		(finiteness(tokens, at - 1) > 0 || last.tag === 'participle' || passive)
	)
		return false;
	// "from two goals | down to beat"
	if (next !== undefined && isNominal(last) && /^(?:down|up|off|away|back|out)$/.test(next.word)) return false;
	if (/^(?:that|relative)$/.test(helper?.tag ?? '') && finiteness(tokens, at - 1) > 0) return false;
	// "give his relatives | in Miami a chance"
	if (
		next?.tag === 'preposition' &&
		next.word !== 'of' &&
		GIVES.test(
			tokens
				.slice(Math.max(0, at - 4), at - 1)
				.map(({ word }) => word)
				.join(' ')
		) &&
		tokens.slice(at, at + 6).some(({ tag }) => tag === 'determiner')
	)
		return false;
	if (!passive && (TAKES_CLAUSE.test(last.word) || UNFINISHED.test(last.word))) return false;
	if (!saysSomething(tokens, at)) return false;
	// "signed by Japan | and South Korea"
	if (isNominal(last) && next?.tag === 'and' && isNominal(tokens[at + 1]) && finiteness(tokens, at + 2) === 0)
		return false;
	// within a name, behind an owner, between a number and its noun
	if (last.capital && next?.capital === true && next.tag !== 'mark') return false;
	if (/(?:'s|s')$/.test(last.word) || (last.tag === 'gerund' && tokens[at - 2]?.tag !== 'determiner')) return false;
	const open = next !== undefined && !ENDS.has(next.tag);
	// "a previous | forecast", "would change | his plans", "of Korea | leaving"
	if (open && tokens[at - 2]?.tag === 'determiner') return false;
	if (
		next !== undefined &&
		/^plain/.test(last.tag) &&
		isVerbal(tokens, at - 1) &&
		(isNominal(next) || next.tag === 'determiner' || next.tag === 'preposition')
	)
		return false;
	if (next?.tag === 'gerund' && tokens[at - 2]?.tag !== 'mark') return false;
	if (last.tag === 'number' && next !== undefined && isNominal(next)) return false;
	if (
		!passive &&
		/^past|^participle|^third-person$|^plain$/.test(last.tag) &&
		next !== undefined &&
		(isNominal(next) || next.tag === 'determiner' || next.tag === 'preposition')
	)
		return false;
	if (isNominal(last) && next !== undefined && next.word === 'of') return false;
	// between a word and its noun: "security | matters"
	if (
		(last.tag === 'word' || last.tag.endsWith('-or-noun')) &&
		next !== undefined &&
		(next.tag === 'word' || next.tag === 'third-person-or-noun' || next.tag === 'plain-or-noun' || next.tag === 'name')
	)
		return false;
	return tokens.slice(0, at).some((_, i) => finiteness(tokens, i) > 0);
}

/** Whether a plain form follows a modal or "to": "would change". */
function isVerbal(tokens: readonly Token[], at: number): boolean {
	const tag = tokens[beforeAdverbs(tokens, at)]?.tag;
	return tag === 'auxiliary' || tag === 'to';
}

const GIVES = /\b(?:gives?|gave|given|giving|grants?|granted|denie[sd]|deny)\b/;

/** Words that belong to the verb before them. */
const PARTICLE = /^(?:over|up|down|off|out|away|back)$/;

const ENDS = new Set([
	'mark',
	'preposition',
	'link',
	'link-or-preposition',
	'relative',
	'that',
	'to',
	'and',
	'auxiliary',
	'time',
	'adverb',
	'past'
]);

/** "NHK reported a group was considering": what is said needs its verb. */
function saysSomething(tokens: readonly Token[], at: number): boolean {
	const verb = tokens.findIndex((token, i) => SAYS.test(token.word) && finiteness(tokens, i) > 0);
	if (verb === -1 || verb >= at) return true;
	const finite = tokens.findIndex(
		(token, i) => i > verb + 1 && (token.tag === 'and' || token.tag === 'mark' || finiteness(tokens, i) === 2)
	);
	// "reported a profit that beat": which one
	if (finite > 0 && tokens[finite - 1]?.tag === 'that' && finite - 1 > verb + 1) return true;
	return finite === -1 || finite < at || tokens[finite]?.tag === 'and' || tokens[finite]?.tag === 'mark';
}

const SAYS = /^(?:said|says|told|tells|reported|reports|showed|shows|announced|warned|argued|added|found|ruled)$/;

function atSpace(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	const end = title.slice(0, TITLE_LENGTH + 1).search(/\s+\S*$/);
	return title.slice(0, end === -1 ? TITLE_LENGTH : end);
}

/** Words at which no title ends; "in" and "over" may belong to a verb: "let the others back in". */
const DANGLING =
	/[\s,]+(?:the|a|an|and|or|but|of|to|at|for|from|with|by|as|that|which|who|its|their|than|into|against|between|when|while|if|until|since|during|under|through|also|still|already|most|some|starting|beginning|scheduled for|effective)$/i;

/** ", some 150 years" after …: how far away. */
const FAR =
	/, (?:(?:some|about|nearly|almost|around|exactly)\s)?[\p{L}\d,.-]+\s(?:years?|months?|weeks?|days?|hours?|minutes?)(?:\s(?:earlier|later|after|before))?$/u;

/** "in a message posted": its date is gone. */
const SENT =
	/(?<=\bin (?:an?|the|his|her|its|their) (?:\p{L}+ )?(?:message|statement|letter|interview|post|video|report|article|filing|notice)) (?:posted|published|released|issued|sent|broadcast|aired|recorded|filed|dated|printed)$/u;

/** "was shelved when the minister, Ana Silva", cut before what she did. */
const WHOM_ONLY =
	/(?<=.{16}),?\s(?:when|while|after|as)\s(?:the|an?|his|her|its|their)\s[^,]{2,40},\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u;

/** ", to find", ", a move", "on condition": cut before what they announce. */
const LOOSE_END = /(?:, to (?:find|discover|learn|see)|, an?\s(?:move|step|decision|change|gesture)|\son condition)$/;

export function withoutDanglingEnd(title: string): string {
	let clean = title
		.replace(/[\s,;:–—-]+$/, '')
		.replace(FAR, '')
		.replace(SENT, '')
		.replace(WHOM_ONLY, '')
		.replace(LOOSE_END, '')
		.replace(/\sat the (?:earliest|latest)$/, '');
	while (DANGLING.test(clean) && clean.split(' ').length > 2)
		clean = clean.replace(DANGLING, '').replace(/[\s,;:–—-]+$/, '');
	return clean;
}
