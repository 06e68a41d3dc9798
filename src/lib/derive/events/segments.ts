/** Tokens of a sentence → segments: runs of words with at most one finite verb, and how each is tied to what precedes. */
import type { Stretch } from '../read/sentences.ts';
import type { ClauseRole } from './clauses.ts';
import { isNominal, type Token } from './tag.ts';
import { finiteness, TAKES_CLAUSE, type Verb } from './verbs.ts';

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

/** A run of tokens between two places where a clause may begin. */
interface Run {
	readonly first: number;
	readonly last: number;
	readonly mark: string;
	readonly link: Token | null;
	/** Its finite verbs, by index. */
	readonly verbs: readonly number[];
	/** The run begins with a participle whose subject stands before it. */
	readonly participle: boolean;
	/** A verb that a clause may complete stands right before it. */
	readonly completes: boolean;
}

export function segmentsOf(tokens: readonly Token[]): Segment[] {
	const runs = withWholeSubjects(cut(tokens), tokens).flatMap((run) => parted(run, tokens));
	return runs.map((run) => segment(run, tokens));
}

/** "as car makers in Germany and Japan rebuilt": what "and" joins before the verb is one subject. */
function withWholeSubjects(runs: readonly Run[], tokens: readonly Token[]): Run[] {
	const whole: Run[] = [];
	for (const run of runs) {
		const last = whole.at(-1);
		const open = last !== undefined && last.link !== null && last.link.tag !== 'and' && last.verbs.length === 0;
		if (open && run.link?.tag === 'and' && run.mark === '' && tokens[run.first]?.tag !== 'mark') {
			whole[whole.length - 1] = { ...last, last: run.last, verbs: run.verbs };
		} else whole.push(run);
	}
	return whole;
}

const MARKS = /^[,;:()[\]–—]$|^-$/;

/** Cuts before marks and joining words, where the word joins a clause and not a phrase. */
function cut(tokens: readonly Token[]): Run[] {
	const starts: { at: number; first: number; mark: string; link: Token | null }[] = [];
	let [mark, from] = ['', 0];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		if (token.tag === 'mark' && MARKS.test(token.word)) {
			if (starts.length === 0 || i > from || mark === '')
				mark = token.word === ',' && mark !== '' && i === from ? mark : token.word;
			starts.push({ at: i, first: i + 1, mark: token.word, link: null });
			from = i + 1;
			continue;
		}
		if (!joins(tokens, i)) continue;
		// "even as", "shortly after"
		const at =
			i > 0 &&
			tokens[i - 1]?.tag === 'adverb' &&
			token.tag !== 'and' &&
			token.tag !== 'relative' &&
			token.tag !== 'that'
				? i - 1
				: i;
		const last = starts.at(-1);
		const opened = last !== undefined && last.first === i;
		// ", and", "and when": one beginning
		if (opened)
			starts[starts.length - 1] = {
				...last,
				first: i + 1,
				link: last.link === null || token.tag !== 'and' ? token : last.link
			};
		else starts.push({ at, first: i + 1, mark: '', link: token });
	}
	const all = starts[0]?.at === 0 ? starts : [{ at: 0, first: 0, mark: '', link: null }, ...starts];
	let carried: Token | null = null;
	return all.flatMap((start, index) => {
		const last = (all[index + 1]?.at ?? tokens.length) - 1;
		const link: Token | null = start.link ?? carried;
		// "and, on Monday, promised": the comma parts the joining word from what it joins
		carried = last < start.first ? link : null;
		return last < start.first ? [] : [run(tokens, start.first, last, start.mark, link)];
	});
}

