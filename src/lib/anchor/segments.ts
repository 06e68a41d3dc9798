/** Cuts a paragraph where the sources of its events begin and end, so that each piece knows whose words it is. */

/** Words of a paragraph that state an event. Offsets in UTF-16 units, half-open. */
export interface Stretch {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** A piece of a paragraph. The pieces in order are the whole paragraph. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	/** Event whose link the piece is: of the shortest stretch that covers it; null for words of no event. */
	readonly link: string | null;
	/** Every event whose words it is, the shortest stretch first. */
	readonly covers: readonly string[];
	/** Events of which a stretch begins here, the shortest last, as its mark stands nearest to the words. */
	readonly begins: readonly string[];
}

/** Cuts `text` at the bounds of `stretches`; they may overlap, nest, or be the same words twice. */
export function segmentParagraph(text: string, stretches: readonly Stretch[]): readonly Segment[] {
	const byLength = stretches
		.map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.end - a.start - (b.end - b.start));
	const cuts = [...new Set([0, text.length, ...byLength.flatMap(({ start, end }) => [start, end])])].sort(
		(a, b) => a - b
	);
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? text.length;
		const covers = unique(byLength.filter((one) => one.start <= start && end <= one.end));
		return {
			start,
			text: text.slice(start, end),
			link: covers[0] ?? null,
			covers,
			begins: unique(byLength.filter((one) => one.start === start)).reverse()
		};
	});
}

function unique(stretches: readonly Stretch[]): string[] {
	return [...new Set(stretches.map(({ id }) => id))];
}
