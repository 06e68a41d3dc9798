/** iCalendar (RFC 5545), read by ical.js. */
import ICAL from 'ical.js';
import { utcMs } from '#lib/model/calendar.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { edtfDate } from '../edtf-text.ts';
import { intervalOf, unitOf } from './bounds.ts';
import { countryCode } from './countries.ts';
import type { Imported, ImportedEvent } from './imported.ts';
import { oneLine, plainParagraphs } from './plain-text.ts';
import type { ImportReport } from './report.ts';

export function readICalendar(text: string, report: ImportReport): Imported {
	const roots = parsed(text, report);
	const calendars = roots.map((root) => new ICAL.Component(root));
	const entries = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
	for (const calendar of calendars) {
		for (const kind of ['vtodo', 'vjournal']) {
			for (const _ of calendar.getAllSubcomponents(kind))
				report.note(`a ${kind.toUpperCase()} was left out: it is no event.`);
		}
	}
	const title = calendars.map((calendar) => textOf(calendar, 'x-wr-calname')).find((name) => name !== '');
	const made = entries.flatMap((entry) => timeOf(entry, 'dtstamp') ?? []).map(dayOf);
	return {
		format: 'iCalendar',
		title: title ?? null,
		published: made.toSorted().at(-1) ?? null,
		events: entries.flatMap((entry, i) => eventOf(entry, `VEVENT ${i + 1}`, report))
	};
}

function parsed(text: string, report: ImportReport): unknown[][] {
	try {
		const root = ICAL.parse(text) as unknown[];
		return Array.isArray(root[0]) ? (root as unknown[][]) : [root];
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		report.fault('the file', error.message, 'iCalendar (RFC 5545)', 'Export the calendar again.');
		return [];
	}
}

function eventOf(entry: ICAL.Component, place: string, report: ImportReport): ImportedEvent[] {
	const summary = textOf(entry, 'summary');
	const at = summary === '' ? place : `${place} (${summary.slice(0, 40)})`;
	const start = timeOf(entry, 'dtstart');
	if (start === null) {
		report.fault(
			`${at}.DTSTART`,
			String(entry.getFirstPropertyValue('dtstart') ?? 'nothing'),
			'a day or a time',
			'Give the event a start.'
		);
		return [];
	}
	if (entry.hasProperty('rrule') || entry.hasProperty('rdate'))
		report.note('of an event that comes again only the first time was taken.');
	for (const name of ['attach', 'location', 'attendee'])
		if (entry.hasProperty(name)) report.note(`${name.toUpperCase()} was left out.`);
	const when = whenOf(start, endOf(entry, start), { start: zoneOf(entry, 'dtstart'), end: zoneOf(entry, 'dtend') });
	if (tryParseEdtf(when) === null) {
		report.fault(at, `“${when}”`, 'an end that is not before the start', 'Correct DTSTART or DTEND.');
		return [];
	}
	const names = entry.getAllProperties('categories').flatMap((property) => property.getValues().map(String));
	const codes = names.flatMap((name) => countryCode(name) ?? []);
	if (codes.length < names.length) report.note('a category that is no country was left out.');
	const uid = textOf(entry, 'uid');
	const texts = plainParagraphs(textOf(entry, 'description')).filter((line) => !/^Date: /.test(line));
	return [
		{
			place: at,
			id: /^([a-z0-9-]+)@.+\.dateline$/.exec(uid)?.[1] ?? null,
			title: oneLine(summary),
			when,
			texts,
			countries: [...new Set(codes)],
			importance: null
		}
	];
}

function textOf(component: ICAL.Component, name: string): string {
	const value = component.getFirstPropertyValue(name);
	return typeof value === 'string' ? value : '';
}

/** The time of a property; null where there is none, or none that stands in the calendar. */
function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
	const value = component.getFirstPropertyValue(name);
	return value instanceof ICAL.Time && tryParseEdtf(dayOf(value)) !== null ? value : null;
}

function endOf(entry: ICAL.Component, start: ICAL.Time): ICAL.Time | null {
	const duration = entry.getFirstPropertyValue('duration');
	const end = timeOf(entry, 'dtend');
	if (end !== null || !(duration instanceof ICAL.Duration)) return end;
	const sum = start.clone();
	sum.addDuration(duration);
	return sum;
}

/** A whole day's end is exclusive; a time's is not. */
function whenOf(start: ICAL.Time, end: ICAL.Time | null, zones: Zones): string {
	if (!start.isDate) {
		const [first, last] = [clockOf(start, zones.start), end === null ? null : clockOf(end, zones.end ?? zones.start)];
		return last === null || last === first ? first : `${first}/${last}`;
	}
	const from = utcMs(start.year, start.month, start.day);
	const to = end === null ? from : utcMs(end.year, end.month, end.day);
	if (to <= from) return to === from ? dayOf(start) : `${dayOf(start)}/${end === null ? '' : dayOf(end)}`;
	return unitOf(from, to) ?? intervalOf(from, to);
}

/** The zones that start and end are given in, by name. */
interface Zones {
	readonly start: string | null;
	readonly end: string | null;
}

function zoneOf(entry: ICAL.Component, name: string): string | null {
	const zone = entry.getFirstProperty(name)?.getParameter('tzid');
	return typeof zone === 'string' ? zone : null;
}

function dayOf({ year, month, day }: ICAL.Time): string {
	return edtfDate({ year, month, day });
}

/** With an offset where the calendar knows the zone: of a name that only the world knows, `Intl` tells it. */
function clockOf(time: ICAL.Time, zone: string | null): string {
	const { year, month, day, hour, minute, second } = time;
	const fields = { year, month, day, time: [hour, minute, ...(second === 0 ? [] : [second])] };
	if (time.zone === ICAL.Timezone.utcTimezone) return edtfDate({ ...fields, offset: 0 });
	const isFloating = time.zone === null || time.zone === ICAL.Timezone.localTimezone;
	if (!isFloating) return edtfDate({ ...fields, offset: Math.round(time.utcOffset() / 60) });
	return edtfDate({
		...fields,
		offset: zone === null ? null : offsetIn(zone, timeSpan(edtfDate(fields)).from)
	});
}

/** Minutes east of UTC at a local time, UTC milliseconds as if it were UTC's; null for a zone that `Intl` does not know. */
function offsetIn(zone: string, local: number): number | null {
	try {
		const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
		const name = format.formatToParts(local).find(({ type }) => type === 'timeZoneName')?.value ?? '';
		const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
		if (match === null) return 0;
		return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return null;
	}
}
