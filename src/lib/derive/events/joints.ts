/** Where in a sentence a clause may begin: the joining words that join a clause and not a phrase. */
import { isParticiple } from './participles.ts';
import { isNominal, type Token } from './tag.ts';
import { finiteness, NOUN_LIKE, TAKES_CLAUSE, TAKES_THAT } from './verbs.ts';

export const MARKS = /^[,;:()[\]–—]$|^-$/;

/** Whether a word joins a clause here. */
export function joins(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	switch (token.tag) {
		case 'link':
			// "talks on whether to pay"
			return tokens[at + 1]?.tag !== 'to';
		case 'and':
			// "in Tashkent or Dushanbe", "has not yet been"
			if (tokens[at - 1]?.tag !== 'mark' && /^(?:or|yet)$/.test(token.word)) return false;
			return (
				!joinsTimes(tokens, at) &&
				!joinsAdjectives(tokens, at) &&
				!(token.word === 'but' && isExcept(tokens, at)) &&
				!joinsSpeakers(tokens, at)
			);
		case 'relative':
			return at > 0;
		case 'that':
			return joinsThat(tokens, at);
		case 'link-or-preposition':
			if (tokens[at + 1]?.tag === 'that' || tokens[at + 1]?.tag === 'gerund') return false;
			// "agents posing as buyers met": no clause of its own before there is a verb
			if (tokens[at - 1]?.tag === 'gerund' && !tokens.slice(0, at).some((_, i) => finiteness(tokens, i) > 0))
				return false;
			return verbBeforeMark(tokens, at + 1) || verbBehindAside(tokens, at + 1) !== -1;
		default:
			return false;
	}
}

/** "in 1972 and 1976", "in May and in June" */
export function joinsTimes(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1]?.tag === 'preposition' ? at + 2 : at + 1;
	if (tokens[at - 1]?.tag !== 'time' || tokens[next]?.tag !== 'time') return false;
	// "the harvests of 1740 and 1741 failed"; not "ended in 1740 and 1741 brought"
	return finiteness(tokens, next + 1) === 0 || !verbWithin(tokens, at);
}

/** Whether a verb stands shortly before a token. */
function verbWithin(tokens: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= 0 && at - i < LONGEST_LIST; i--) if (finiteness(tokens, i) > 0) return true;
	return false;
}

/** A verb before dates that "and" joins is sought so far back, in tokens. */
const LONGEST_LIST = 24;

/** "in the Kenyan and Tanzanian capitals" */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
	const [lead, before, next, noun] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
	if (!/^(?:determiner|preposition)$/.test(lead?.tag ?? '') || before?.tag !== 'name' || next?.tag !== 'name')
		return false;
	return isNominal(noun) && noun?.tag !== 'time' && noun?.capital === false && finiteness(tokens, at + 2) === 0;
}

/** "all but dried out", "every palace but Knossos burned" */
function isExcept(tokens: readonly Token[], at: number): boolean {
	if (/^(?:all|none|nothing|nobody|anything|everything|everyone|everybody|anyone)$/.test(tokens[at - 1]?.word ?? ''))
		return true;
	const open = tokens[at - 1]?.tag !== 'mark' && isNominal(tokens[at + 1]);
	return (
		open &&
		/^(?:all|every|no|any)$/.test(tokens[0]?.word ?? '') &&
		!tokens.slice(0, at).some((_, i) => finiteness(tokens, i) > 0)
	);
}

/** ", Belgian and Irish police announced": several who say what stands before the comma. */
export function joinsSpeakers(tokens: readonly Token[], at: number): boolean {
	let from = at - 1;
	while (from > 0 && isNominal(tokens[from]) && at - from <= LONGEST_NAMES) from--;
	if (tokens[from]?.word !== ',' || from === at - 1) return false;
	let to = at + 1;
	while (isNominal(tokens[to]) && finiteness(tokens, to) < 2 && to - at <= LONGEST_NAMES) to++;
	const rest = tokens.slice(to + 1);
	return (
		to > at + 1 &&
		TAKES_CLAUSE.test(tokens[to]?.word ?? '') &&
		rest.every(({ tag, word }) => tag === 'time' || tag === 'preposition' || word === '.')
	);
}

/** Longest name on one side of an "and", in tokens. */
const LONGEST_NAMES = 4;

/** "after the referee, a man of few words, consulted": where the verb stands, right behind an aside; −1 where none does. */
export function verbBehindAside(tokens: readonly Token[], from: number): number {
	const open = tokens.findIndex(({ word }, i) => i >= from && word === ',');
	if (open === -1 || open === from || !isNominal(tokens[open - 1]) || open - from > LONGEST_SUBJECT) return -1;
	const close = tokens.findIndex(({ word }, i) => i > open && word === ',');
	if (close === -1 || close - open > LONGEST_SUBJECT || /^(?:and|but|relative)$/.test(tokens[open + 1]?.tag ?? ''))
		return -1;
	const plain = tokens
		.slice(from, close)
		.every(({ tag }, i) => !/^(?:link|relative|that)/.test(tag) && finiteness(tokens, from + i) === 0);
	return plain && finiteness(tokens, close + 1) === 2 ? close + 1 : -1;
}

/** Longest subject before an aside, and longest aside, in tokens. */
const LONGEST_SUBJECT = 10;

/** "said that it", "a pit that opened"; not "that law was" nor "that year". */
export function joinsThat(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	// "said they were on board and that a team had arrived"
	if (before?.tag === 'and' && isSaid(tokens, at)) return verbBeforeMark(tokens, at + 1);
	if (
		before === undefined ||
		before.tag === 'preposition' ||
		before.tag === 'link' ||
		before.tag === 'and' ||
		before.tag === 'link-or-preposition'
	)
		return false;
	// "had cut that forecast in April"
	if (/^past/.test(before.tag) && finiteness(tokens, at + 1) === 0 && NOUN_LIKE.test(tokens[at + 1]?.word ?? ''))
		return false;
	// "notices that two pensioners who died are paid": the relative clause holds its verb back
	const verbAt = beforeTime(tokens, at - 1);
	const verb = tokens[verbAt]?.word ?? '';
	const completes =
		(finiteness(tokens, verbAt) > 0 || isParticiple(tokens[verbAt])) &&
		(TAKES_CLAUSE.test(verb) || TAKES_THAT.test(verb));
	if (verbBeforeMark(tokens, at + 1)) return true;
	return (
		completes && isNominal(tokens[at + 2]) && (finiteAfter(tokens, at + 1) || verbBehindParticiple(tokens, at + 1))
	);
}

/** "warned in January that": what stands before a time and its preposition. */
function beforeTime(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.tag !== 'time') return at;
	return tokens[at - 1]?.tag === 'preposition' ? at - 2 : at - 1;
}

/** "that the dykes on the river, rebuilt in 2015, were leaking" */
function verbBehindParticiple(tokens: readonly Token[], from: number): boolean {
	const open = tokens.findIndex(({ word }, i) => i >= from && word === ',');
	if (open === -1 || open - from > LONGEST_SUBJECT || !isParticiple(tokens[open + 1])) return false;
	const close = tokens.findIndex(({ word }, i) => i > open && word === ',');
	return close !== -1 && close - open <= LONGEST_SUBJECT && finiteness(tokens, close + 1) === 2;
}

function finiteAfter(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(from).filter((_, i) => finiteness(tokens, from + i) === 2).length > 1;
}

function isSaid(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(0, at).some(({ word }, i) => TAKES_CLAUSE.test(word) && finiteness(tokens, i) > 0);
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
