/** Words of a sentence with what part they can play in it: enough to find finite verbs and where clauses begin. */
import { remembered } from '#lib/model/remembered.ts';
import { matchesOf } from '../matches.ts';
import { isCapital } from '../plain-words.ts';
import type { Stretch } from '../read/sentences.ts';
import { tagInPlace } from './place-tags.ts';
import {
	AUXILIARIES,
	NO_VERB_ED,
	PARTICIPLE_ONLY,
	PAST_ONLY,
	PAST_OR_PARTICIPLE,
	plainForm,
	thirdPerson
} from './verb-lexicon.ts';

export type Tag =
	| 'pronoun' // that can be a subject
	| 'object' // "him", "them"
	| 'determiner'
	| 'preposition'
	| 'and' // "and", "but", "or"
	| 'link' // "when", "because"
	| 'link-or-preposition' // "after", "until"
	| 'relative' // "which", "who"
	| 'that'
	| 'to'
	| 'auxiliary'
	| 'be' // "be", "been", "being", "having": in a verb phrase, never its first word
	| 'adverb'
	| 'number'
	| 'name'
	| 'past' // "went"
	| 'past-or-participle' // "built", "walked"
	| 'participle' // "gone"
	| 'gerund'
	| 'third-person' // "enters"
	| 'third-person-or-noun' // "orders"
	| 'plain' // "enter"
	| 'plain-or-noun' // "order"
	| 'time'
	| 'quotation'
	| 'mark'
	| 'word';

export interface Token extends Stretch {
	/** Lower case, straight apostrophes. */
	readonly word: string;
	readonly tag: Tag;
	readonly capital: boolean;
}

const table = (entries: Readonly<Partial<Record<Tag, string>>>): ReadonlyMap<string, Tag> =>
	new Map(Object.entries(entries).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag])));

const CLOSED = table({
	pronoun:
		'i he she it they we you there nobody everyone everybody someone nothing everything this these those one some many few most none',
	object: 'him me us them himself herself itself themselves',
	determiner:
		'the a an my your his her its our their any no each every both all another such other several half more less fewer',
	preposition:
		'of in on at by for from with without into over under against between through during about among amid despite near toward towards across along around behind beside besides beyond inside outside onto off up down per via upon within throughout like unlike versus following including regarding concerning',
	and: 'and but or nor yet',
	link: 'when while whereas because although though if unless whether how why whenever wherever whatever once lest',
	'link-or-preposition': 'after before until till since as than so',
	relative: 'which who whom whose where what',
	be: 'be been being having',
	adverb:
		"not n't never also only just still already again soon later earlier ever always often then now here almost nearly rather quite very too even away back out nevertheless nonetheless meanwhile however therefore thus instead perhaps maybe together twice alone afterwards thereafter overnight"
});

