/**
 * Links to words of a page, as browsers find them: text directives of the draft “URL Fragment Text Directives”,
 * https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Place } from '#lib/model/proof.ts';
import { firstBounded, searched, type SearchedArticle } from './text-search.ts';

export interface TextDirective {
	/** Words right before `start`, where they are needed to tell it from the same words elsewhere. */
	readonly prefix: string | null;
	readonly start: string;
	/** Last words of a long passage, whose first are `start`; null where `start` is all of it. */
	readonly end: string | null;
	readonly suffix: string | null;
}

/** A longer passage is named by its first and last words, in UTF-16 units; the length from which Chromium does so. */
const LONGEST_WHOLE = 300;
/** So many words name an end of a long passage at least … */
const FEWEST_WORDS = 3;
/** … and so many stand before or after it at most. */
const MOST_CONTEXT = 12;

/**
 * The address with a text directive for the words of a place and of what follows it (`rest`), in place of a directive
 * that it may have. Null where the place holds nothing to look for.
 */
export function linkToWords(
	url: string,
	paragraphs: readonly string[],
	places: readonly [Place, ...Place[]],
	language = 'en'
): string | null {
	const directive = describeForLink(paragraphs, places, language);
	if (directive === null) return null;
	const [address = '', fragment = ''] = url.split(/#(.*)/s);
	return `${address}#${fragment.replace(/:~:.*$/s, '')}${formatTextDirective(directive)}`;
}

/** The shortest directive by which a browser finds these words first. They are widened to whole words. */
export function describeForLink(
	paragraphs: readonly string[],
	places: readonly [Place, ...Place[]],
	language = 'en'
): TextDirective | null {
	const article = searched(paragraphs);
	const bounds = boundsOf(article, places, language);
	if (bounds === null) return null;
	const { start, end } = bounds;
	const whole = places.length === 1 && end - start <= LONGEST_WHOLE;
	const ends = whole ? null : endsOf(article, bounds, language);
	const first = ends === null ? { start, end } : { start, end: ends.firstEnd };
	const context = contextFor(article, first, ends === null, language);
	const words = (from: number, to: number) => article.text.slice(from, to).replace(/\s+/g, ' ').trim();
	return {
		prefix: context.from === first.start ? null : words(context.from, first.start),
		start: words(first.start, first.end),
		end: ends === null ? null : words(ends.lastStart, end),
		suffix: context.to === first.end ? null : words(first.end, context.to)
	};
}

interface Bounds {
	readonly start: number;
	readonly end: number;
}

/** The places as offsets in the article, widened to whole words, without white space at the ends. */
function boundsOf({ text, starts }: SearchedArticle, places: readonly [Place, ...Place[]], language: string) {
	const [first] = places;
	const last = places.at(-1) ?? first;
	const from = wordsNear(text, (starts[first.paragraph - 1] ?? 0) + first.start, language);
	const to = wordsNear(text, (starts[last.paragraph - 1] ?? 0) + last.end, language);
	const [wideStart, wideEnd] = [from.cut?.start ?? from.at, to.cut?.end ?? to.at];
	const passage = text.slice(wideStart, wideEnd);
	const start = wideStart + passage.length - passage.trimStart().length;
	const end = wideEnd - (passage.length - passage.trimEnd().length);
	return start < end ? { start, end } : null;
}

/** The words of a long passage that name its start and its end. */
function endsOf({ text, folded }: SearchedArticle, { start, end }: Bounds, language: string) {
	const [after, before] = [wordsNear(text, start, language).after, wordsNear(text, end, language).before];
	const breakAt = text.indexOf('\n', start);
	const lastBreak = text.lastIndexOf('\n', end - 1);
	const head = after.filter((word) => word.end <= (breakAt === -1 ? end : Math.min(breakAt, end)));
	const tail = before.filter((word) => word.start >= Math.max(start, lastBreak + 1));
	for (let n = FEWEST_WORDS; n <= tail.length; n++) {
		const lastStart = tail.at(-n)?.start ?? start;
		const firstEnd = head[Math.min(FEWEST_WORDS, head.length) - 1]?.end ?? start;
		if (firstEnd === start || lastStart < firstEnd) return null;
		const found = firstBounded(folded, folded.slice(lastStart, end), firstEnd);
		if (found === lastStart || n === tail.length) return { firstEnd, lastStart };
	}
	return null;
}

/** How much before and after the words it takes until they are the first of their kind; `both`: on both sides. */
function contextFor({ text, folded }: SearchedArticle, { start, end }: Bounds, both: boolean, language: string) {
	const isFirst = (from: number, to: number) => firstBounded(folded, folded.slice(from, to)) === from;
	if (isFirst(start, end)) return { from: start, to: end };
	const { before } = wordsNear(text, start, language);
	const { after } = wordsNear(text, end, language);
	let widest = { from: start, to: end };
	for (let n = 1; n <= MOST_CONTEXT; n++) {
		const from = before.at(-n)?.start ?? before[0]?.start ?? start;
		const to = both ? (after[n - 1]?.end ?? after.at(-1)?.end ?? end) : end;
		widest = { from, to };
		if (from < start && isFirst(from, end)) return { from, to: end };
		if (to > end && isFirst(start, to)) return { from: start, to };
		if (isFirst(from, to)) return widest;
	}
	return widest;
}

interface Word {
	readonly start: number;
	readonly end: number;
}

/** How far words are looked for, in UTF-16 units. */
const REACH = 400;

/** The words before and after an offset, and the one that it cuts in two. */
function wordsNear(text: string, at: number, language: string) {
	const from = Math.max(0, at - REACH);
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	const words = [...segmenter.segment(text.slice(from, at + REACH))].flatMap(
		({ segment, index, isWordLike }): Word[] =>
			isWordLike === true ? [{ start: from + index, end: from + index + segment.length }] : []
	);
	return {
		at,
		cut: words.find(({ start, end }) => start < at && at < end) ?? null,
		before: words.filter(({ end }) => end <= at),
		after: words.filter(({ start }) => start >= at)
	};
}

/** A text directive as it stands behind the `#`: `:~:text=a%2Db,-c`. */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
	const parts = [
		...(prefix === null ? [] : [`${encoded(prefix)}-`]),
		encoded(start),
		...(end === null ? [] : [encoded(end)]),
		...(suffix === null ? [] : [`-${encoded(suffix)}`])
	];
	return `:~:text=${parts.join(',')}`;
}

/** `&`, `-` and `,` divide a directive, so they are encoded wherever they stand in its words. */
function encoded(words: string): string {
	return encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** The first text directive of a fragment (what stands behind `#`), or null where it has none that is well formed. */
export function parseTextDirective(fragment: string): TextDirective | null {
	const directives = /:~:(.*)$/s.exec(fragment)?.[1]?.split('&') ?? [];
	const text = directives.find((directive) => directive.startsWith('text='))?.slice('text='.length);
	if (text === undefined) return null;
	const parts = text.split(',');
	const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : null;
	const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : null;
	const [start, end = null, ...more] = parts;
	if (start === undefined || more.length > 0 || [prefix, start, end, suffix].includes('')) return null;
	try {
		const decoded = (words: string | null) => (words === null ? null : decodeURIComponent(words));
		return { prefix: decoded(prefix), start: decodeURIComponent(start), end: decoded(end), suffix: decoded(suffix) };
	} catch (error) {
		if (error instanceof URIError) return null; // a stray %: no browser reads it either
		throw error;
	}
}
