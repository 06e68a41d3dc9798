/** What the parsers share: how a pattern is bounded and built. */
import type { Match, Meaning, TimeParser } from '../meaning.ts';
import { gateOf } from '../../pattern-needs.ts';

/** No letter, digit or sign of money or address right before or after: "$1990" and "v1990.2" are no years. */
/** Letters of European names beyond ASCII: "Jan" is none in "Janša". */
const LETTERS = '\\u00C0-\\u024F';
// plain letters first: to test for the others is slow
const BEFORE = `(?<![\\w$#@/\\\\]|[${LETTERS}£€¥]|\\d[.,:])`;
const AFTER = `(?![\\w${LETTERS}@%]|[.,:/]\\d|\\\\)`;

/** A parser from the source of a pattern, case-insensitive and bounded as words are. */
export function timeParser(rule: string, source: string, read: TimeParser['read']): TimeParser {
	const pattern = new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'gi');
	return { rule, mayMatch: gateOf(pattern), pattern, read };
}

/** A named group of a match that the pattern always fills. */
export function group(match: Match, name: string): string {
	return match.groups?.[name] ?? '';
}

/** The text right before a match, for the guards of a parser. */
export function before(match: Match, text: string, length = 24): string {
	return text.slice(Math.max(0, match.index - length), match.index);
}

export function after(match: Match, text: string, length = 24): string {
	const end = match.index + match[0].length;
	return text.slice(end, end + length);
}

export const period = (value: Extract<Meaning, { kind: 'period' }>['period']): Meaning => ({
	kind: 'period',
	period: value
});
