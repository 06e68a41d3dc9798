/** Which words of a sentence are finite verbs, as far as forms and neighbours tell; and which of them report speech. */
import { isNominal, type Tag, tagTokens, type Token } from './tag.ts';
import { BE, HAVE } from './verb-lexicon.ts';

export interface Verb {
	readonly start: number;
	readonly end: number;
	readonly word: string;
}

/** How surely a token is a finite verb: 2 by its form, 1 by the words around it, 0 not. */
export function finiteness(tokens: readonly Token[], at: number): 0 | 1 | 2 {
	const token = tokens[at];
	if (token === undefined) return 0;
	const before = tokens[beforeAdverbs(tokens, at)];
	switch (token.tag) {
		case 'auxiliary':
			return isDetermined(before) || isVerbal(before) ? 0 : 2;
		case 'past':
			return isDetermined(before) || before?.tag === 'to' || isNounBeforeVerb(tokens, at) ? 0 : 2;
		case 'past-or-participle':
			return pastFiniteness(tokens, at, before);
		case 'third-person':
		case 'plain':
		case 'third-person-or-noun':
		case 'plain-or-noun':
			return presentFiniteness(tokens, at, before);
		case 'word':
			// "She wires the money": a verb that the lexicon does not know
			return /^(?:he|she)$/.test(tokens[at - 1]?.word ?? '') && /[^s'’]s$/.test(token.word) ? 2 : 0;
		default:
			return 0;
	}
}

/** Index of the nearest token before one that is no adverb. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
	let i = at - 1;
	while (tokens[i]?.tag === 'adverb') i--;
	return i;
}

function isDetermined(before: Token | undefined): boolean {
	return before !== undefined && (before.tag === 'determiner' || isOwner(before));
}

/** "Japan's", "voters'" */
function isOwner({ word, tag }: Token): boolean {
	return (tag === 'name' || tag === 'word' || tag.endsWith('-or-noun')) && /(?:'s|s')$/.test(word);
}

/** A word after which a verb form belongs to its phrase: "has said", "was to go". */
function isVerbal(before: Token | undefined): boolean {
	return before !== undefined && (before.tag === 'auxiliary' || before.tag === 'be' || before.tag === 'to');
}

const NO_SUBJECT: ReadonlySet<Tag> = new Set([
	'determiner',
	'preposition',
	'to',
	'be',
	'auxiliary',
	'participle',
	'adverb'
] as const);

function pastFiniteness(tokens: readonly Token[], at: number, before: Token | undefined): 0 | 1 | 2 {
	if (before === undefined) return 0; // "Founded by", "Asked about"
	if (isDetermined(before) || NO_SUBJECT.has(before.tag)) return 0;
	if (before.tag === 'link-or-preposition' || before.tag === 'link') return 0; // "as expected", "if asked"
	if (before.tag === 'number' && isPrenominal(tokens, at)) return 0; // "40 armed men"
	if (isNounBeforeVerb(tokens, at) || isInfinitive(tokens, at)) return 0;
	const next = tokens[at + 1];
	// "the three months ended Dec. 31"
	if (tokens[at]?.word === 'ended' && next?.tag === 'time' && PERIOD.test(before.word)) return 0;
	// "compared with a previous forecast", "raised its full-year forecast", "had cut that forecast"
	if (NOUN_LIKE.test(tokens[at]?.word ?? '') && (isInPhrase(tokens, at) || isObject(tokens, at))) return 0;
	// "a plant owned by", "a city called"; "He stood by"
	if (next?.word === 'by' && before.tag !== 'pronoun' && before.tag !== 'relative') return 1;
	return 2;
}

const PERIOD = /(?:months?|quarter|half|year|weeks?|period|season)$/;
/** Past forms that are nouns as well. */
export const NOUN_LIKE =
	/^(?:saw|left|bit|rose|cast|ground|felt|forecast|broadcast|cast|bid|bet|cost|cut|split|spread|burst|upset|set|hit|shot|read|led|felt|found|ground|wound|bound|thought|lit)$/;

/** "ground was broken", "the first battery saw came": a noun that looks like a past form, right before the verb. */
function isNounBeforeVerb(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const before = tokens[at - 1];
	if (!NOUN_LIKE.test(tokens[at]?.word ?? '') || next === undefined) return false;
	if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'that') return false;
	return next.tag === 'auxiliary' || next.tag === 'past';
}

