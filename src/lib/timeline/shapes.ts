/** Paths of marks around 0, 0, in px. The country that leads gets the left 60 %, the others share the rest. */

export interface Part {
	readonly d: string;
	/** Index into the event's countries. */
	readonly country: number;
}

const n = (value: number) => String(Math.round(value * 100) / 100);
const half = (r: number, x: number) => Math.sqrt(Math.max(0, r * r - x * x));

/** A whole circle of radius `r`. */
function circle(r: number): string {
	return `M${n(-r)},0A${n(r)},${n(r)} 0 1 1 ${n(r)},0A${n(r)},${n(r)} 0 1 1 ${n(-r)},0Z`;
}

/** The outline of a ring of radius `r` in one or two colours. */
export function ringParts(r: number, countries: number): Part[] {
	if (countries <= 1) return [{ d: circle(r), country: 0 }];
	const [cut, right] = [r * 0.08, r * 0.08 + 1.45];
	return [
		{ d: `M${n(cut)},${n(half(r, cut))}A${n(r)},${n(r)} 0 1 1 ${n(cut)},${n(-half(r, cut))}`, country: 0 },
		{ d: `M${n(right)},${n(-half(r, right))}A${n(r)},${n(r)} 0 0 1 ${n(right)},${n(half(r, right))}`, country: 1 }
	];
}

export interface Stripe {
	readonly y: number;
	readonly height: number;
	readonly country: number;
}

/** Stripes of a bar of the given thickness, around its middle line. */
export function barStripes(thickness: number, countries: number): Stripe[] {
	const top = -thickness / 2;
	if (countries <= 1) return [{ y: top, height: thickness, country: 0 }];
	if (countries === 2) {
		const first = (thickness - 1) * 0.6;
		return [
			{ y: top, height: first, country: 0 },
			{ y: top + first + 1, height: thickness - 1 - first, country: 1 }
		];
	}
	const first = (thickness - 2) * 0.56;
	const other = (thickness - 2 - first) / 2;
	return [
		{ y: top, height: first, country: 0 },
		{ y: top + first + 1, height: other, country: 1 },
		{ y: top + first + other + 2, height: other, country: 2 }
	];
}

/**
 * The outline of a span in two colours, its upper and its lower half, open where they meet: `inset` within a length and half
 * a thickness, with corners of radius `round`.
 */
export function spanHalves(length: number, halfThick: number, inset: number, round: number): [string, string] {
	const [end, depth] = [Math.max(inset, length - inset), halfThick - inset];
	const r = Math.min(round, depth, (end - inset) / 2);
	const side = (down: 1 | -1) => {
		const arc = (x: number, y: number) => (r === 0 ? '' : `a${n(r)},${n(r)} 0 0 ${down === 1 ? 0 : 1} ${n(x)},${n(y)}`);
		return `M${n(inset)},0V${n(down * (depth - r))}${arc(r, down * r)}H${n(end - r)}${arc(r, -down * r)}V0`;
	};
	return [side(-1), side(1)];
}

/** Arcs of a cluster's circle: a share of the round for each country, from the top clockwise, 3 px apart. */
export function clusterArcs(r: number, shares: readonly number[]): string[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	if (shares.length <= 1) return [circle(r)];
	const gap = 3 / r;
	let angle = -Math.PI / 2;
	return shares.map((share) => {
		const turn = (share / total) * 2 * Math.PI;
		const [a, b] = [angle + gap / 2, angle + turn - gap / 2];
		angle += turn;
		const at = (t: number) => `${n(r * Math.cos(t))},${n(r * Math.sin(t))}`;
		return `M${at(a)}A${n(r)},${n(r)} 0 ${b - a > Math.PI ? 1 : 0} 1 ${at(Math.max(b, a + 0.02))}`;
	});
}

/** Events by the colour of their leading country, first colour first. */
export function rankShares(
	shares: ReadonlyMap<string, number>,
	rankOf: (code: string) => number
): { rank: number; count: number }[] {
	const counts = new Map<number, number>();
	for (const [code, count] of shares) counts.set(rankOf(code), (counts.get(rankOf(code)) ?? 0) + count);
	return [...counts].sort(([a], [b]) => a - b).map(([rank, count]) => ({ rank, count }));
}
