/** The formats that a story is given away in, in the order in which they are offered. */
import { asWritten } from './export/as-written.ts';
import { csv } from './export/csv.ts';
import { eventsJson } from './export/events-json.ts';
import type { ExportFormat } from './export/format.ts';
import { icalendar } from './export/icalendar.ts';
import { jsonLd } from './export/json-ld.ts';
import { markdown } from './export/markdown.ts';
import { timelineCsv, timelineJson } from './export/timelinejs.ts';
import { visTimeline } from './export/vis-timeline.ts';
import { ANNOTATIONS_FILE, ANNOTATIONS_TYPE, webAnnotations } from './export/web-annotations.ts';

export type { Exported, ExportFormat, ExportInput } from './export/format.ts';

const FORMATS: readonly ExportFormat[] = [
	{
		id: 'json',
		name: 'Events file',
		purpose: 'everything, as Dateline keeps it',
		file: 'events.json',
		mediaType: 'application/json',
		write: eventsJson
	},
	{
		id: 'csv',
		name: 'CSV',
		purpose: 'for spreadsheets and statistics',
		file: 'events.csv',
		mediaType: 'text/csv; charset=utf-8',
		write: csv
	},
	{
		id: 'ics',
		name: 'iCalendar',
		purpose: 'for calendars',
		file: 'events.ics',
		mediaType: 'text/calendar; charset=utf-8',
		write: icalendar
	},
	{
		id: 'md',
		name: 'Markdown',
		purpose: 'for notes and documents',
		file: 'events.md',
		mediaType: 'text/markdown; charset=utf-8',
		write: markdown
	},
	{
		id: 'jsonld',
		name: 'JSON-LD',
		purpose: 'schema.org, for search engines and catalogues',
		file: 'events.jsonld',
		mediaType: 'application/ld+json',
		write: jsonLd
	},
	{
		id: 'annotations',
		name: 'Web Annotations',
		purpose: 'the quotes, for annotation tools',
		file: ANNOTATIONS_FILE,
		mediaType: ANNOTATIONS_TYPE,
		write: webAnnotations
	},
	{
		id: 'timelinejs',
		name: 'TimelineJS',
		purpose: 'its JSON',
		file: 'timelinejs.json',
		mediaType: 'application/json',
		write: timelineJson
	},
	{
		id: 'timelinejs-csv',
		name: 'TimelineJS sheet',
		purpose: 'rows for its spreadsheet template',
		file: 'timelinejs.csv',
		mediaType: 'text/csv; charset=utf-8',
		write: timelineCsv
	},
	{
		id: 'vis',
		name: 'vis-timeline',
		purpose: 'its items and groups',
		file: 'vis-timeline.json',
		mediaType: 'application/json',
		write: visTimeline
	}
];

export const EXPORT_FORMATS: readonly ExportFormat[] = FORMATS.map((format) => ({
	...format,
	write: (input) => format.write({ ...input, story: asWritten(input.story) })
}));

/** The format of an id as the command takes it, or of a file's name as an address has it. */
export function exportFormat(name: string): ExportFormat | null {
	return EXPORT_FORMATS.find(({ id, file }) => id === name || file === name) ?? null;
}
