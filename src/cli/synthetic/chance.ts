/** Repeatable chance: the same seed gives the same draws on every machine. */
export interface Chance {
	/** Evenly from [0, 1). */
	readonly next: () => number;
	/** A whole number, evenly from [0, below). */
	readonly below: (below: number) => number;
	/** Normal, mean 0 and deviation 1 (Box and Muller). */
	readonly normal: () => number;
	/** Log-normal: e to the power of a normal draw, so that half of the draws lie below `median`. */
	readonly logNormal: (median: number, deviation: number) => number;
	/** Any of the list, evenly. Throws `RangeError` for an empty one. */
	readonly pick: <T>(list: readonly T[]) => T;
}

/** mulberry32 by Tommy Ettinger: 32 bits of state, which is enough for texts and dates. */
export function chanceOf(seed: number): Chance {
	let state = seed | 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	return {
		next,
		below,
		normal,
		logNormal: (median, deviation) => median * Math.exp(deviation * normal()),
		pick: <T>(list: readonly T[]): T => {
			if (list.length === 0) throw new RangeError('Nothing to pick from.');
			return list[below(list.length)] as T;
		}
	};
}

/** Draws an index by weights, each draw in O(log n). */
export function weighted(weights: readonly number[]): (chance: Chance) => number {
	let sum = 0;
	const sums = weights.map((weight) => (sum += weight));
	return (chance) => {
		const at = chance.next() * sum;
		let low = 0;
		let high = sums.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] as number) > at) high = middle;
			else low = middle + 1;
		}
		return low;
	};
}
