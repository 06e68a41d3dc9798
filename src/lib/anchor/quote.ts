/** Describes words of a paragraph as a source. Its inverse is in `locate.ts`. */
import type { QuoteSelector, Source } from '#lib/model/events-file.ts';
import type { Place } from '#lib/model/proof.ts';
import { type ArticleIndex, articleIndex } from './article-index.ts';
import { fingerprint } from './fingerprint.ts';
import { restOfSentence, sentencesAround } from './sentence-starts.ts';

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

/**
 * A source with all by which its words are known again, and by which it is known what was done to those round them: the
 * selector, the fingerprint of the paragraph and, where prefix and suffix do not tell it all, of the rest of the sentence.
 */
export function describeSource(paragraphs: readonly string[], { paragraph, start, end }: Place): Source {
	const text = paragraphs[paragraph - 1] ?? '';
	return withFingerprints(articleIndex(paragraphs), { paragraph, selector: describeQuote(text, start, end) });
}

/** A source as `describeSource` makes it, where its words stand in its paragraph; else as it is. */
export function withFingerprints(index: ArticleIndex, source: Source): Source {
	const { paragraph, selector } = source;
	const { exact, prefix, suffix, start, end } = selector;
	const text = index.paragraphs[paragraph - 1] ?? '';
	if (source.fingerprint !== undefined || text.slice(start, end) !== exact) return source;
	const { from, to } = sentencesAround(index.sentencesOf(paragraph), text.length, start, end);
	const isLong = from < start - prefix.length || to > end + suffix.length;
	const rest = isLong ? { sentence: fingerprint(restOfSentence(text.slice(from, start), text.slice(end, to))) } : {};
	return { paragraph, fingerprint: index.fingerprintOf(paragraph), ...rest, selector };
}
