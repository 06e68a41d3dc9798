/** Events → marks along time: which shape, from where to where. */
import type { Precision } from '#lib/model/edtf.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { isLeftOut, pixels, type TimeScale } from './scale.ts';
import type { MarkExtent, MarkShape } from './scene.ts';
import type { TimeWindow } from './window.ts';

/** A day at least this wide is a column: its events hang on one rail with their labels beside it. */
export const COLUMN_MIN_PX = 120;
/** The rail stands this far from the start of its day. */
export const RAIL_INSET_PX = 11;
/** A span or bar shorter than this is drawn as a ring or a short bar. */
const SHORTEST_SPAN_PX = 12;
const SHORTEST_BAR_PX = 6;
/** An approximate day is a bar of this length, faded at each end. */
const ABOUT_DAY_PX = 40;
const ABOUT_DAY_FADE_PX = 15;
/** Shortest fade of an uncertain end; longest, as a part of the mark. */
const SHORTEST_FADE_PX = 12;
const LONGEST_FADE = 0.4;

/**
 * Marks of the events that may touch the window, in the order given. What was told as past when the article was published
 * (`publishedAt`, UTC ms) ends there.
 */
export function markExtents(
	events: readonly TimelineEvent[],
	scale: TimeScale,
	window: TimeWindow,
	length: number,
	publishedAt = Infinity
): MarkExtent[] {
	const at = pixels(scale, window, length);
	const breaks = scale.stretches.flatMap((stretch) => {
		const [start, end] = [at(stretch.from), at(stretch.to)];
		return isLeftOut(scale, stretch, end - start) ? [{ start, end }] : [];
	});
	return events.flatMap((event) => {
		const extent = markExtent(event, at, length, publishedAt);
		if (extent === null) return [];
		if (breaks.length === 0 || extent.shape === 'disc') return [extent];
		const crossed = breaks
			.filter((gap) => gap.start < extent.end && gap.end > extent.start)
			.map((gap) => (gap.start + gap.end) / 2)
			.filter((middle) => middle > extent.start && middle < extent.end);
		return crossed.length === 0 ? [extent] : [{ ...extent, breaks: crossed }];
	});
}

/** The rail's place in a day that runs from `start` to `end` px: fixed in the day, and kept in the picture. */
function railAt(start: number, end: number): number {
	return Math.min(Math.max(start, 0) + RAIL_INSET_PX, Math.max(end - 4, start + (end - start) / 2));
}

/**
 * When an event had ended at the latest: of one that began before the publication, and whose end is known to no less than a
 * time in which that lies ("in August", told on the 23rd), at the publication.
 */
function endOf({ span }: TimelineEvent, publishedAt: number): Pick<TimeSpan, 'to' | 'endMax'> {
	const { from, to, endMin, endMax, lasted, openEnd, unknownEnd } = span;
	const isPast = (lasted ? endMin : from) < publishedAt && !openEnd && !unknownEnd;
	return isPast ? { to: Math.min(to, publishedAt), endMax: Math.min(endMax, publishedAt) } : { to, endMax };
}

