/** markwhen: lines that begin with a date, each with the text below it. Relative dates and repetitions are told as faults. */
import { parseDocument } from 'yaml';
import { asObject, asText } from './json-values.ts';
import type { Imported, ImportedEvent, ImportOptions } from './imported.ts';
import { DATE_FORMS, looseDate } from './loose-date.ts';
import { oneLine } from './plain-text.ts';
import type { ImportReport } from './report.ts';

/** "2019-08-22: ", "1910 - 1945: ", "8/22/2019: "; the date may hold a time, so the colon is one with a space or an end after it. */
const DATED = /^\s*((?:[A-Za-z]{3,9}\.?\s+|c\.\s*|ca?\.\s*)?[-\d][^:]*?(?:\d{1,2}:\d\d[^:]*?)*):(?:\s+(.*))?$/;
const RELATIVE =
	/^\s*(?:now|today|tomorrow|yesterday|before|after|by|!\w+|\d+\s*(?:days?|weeks?|months?|years?|hours?|minutes?))\b[^:]*:\s/i;
const STRUCTURE = /^\s*(?:section|group|endsection|endgroup|end group|end section|#{1,6}\s)/i;

/** Whether a line begins as one of markwhen's events does. */
export function isDatedLine(line: string): boolean {
	return DATED.test(line);
}

export function readMarkwhen(text: string, report: ImportReport, options: ImportOptions): Imported {
	const { title, body, first } = withoutHead(text.replace(/^\uFEFF/, ''));
	const events: Open[] = [];
	body.split(/\r?\n/).forEach((line, i) => {
		const place = `line ${first + i}`;
		if (/^\s*\/\//.test(line)) return; // a comment
		if (STRUCTURE.test(line)) {
			if (/^\s*(?:section|group|#)/i.test(line))
				report.note('a section or group was left out: Dateline has events only.');
			return;
		}
		if (RELATIVE.test(line)) {
			const came = `“${line.trim().slice(0, 60)}”`;
			report.fault(
				place,
				came,
				'a date of the calendar',
				'Write the date itself: a relative one depends on when it is read.'
			);
			return;
		}
		const match = DATED.exec(line);
		if (match === null) {
			events.at(-1)?.lines.push(line);
			if (events.length === 0 && line.trim() !== '') report.note('a line before the first date was left out.');
			return;
		}
		const [, date = '', words = ''] = match;
		const when = looseDate(date, options, report);
		if (when === null) report.fault(place, `“${date.trim()}”`, DATE_FORMS, 'Correct the date.');
		events.push({ place, when, lines: [words] });
	});
	return { format: 'markwhen', title, published: null, events: events.flatMap((event) => closed(event, report)) };
}

interface Open {
	readonly place: string;
	readonly when: string | null;
	readonly lines: string[];
}

/** The words of the line are the title, the lines below the text. */
function closed({ place, when, lines }: Open, report: ImportReport): ImportedEvent[] {
	if (when === null) return [];
	const [first = '', ...rest] = lines.map((line) => plain(line, report));
	const texts = rest
		.join('\n')
		.split(/\n\s*\n/)
		.map(oneLine)
		.filter((text) => text !== '');
	return [{ place, id: null, title: oneLine(first), when, texts, countries: [], importance: null }];
}

/** Without tags, and links as their words. */
function plain(line: string, report: ImportReport): string {
	return line
		.replace(/(^|\s)#[\w-]+/g, (_, before: string) => {
			report.note('a tag was left out.');
			return before;
		})
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** A head of YAML, between two lines of dashes or as `title: …` above the first blank line. */
function withoutHead(text: string): { title: string | null; body: string; first: number } {
	const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
	const loose = /^(?:[a-zA-Z][\w ]*:.*\r?\n)+\s*\r?\n/.exec(text);
	const head = fenced ?? loose;
	if (head === null) return { title: null, body: text, first: 1 };
	const yaml = parseDocument(fenced?.[1] ?? head[0], { schema: 'failsafe' });
	const title = yaml.errors.length > 0 ? '' : asText(asObject(yaml.toJS()).title);
	return { title: title || null, body: text.slice(head[0].length), first: head[0].split('\n').length };
}
