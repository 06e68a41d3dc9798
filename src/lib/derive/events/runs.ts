/** Tokens of a sentence → runs between two places where a clause may begin, with their finite verbs. */
import { joins, MARKS } from './joints.ts';
import { followsNoun, isParticiple, takesObject } from './participles.ts';
import type { Token } from './tag.ts';
import { finiteness, TAKES_CLAUSE, TAKES_THAT } from './verbs.ts';

/** A run of tokens between two places where a clause may begin. */
export interface Run {
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

/** Cuts before marks and joining words, where the word joins a clause and not a phrase. */
export function cut(tokens: readonly Token[]): Run[] {
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
	/** "a painting stolen in May was": participles that have no other form. */
	const reduced: number[] = [];
	for (let i = first; i <= last; i++) {
		const grade = finiteness(tokens, i);
		if (grade === 2 && !isPartOf(tokens, sure.at(-1), i)) sure.push(i);
		else if (grade === 1) weak.push(i);
		else if (tokens[i]?.tag === 'participle' && followsNoun(tokens, i)) reduced.push(i);
	}
	// ", now owned by a fund,"
	let opens = first;
	while (opens < last && /^(?:adverb|time)$/.test(tokens[opens]?.tag ?? '')) opens++;
	const behind = /^[,(–—]$/.test(mark) && link === null;
	const participle =
		behind &&
		isParticiple(tokens[opens]) &&
		(sure[0] ?? weak[0] ?? opens) === opens &&
		!takesObject(tokens, opens) &&
		!/^(?:said|added|replied|insisted|argued|testified|wrote)$/.test(tokens[opens]?.word ?? '');
	const completes =
		link !== null && (completesVerb(tokens, first - 2) || (link.tag === 'that' && tokens[first - 2]?.tag === 'and'));
	// "the promenade and two car parks"
	const joinsNoun =
		link?.tag === 'and' &&
		mark === '' &&
		weak[0] !== undefined &&
		tokens[weak[0]]?.tag.endsWith('-or-noun') === true &&
		weak[0] > first;
	// "the countries that drink from it have": the verb right behind the link is one, whatever follows
	const opening =
		link !== null && !completes && !HAS_SUBJECT.test(link.word) && weak[0] === first && !participle
			? weak.slice(0, 1)
			: [];
	const takesUp =
		mark === ',' &&
		link === null &&
		weak[0] === first &&
		tokens[first]?.tag === 'third-person-or-noun' &&
		sure[0] !== first + 1;
	const verbs =
		sure.length > 0
			? [...(takesUp ? [first] : opening), ...sure, ...reduced].sort((a, b) => a - b)
			: participle
				? [opens]
				: joinsNoun || isOtherTense(tokens, first, link, weak)
					? []
					: withReduced(tokens, weak, reduced);
	return { first, last, mark, link, verbs, participle, completes };
}

/** "images taken in May show", "a team led by her reports": the participle before the verb. */
function withReduced(tokens: readonly Token[], weak: readonly number[], reduced: readonly number[]): number[] {
	const [verb, next] = weak;
	const [participle] = reduced;
	if (verb === undefined) return [];
	if (participle !== undefined && participle < verb) return [participle, verb];
	return isParticiple(tokens[verb]) && next !== undefined && !isParticiple(tokens[next]) ? [verb, next] : [verb];
}

/** "where floods killed": a subject follows. */
const HAS_SUBJECT = /^(?:whose|where|when|while|because|as|if|although|though|how|why)$/;

/** "was closed and trains were stopped": a present form behind "and" is a noun where what precedes is told in the past. */
function isOtherTense(tokens: readonly Token[], first: number, link: Token | null, weak: readonly number[]): boolean {
	if (link?.tag !== 'and' || weak[0] !== first || tokens[first]?.tag !== 'third-person-or-noun') return false;
	for (let i = first - 1; i >= 0; i--) {
		if (tokens[i]?.tag === 'auxiliary') return /^(?:was|were|had|did|would|could)$/.test(tokens[i]?.word ?? '');
		if (finiteness(tokens, i) === 2) return /^past/.test(tokens[i]?.tag ?? '');
	}
	return false;
}

/** Whether the words that end at a token may be completed by a clause: "said", "said on Monday", "told the committee". */
function completesVerb(tokens: readonly Token[], at: number): boolean {
	for (let i = at; i >= 0 && at - i < LONGEST_COMPLEMENT; i--) {
		const token = tokens[i];
		if (token === undefined || token.tag === 'mark' || token.tag === 'link') return false;
		if (
			TAKES_CLAUSE.test(token.word) ||
			(tokens[at + 1]?.tag === 'that' && TAKES_THAT.test(token.word) && finiteness(tokens, i) > 0)
		)
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

/** Whether nothing before a verb can be its subject. */
export function isBare(tokens: readonly Token[], first: number, verbAt: number): boolean {
	return tokens
		.slice(first, verbAt)
		.every(
			({ tag, word }) =>
				tag === 'adverb' ||
				tag === 'time' ||
				(tag === 'preposition' && /^(?:on|in|at|by)$/.test(word)) ||
				tag === 'mark'
		);
}
