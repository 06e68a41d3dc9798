/** What every reader of a foreign format makes of it. */
import type { ImportReport } from './report.ts';

export interface ImportedEvent {
	/** Where it stands in the file: "row 5", "events[3]". */
	readonly place: string;
	/** As the file has it; null where it has none. */
	readonly id: string | null;
	readonly title: string;
	/** EDTF. */
	readonly when: string;
	/** Paragraphs of plain text. */
	readonly texts: readonly string[];
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	/** 1 to 5, or null where the file does not say. */
	readonly importance: number | null;
}

export interface Imported {
	/** Name of the format: "TimelineJS JSON". */
	readonly format: string;
	/** Title of the timeline, or null where the file has none. */
	readonly title: string | null;
	/** The day on which it was made, as EDTF, or null where the file does not say. */
	readonly published: string | null;
	readonly events: readonly ImportedEvent[];
}

export interface ImportOptions {
	/** Our columns by those of a table: `title` → `Name`. Empty: by their names. */
	readonly map: ReadonlyMap<string, string>;
	/** How `3/4/2019` is read. */
	readonly dates: 'mdy' | 'dmy';
}

export type ImportReader = (text: string, report: ImportReport, options: ImportOptions) => Imported;
