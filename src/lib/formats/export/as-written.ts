/** A story of a zone for formats that know none: its days as they are written, its times of day with their offset. */
import { type Clock, clockOf } from '#lib/model/clock.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { timeSpan } from '#lib/model/time-span.ts';

/** The story with spans in UTC; itself where it is of UTC. Its events are plain objects, as where a site is built. */
export function asWritten(story: Story): Story {
	if (story.zone === undefined) return story;
	const clock = clockOf(story.zone);
	return { ...story, events: story.events.map((event) => eventAsWritten(event, clock)) };
}

export function eventAsWritten(event: TimelineEvent, clock: Clock): TimelineEvent {
	if (clock.zone === null) return event;
	const when = event.when.split('/').map((side) => withOffset(side, clock));
	const written = when.join('/');
	return { ...event, when: written, span: timeSpan(written) };
}

/** A time of day without an offset. */
const TIME = /^(-?\d{4}-\d\d-\d\dT[\d:.,]+)([?~%]?)$/;

function withOffset(side: string, clock: Clock): string {
	const [, time, qualifier = ''] = TIME.exec(side) ?? [];
	if (time === undefined) return side;
	const { from } = timeSpan(time, clock);
	const minutes = Math.round((clock.local(from) - from) / 60_000);
	const two = (n: number) => String(n).padStart(2, '0');
	const size = Math.abs(minutes);
	const offset = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
	return `${time}${offset}${qualifier}`;
}