function run(tokens: readonly Token[], first: number, last: number, mark: string, link: Token | null): Run {
	const sure: number[] = [];
	const weak: number[] = [];
	for (let i = first; i <= last; i++) {
		const grade = finiteness(tokens, i);
		if (grade === 2 && !isPartOf(tokens, sure.at(-1), i)) sure.push(i);
		else if (grade === 1) weak.push(i);
	}
	const opens = tokens[first];
	const behind = /^[,(–—]$/.test(mark) && link === null;
	const participle =
		behind && isParticiple(opens) && (sure[0] ?? weak[0] ?? first) === first && !takesObject(tokens, first);
	const completes = link !== null && completesVerb(tokens, first - 2);
	// "the promenade and two car parks"
	const joinsNoun =
		link?.tag === 'and' &&
		mark === '' &&
		weak[0] !== undefined &&
		tokens[weak[0]]?.tag.endsWith('-or-noun') === true &&
		weak[0] > first;
	// "the countries that drink from it have": the verb right behind the link is one, whatever follows
	const opening =
		link !== null && !completes && link.word !== 'whose' && weak[0] === first && !participle ? weak.slice(0, 1) : [];
	const verbs = sure.length > 0 ? [...opening, ...sure] : participle ? [first] : joinsNoun ? [] : weak.slice(0, 1);
	return { first, last, mark, link, verbs, participle, completes };
}

/** Whether the words that end at a token may be completed by a clause: "said", "said on Monday", "told the committee". */
function completesVerb(tokens: readonly Token[], at: number): boolean {
	for (let i = at; i >= 0 && at - i < LONGEST_COMPLEMENT; i--) {
		const token = tokens[i];
		if (token === undefined || token.tag === 'mark' || token.tag === 'link') return false;
		if (TAKES_CLAUSE.test(token.word))
			return i === at || skippable(tokens, i + 1, at, /^t(?:old|ells)$/.test(token.word));
	}
	return false;
}

/** How far back the verb may stand that a clause completes, in tokens. */
const LONGEST_COMPLEMENT = 8;

function skippable(tokens: readonly Token[], from: number, to: number, told: boolean): boolean {
	return (
		told ||
		tokens
			.slice(from, to + 1)
			.every(({ tag, word }) => tag === 'time' || tag === 'adverb' || tag === 'object' || /^(?:on|in|at)$/.test(word))
	);
}

/** "has been told", "did not go": later words of a verb phrase. */
function isPartOf(tokens: readonly Token[], verb: number | undefined, at: number): boolean {
	if (verb === undefined) return false;
	return (
		tokens.slice(verb + 1, at).every(({ tag }) => tag === 'adverb' || tag === 'be') && tokens[verb]?.tag === 'auxiliary'
	);
}

function isParticiple(token: Token | undefined): boolean {
	return token?.tag === 'past-or-participle' || token?.tag === 'participle';
}

const OBJECT = new Set([
	'determiner',
	'object',
	'pronoun',
	'name',
	'number',
	'word',
	'that',
	'plain-or-noun',
	'third-person-or-noun',
	'quotation'
]);

function takesObject(tokens: readonly Token[], at: number): boolean {
	return OBJECT.has(tokens[at + 1]?.tag ?? '');
}

/** Whether a word joins a clause here. */
function joins(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	switch (token.tag) {
		case 'link':
			return true;
		case 'and':
			// "in Tashkent or Dushanbe", "has not yet been"
			return tokens[at - 1]?.tag === 'mark' || !/^(?:or|yet)$/.test(token.word);
		case 'relative':
			return at > 0;
		case 'that':
			return joinsThat(tokens, at);
		case 'link-or-preposition':
			return tokens[at + 1]?.tag !== 'that' && tokens[at + 1]?.tag !== 'gerund' && verbBeforeMark(tokens, at + 1);
		default:
			return false;
	}
}

/** "said that it", "a pit that opened"; not "that law was" nor "that year". */
function joinsThat(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (
		before === undefined ||
		before.tag === 'preposition' ||
		before.tag === 'link' ||
		before.tag === 'and' ||
		before.tag === 'link-or-preposition'
	)
		return false;
	return verbBeforeMark(tokens, at + 1);
}

function verbBeforeMark(tokens: readonly Token[], from: number): boolean {
	for (let i = from; i < tokens.length; i++) {
		const token = tokens[i];
		if (
			token === undefined ||
			(token.tag === 'mark' && MARKS.test(token.word)) ||
			token.tag === 'link' ||
			token.tag === 'relative'
		)
			return false;
		// "after the war and brought it back": the verb is not the war's
		if (token.tag === 'and' && finiteness(tokens, i + 1) > 0) return false;
		if (finiteness(tokens, i) > 0) return true;
	}
	return false;
}

/** A run with several finite verbs and no joint between them is parted, or one of them is a participle after all. */
function parted(whole: Run, tokens: readonly Token[]): Run[] {
	const [a, b] = whole.verbs;
	if (a === undefined || b === undefined) return [whole];
	const first = tokens[a];
	const second = tokens[b];
	if (first === undefined || second === undefined) return [whole];
	const spoken = phraseEnd(tokens, a);
	const at = contentStart(tokens, spoken, b);
	const said = TAKES_CLAUSE.test(tokens[spoken]?.word ?? '');
	if (said && (at < b || (at === b && whole.link?.tag === 'relative'))) {
		const left = { ...whole, last: at - 1, verbs: [a] };
		const right: Run = {
			...whole,
			first: at,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: true
		};
		return [left, ...parted(right, tokens)];
	}
	const opened = tokens[a - 1]?.tag === 'pronoun' && isNominal(tokens[a - 2]) && a - 2 > whole.first ? a - 1 : null;
	if (opened !== null) {
		// "the roads he opened carried silk"
		const left: Run = { ...whole, last: opened - 1, verbs: [] };
		const middle: Run = {
			...whole,
			first: opened,
			last: b - 1,
			mark: '',
			link: { ...first, word: 'that', tag: 'relative' },
			verbs: [a],
			participle: false,
			completes: false
		};
		const right: Run = {
			...whole,
			first: b,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [left, middle, ...parted(right, tokens)];
	}
	const pronoun = tokens[b - 1]?.tag === 'pronoun' && tokens[b - 2]?.tag !== 'preposition' ? b - 1 : null;
	if (pronoun !== null) {
		// "the first woman they ever appointed"
		const left = { ...whole, last: pronoun - 1, verbs: [a] };
		const right: Run = {
			...whole,
			first: pronoun,
			mark: '',
			link: { ...first, word: 'that', tag: 'relative' },
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [left, ...parted(right, tokens)];
	}
	if (whole.link?.tag === 'relative' || (whole.link?.tag === 'that' && !whole.completes)) {
		// "officials who resigned in May said": the second verb is the sentence's
		const left = { ...whole, last: b - 1, verbs: [a] };
		return [
			left,
			...parted(
				{ ...whole, first: b, mark: '', link: null, verbs: whole.verbs.slice(1), participle: false, completes: false },
				tokens
			)
		];
	}
	if (isParticiple(second) && !(isParticiple(first) && !takesObject(tokens, a))) {
		return parted({ ...whole, verbs: whole.verbs.filter((verb) => verb !== b) }, tokens);
	}
	if (isParticiple(first) && whole.link !== null && whole.link.tag !== 'and') {
		// "that a group devoted to peace was considering": all of it is the subject of the clause
		return parted({ ...whole, verbs: whole.verbs.slice(1) }, tokens);
	}
	if (isParticiple(first)) {
		// "Normans led by Robert landed", "the bridge built in 1871 carries"
		const left: Run = { ...whole, last: a - 1, verbs: [] };
		const middle: Run = {
			...whole,
			first: a,
			last: b - 1,
			mark: ',',
			link: null,
			verbs: [a],
			participle: true,
			completes: false
		};
		const right: Run = {
			...whole,
			first: b,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [...(left.last >= left.first ? [left] : []), middle, ...parted(right, tokens)];
	}
	return parted({ ...whole, verbs: whole.verbs.filter((verb) => verb !== b) }, tokens);
}

/** The last word of the verb phrase that begins at a token: "had" of "had already said" is followed by "said". */
export function phraseEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.tag !== 'auxiliary') return at;
	let i = at + 1;
	while (tokens[i]?.tag === 'adverb' || tokens[i]?.tag === 'be') i++;
	const tag = tokens[i]?.tag ?? 'mark';
	return /^(?:past|participle|plain|gerund)/.test(tag) ? i : at;
}

/** Where what is said begins: behind the verb, whom it was told and when. */
function contentStart(tokens: readonly Token[], a: number, b: number): number {
	const skipped = new Set(['adverb', 'time', 'object']);
	let at = a + 1;
	const said = /^t(?:old|ells)$/.test(tokens[a]?.word ?? '');
	while (at < b && skipped.has(tokens[at]?.tag ?? '')) at++;
	if (said && at < b) {
		while (at < b && !['pronoun', 'preposition', 'time', 'link-or-preposition'].includes(tokens[at]?.tag ?? '')) {
			at++;
			if (tokens[at]?.tag === 'determiner') break;
		}
	}
	// "said in November it would", "said on a call the plant was"
	if (tokens[at]?.tag === 'preposition' || tokens[at]?.tag === 'link-or-preposition') {
		const pronoun = tokens.slice(at, b).findIndex(({ tag }) => tag === 'pronoun');
		const time = tokens.slice(at, b).findIndex(({ tag }) => tag === 'time');
		if (pronoun !== -1) return at + pronoun;
		if (time !== -1) return at + time + 1;
		return b;
	}
	while (at < b && skipped.has(tokens[at]?.tag ?? '')) at++;
	return at;
}

function segment(run: Run, tokens: readonly Token[]): Segment {
	const { first, last, mark, link, participle, verbs } = run;
	const verbAt = verbs[0] ?? -1;
	const token = tokens[verbAt];
	const begins = tokens[first];
	const ends = tokens[last];
	const bare =
		verbAt !== -1 &&
		tokens
			.slice(first, verbAt)
			.every(
				({ tag, word }) =>
					tag === 'adverb' ||
					tag === 'time' ||
					(tag === 'preposition' && /^(?:on|in|at|by)$/.test(word)) ||
					tag === 'mark'
			);
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
