/** Where a picture is busy and where the story is silent: bursts of events and the gaps between them. */
import type { TimelineEvent } from '#lib/model/story.ts';

/** A stretch of time, UTC ms: a burst from its first event to its last, or a gap from one event to the next. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

export interface Rhythm {
	/** In time order. */
	readonly bursts: readonly Stretch[];
	readonly gaps: readonly Stretch[];
}

/** Events of a burst stand no further apart than this part of the picture, and than the mean of the story. */
const CLOSE_PART = 1 / 25;
/** Fewer events close together are no burst; of many events there must be more. */
const leastBurst = (events: number) => Math.max(3, Math.sqrt(events) / 2);
/** What takes more of the picture than this is no burst but the story itself. */
const MOST_PART = 1 / 2;
/** A silence is long where it is at least this part of the longest. */
const LONG_PART = 1 / 8;

/**
 * The bursts and gaps of events. `positionOf` says where a time lies on the picture of the whole story (0–1): a burst is
 * what is crowded there. A gap is measured in time. What lasted counts where it began.
 */
export function rhythmOf(events: readonly TimelineEvent[], positionOf: (time: number) => number): Rhythm {
	const times = events
		.map(({ span }) => (Number.isFinite(span.from) ? span.from : span.to))
		.filter(Number.isFinite)
		.sort((a, b) => a - b);
	return { bursts: burstsOf(times, positionOf), gaps: gapsOf(times) };
}

function burstsOf(times: readonly number[], positionOf: (time: number) => number): Stretch[] {
	const close = Math.min(CLOSE_PART, 1 / times.length);
	const bursts: Stretch[] = [];
	let [start, from] = [0, 0];
	times.forEach((time, i) => {
		const at = positionOf(time);
		if (i === start) from = at;
		const next = times[i + 1];
		if (next !== undefined && positionOf(next) - at <= close) return;
		const isBurst = i - start + 1 >= leastBurst(times.length) && at - from <= MOST_PART;
		if (isBurst) bursts.push({ from: times[start] ?? time, to: time });
		start = i + 1;
	});
	return bursts;
}

function gapsOf(times: readonly number[]): Stretch[] {
	const silences = times.slice(1).map((to, i) => ({ from: times[i] ?? to, to }));
	const longest = silences.reduce((most, { from, to }) => Math.max(most, to - from), 0);
	return longest === 0 ? [] : silences.filter(({ from, to }) => to - from >= longest * LONG_PART);
}

/** The stretches from the first whose middle lies after a time; after the last one come those before. */
export function inTurn(stretches: readonly Stretch[], time: number): readonly Stretch[] {
	const at = stretches.findIndex(({ from, to }) => (from + to) / 2 > time);
	return at === -1 ? stretches : [...stretches.slice(at), ...stretches.slice(0, at)];
}