/** Whether a preposition and an article open the phrase that a word ends. */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
	let i = at - 1;
	while (tokens[i]?.tag === 'word' || tokens[i]?.tag === 'time') i--;
	return i < at - 1 && tokens[i]?.tag === 'determiner' && tokens[i - 1]?.tag === 'preposition';
}

/** Whether the phrase that a word ends is what a verb before it acts on. */
function isObject(tokens: readonly Token[], at: number): boolean {
	let i = at - 1;
	while (tokens[i]?.tag === 'word' || tokens[i]?.tag === 'time' || tokens[i]?.tag === 'number') i--;
	if (tokens[i]?.tag !== 'determiner' && !(tokens[i]?.tag === 'that' && i === at - 1)) return false;
	const verb = tokens[i - 1];
	return verb !== undefined && /^(?:past|participle)/.test(verb.tag) && !TAKES_CLAUSE.test(verb.word);
}

/** Whether an -ed form stands before a noun that then has its own verb. */
function isPrenominal(tokens: readonly Token[], at: number): boolean {
	return /ed$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.tag === 'word';
}

function presentFiniteness(tokens: readonly Token[], at: number, before: Token | undefined): 0 | 1 | 2 {
	const token = tokens[at];
	if (token === undefined || before === undefined || isDetermined(before) || NO_SUBJECT.has(before.tag)) return 0;
	// "the 1927 flood"
	if (before.tag === 'time' && tokens[beforeAdverbs(tokens, at) - 1]?.tag === 'determiner') return 0;
	const third = token.tag.startsWith('third');
	if (before.tag === 'number' && token.tag.endsWith('-or-noun')) return 0; // "410 votes"
	if (before.tag === 'relative' || before.tag === 'that') {
		return token.tag.endsWith('-or-noun') ? (before.word === 'which' || before.word === 'who' ? 2 : 1) : 2;
	}
	if (before.tag === 'pronoun')
		return third ===
			/^(?:he|she|it|this|one|nobody|everyone|everybody|someone|nothing|everything|there)$/.test(before.word)
			? 2
			: 0;
	if (before.tag === 'and' || (before.tag === 'mark' && !/^[,)\]—–-]$/.test(before.word)))
		return before.tag === 'and' && (third || token.tag === 'plain') ? 1 : 0;
	if (before.tag !== 'mark' && !isNominal(before)) return 0;
	// "Hamburg, champions in 1983, have lost"
	if (before.tag === 'mark' && third && token.tag.endsWith('-or-noun') && tokens[at + 1]?.tag === 'preposition')
		return 0;
	// "leather sacks and pine torches"
	if (third && token.tag.endsWith('-or-noun') && tokens[at + 1]?.tag === 'and' && isThing(tokens[at + 2])) return 0;
	if (!third && isOfTeam(tokens, at)) return 2;
	if (!third && !isPlural(tokens, at)) return 0;
	const next = tokens[at + 1];
	// "still slides": an adverb stands before a verb
	const sure = token.tag === 'third-person' || token.tag === 'plain' || (third && tokens[at - 1]?.tag === 'adverb');
	if (next?.tag === 'auxiliary' || next?.tag === 'past') return 0; // "the talks failed"
	return sure ? 2 : 1;
}

