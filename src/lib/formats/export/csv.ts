/** Our own table: one event a row, dates as EDTF and as bounds, read back whole by the import (RFC 4180, UTF-8). */
import { stringify } from 'csv-stringify/sync';
import { civil } from '#lib/model/calendar.ts';
import { eventAddress } from '../addresses.ts';
import { edtfDate } from '../edtf-text.ts';
import { lossesOf } from '../loss.ts';
import type { Exported, ExportInput } from './format.ts';
import { quotesOf } from './texts.ts';

export const CSV_COLUMNS = [
	'id',
	'title',
	'when',
	'date',
	'first_day',
	'last_day',
	'countries',
	'importance',
	'status',
	'paragraphs',
	'quotes',
	'why',
	'url'
] as const;

/** Between the quotes of one event: a blank line. */
export const QUOTES_GAP = '\n\n';

export function csv({ story, site }: ExportInput): Exported {
	const rows = story.events.map((event) => [
		event.id,
		noFormula(event.title),
		event.when,
		event.words,
		dayOf(event.span.from),
		dayOf(event.span.to - 1),
		event.countries.join(' '),
		event.importance,
		event.draft ? 'draft' : 'reviewed',
		event.sources.map(({ paragraph }) => paragraph).join(' '),
		noFormula(quotesOf(event).join(QUOTES_GAP)),
		noFormula(event.why),
		eventAddress(site, story.slug, event.id)
	]);
	// With a byte order mark, for spreadsheets take a file without one for their own code page.
	const text = stringify([[...CSV_COLUMNS], ...rows], { record_delimiter: 'windows', bom: true });
	const where = 'where in its paragraph the quote stands, and which words gave the countries, is left out.';
	return { text, losses: lossesOf(story.events, [['every', where]]) };
}

/** The day of an instant, in UTC; nothing of an open end. */
function dayOf(ms: number): string {
	return Number.isFinite(ms) ? edtfDate(dayFields(ms)) : '';
}

function dayFields(ms: number) {
	const { year, month, day } = civil(ms);
	return { year, month, day };
}

/** A text that a spreadsheet would run as a formula gets an apostrophe, which `withoutApostrophe` takes off again. */
function noFormula(text: string): string {
	return /^['=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function withoutApostrophe(text: string): string {
	return /^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
