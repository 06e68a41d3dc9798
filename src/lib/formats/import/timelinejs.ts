/** TimelineJS: its JSON of today and of version 1, and its spreadsheet with the headers of both. */
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { type DateFields, edtfDate } from '../edtf-text.ts';
import { countryCode } from './countries.ts';
import { asList, asObject, asText } from './json-values.ts';
import type { Imported, ImportedEvent, ImportOptions } from './imported.ts';
import { DATE_FORMS, looseDate } from './loose-date.ts';
import { htmlLine, htmlParagraphs } from './plain-text.ts';
import type { ImportReport } from './report.ts';
import { readTable } from './table.ts';

/** `{"title": …, "events": [{"start_date": {"year": 2019}, "text": {"headline", "text"}}]}` */
export function readTimelineJson(json: unknown, report: ImportReport, options: ImportOptions): Imported {
	const root = asObject(json);
	if (root.timeline !== undefined) return readFirstVersion(asObject(root.timeline), report, options);
	const title = asObject(asObject(root.title).text);
	const events = asList(root.events).flatMap((item, i) => {
		const slide = asObject(item);
		const text = asObject(slide.text);
		const place = `events[${i}]`;
		tellMedia(slide.media, report);
		const dates = ['start_date', 'end_date'].map((name) => slideDate(slide[name], `${place}.${name}`, report));
		return eventOf(place, dates, report, {
			id: asText(slide.unique_id) || null,
			headline: asText(text.headline),
			text: asText(text.text),
			group: asText(slide.group)
		});
	});
	for (const _ of asList(root.eras)) report.note('an era was left out: Dateline has events only.');
	return { format: 'TimelineJS JSON', title: htmlLine(asText(title.headline)) || null, published: null, events };
}

/** `{"timeline": {"headline", "date": [{"startDate": "2019,8,22", "headline", "text"}]}}` */
function readFirstVersion(
	root: Readonly<Record<string, unknown>>,
	report: ImportReport,
	options: ImportOptions
): Imported {
	const events = asList(root.date).flatMap((item, i) => {
		const slide = asObject(item);
		const place = `timeline.date[${i}]`;
		tellMedia(slide.asset, report);
		const dates = ['startDate', 'endDate'].map((name) =>
			firstVersionDate(asText(slide[name]), `${place}.${name}`, report, options)
		);
		return eventOf(place, dates, report, {
			id: null,
			headline: asText(slide.headline),
			text: asText(slide.text),
			group: asText(slide.tag)
		});
	});
	return {
		format: 'TimelineJS JSON (version 1)',
		title: htmlLine(asText(root.headline)) || null,
		published: null,
		events
	};
}

/** Rows of the spreadsheet template, `Year` … or, of version 1, `Start Date` …. */
export function readTimelineCsv(text: string, report: ImportReport, options: ImportOptions): Imported {
	let title: string | null = null;
	const events = readTable(text, report).rows.flatMap(({ place, cell }) => {
		const type = cell('Type').toLowerCase();
		if (type === 'era') {
			report.note('an era was left out: Dateline has events only.');
			return [];
		}
		if (type === 'title' && title === null) {
			title = htmlLine(cell('Headline'));
			return [];
		}
		tellMedia(cell('Media'), report);
		const dates =
			cell('Start Date') === '' ? columnsDates(place, cell, report) : sheetDates(place, cell, report, options);
		const {
			headline,
			text: words,
			group
		} = { headline: cell('Headline'), text: cell('Text'), group: cell('Group') || cell('Tag') };
		return eventOf(place, dates, report, { id: null, headline, text: words, group });
	});
	return { format: 'TimelineJS sheet', title: title === '' ? null : title, published: null, events };
}

type Cell = (name: string) => string;

function columnsDates(place: string, cell: Cell, report: ImportReport): (string | null)[] {
	return ['', 'End '].map((prefix) => {
		const [hour, minute, second] = clockOf(cell(`${prefix}Time`), `${place}, ${prefix}Time`, report);
		const fields = {
			year: cell(`${prefix}Year`).replaceAll(',', ''),
			month: cell(`${prefix}Month`),
			day: cell(`${prefix}Day`),
			hour,
			minute,
			second
		};
		return fields.year === '' && fields.month === '' ? null : slideDate(fields, `${place}, ${prefix}Year`, report);
	});
}

