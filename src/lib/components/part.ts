/** A part of something long, of which not all is drawn: from the place `first` up to `last`, which is not in it any more. */
export interface Part {
	readonly first: number;
	readonly last: number;
}

/** Of a part that is opened at a place, so much comes before that place. */
const BEFORE = 0.25;

/** A part of `size` (or all, if that is less) in which the place `at` stands. */
export function partAround(total: number, at: number, size: number): Part {
	const first = Math.max(0, Math.min(at - Math.floor(size * BEFORE), total - size));
	return { first, last: Math.min(total, first + size) };
}

export function holds({ first, last }: Part, at: number): boolean {
	return at >= first && at < last;
}

/** The part with `size` more before it. */
export function withEarlier(part: Part, size: number): Part {
	return { ...part, first: Math.max(0, part.first - size) };
}

/** The part with `size` more after it. */
export function withLater(part: Part, total: number, size: number): Part {
	return { ...part, last: Math.min(total, part.last + size) };
}

/** The part as far as there is something: of less than it reaches to, the end. */
export function within(part: Part, total: number): Part {
	if (part.last <= total) return part;
	return { first: Math.max(0, part.first - (part.last - total)), last: total };
}
