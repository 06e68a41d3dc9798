/** Quote ↔ paragraph: describe words of a paragraph as a selector, and find them again. */
import type { QuoteSelector, Source } from '#lib/model/events-file.ts';

/** State of a source checked against the article. */
export type Proof = 'exact' | 'moved' | 'changed' | 'gone';

/** Length of the context kept on each side of a quote, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/**
 * The selector of `paragraph[start, end)`: W3C Web Annotation's TextQuote and TextPosition selectors in one. The context
 * never cuts a character outside the basic plane in two.
 */
export function describeQuote(paragraph: string, start: number, end: number): QuoteSelector {
	return {
		exact: paragraph.slice(start, end),
		prefix: paragraph.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ''),
		suffix: paragraph.slice(end, end + CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
		start,
		end
	};
}

/** Where a source's words stand now: paragraph from 1, offsets in UTF-16 units. */
export interface Located {
	readonly proof: Extract<Proof, 'exact' | 'moved'>;
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

/** Where no words of the source stand: it says so instead of guessing. */
export interface Unlocated {
	readonly proof: Extract<Proof, 'gone'>;
}

/**
 * Finds a source in an article: `exact` where it says, else `moved` to the one other place with the same words
 * (prefix and suffix decide among several), else `gone`. It never settles for words that only resemble the quote.
 */
export function locateQuote(paragraphs: readonly string[], source: Source): Located | Unlocated {
	const { selector, paragraph } = source;
	if (selector.exact === '') return { proof: 'gone' };
	const stated = paragraphs[paragraph - 1];
	if (stated?.slice(selector.start, selector.end) === selector.exact) {
		return { proof: 'exact', paragraph, start: selector.start, end: selector.end };
	}
	let best: { place: Located; score: number } | null = null;
	paragraphs.forEach((text, index) => {
		for (let at = text.indexOf(selector.exact); at !== -1; at = text.indexOf(selector.exact, at + 1)) {
			const end = at + selector.exact.length;
			const score =
				commonEnd(text.slice(0, at), selector.prefix) +
				commonStart(text.slice(end), selector.suffix) +
				(index === paragraph - 1 ? 0.5 : 0);
			if (best === null || score > best.score) {
				best = { place: { proof: 'moved', paragraph: index + 1, start: at, end }, score };
			}
		}
	});
	return (best as { place: Located } | null)?.place ?? { proof: 'gone' };
}

function commonStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

function commonEnd(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
	return n;
}