function sheetDates(place: string, cell: Cell, report: ImportReport, options: ImportOptions): (string | null)[] {
	return ['Start Date', 'End Date'].map((name) => firstVersionDate(cell(name), `${place}, ${name}`, report, options));
}

function firstVersionDate(text: string, place: string, report: ImportReport, options: ImportOptions): string | null {
	if (text === '') return null;
	const [year, month, day, hour, minute, second] = text.split(/\s*,\s*/);
	if (/^-?\d{1,6}(?:,\s*\d{1,2}){1,5}$/.test(text))
		return slideDate({ year, month, day, hour, minute, second }, place, report);
	const date = looseDate(text, options, report);
	if (date === null) report.fault(place, JSON.stringify(text), DATE_FORMS, 'Correct the date.');
	return date;
}

/** "14:30", "2:30 pm" */
function clockOf(text: string, place: string, report: ImportReport): (string | undefined)[] {
	if (text === '') return [];
	const match = /^(\d{1,2})(?::(\d\d))?(?::(\d\d))?\s*([ap])?\.?m?\.?$/i.exec(text);
	if (match === null) {
		report.fault(place, JSON.stringify(text), 'a time such as 14:30 or 2:30 pm', 'Correct the time.');
		return [];
	}
	const [, hour, minute = '0', second, half] = match;
	const twelve = Number(hour) % 12;
	return [half === undefined ? hour : String(/p/i.test(half) ? twelve + 12 : twelve), minute, second];
}

/** A slide's date as EDTF; null where there is none. A fault is told. */
function slideDate(raw: unknown, place: string, report: ImportReport): string | null {
	if (raw === undefined || raw === null || raw === '') return null;
	const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => asText(asObject(raw)[name]).trim());
	const [year, ...rest] = parts.map((part) => (part === '' ? undefined : /^-?\d+$/.test(part) ? Number(part) : NaN));
	const fields =
		year === undefined || parts.some((part, i) => part !== '' && Number.isNaN([year, ...rest][i]))
			? null
			: fieldsOf(year, rest, report);
	const date = fields === null ? null : edtfDate(fields);
	if (date === null || tryParseEdtf(date) === null) {
		const came = parts.filter((part) => part !== '').join('-') || 'no year';
		report.fault(place, `“${came}”`, 'a year, and a month and day that it has', 'Correct the date.');
		return null;
	}
	return date;
}

/** A year before 1 CE is negative there, -44 for 44 BCE; a year 0 is not of that count. */
function fieldsOf(
	year: number,
	[month, day, hour, minute, second]: (number | undefined)[],
	report: ImportReport
): DateFields {
	if (year < 0) report.note('a negative year was read as years BCE, -44 as 44 BCE.');
	if (year === 0) report.note('a year 0 was read as 1 BCE.');
	const time = hour === undefined || day === undefined ? [] : [hour, minute ?? 0, ...(second ? [second] : [])];
	return { year: year < 0 ? year + 1 : year, month, day: month === undefined ? undefined : day, time };
}

interface Words {
	readonly id: string | null;
	readonly headline: string;
	readonly text: string;
	readonly group: string;
}

function eventOf(
	place: string,
	[start, end]: (string | null | undefined)[],
	report: ImportReport,
	{ id, headline, text, group }: Words
): ImportedEvent[] {
	if (!start) {
		const isTold = report.faults.some((fault) => fault.place.startsWith(place));
		if (!isTold) report.fault(place, 'no start', 'a start with at least a year', 'Give the event a date.');
		return [];
	}
	const when = end && end !== start ? `${start}/${end}` : start;
	if (tryParseEdtf(when) === null) {
		report.fault(place, `“${when}”`, 'an end that is not before the start', 'Exchange or correct the two dates.');
		return [];
	}
	const country = group === '' ? null : countryCode(group);
	if (group !== '' && country === null) report.note('a group that is no country was left out.');
	return [
		{
			place,
			id,
			title: htmlLine(headline),
			when,
			texts: htmlParagraphs(text),
			countries: country === null ? [] : [country],
			importance: null
		}
	];
}

function tellMedia(media: unknown, report: ImportReport): void {
	const url = typeof media === 'string' ? media : asText(asObject(media).url ?? asObject(media).media);
	if (url !== '') report.note('a picture or other medium was left out.');
}
