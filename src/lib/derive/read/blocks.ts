/** Blocks of a text → paragraphs: lines that a list, a table or a chronology means to part are paragraphs of their own. */
import { dateLabel } from './date-label.ts';

const LIST_MARK = /^(?:[-*+•‣◦▪]|\d{1,3}[.)])\s+\S/;
const TABLE_RULE = /^\|?[\s:|+=-]*-{2,}[\s:|+=-]*$/;

/** The paragraphs of the lines between two blank lines; white space becomes single spaces. */
export function paragraphsOf(block: string): string[] {
	const lines = block
		.split(/\r?\n/)
		.map((line) => ({ text: withCells(line), indented: /^\s{2,}\S/.test(line) }))
		.filter(({ text }) => text !== '');
	const marked = lines.some(({ text }) => LIST_MARK.test(text));
	if (!marked && !isChronology(lines.map(({ text }) => text)) && isWrapped(lines.map(({ text }) => text)))
		return joined(lines.map(({ text }) => text));
	const paragraphs: string[][] = [];
	for (const { text, indented } of lines) {
		const last = paragraphs.at(-1);
		// the rest of a list's item is indented; a line that begins in the middle of a sentence goes on anywhere
		const rest = dateLabel(text) === null && !LIST_MARK.test(text) && ((marked && indented) || /^\p{Ll}/u.test(text));
		if (rest && last !== undefined) last.push(text);
		else paragraphs.push([text]);
	}
	return paragraphs.flatMap(joined);
}

function joined(lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [lines.join(' ').replace(/\s+/g, ' ')];
}

/** The cells of a table's row between bars; a rule of hyphens is no row. */
function withCells(line: string): string {
	const text = line.trim();
	if (TABLE_RULE.test(text) && text.includes('|')) return '';
	const cells = text.includes('\t') ? text.split(/\t+/) : /^\|.*\|$/.test(text) ? text.slice(1, -1).split('|') : [text];
	return cells
		.map((cell) => cell.replace(/\s+/g, ' ').trim())
		.filter((cell) => cell !== '')
		.join(' | ');
}

/** Two lines or more that open with a date are entries, however long they are. */
function isChronology(lines: readonly string[]): boolean {
	const labels = lines.map((line) => dateLabel(line)).filter((label) => label !== null && label.kind !== 'bare');
	return labels.length >= 2 && labels.length * 2 >= lines.length;
}

/** Narrowest column that text is wrapped to, in UTF-16 units. */
const NARROWEST = 40;

/**
 * Whether lines are one paragraph wrapped to a width: each ends because the next word did not fit. Where it would have
 * fitted, whoever wrote the line ended it on purpose.
 */
function isWrapped(lines: readonly string[]): boolean {
	if (lines.length < 2) return true;
	const width = Math.max(...lines.map((line) => line.length));
	if (width < NARROWEST || lines.some((line) => line.includes(' | '))) return false;
	const ends = lines.slice(0, -1).filter((line, index) => {
		const word = /^\S+/.exec(lines[index + 1] ?? '')?.[0] ?? '';
		return line.length + 1 + word.length > width;
	});
	const sentences = lines.filter((line) => /[.!?]["”’)]*$/.test(line)).length;
	return ends.length * 2 >= lines.length - 1 && sentences < lines.length;
}
