/** Describes words of a paragraph as a selector. Its inverse is in `locate.ts`. */
import type { QuoteSelector, Source } from '#lib/model/events-file.ts';
import type { Place } from '#lib/model/proof.ts';
import { fingerprint } from './fingerprint.ts';

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

/** A source with all by which its words are known again: selector, and the fingerprint of its paragraph. */
export function describeSource(paragraphs: readonly string[], { paragraph, start, end }: Place): Source {
	const text = paragraphs[paragraph - 1] ?? '';
	return { paragraph, fingerprint: fingerprint(text), selector: describeQuote(text, start, end) };
}
