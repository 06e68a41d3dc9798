/** The ids that a mistyped one most likely meant. */

/** Up to `limit` of `ids`, the most alike first; those with little in common with `wanted`, or half of what the first has, are left out. */
export function nearestIds(wanted: string, ids: readonly string[], limit = 3): readonly string[] {
	const sought = pairs(wanted);
	const found = ids
		.map((id) => ({ id, likeness: likeness(sought, pairs(id)) }))
		.sort((a, b) => b.likeness - a.likeness);
	const least = Math.max(LEAST_LIKENESS, (found[0]?.likeness ?? 0) / 2);
	return found
		.filter(({ likeness }) => likeness >= least)
		.slice(0, limit)
		.map(({ id }) => id);
}

/** Below it, two ids share no more than chance: a few pairs of letters. */
const LEAST_LIKENESS = 0.4;

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
