/** Finds described words in an article again, and says in which state. Its inverse is `describeSource` in `quote.ts`. */
import type { Source } from '#lib/model/events-file.ts';
import type { Change, Changed, Doubt, Found, Located } from '#lib/model/proof.ts';
import { type ArticleIndex, articleIndex } from './article-index.ts';
import { doubtsBetween } from './guard.ts';
import { type Lookalike, lookalikes } from './lookalikes.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { diffRuns } from './word-diff.ts';
import { wordsOf } from './words.ts';

/**
 * Finds a source in the paragraphs of an article.
 *
 * - `exact`: the same words where the source says;
 * - `moved`: the same words elsewhere, over a new break between paragraphs too; prefix and suffix decide among several;
 * - `changed`: other words in their place, or the same words where what stands round them puts their meaning in doubt;
 * - `gone`: neither. A sentence that only looks like one that was taken out is no proof of it.
 *
 * The first call for a list of paragraphs indexes it, in time by its length; the list must not change after.
 */
export function locateQuote(paragraphs: readonly string[], source: Source): Located {
	const { exact } = source.selector;
	if (exact === '') return { proof: 'gone' };
	const index = articleIndex(paragraphs);
	return atPlace(index, source) ?? elsewhere(index, source) ?? rewritten(index, source) ?? { proof: 'gone' };
}

/** The common case, decided without looking at the rest of the article. */
function atPlace(index: ArticleIndex, source: Source): Found | null {
	const { paragraph, selector, fingerprint } = source;
	const { exact, prefix, suffix, start, end } = selector;
	const text = index.paragraphs[paragraph - 1];
	if (text?.slice(start, end) !== exact) return null;
	const found: Found = { proof: 'exact', paragraph, start, end, rest: [] };
	if (fingerprint !== undefined && fingerprint === index.fingerprintOf(paragraph)) return found;
	if (!text.startsWith(prefix, start - prefix.length) || !text.startsWith(suffix, end)) return null;
	const offset = index.offsetOf(paragraph, start) ?? 0;
	return surroundings(index, source, offset, offset + exact.length).doubts.length === 0 ? found : null;
}

interface Occurrence {
	readonly from: number;
	readonly to: number;
}

/** So many places of the same words are looked at closely, those first whose surroundings are likest. */
const MOST_LOOKED_AT = 4;

function elsewhere(index: ArticleIndex, source: Source): Found | Changed | null {
	const judged = likestOccurrences(index, source)
		.map((place) => ({ ...place, round: surroundings(index, source, place.from, place.to) }))
		.map((place) => ({ ...place, doubts: place.round.doubts, score: scoreOf(place.round) }));
	const [best] = judged.sort((a, b) => b.score - a.score);
	if (best === undefined) return null;
	const [{ paragraph, start, end }, ...rest] = index.placesOf(best.from, best.to);
	const stayed = paragraph === source.paragraph && start === source.selector.start && rest.length === 0;
	const doubts =
		best.doubts.length === 0 && !stayed && isTooShort(source, best.round) ? ['wording' as const] : best.doubts;
	if (doubts.length === 0) return { proof: stayed ? 'exact' : 'moved', paragraph, start, end, rest };
	const { before, after } = best.round;
	const change = {
		words: diffRuns(source.selector.exact, source.selector.exact),
		before,
		after,
		harmless: false,
		doubts
	};
	return { proof: 'changed', paragraph, start, end, rest, change };
}

const scoreOf = ({ agreement, doubts }: Surroundings) => agreement + (doubts.length === 0 ? 0.5 : 0);

/** A single word, with nothing round it that was there before, may stand for anything. */
function isTooShort({ selector }: Source, { agreement }: Surroundings): boolean {
	return agreement < 0.15 && selector.prefix + selector.suffix !== '' && wordsOf(selector.exact).length < 2;
}

/** How far before its old place a quote is looked for first, in UTF-16 units. */
const NEAR = 4000;
/** Prefix and suffix of so many units in all do not stand twice by chance. */
const MUCH_CONTEXT = 40;

/** Of so many copies of a text, with the same round them, it is asked whether they stand in the paragraph that is meant. */
const MOST_COPIES = 64;

