/** Of mentions that overlap one stays: the longest, and of equals the one whose parser comes first. */
import type { Mention } from '../meaning.ts';

/** `mentions` in the order of their parsers; the answer in the order of the text, without overlaps. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
	const sorted = mentions
		.map((mention, rank) => ({ mention, rank }))
		.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
	const kept: Mention[] = [];
	for (const { mention } of sorted) {
		const last = kept.at(-1);
		if (last === undefined || mention.start >= last.end) kept.push(mention);
		else if (length(mention) > length(last)) kept[kept.length - 1] = mention;
	}
	return kept;
}

function length(mention: Mention): number {
	return mention.end - mention.start;
}
