/**
 * SIMILE Timeline: its JSON and its XML. Four points say how well start and end are known (start, latestStart, earliestEnd, end);
 * without a duration an event happened sometime from its start to its end.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseEdtf, tryParseEdtf } from '#lib/model/edtf.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { unitAround, unitOf } from './bounds.ts';
import { asList, asObject, asText } from './json-values.ts';
import type { Imported, ImportedEvent, ImportOptions } from './imported.ts';
import { DATE_FORMS, looseDate } from './loose-date.ts';
import { htmlLine, htmlParagraphs } from './plain-text.ts';
import type { ImportReport } from './report.ts';

const POINTS = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
type Points = Readonly<Record<(typeof POINTS)[number], string | null>>;

export function readSimileJson(json: unknown, report: ImportReport, options: ImportOptions): Imported {
	const events = asList(asObject(json).events).flatMap((item, i) => {
		const event = asObject(item);
		const text = asText(event.description) || asText(event.caption);
		return eventOf(event, text, `events[${i}]`, report, options);
	});
	return { format: 'SIMILE JSON', title: null, published: null, events };
}

/** `<data><event start="…" title="…">text</event></data>` */
export function readSimileXml(xml: string, report: ImportReport, options: ImportOptions): Imported {
	const none = { format: 'SIMILE XML', title: null, published: null, events: [] };
	const valid = XMLValidator.validate(xml);
	if (valid !== true) {
		const { line, col, msg } = valid.err;
		report.fault(`line ${line}, column ${col}`, msg, 'well-formed XML', 'Correct the markup.');
		return none;
	}
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		textNodeName: '#text',
		isArray: (name) => name === 'event',
		parseTagValue: false,
		htmlEntities: true
	});
	const data = asObject(asObject(parser.parse(xml)).data);
	const events = asList(data.event).flatMap((item, i) => {
		const event = typeof item === 'string' ? { '#text': item } : asObject(item);
		return eventOf(event, asText(event['#text']), `event ${i + 1}`, report, options);
	});
	return { ...none, events };
}

function eventOf(
	event: Readonly<Record<string, unknown>>,
	text: string,
	place: string,
	report: ImportReport,
	options: ImportOptions
): ImportedEvent[] {
	const points = Object.fromEntries(
		POINTS.map((name) => [name, pointOf(event[name], `${place}.${name}`, report, options)])
	) as Points;
	for (const name of ['image', 'link', 'icon'])
		if (asText(event[name]) !== '') report.note(`a “${name}” was left out.`);
	if (points.start === null) {
		if (asText(event.start) === '') report.fault(`${place}.start`, 'nothing', DATE_FORMS, 'Give the event a start.');
		return [];
	}
	const said = asText(event.durationEvent ?? event.isDuration) || String(event.durationEvent ?? event.isDuration ?? '');
	const when = whenOf(
		{ ...points, start: points.start },
		said === 'true' ? true : said === 'false' ? false : null,
		report
	);
	if (tryParseEdtf(when) === null) {
		report.fault(place, `“${when}”`, 'an end that is not before the start', 'Exchange or correct the dates.');
		return [];
	}
	return [
		{
			place,
			id: asText(event.id) || null,
			title: htmlLine(asText(event.title)),
			when,
			texts: htmlParagraphs(text),
			countries: [],
			importance: null
		}
	];
}

function pointOf(raw: unknown, place: string, report: ImportReport, options: ImportOptions): string | null {
	const text = asText(raw).trim();
	if (text === '') return null;
	const when = looseDate(text, options, report);
	if (when !== null && tryParseEdtf(when)?.kind === 'date') return when;
	report.fault(place, `“${text}”`, DATE_FORMS, 'Correct the date.');
	return null;
}

/** `lasts` is what the event says of itself; without it, an end makes a duration, as SIMILE draws it. */
function whenOf(points: Points & { readonly start: string }, lasts: boolean | null, report: ImportReport): string {
	const { start, latestStart, earliestEnd, end } = points;
	const happened = lasts === false || (earliestEnd === null && end === null);
	if (happened) return within(start, end ?? earliestEnd ?? latestStart, report);
	const first = within(start, latestStart, report);
	const last = within(earliestEnd ?? end ?? start, end, report);
	return first === last ? first : `${first}/${last}`;
}

/** Sometime from one date to another, as the one EDTF date that says so. */
function within(from: string, to: string | null, report: ImportReport): string {
	if (to === null || to === from) return from;
	const [start, end] = [timeSpan(from).from, timeSpan(to).to];
	if (end <= start) return `${from}/${to}`; // refused by who asked
	const isInstant = parseEdtf(to).kind === 'date' && to.includes('T');
	const unit = unitOf(start, isInstant ? timeSpan(to).from : end);
	if (unit !== null) return unit;
	report.note('a stretch within which a date lies has no form of its own in EDTF; the next wider one was taken.');
	return unitAround(start, end);
}
