/** Any table of events: our own CSV, or one whose columns are named by `--map` or by what they are called. */
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { countryCode } from './countries.ts';
import type { Imported, ImportedEvent, ImportOptions } from './imported.ts';
import { DATE_FORMS, looseDate } from './loose-date.ts';
import { htmlLine, htmlParagraphs, oneLine, plainParagraphs } from './plain-text.ts';
import type { ImportReport } from './report.ts';
import { type Row, readTable } from './table.ts';

/** Our columns, each with the names that other tables have for it, best first. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	id: ['id'],
	title: ['title', 'headline', 'event', 'name', 'summary', 'subject', 'label'],
	when: ['when', 'date', 'edtf', 'year', 'dates'],
	start: ['start', 'start date', 'start_date', 'begin', 'from'],
	end: ['end', 'end date', 'end_date', 'until', 'to'],
	text: ['quotes', 'text', 'description', 'notes', 'details', 'body', 'content'],
	countries: ['countries', 'country'],
	importance: ['importance']
};

/** Our column → theirs, for what the table has. */
export function columnsOf(columns: readonly string[], map: ImportOptions['map']): ReadonlyMap<string, string> {
	const lower = new Map(columns.map((name) => [name.toLowerCase(), name]));
	const found = Object.entries(COLUMNS).flatMap(([ours, names]) => {
		const theirs = map.get(ours) ?? names.map((name) => lower.get(name)).find((name) => name !== undefined);
		return theirs === undefined ? [] : [[ours, theirs] as const];
	});
	return new Map(found);
}

export function readCsv(text: string, report: ImportReport, options: ImportOptions): Imported {
	const { columns, rows } = readTable(text, report);
	const lower = columns.map((name) => name.toLowerCase());
	for (const [ours, theirs] of options.map) {
		if (!(ours in COLUMNS))
			report.fault('--map', `“${ours}”`, `one of ${Object.keys(COLUMNS).join(', ')}`, 'Write --map title=Name.');
		if (!lower.includes(theirs.toLowerCase()))
			report.fault('--map', `“${theirs}”`, `one of ${columns.join(', ')}`, 'Name a column of the table.');
	}
	const named = columnsOf(columns, options.map);
	if (!named.has('title') || !(named.has('when') || named.has('start'))) {
		const mend = 'Say which columns they are: --map title=Name,when=Date.';
		report.fault('row 1', columns.join(', ') || 'no header', 'a column of titles and one of dates', mend);
	}
	if (report.faults.length > 0) return { format: 'CSV', title: null, published: null, events: [] };
	const used = new Set([...named.values()].map((name) => name.toLowerCase()));
	const left = columns.filter((name) => name !== '' && !used.has(name.toLowerCase()) && !OWN.includes(name));
	for (const name of left) report.note(`the column “${name}” was left out.`);
	return {
		format: 'CSV',
		title: null,
		published: null,
		events: rows.flatMap((row) => eventOf(row, named, report, options))
	};
}

/** Columns of our own table that say again what others say. */
const OWN = ['date', 'first_day', 'last_day', 'status', 'paragraphs', 'why', 'url'];

function eventOf(
	{ place, cell }: Row,
	named: ReadonlyMap<string, string>,
	report: ImportReport,
	options: ImportOptions
): ImportedEvent[] {
	// Our own table holds plain text; texts of others may be HTML.
	const isOwn = named.get('text') === 'quotes';
	const get = (ours: string) => {
		const theirs = named.get(ours);
		return theirs === undefined ? '' : cell(theirs);
	};
	const when = whenOf(place, get, named, report, options);
	if (when === null) return [];
	const countries = get('countries')
		.split(/[;,|]|\s+(?=[A-Z]{2}(?:\s|$))/)
		.filter((name) => name.trim() !== '')
		.flatMap((name) => {
			const code = countryCode(name);
			if (code === null)
				report.fault(
					`${place}, ${named.get('countries')}`,
					`“${name.trim()}”`,
					'a country by its English name or its code, such as KR',
					'Correct it, or leave the cell empty.'
				);
			return code ?? [];
		});
	const level = get('importance');
	if (level !== '' && !/^[1-5]$/.test(level))
		report.fault(
			`${place}, ${named.get('importance')}`,
			`“${level}”`,
			'a number from 1 to 5',
			'Correct it, or leave the cell empty.'
		);
	return [
		{
			place,
			id: get('id') || null,
			title: isOwn ? oneLine(get('title')) : htmlLine(get('title')),
			when,
			texts: isOwn ? plainParagraphs(get('text')) : htmlParagraphs(get('text')),
			countries: [...new Set(countries)],
			importance: level === '' ? null : Number(level)
		}
	];
}

function whenOf(
	place: string,
	get: (ours: string) => string,
	named: ReadonlyMap<string, string>,
	report: ImportReport,
	options: ImportOptions
): string | null {
	const [column, text] = get('when') === '' && named.has('start') ? ['start', get('start')] : ['when', get('when')];
	const start = text === '' ? null : looseDate(text, options, report);
	const at = `${place}, ${named.get(column) ?? column}`;
	if (start === null) {
		report.fault(at, text === '' ? 'nothing' : `“${text}”`, DATE_FORMS, 'Correct the date.');
		return null;
	}
	const endText = get('end');
	if (endText === '' || start.includes('/')) return start;
	const end = looseDate(endText, options, report);
	const when = end === null || end === start ? start : `${start}/${end}`;
	if (end === null || tryParseEdtf(when) === null) {
		report.fault(
			`${place}, ${named.get('end')}`,
			`“${endText}”`,
			`${DATE_FORMS}, not before the start`,
			'Correct the date.'
		);
		return null;
	}
	return when;
}