/** The mark of one event in a picture of a given length, or null where it lies outside. `at` gives px. */
export function markExtent(
	event: TimelineEvent,
	at: (time: number) => number,
	length: number,
	publishedAt = Infinity
): MarkExtent | null {
	const { span } = event;
	const bound = endOf(event, publishedAt);
	const fuzzy = span.approximate || span.uncertain;
	// Most events of a window lie outside it, and most have sharp ends.
	const earliest = at(span.startMin);
	if (earliest >= length) return null;
	const latest = at(bound.endMax);
	if (latest <= 0) return null;
	const from = span.from === span.startMin ? earliest : at(span.from);
	const to = bound.to === bound.endMax ? latest : at(bound.to);
	if (!span.lasted && !fuzzy && isShort(event)) {
		const isDay = span.precision === 'day';
		const centre = isDay ? dayCentre(from, to) : (from + to) / 2;
		if (centre < 0 || centre > length) return null;
		return pointExtent(event, 'disc', centre, isDay && to - from >= COLUMN_MIN_PX ? span.from : null);
	}
	const middle = (from + to) / 2;
	if (!span.lasted && !fuzzy && to - from < SHORTEST_SPAN_PX) {
		return middle < 0 || middle > length ? null : pointExtent(event, 'ring', middle, null);
	}
	let [first, last] = [Math.min(earliest, from), Math.max(latest, to)];
	let aboutDay = false;
	if (fuzzy && isShort(event) && !span.lasted && Math.min(last, length) - Math.max(first, 0) < ABOUT_DAY_PX) {
		// At the edge of the picture it is moved inside: the edge is the window's, not the date's.
		const start = Math.min(Math.max(middle - ABOUT_DAY_PX / 2, 0), length - ABOUT_DAY_PX);
		if (middle >= 0 && middle <= length) [first, last] = [start, start + ABOUT_DAY_PX];
		aboutDay = true;
	}
	const shortest = span.lasted ? SHORTEST_BAR_PX : SHORTEST_SPAN_PX;
	if (last - first < shortest) [first, last] = [(first + last - shortest) / 2, (first + last + shortest) / 2];
	const shape: MarkShape = span.lasted || (fuzzy && isShort(event)) ? 'bar' : 'span';
	const [start, end] = [Math.max(first, 0), Math.min(last, length)];
	if (end <= 0 || start >= length) return null;
	const drawn = end - start;
	const fade = (outer: number, inner: number) =>
		Math.min(Math.max(Math.abs(inner - outer), SHORTEST_FADE_PX), drawn * LONGEST_FADE);
	return {
		event,
		shape,
		start,
		end,
		centre: (start + end) / 2,
		place: Math.min(Math.max(span.lasted ? from : middle, start), end),
		begins: Math.min(Math.max(from, start), end),
		fadeStart: aboutDay ? ABOUT_DAY_FADE_PX : first < from && fuzzy && from > 0 ? fade(start, from) : 0,
		fadeEnd: aboutDay ? ABOUT_DAY_FADE_PX : last > to && fuzzy && to < length ? fade(to, end) : 0,
		openStart: span.openStart || span.unknownStart,
		openEnd: span.openEnd || span.unknownEnd,
		// What the text says runs on; what `~` adds at an end that is in sight does not.
		beyondStart: from < -1 && !(span.openStart || span.unknownStart),
		beyondEnd: to > length + 1 && !(span.openEnd || span.unknownEnd),
		breaks: [],
		column: null
	};
}

/** The mark of an event that is drawn as a disc or ring. */
function pointExtent(event: TimelineEvent, shape: 'disc' | 'ring', at: number, column: number | null): MarkExtent {
	const { openStart, openEnd } = event.span;
	return {
		event,
		shape,
		start: at,
		end: at,
		centre: at,
		place: at,
		begins: at,
		fadeStart: 0,
		fadeEnd: 0,
		openStart,
		openEnd,
		beyondStart: false,
		beyondEnd: false,
		breaks: [],
		column
	};
}

const SHORT: ReadonlySet<Precision> = new Set<Precision>(['millisecond', 'second', 'minute', 'hour', 'day']);

/** A known day or something shorter, whether it is drawn wide or narrow. */
export function isPoint(event: TimelineEvent): boolean {
	return !event.span.lasted && isShort(event);
}

/** A day or something shorter is a point in the eye of a reader. */
function isShort(event: TimelineEvent): boolean {
	return SHORT.has(event.span.precision);
}

function dayCentre(from: number, to: number): number {
	const wide = to - from;
	// Narrow days are centred; as they widen the disc moves towards the rail, without a jump.
	return wide >= 2 * RAIL_INSET_PX ? railAt(from, to) : from + wide / 2;
}
