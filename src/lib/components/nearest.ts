/** The ids that a mistyped one most likely meant. */

/** Up to `limit` of `ids`, the most alike first; ids that have little in common with `wanted` are left out. */
export function nearestIds(wanted: string, ids: readonly string[], limit = 3): readonly string[] {
	const sought = pairs(wanted);
	return ids
		.map((id) => ({ id, likeness: likeness(sought, pairs(id)) }))
		.filter(({ likeness }) => likeness >= LEAST_LIKENESS)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, limit)
		.map(({ id }) => id);
}

/** Below it, two ids share no more than chance: a few pairs of letters. */
const LEAST_LIKENESS = 0.25;

/** Sørensen–Dice coefficient: shared pairs of letters, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((pair) => b.has(pair)).length;
	return (2 * shared) / (a.size + b.size || 1);
}

function pairs(text: string): ReadonlySet<string> {
	const letters = ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
	return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
