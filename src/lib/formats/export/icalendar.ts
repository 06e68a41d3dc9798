/** iCalendar (RFC 5545): a VEVENT an event, whole days with an exclusive end, or times. */
import { DAY_MS, utcMs } from '#lib/model/calendar.ts';
import { countryName } from '#lib/model/countries.ts';
import type { EdtfDate } from '#lib/model/edtf.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, isPublic } from '../addresses.ts';
import { type Loss, lossesOf } from '../loss.ts';
import { contentLine, dayValue, textValue, timeValue } from './content-lines.ts';
import { endsOf } from './ends.ts';
import type { Exported, ExportInput } from './format.ts';
import { quotesOf } from './texts.ts';

/** Years are four digits there, and there is none before 1 CE. The end is exclusive, so the last day needs one after it. */
const [FIRST_MS, LAST_MS] = [utcMs(1), utcMs(9999, 12, 31)];

export function icalendar(input: ExportInput): Exported {
	const { story } = input;
	const kept = story.events.filter(fits);
	const lines = [
		contentLine('BEGIN', 'VCALENDAR'),
		contentLine('VERSION', '2.0'),
		contentLine('PRODID', '-//Dateline//Dateline 1//EN'),
		contentLine('CALSCALE', 'GREGORIAN'),
		contentLine('X-WR-CALNAME', textValue(story.meta.title)),
		...kept.flatMap((event) => entryLines(event, input)),
		contentLine('END', 'VCALENDAR')
	];
	return { text: lines.join(''), losses: losses(story.events, kept) };
}

function fits({ span }: TimelineEvent): boolean {
	return [span.from, span.to].every((ms) => !Number.isFinite(ms) || (ms >= FIRST_MS && ms <= LAST_MS));
}

function entryLines(event: TimelineEvent, { story, site }: ExportInput): string[] {
	const description = [...quotesOf(event), ...(isInWordsOnly(event) ? [`Date: ${event.words}`] : [])].join('\n\n');
	const categories = event.countries.map(countryName).map(textValue).join(',');
	return [
		contentLine('BEGIN', 'VEVENT'),
		contentLine('UID', `${event.id}@${story.slug}.dateline`),
		// When the entry was made: a build has no time of its own, so it is the last second of the publication's day.
		contentLine('DTSTAMP', timeValue(Math.min(Math.max(story.publishedAt - 1000, FIRST_MS), LAST_MS), true)),
		...timeLines(event),
		contentLine('SUMMARY', textValue(event.title)),
		...(description === '' ? [] : [contentLine('DESCRIPTION', textValue(description))]),
		...(categories === '' ? [] : [contentLine('CATEGORIES', categories)]),
		...(isPublic(site) ? [contentLine('URL', eventAddress(site, story.slug, event.id))] : []),
		contentLine('TRANSP', 'TRANSPARENT'), // history keeps nobody busy
		contentLine('END', 'VEVENT')
	];
}

/** Times where each side has one, else whole days. */
function timeLines({ when, span }: TimelineEvent): string[] {
	const { start, end, lasted } = endsOf(when);
	if (start !== null && end !== null && start.time.length > 0 && end.time.length > 0) {
		const isLonger = lasted && end.from > start.from;
		return [contentLine('DTSTART', clock(start)), ...(isLonger ? [contentLine('DTEND', clock(end))] : [])];
	}
	// An open or unknown side has no day: the event is put on the nearest known one.
	const from = Math.floor((Number.isFinite(span.from) ? span.from : span.to - 1) / DAY_MS) * DAY_MS;
	const to = Number.isFinite(span.to) ? Math.ceil(span.to / DAY_MS) * DAY_MS : from + DAY_MS;
	return [contentLine('DTSTART;VALUE=DATE', dayValue(from)), contentLine('DTEND;VALUE=DATE', dayValue(to))];
}

/** In UTC where the text gives an offset, else floating: the time of the place, wherever it is read. */
function clock(date: EdtfDate): string {
	return timeValue(date.from, date.offset !== null);
}

function isInWordsOnly({ span, when }: TimelineEvent): boolean {
	const known = ['day', 'hour', 'minute', 'second', 'millisecond'].includes(span.precision);
	const isOpen = !Number.isFinite(span.from) || !Number.isFinite(span.to);
	return !known || span.approximate || span.uncertain || isOpen || isHalfTimed(when);
}

function isHalfTimed(when: string): boolean {
	const { start, end } = endsOf(when);
	return (start?.time.length ?? 0) > 0 !== (end?.time.length ?? 0) > 0;
}

function losses(all: readonly TimelineEvent[], kept: readonly TimelineEvent[]): Loss[] {
	const ids = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);
	const outside = {
		what: 'left out, for a calendar holds the years 1 to 9999.',
		events: ids(all.filter((event) => !fits(event)))
	};
	const halfTimed = {
		what: 'a time of day at one end only stands in the description.',
		events: ids(kept.filter(({ when }) => isHalfTimed(when)))
	};
	const rest = lossesOf(kept, [
		['qualified', '“about” and “uncertain” stand only in the description.'],
		['dayless', 'a date known to a month, year or longer fills all of its days; the description says how it is known.'],
		['open', 'an open or unknown end becomes a single day; the description says so.'],
		['shifted', 'the time is written in UTC, without its offset.'],
		['every', 'which paragraph states it, importance and the reason for the date are left out.']
	]);
	return [outside, halfTimed, ...rest].filter(({ events }) => events.length > 0);
}
