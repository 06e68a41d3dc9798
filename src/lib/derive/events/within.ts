/** Look-ups in lists that are sorted by their place in a paragraph. */
import type { Stretch } from '../read/sentences.ts';

/** Index of the first item that ends after an offset, in a list in order and without overlaps. */
export function firstAfter(items: readonly Stretch[], at: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.end ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The items that lie in `[start, end)`. */
export function within<T extends Stretch>(items: readonly T[], { start, end }: Stretch): T[] {
	const found: T[] = [];
	for (let i = firstAfter(items, start); i < items.length; i++) {
		const item = items[i];
		if (item === undefined || item.end > end) break;
		if (item.start >= start) found.push(item);
	}
	return found;
}

/** The item that holds an offset. */
export function holding<T extends Stretch>(items: readonly T[], at: number): T | null {
	const item = items[firstAfter(items, at)];
	return item !== undefined && item.start <= at ? item : null;
}
