/** CSV and its kin as rows with named cells. */
import { CsvError, parse } from 'csv-parse/sync';
import { withoutApostrophe } from '../export/csv.ts';
import type { ImportReport } from './report.ts';

export interface Row {
	/** "row 5": the header is row 1. */
	readonly place: string;
	/** The cell of a column, whose name is compared without regard to case; empty where there is no such column. */
	readonly cell: (column: string) => string;
}

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

/** Comma, semicolon or tab, whichever the header has most of outside quotation marks. */
export function delimiterOf(text: string): string {
	const header = /^\uFEFF?(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
	const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
	return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

export function headerOf(text: string): string[] {
	try {
		const [header] = parse(text, { bom: true, delimiter: delimiterOf(text), to: 1, relax_quotes: true });
		return (header ?? []).map((name: string) => name.trim());
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return []; // so it is no table; who asked says what else it may be
	}
}

/** Rows below the header; blank ones are left out. A table that cannot be read is a fault with its line. */
export function readTable(text: string, report: ImportReport): Table {
	let lines: string[][];
	try {
		lines = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const place = `line ${String(error.lines ?? '?')}`;
		report.fault(place, error.message, 'CSV (RFC 4180)', 'Close the quotation mark, or double those within a cell.');
		return { columns: [], rows: [] };
	}
	const columns = (lines[0] ?? []).map((name) => name.trim());
	const index = new Map(columns.map((name, i) => [name.toLowerCase(), i]));
	const rows = lines.slice(1).flatMap((cells, i): Row[] => {
		if (cells.every((cell) => cell.trim() === '')) return [];
		const cell = (column: string) => {
			const at = index.get(column.toLowerCase());
			return at === undefined ? '' : withoutApostrophe((cells[at] ?? '').trim());
		};
		return [{ place: `row ${i + 2}`, cell }];
	});
	return { columns, rows };
}
