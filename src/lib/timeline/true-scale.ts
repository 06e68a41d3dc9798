/** The true scale: the same length for the same time everywhere. */
import { DAY_MS } from '#lib/model/calendar.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { scaleOf, type TimeScale } from './scale.ts';

/** Room left on each side, as a part of the whole. */
const MARGIN = 0.02;

/** The true scale of spans for a picture `length` px long, from the first known bound to the last. */
export function trueScale(spans: readonly TimeSpan[], published: number, length: number): TimeScale {
	const bounds = [published, ...spans.flatMap((span) => [span.from, span.to])].filter(Number.isFinite);
	const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
	const margin = Math.max((last - first) * MARGIN, DAY_MS);
	return scaleOf('true', [{ from: first - margin, to: last + margin, length, isBreak: false }]);
}
