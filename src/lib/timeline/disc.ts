/** The disc of an event: whole for one country, else shared out, the first country leading with 60 % of the width. */

/** Width of the gap between two countries, px. */
const GAP_PX = 1.1;
/** Where the gap stands, in radii right of the centre. */
const SPLIT = 0.22;

export interface DiscPart {
	/** Path round the origin. */
	readonly path: string;
	readonly rank: number;
}

/** Rank of what has no colour of its own. */
const REST = Infinity;

/** Parts of a disc of radius `r` px for the countries' ranks, who acts first. Above three, two and grey. */
export function discParts(ranks: readonly number[], r: number): readonly DiscPart[] {
	const [lead = REST, second, third] = ranks;
	if (second === undefined) return [{ path: `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}Z`, rank: lead }];
	const arc = (sweep: string, x: number, y: number) => `A${r},${r} 0 ${sweep} ${x},${y}`;
	const [left, right, upper] = [SPLIT * r - GAP_PX / 2, SPLIT * r + GAP_PX / 2, GAP_PX / 2];
	const [leftY, rightY, upperX] = [left, right, upper].map((a) => round(Math.sqrt(r * r - a * a))) as [
		number,
		number,
		number
	];
	const [x1, x2] = [round(left), round(right)];
	const leading = { path: `M${x1},${-leftY}${arc('1 0', x1, leftY)}Z`, rank: lead };
	if (third === undefined) return [leading, { path: `M${x2},${-rightY}${arc('0 1', x2, rightY)}Z`, rank: second }];
	return [
		leading,
		{ path: `M${x2},${-rightY}${arc('0 1', upperX, -upper)}H${x2}Z`, rank: second },
		{ path: `M${x2},${rightY}${arc('0 0', upperX, upper)}H${x2}Z`, rank: ranks.length > 3 ? REST : third }
	];
}

function round(px: number): number {
	return Math.round(px * 100) / 100;
}
