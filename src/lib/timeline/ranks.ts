/** Ranks of an event's countries, who acts first; above three, two and grey. */
export function ranksOf(codes: readonly string[], rankOf: (code: string) => number): readonly number[] {
	if (codes.length === 0) return [Infinity];
	const ranks = codes.map(rankOf);
	return ranks.length > 3 ? [...ranks.slice(0, 2), Infinity] : ranks;
}