/** Most words are plain ones, which are told first because `\p{L}` is slow; the others may hold marks. */
const TOKEN =
	/[A-Za-z]+(?=[\s;:!?)"“”—–]|,\s)|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,&/-](?=[\p{L}\p{N}])|\.-(?=\p{L}))*(?:(?<=\b\p{L})\.)*%?(?:(?<=s)['’](?=\s\p{Ll}))?|\S/gu;

/** The tokens of `text[start, end)`; each time expression and each quotation is one. */
export function tagTokens(text: string, { start, end }: Stretch, times: readonly Stretch[] = []): Token[] {
	const whole = [...times, ...quotations(text, start, end)];
	const tokens: Token[] = [];
	let from = start;
	for (const stretch of outermost(whole)) {
		if (stretch.start < from || stretch.end > end) continue;
		pushWords(tokens, text, from, stretch.start);
		const quoted = QUOTE.test(text.charAt(stretch.start));
		const word = text.slice(stretch.start, stretch.end).toLowerCase();
		tokens.push({ start: stretch.start, end: stretch.end, word, tag: quoted ? 'quotation' : 'time', capital: false });
		from = stretch.end;
	}
	pushWords(tokens, text, from, end);
	return tokens;
}

const QUOTE = /["“”]/;

function outermost(stretches: readonly Stretch[]): Stretch[] {
	const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
	let last = -1;
	return sorted.filter(({ start, end }) => {
		if (start < last) return false;
		last = end;
		return true;
	});
}

/** Quotations with both their marks, curly or straight. */
export function quotations(text: string, start: number, end: number): Stretch[] {
	const words = text.slice(start, end);
	const found: Stretch[] = [];
	/** Marks that no other closes from here on. */
	const unclosed = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		const mark = words.charAt(at);
		if ((mark !== '“' && mark !== '"') || unclosed.has(mark)) continue;
		const close = words.indexOf(mark === '“' ? '”' : '"', at + 1);
		if (close === -1) {
			unclosed.add(mark);
			continue;
		}
		found.push({ start: start + at, end: start + close + 1 });
		at = close;
	}
	return found;
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
	if (to <= from) return;
	for (const match of matchesOf(text.slice(from, to), TOKEN)) {
		const raw = match[0];
		const start = from + match.index;
		const word = raw.toLowerCase().replaceAll('’', "'");
		const capital = isCapital(raw);
		const before = tokens.at(-1);
		const tag = tagInPlace(word, tokens, text, start) ?? tagOf(word, capital, tokens.length === 0);
		if (before !== undefined && isPlaced(before, tokens.at(-2), tag))
			tokens[tokens.length - 1] = { ...before, tag: 'adverb' };
		const isCounted = before?.tag === 'number' && tokens.at(-2)?.capital !== true && MANY.test(word);
		tokens.push({ start, end: start + raw.length, word, capital, tag: isCounted ? 'word' : tag });
	}
}

/** "with the loss of 31 lives": things in the plural and no verb. */
const MANY = /^(?:lives|leaves|wolves|halves)$/;

/** "was first mentioned", "were last seen": between a helping verb and a participle they say when, and are no noun. */
const PLACED = /^(?:first|last|next|long|best|newly|since|half|well)$/;
/** The same without a helping verb: "Harlow last made an acquisition", "was built in 1840 and first lit in 1841". */
const PLACED_ALONE = /^(?:first|last|next|since)$/;

function isPlaced({ word }: Token, before: Token | undefined, verb: Tag): boolean {
	if (verb !== 'past' && !verb.endsWith('participle')) return false;
	if (PLACED.test(word) && isHelper(before) && verb !== 'past') return true;
	return (
		PLACED_ALONE.test(word) && before !== undefined && /^(?:mark|and|name|word|pronoun|time|relative)$/.test(before.tag)
	);
}

function isHelper(token: Token | undefined): boolean {
	return token?.tag === 'auxiliary' || token?.tag === 'be';
}

function tagOf(word: string, capital: boolean, first: boolean): Tag {
	return capital ? (first ? tagOfFirst(word) : tagOfName(word)) : tagOfPlain(word);
}

/** Words are tagged anew in each sentence, and most come again. */
const tagOfPlain = remembered(4000, (word) => makeTag(word, false, false));
const tagOfFirst = remembered(1000, (word) => makeTag(word, true, true));
const tagOfName = remembered(1000, (word) => makeTag(word, true, false));

function makeTag(word: string, capital: boolean, first: boolean): Tag {
	if (!/^[\p{L}\p{N}]/u.test(word)) return 'mark';
	if (word === 'that') return 'that';
	if (word === 'to') return 'to';
	if (AUXILIARIES.has(word) || /^(?:he|she|it|that|there|who|i|we|you|they)'(?:s|d|ll|ve|re|m)$/.test(word)) {
		return capital && !first && /^(?:will|may|might)$/.test(word) ? 'name' : 'auxiliary';
	}
	const closed = CLOSED.get(word);
	// "Per Lind"
	if (closed !== undefined && !(word === 'per' && capital)) return closed;
	if (/^\p{N}/u.test(word)) return 'number';
	if (capital && !first) return 'name';
	return openTag(word);
}

/** The tag of a word of the open classes. */
function openTag(word: string): Tag {
	if (word.includes('-') && word !== 're-elect' && word !== 're-elected') return 'word';
	if (PAST_OR_PARTICIPLE.has(word)) return 'past-or-participle';
	if (PAST_ONLY.has(word)) return 'past';
	if (PARTICIPLE_ONLY.has(word)) return 'participle';
	if (/.{2}ed$/.test(word) && !NO_VERB_ED.has(word) && !/.(?:feed|seed|speed|weed|breed)$/.test(word))
		return 'past-or-participle';
	if (/.{3}ly$/.test(word) && !NO_ADVERB.test(word) && plainForm(word) === null) return 'adverb';
	if (/.{3}ing$/.test(word) && !NO_GERUND.test(word)) return 'gerund';
	const third = thirdPerson(word);
	if (third !== null) return third === 'verb' ? 'third-person' : 'third-person-or-noun';
	const plain = plainForm(word);
	if (plain !== null) return plain === 'verb' ? 'plain' : 'plain-or-noun';
	return 'word';
}

const NO_ADVERB =
	/^(?:family|assembly|anomaly|monopoly|belly|bully|lily|jelly|(?:butter|dragon|fire|may|house)fly|italy|sicily|emily|sally|molly|kelly|polly|billy|beverly|kimberly|july|friendly|deadly|daily|weekly|monthly|yearly|quarterly|elderly|costly|homily|doily)$/;
const NO_GERUND =
	/^(?:morning|evening|nothing|something|anything|everything|spring|string|during|ceiling|building|meeting|hearing|wedding|warning|ruling|painting|housing|funding|clothing|shipping|king|ring|thing|wing|lightning|herring|pudding|drawing|shilling|sibling|sterling)$/;

/** What can end a subject: the word before its verb. */
export function isNominal(token: Token | undefined): boolean {
	return token !== undefined && NOMINAL.has(token.tag);
}

const NOMINAL: ReadonlySet<Tag> = new Set([
	'pronoun',
	'name',
	'word',
	'number',
	'plain-or-noun',
	'third-person-or-noun',
	'gerund',
	'quotation',
	'object',
	'time'
] as const);
