/** Stretches of a text that no time expression crosses, for parsers to search one by one. */
import { matchesOf } from '../matches.ts';
import type { Stretch } from '../read/sentences.ts';

/** The end of a sentence beyond doubt, after a word too long for an abbreviation, or a blank line. */
const END = /(?<=[a-z]{5})[.!?]["”’)]{0,4}\s(?=["“‘(]?[A-Z])|\n[^\S\n]*\n/g;

/** Paragraphs, and within them most sentences. */
export function piecesOf(text: string): Stretch[] {
	let start = 0;
	const pieces = matchesOf(text, END).map((match): Stretch => {
		const piece = { start, end: match.index + match[0].length };
		start = piece.end;
		return piece;
	});
	return start === text.length ? pieces : [...pieces, { start, end: text.length }];
}
