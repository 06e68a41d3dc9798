/** Where in a stretch of words a quote fits best. */

export interface Fit {
	/** Words of the stretch that the quote is laid over, half-open. */
	readonly from: number;
	readonly to: number;
	/** Weight of the words that are the same. */
	readonly same: number;
}

const OTHER_WORD = -0.4;
const MISSING_WORD = -0.5;

/**
 * Lays all of `quote` over a part of `words` (semi-global alignment: Needleman and Wunsch, 1970, with free ends in `words`),
 * in time by the product of their lengths. `values` and `weights` tell what it is worth to find each word again. Words in place of others
 * belong to the part, so that it begins and ends where the quote's sentence does.
 */
export function fitWords(
	quote: readonly string[],
	values: Float64Array,
	words: readonly string[],
	weights: Float64Array
): Fit {
	const width = words.length + 1;
	let [scores, origins, sames] = [new Float64Array(width), new Int32Array(width), new Float64Array(width)];
	for (let k = 0; k < width; k++) origins[k] = k;
	let [nextScores, nextOrigins, nextSames] = [new Float64Array(width), new Int32Array(width), new Float64Array(width)];
	for (const [i, form] of quote.entries()) {
		const value = values[i] ?? 0;
		nextScores[0] = (scores[0] ?? 0) + MISSING_WORD * value;
		nextOrigins[0] = 0;
		nextSames[0] = 0;
		for (let k = 1; k < width; k++) {
			const same = words[k - 1] === form;
			const across = (scores[k - 1] ?? 0) + (same ? value : OTHER_WORD * value);
			const left = (scores[k] ?? 0) + MISSING_WORD * value;
			const added = (nextScores[k - 1] ?? 0) + MISSING_WORD * (weights[k - 1] ?? 0);
			if (across >= left && across >= added) {
				nextScores[k] = across;
				nextOrigins[k] = origins[k - 1] ?? 0;
				nextSames[k] = (sames[k - 1] ?? 0) + (same ? value : 0);
			} else if (left >= added) {
				nextScores[k] = left;
				nextOrigins[k] = origins[k] ?? 0;
				nextSames[k] = sames[k] ?? 0;
			} else {
				nextScores[k] = added;
				nextOrigins[k] = nextOrigins[k - 1] ?? 0;
				nextSames[k] = nextSames[k - 1] ?? 0;
			}
		}
		[scores, nextScores] = [nextScores, scores];
		[origins, nextOrigins] = [nextOrigins, origins];
		[sames, nextSames] = [nextSames, sames];
	}
	let to = 0;
	for (let k = 1; k < width; k++) if ((scores[k] ?? 0) > (scores[to] ?? 0)) to = k;
	return { from: origins[to] ?? 0, to, same: sames[to] ?? 0 };
}
