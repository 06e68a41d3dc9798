/** A story from somebody else's timeline: the format is known by its content, and every fault is told at once. */
import type { Article } from '#lib/model/article.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import { FaultsError } from '#lib/model/faults.ts';
import { jsonFaultAt } from '#lib/model/json-fault.ts';
import { readerOf } from './import/detect.ts';
import type { Imported, ImportOptions } from './import/imported.ts';
import { ImportReport } from './import/report.ts';
import { type StoryFacts, toStory } from './import/to-story.ts';

export type { ImportOptions } from './import/imported.ts';

/** Every fault of a file that was to be imported, each with its place. */
export class ImportError extends FaultsError {
	override readonly name = 'ImportError';
}

export const FORMATS =
	'TimelineJS (JSON or sheet), vis-timeline items, SIMILE (JSON or XML), iCalendar, markwhen, or CSV with a header';

export interface ImportedStory {
	readonly article: Article;
	readonly file: EventsFile;
	readonly format: string;
	/** What was read otherwise than it stands, or left out. */
	readonly notes: readonly string[];
}

/** `facts` says what only the caller can: name of the story, and title and day where the file has none. Throws `ImportError`. */
export function importStory(
	text: string,
	name: string,
	options: ImportOptions,
	facts: (imported: Pick<Imported, 'title' | 'published'>) => StoryFacts
): ImportedStory {
	const reader = readerOf(text, options.map.size > 0);
	if (reader === null) throw unknownFormat(text, name);
	const report = new ImportReport();
	const imported = reader(text, report, options);
	const story = toStory(imported, facts(imported), report);
	if (report.faults.length === 0 && story.file.events.length === 0) {
		report.fault(
			'the file',
			`${imported.format} without an event`,
			'at least one event with a date',
			'Export it again.'
		);
	}
	if (report.faults.length > 0) throw new ImportError(name, report.faults);
	return { ...story, format: imported.format, notes: report.notes };
}

function unknownFormat(text: string, name: string): ImportError {
	const json = text.replace(/^\uFEFF/, '');
	if (/^\s*[{[]/.test(json) && !isJson(json)) {
		const before = json.slice(0, jsonFaultAt(json));
		const place = `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
		const came = `“${json.slice(before.length, before.length + 20).split('\n')[0]}”`;
		const mend = 'Look for a missing or spare comma, quote or bracket there or just before.';
		return new ImportError(name, [{ place, came, expected: 'JSON', mend }]);
	}
	if (/"story"\s*:/.test(json) && /"dismissed"\s*:/.test(json)) {
		const mend = 'It is a story already: copy it into events/NAME/, together with its article.md.';
		return new ImportError(name, [{ place: 'the file', came: 'an events file of Dateline', expected: FORMATS, mend }]);
	}
	const shown = json.trim() === '' ? 'an empty file' : `“${json.trim().slice(0, 40).replace(/\s+/g, ' ')}…”`;
	return new ImportError(name, [
		{ place: 'the file', came: shown, expected: FORMATS, mend: 'Export the timeline in one of these.' }
	]);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return false;
	}
}
