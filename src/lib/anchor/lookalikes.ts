/** Stretches of an article that have most of a quote's words: candidates, of which none is a proof yet. */
import { fitWords } from './align.ts';
import type { ArticleIndex, WordIndex } from './article-index.ts';
import { weightOf } from './weights.ts';
import { wordsOf } from './words.ts';

export interface Lookalike {
	/** Offsets in `ArticleIndex.text`. */
	readonly from: number;
	readonly to: number;
	/** Share of the weight of both texts' words that is in both, 0 to 1. */
	readonly likeness: number;
}

/** Words that stand more often are looked up only where a quote has no rarer ones. */
const COMMON = 60;
/** So many of a quote's rarest words are looked up, each at so many places. */
const RAREST = 16;
const MOST_PLACES = 200;
/** So many stretches are looked at. */
const MOST_STRETCHES = 6;
/** A quote with more words is laid over the article piece by piece: its first and last so many. */
const LONGEST = 400;
/** Below, two texts are on the same matter at most. */
const LEAST_LIKENESS = 0.4;

/** The likest stretches first. Time goes by the length of the quote, not of the article. */
export function lookalikes(index: ArticleIndex, quote: string): Lookalike[] {
	const forms = wordsOf(quote).map(({ form }) => form);
	if (forms.length === 0) return [];
	const { words } = index;
	const found = diagonals(words, forms).map((at) => fit(words, forms, at));
	const apart = new Map(found.map((one) => [`${one.from}:${one.to}`, one]));
	return [...apart.values()]
		.filter(({ likeness }) => likeness >= LEAST_LIKENESS)
		.sort((a, b) => b.likeness - a.likeness || a.from - b.from);
}

/** Where the quote would begin if its rare words stood where the article has them; where most of them agree, first. */
function diagonals({ places, forms: all }: WordIndex, forms: readonly string[]): number[] {
	const rare = [...new Map(forms.map((form, i) => [form, i]))]
		.map(([form, i]) => ({ i, at: places.get(form) ?? [] }))
		.filter(({ at }) => at.length > 0)
		.sort((a, b) => a.at.length - b.at.length);
	const few = rare.filter(({ at }) => at.length <= COMMON);
	const width = Math.max(4, forms.length >> 2);
	const votes = new Map<number, { weight: number; start: number }>();
	for (const { i, at } of (few.length > 0 ? few : rare).slice(0, RAREST)) {
		const weight = Math.log(1 + all.length / at.length);
		for (const place of at.slice(0, MOST_PLACES)) {
			// each vote counts for its stretch and the next, so that no border parts what belongs together
			for (const stretch of [Math.floor((place - i) / width), Math.floor((place - i) / width) + 1]) {
				const vote = votes.get(stretch);
				if (vote === undefined) votes.set(stretch, { weight, start: place - i });
				else vote.weight += weight;
			}
		}
	}
	const best = [...votes.values()].sort((a, b) => b.weight - a.weight || a.start - b.start);
	return [...new Set(best.slice(0, 2 * MOST_STRETCHES).map(({ start }) => start))].slice(0, MOST_STRETCHES);
}

function fit({ forms: all, starts, ends, weights }: WordIndex, forms: readonly string[], at: number): Lookalike {
	const room = 8 + (Math.min(forms.length, LONGEST) >> 1);
	const lay = (quote: readonly string[], start: number) => {
		const [from, to] = [Math.max(0, start - room), Math.max(0, start + quote.length + room)];
		const values = Float64Array.from(quote, weightOf);
		const { same, ...laid } = fitWords(quote, values, all.slice(from, to), weights.subarray(from, to));
		return { from: from + laid.from, to: from + laid.to, same };
	};
	const first = lay(forms.slice(0, LONGEST), at);
	const rest = forms.length > LONGEST ? lay(forms.slice(-LONGEST), at + forms.length - LONGEST) : first;
	const [from, to] = [first.from, Math.max(first.to, rest.to)];
	const sum = (list: readonly string[]) => list.reduce((weight, form) => weight + weightOf(form), 0);
	const most = Math.max(sum(forms), sum(all.slice(from, to)));
	const same = forms.length > LONGEST ? common(forms, all.slice(from, to)) : first.same;
	return { from: starts[from] ?? 0, to: ends[Math.max(from, to - 1)] ?? 0, likeness: same / most };
}

/** Weight of the words that two long texts have in common. */
function common(a: readonly string[], b: readonly string[]): number {
	const left = new Map<string, number>();
	for (const form of a) left.set(form, (left.get(form) ?? 0) + 1);
	let weight = 0;
	for (const form of b) {
		const n = left.get(form) ?? 0;
		if (n === 0) continue;
		left.set(form, n - 1);
		weight += weightOf(form);
	}
	return weight;
}
