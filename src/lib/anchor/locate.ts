/** Finds described words in an article again, and says in which state. */
import type { Source } from '#lib/model/events-file.ts';
import type { Found, Located } from '#lib/model/proof.ts';

/**
 * Finds a source in an article: `exact` where it says, else `moved` to the one other place with the same words
 * (prefix and suffix decide among several), else `gone`. It never settles for words that only resemble the quote.
 */
export function locateQuote(paragraphs: readonly string[], source: Source): Located {
	const { selector, paragraph } = source;
	if (selector.exact === '') return { proof: 'gone' };
	const stated = paragraphs[paragraph - 1];
	if (stated?.slice(selector.start, selector.end) === selector.exact) {
		return { proof: 'exact', paragraph, start: selector.start, end: selector.end, rest: [] };
	}
	let best: { place: Found; score: number } | null = null;
	paragraphs.forEach((text, index) => {
		for (let at = text.indexOf(selector.exact); at !== -1; at = text.indexOf(selector.exact, at + 1)) {
			const end = at + selector.exact.length;
			const score =
				commonEnd(text.slice(0, at), selector.prefix) +
				commonStart(text.slice(end), selector.suffix) +
				(index === paragraph - 1 ? 0.5 : 0);
			if (best === null || score > best.score) {
				best = { place: { proof: 'moved', paragraph: index + 1, start: at, end, rest: [] }, score };
			}
		}
	});
	return (best as { place: Found } | null)?.place ?? { proof: 'gone' };
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
