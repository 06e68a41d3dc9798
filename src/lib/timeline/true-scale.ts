/** The true scale: the same length for the same time everywhere. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { scaleOf, type TimeScale } from './scale.ts';

/** Room left on each side, as a part of the whole. */
const MARGIN = 0.02;

/** The true scale of spans for a picture `length` px long, from the first known bound to the last. */
export function trueScale(
	spans: readonly TimeSpan[],
	published: number,
	length: number,
	clock: Clock = UTC
): TimeScale {
	let [first, last] = [published, published];
	for (const { from, to } of spans) {
		if (Number.isFinite(from)) [first, last] = [Math.min(first, from), Math.max(last, from)];
		if (Number.isFinite(to)) [first, last] = [Math.min(first, to), Math.max(last, to)];
	}
	const margin = Math.max((last - first) * MARGIN, DAY_MS);
	return scaleOf('true', [{ from: first - margin, to: last + margin, length, isBreak: false }], clock);
}
