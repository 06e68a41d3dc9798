/** Words that their place makes another part of the sentence than they are alone: "3 trillion won", "known as". */
import type { Tag, Token } from './tag.ts';

/** The tag of a word that its place makes another than it is alone; null of most. */
export function tagInPlace(word: string, tokens: readonly Token[], text: string, start: number): Tag | null {
	const before = tokens.at(-1);
	switch (word) {
		case '(':
		case ')':
			return isInName(text, start) ? 'word' : null;
		case 'won':
			return isAmount(before) ? 'word' : null;
		case 'broadcast':
		case 'broadcasts':
			return isOnAir(tokens, text.slice(start + word.length)) ? 'word' : null;
		case 'shed':
			// "in the old shed"
			return isHoused(tokens, text.slice(start + word.length)) ? 'word' : null;
		case 'than': {
			const next = start + word.length;
			const counts = COMPARED.test(before?.word ?? '') && COUNT.test(text.slice(next, next + LONGEST_COUNT));
			return counts ? 'preposition' : null;
		}
		case 'as':
			return CALLED.test(before?.word ?? '') || isBegunAs(tokens, text.slice(start)) ? 'preposition' : null;
		default:
			return null;
	}
}

/** "the Tenants (Security) Act": brackets within the name of a law. */
function isInName(text: string, at: number): boolean {
	const from = Math.max(0, at - LONGEST_LAW);
	const open = from + text.slice(from, at + 1).lastIndexOf('(');
	return (
		open > from &&
		LAW.test(text.slice(open, open + LONGEST_LAW)) &&
		/\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(Math.max(0, open - 24), open))
	);
}

const LAW = /^\(\p{Lu}[^()]{2,60}\)\s(?:Act|Bill|Order|Regulations|Amendment|Law)\b/u;
/** Longest such bracket and what follows it, in UTF-16 units. */
const LONGEST_LAW = 76;

/** "a live broadcast showed", but "the radio broadcast the trial" and "the station first broadcast in 1950" */
function isOnAir(tokens: readonly Token[], rest: string): boolean {
	const words = tokens
		.slice(-3)
		.map(({ word }) => word)
		.join(' ');
	const medium = ON_AIR.exec(words);
	return medium !== null && !(medium.groups?.medium !== undefined && OBJECT.test(rest.slice(0, LONGEST_COUNT)));
}

const ON_AIR =
	/(?:^|\s)(?:an?|the|this|that|its|his|her|their)(?:\s(?:live|evening|public|first|last))?(?:\s(?<medium>radio|television|tv))?$/;

/** What was broadcast or shed. */
const OBJECT =
	/^\s(?:(?:the|an?|its|his|her|their|some|about|nearly|almost|jobs|staff|workers|weight|light|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands)\b|\d)/;

/** "a shed", "behind the old shed": the building; but "the firm in the north shed jobs". */
function isHoused(tokens: readonly Token[], rest: string): boolean {
	const [before, noun, preposition] = [tokens.at(-1), tokens.at(-2), tokens.at(-3)];
	if (before?.tag === 'determiner') return true;
	if (OBJECT.test(rest.slice(0, LONGEST_COUNT))) return false;
	return before?.tag === 'word' && noun?.tag === 'determiner' && /^(?:preposition|to)$/.test(preposition?.tag ?? '');
}

/** "with fewer than three homes": no clause begins */
const COMPARED = /^(?:fewer|more|less)$/;
const COUNT =
	/^\s(?:\d|(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty)\b)/i;
/** So much of what follows is read for it, in UTF-16 units. */
const LONGEST_COUNT = 20;

/** "a tuber known as chuño": what follows is a name and no clause. */
const CALLED = /^(?:known|described|regarded|seen|hailed|billed|dubbed|labelled|branded|such)$/;

/** "founded in 1987 as a maker of controls" */
function isBegunAs(tokens: readonly Token[], rest: string): boolean {
	const at = tokens.at(-1)?.tag === 'time' ? (tokens.at(-2)?.tag === 'preposition' ? -3 : -2) : -1;
	return (
		BEGUN.test(tokens.at(at)?.word ?? '') && /^as\s+an?\s(?:[\p{L}-]+\s){1,3}(?:of|for)\s/u.test(rest.slice(0, 80))
	);
}

const BEGUN = /^(?:founded|established|formed|created|launched|incorporated|opened|built|started|began|conceived)$/;

/** "3.2 trillion won": the currency. */
function isAmount(before: Token | undefined): boolean {
	return before !== undefined && (before.tag === 'number' || /^(?:hundred|thousand|[mbtr]+illion)$/.test(before.word));
}