/** Whether the noun before a plain form can be its plural subject: "Talks in Oslo collapse", "Britain and France declare". */
function isPlural(tokens: readonly Token[], at: number): boolean {
	let i = beforeAdverbs(tokens, at);
	let head = tokens[i];
	for (; i >= 0 && beforeAdverbs(tokens, at) - i < LONGEST_NOUN; i--) {
		const token = tokens[i];
		if (token === undefined || token.tag === 'mark') break;
		// "Talks on forming a government begin": the article is that of another noun
		if (token.tag === 'determiner' && i > 0 && /^(?:preposition|gerund)$/.test(tokens[i - 1]?.tag ?? '')) continue;
		if (token.tag === 'determiner') return !SINGULAR.test(token.word) && isPluralNoun(head);
		if (token.tag === 'and') return true;
		// "images taken in May show"
		if (token.tag === 'time' || token.tag === 'participle') {
			head = tokens[i - 1];
			continue;
		}
		if (token.tag === 'preposition' && isNominal(tokens[i - 1])) head = tokens[i - 1];
	}
	return isPluralNoun(head);
}

/** "to refloat it or cut it up": a form that is plain as well, behind a first infinitive. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.tag !== 'and' || !SAME_FORM.test(tokens[at]?.word ?? '')) return false;
	for (let i = at - 2; i > 0 && at - i < LONGEST_NOUN; i--) {
		const tag = tokens[i]?.tag ?? 'mark';
		if (/^(?:mark|link|relative|that|auxiliary|past)/.test(tag)) return false;
		if (tag === 'to') return /^plain|^word$/.test(tokens[i + 1]?.tag ?? '');
	}
	return false;
}

const SAME_FORM = /^(?:cut|put|set|hit|let|shut|split|cost|spread|quit|cast|hurt|bet|burst|shed|read|beat|bid)$/;

function isThing(token: Token | undefined): boolean {
	return token?.tag === 'word' || token?.tag === 'plain-or-noun';
}

/** What a team does next, in the plural after its name: "Harrow travel to Lund", "Harrow, who lost in May, go to Lund". */
function isOfTeam(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (!NEXT_GAME.test(tokens[at]?.word ?? '')) return false;
	if (next === undefined || !(next.tag === 'to' || next.tag === 'determiner' || next.tag === 'name')) return false;
	let from = at;
	if (tokens[at - 1]?.word === ',') {
		// back over ", who …," to the name
		from = at - 2;
		while (
			from > 0 &&
			at - from < LONGEST_ASIDE &&
			tokens[from]?.tag !== 'relative' &&
			tokens[from]?.tag !== 'auxiliary'
		)
			from--;
		if (tokens[from]?.word !== 'who' || tokens[from - 1]?.word !== ',') return false;
		from--;
	}
	if (from > LONGEST_NOUN) return false;
	const names = tokens.slice(0, from);
	return names.length > 0 && names.every(({ capital, tag }) => capital && !/^(?:pronoun|determiner|time)$/.test(tag));
}

/** Longest ", who …," behind a name, in tokens. */
const LONGEST_ASIDE = 24;

const NEXT_GAME = /^(?:travel|go|host|face|meet|play|visit|welcome|entertain|return)$/;

/** How far back a subject is looked through, in tokens. */
const LONGEST_NOUN = 8;
const SINGULAR = /^(?:a|an|another|each|every|either)$/;

function isPluralNoun(token: Token | undefined): boolean {
	return token !== undefined && /(?:[^s]s|people|men|women|police|children|media|staff|million)$/.test(token.word);
}

/** The finite verbs of a text, as far as they can be told without its clauses. */
export function finiteVerbs(text: string): Verb[] {
	const tokens = tagTokens(text, { start: 0, end: text.length });
	return tokens.flatMap((token, index) =>
		finiteness(tokens, index) === 2
			? [{ start: token.start, end: token.end, word: text.slice(token.start, token.end) }]
			: []
	);
}

/** "was", "were", "remains": the words after it say what somebody is. */
export function isState(word: string): boolean {
	return BE.has(word) || HAVE.has(word) || STATE.test(word);
}

const STATE =
	/^(?:be(?:came|come|comes)|remain(?:ed|s)?|stayed|stays|lived|lives|seemed|seems|stood|lay|belonged|owned|knew|believed|wanted|needed)$/;