/** The places of the same words, the place that the source names first among equals. */
function likestOccurrences(index: ArticleIndex, source: Source): Occurrence[] {
	const { exact, prefix, suffix, start } = source.selector;
	const { text } = index;
	const stated = index.offsetOf(source.paragraph, start);
	const found: (Occurrence & { score: number })[] = [];
	const best = prefix.length + suffix.length;
	let whole = 0;
	/**
	 * Looks from one offset to another; says whether a place was met that no other betters: with all of prefix and suffix,
	 * in the very paragraph where that is known.
	 */
	const look = (first: number, last: number): boolean => {
		for (let from = text.indexOf(exact, first); from !== -1 && from < last; from = text.indexOf(exact, from + 1)) {
			const to = from + exact.length;
			let score = from === stated ? 0.5 : 0;
			for (let n = 1; n <= prefix.length && text[from - n] === prefix[prefix.length - n]; n++) score++;
			for (let n = 0; n < suffix.length && text[to + n] === suffix[n]; n++) score++;
			const isWhole = best >= MUCH_CONTEXT && score >= best;
			const isIt = isWhole && isInParagraph(index, source, from, to);
			if (isIt) score++;
			if (found.length === MOST_LOOKED_AT && score <= (found.at(-1)?.score ?? 0)) continue;
			found.push({ from, to, score });
			found.sort((a, b) => b.score - a.score).splice(MOST_LOOKED_AT);
			if (isWhole) whole++;
			if (isIt || whole === MOST_COPIES) return true;
		}
		return false;
	};
	// Most words that moved did not go far.
	const near = Math.max(0, (stated ?? 0) - NEAR);
	if (!look(near, Infinity)) look(0, near);
	return found;
}

/** Whether the paragraph of a place is the one that the source was taken from; also where that is not known. */
function isInParagraph(index: ArticleIndex, { fingerprint }: Source, from: number, to: number): boolean {
	const [{ paragraph }, ...more] = index.placesOf(from, to);
	return fingerprint === undefined || (more.length === 0 && index.fingerprintOf(paragraph) === fingerprint);
}

/** Words so like the quote's, or so much in its place, that they are what became of it. */
function rewritten(index: ArticleIndex, source: Source): Changed | null {
	const { exact } = source.selector;
	const judged = lookalikes(index, exact)
		.filter((one) => !isNeighbour(index, source, one))
		.map((one) => {
			const { from, to } = withMarks(index, exact, one);
			const now = index.text.slice(from, to);
			const round = surroundings(index, source, from, to);
			return { from, to, now, round, likeness: one.likeness, doubts: doubtsBetween(exact, now) };
		})
		.sort((a, b) => b.likeness + b.round.agreement / 2 - (a.likeness + a.round.agreement / 2));
	for (const { from, to, now, round, likeness, doubts } of judged) {
		const [{ paragraph, start, end }, ...rest] = index.placesOf(from, to);
		const near = paragraph === source.paragraph && Math.abs(start - source.selector.start) < 40;
		if (!isIt(likeness, round.agreement, near, doubts)) continue;
		const all = [...new Set([...doubts, ...round.doubts])];
		const { before, after } = round;
		const change: Change = { words: diffRuns(exact, now), before, after, harmless: all.length === 0, doubts: all };
		return { proof: 'changed', paragraph, start, end, rest, change };
	}
	return null;
}

/** Doubts that part a sentence from its twin: the same said of another number, day or person. */
const TWIN_DOUBTS: readonly Doubt[] = ['number', 'date', 'name', 'country', 'unit'];

/** Whether words are what became of a quote. The less stands round them of what did, the liker they have to be. */
function isIt(likeness: number, agreement: number, near: boolean, doubts: readonly Doubt[]): boolean {
	if (doubts.length === 0) return true;
	const twins = doubts.filter((doubt) => TWIN_DOUBTS.includes(doubt)).length;
	if (agreement >= 0.6) return likeness >= 0.45;
	if (agreement >= 0.4 || (near && agreement >= 0.2)) return likeness >= (twins > 1 ? 0.65 : 0.45);
	if (near) return likeness >= 0.7;
	return likeness >= 0.7 && twins === 0;
}

/** Whether words stood beside the quote when it was described: then they are another sentence. */
function isNeighbour({ text }: ArticleIndex, { selector }: Source, { from, to }: Lookalike): boolean {
	const [prefix, suffix] = [selector.prefix.trim(), selector.suffix.replace(/^[^\p{L}\p{N}]+/u, '')];
	const [head, tail] = [text.slice(from, to), text.slice(0, to).slice(-prefix.length - 2)];
	const follows = suffix.length >= 12 && head.startsWith(suffix.slice(0, 24));
	return follows || (prefix.length >= 12 && tail.includes(prefix.slice(-24).replace(/[^\p{L}\p{N}]+$/u, '')));
}

/** The stretch with the marks at its ends that the quote has at its own. */
function withMarks({ text }: ArticleIndex, exact: string, { from, to }: Lookalike): Occurrence {
	const marks = /[^\p{L}\p{N}\s]+$/u.exec(exact)?.[0].length ?? 0;
	const opening = /^[^\p{L}\p{N}\s]+/u.exec(exact)?.[0].length ?? 0;
	const after = /^[^\p{L}\p{N}\s]+/u.exec(text.slice(to, to + marks))?.[0].length ?? 0;
	const before = /[^\p{L}\p{N}\s]+$/u.exec(text.slice(Math.max(0, from - opening), from))?.[0].length ?? 0;
	return { from: from - before, to: to + after };
}
