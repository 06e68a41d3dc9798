/** Which format a text is in: known by its content, not by its name. */
import { columnsOf, readCsv } from './csv.ts';
import { readICalendar } from './icalendar.ts';
import type { ImportReader } from './imported.ts';
import { asList, asObject } from './json-values.ts';
import { isDatedLine, readMarkwhen } from './markwhen.ts';
import { readSimileJson, readSimileXml } from './simile.ts';
import { headerOf } from './table.ts';
import { readTimelineCsv, readTimelineJson } from './timelinejs.ts';
import { readVisTimeline } from './vis-timeline.ts';

/** The reader of a text, or null where it is in no format that is known. `isMapped`: somebody has named its columns. */
export function readerOf(text: string, isMapped: boolean): ImportReader | null {
	const start = text.replace(/^\uFEFF/, '').trimStart();
	if (/^BEGIN:VCALENDAR/i.test(start)) return readICalendar;
	if (start.startsWith('<')) return /<data[\s>]/.test(start) ? readSimileXml : null;
	if (/^[{[]/.test(start)) return jsonReader(start);
	const header = headerOf(text);
	const has = (name: string) => header.includes(name);
	if (has('Headline') && (has('Year') || has('Start Date'))) return readTimelineCsv;
	const columns = columnsOf(header, new Map());
	if (isMapped || (header.length > 1 && columns.has('title') && (columns.has('when') || columns.has('start'))))
		return readCsv;
	if (text.split(/\r?\n/).some(isDatedLine)) return readMarkwhen;
	return header.length > 1 ? readCsv : null; // which says what columns it misses
}

function jsonReader(text: string): ImportReader | null {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return null;
	}
	const root = asObject(json);
	const [first] = asList(Array.isArray(json) ? json : (root.events ?? root.items)).map(asObject);
	if (root.timeline !== undefined || first?.start_date !== undefined || asObject(root.title).text !== undefined) {
		return (_, report, options) => readTimelineJson(json, report, options);
	}
	if (Array.isArray(json) || root.items !== undefined)
		return (_, report, options) => readVisTimeline(json, report, options);
	if (root.events !== undefined && root.version === undefined)
		return (_, report, options) => readSimileJson(json, report, options);
	return null;
}