/** Verbs that say only that something happened, not what. */
export const LIGHT =
	/^(?:came|comes|began|begins|happened|occurred|changed|flared|ended|entered|hardened|arrived|is|was)$/;

/** Verbs by which a newspaper reports what somebody stated. */
export const REPORTING =
	/\b(?:sa(?:id|ys)|told|tells|called|calls|announce[ds]|state[ds]|declare[ds]|warn(?:ed|s)|vow(?:ed|s)|pledge[ds]|promise[ds]|insist(?:ed|s)|argue[ds]|add(?:ed|s)|accuse[ds]|den(?:ied|ies)|defend(?:ed|s)|acknowledge[ds]|admit(?:ted|s)|confirm(?:ed|s)|claim(?:ed|s)|reject(?:ed|s)|condemn(?:ed|s)|criticise[ds]|criticize[ds]|praise[ds]|urge[ds]|demand(?:ed|s)|express(?:ed|es)|voice[ds]|reported|testified|replied|responded|describe[ds]|dismissed|ruled|blame[ds]|thank(?:ed|s)|apologise[ds]|apologize[ds]|estimate[ds]|predict(?:ed|s)|forecast|disclose[ds]|reveal(?:ed|s)|tweeted|wrote|concede[ds]|stressed|cautioned|complain(?:ed|s)|emphasise[ds]|emphasize[ds]|stood by|put the odds|congratulated|appealed)\b/;

const REPORTS = new RegExp(`^(?:\\p{L}+\\s)?${REPORTING.source}`, 'u');

/** Whether a clause's own verb reports what somebody stated: "said", "also warned". */
export function isReporting(
	text: string,
	{ verb, end }: { readonly verb: Verb | null; readonly end: number }
): boolean {
	return verb !== null && REPORTS.test(text.slice(verb.start, Math.min(end, verb.start + 32)));
}

/** Further verbs that a clause with "that" may complete: "noticed that two of them". */
export const TAKES_THAT =
	/^(?:forecast|projected|noted|notes|notices?|noticed|observe[ds]|reveal(?:ed|s)|disclose[ds]|discover(?:ed|s)|realise[ds]|realize[ds]|decide[ds]?|order(?:ed|s)|demand(?:ed|s)|propose[ds]|recommend(?:ed|s)|hint(?:ed|s)|signal(?:l?ed|s)|maintain(?:ed|s)|assure[ds]|inform(?:ed|s)|learn(?:ed|t|s)|hears?|heard|conclude[ds]|recall(?:ed|s)|remember(?:ed|s)|sw(?:ore|ears)|allege[ds]|complain(?:ed|s)|indicate[ds]|determine[ds]|assume[ds]|understood|calculate[ds]|prove[ds]|demonstrate[ds]|required?|convince[ds]|persuade[ds]|remind(?:ed|s)|testif(?:ied|ies)|caution(?:ed|s)|replie[ds]|respond(?:ed|s)|ensure[ds]|s[ae]es?|saw|hold|holds|held|wish(?:ed|es)?|dream(?:ed|s)|guess(?:ed|es)?|doubt(?:ed|s)?|insist(?:ed|s)|provide[ds]|stipulate[ds]|agree[ds]?)$/;

/** Verbs that a clause may complete without "that": "said it would". */
export const TAKES_CLAUSE =
	/^(?:sa(?:id|ys?)|told|tells?|announced|announces|added|adds|argue[ds]|insist(?:ed|s)|warn(?:ed|s)|believe[ds]?|thinks?|thought|knows?|knew|hope[ds]?|fear(?:ed|s)?|agree[ds]?|confirm(?:ed|s)|claim(?:ed|s)|reported|reports|predict(?:ed|s)|estimate[ds]|show(?:ed|s)?|suggest(?:ed|s)|found|felt|means|meant|admit(?:ted|s)|acknowledged|denie[sd]|wrote|promise[ds]|vow(?:ed|s)|pledge[ds]|declare[ds]|expects?|expected|concede[ds]|ruled|stresse[ds]|explain(?:ed|s))$/;
