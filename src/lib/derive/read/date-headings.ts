/** Chronologies set the date above its paragraph ("## 3 May 1965"): it is put before the paragraph's words, as it is read. */
import { findTimes } from '../time/find-times.ts';
import { withoutMarkup } from './markdown.ts';

export interface HeadedBlock {
	readonly text: string;
	readonly heading: boolean;
}

/** What is longer says more than a date, in UTF-16 units. */
const LONGEST_DATE = 48;

/** Whether a text is a calendar date or period and nothing else: "1965", "3 May 1965", "1914–18", "The 1850s". */
export function isDateAlone(text: string): boolean {
	if (text.length > LONGEST_DATE || !/\d/.test(text)) return false;
	const found = findTimes(text, 0).filter(({ type, edtf }) => type === 'DATE' && edtf !== null);
	const rest = found.reduce((left, { text: words }) => left.replace(words, ''), text);
	return found.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Joins headings that are a date to the block below; a heading under a heading stays as it is. */
export function joinDateHeadings<B extends HeadedBlock>(blocks: readonly B[]): { blocks: B[]; headings: string[] } {
	const joined: B[] = [];
	const headings: string[] = [];
	let date: B | null = null;
	for (const block of blocks) {
		if (date !== null && !block.heading) {
			headings.push(date.text);
			joined.push({ ...block, text: `${dateWords(date.text)}: ${block.text}` });
			date = null;
			continue;
		}
		if (date !== null) joined.push(date);
		date = block.heading && isDateAlone(dateWords(block.text)) ? block : null;
		if (date === null) joined.push(block);
	}
	return { blocks: date === null ? joined : [...joined, date], headings };
}

function dateWords(heading: string): string {
	return withoutMarkup(heading).replace(/[\s:.–—-]+$/, '');
}
