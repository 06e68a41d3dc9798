/** Chronologies: which paragraphs open with the date of what they tell, or stand under a heading that is a date. */
import { dateLabel } from '../read/date-label.ts';

export interface Entry {
	/** Paragraph of the date, from 1: its own, or that of the heading above it. */
	readonly paragraph: number;
	/** Where the date stands in that paragraph. */
	readonly start: number;
	readonly end: number;
	/** Where the entry's own words begin in its own paragraph. */
	readonly rest: number;
	/** The date is that of a heading above. */
	readonly above: boolean;
	/** The paragraph is such a heading itself. */
	readonly heading: boolean;
	/** The first paragraph that the date opens. */
	readonly first: boolean;
	/** A time of day without its day. */
	readonly clock: boolean;
	/** Paragraph of the nearest heading above it; null where none is. */
	readonly under: number | null;
}

/** Without a mark behind its date a paragraph is an entry only among so many. */
const FEWEST_BARE = 3;

/** The entry of each paragraph; null where it is plain text. */
export function entriesOf(paragraphs: readonly string[]): (Entry | null)[] {
	const labels = paragraphs.map((text) => dateLabel(text));
	const bare = labels.filter((label) => label?.kind === 'bare').length >= FEWEST_BARE;
	const isEntry = (index: number) => {
		const kind = labels[index]?.kind;
		return kind === 'marked' || (kind === 'bare' && bare);
	};
	const long = hasLongEntries(
		labels.map((label, index) => label !== null && (label.kind === 'heading' || isEntry(index)))
	);
	let under: number | null = null;
	/** The paragraph whose date is that of the plain ones after it. */
	let open: number | null = null;
	let told = 0;
	return labels.map((label, index): Entry | null => {
		const text = paragraphs[index] ?? '';
		const paragraph = index + 1;
		if (label !== null && label.kind === 'heading') {
			[under, open, told] = [paragraph, paragraph, 0];
			const { start, end, clock } = label;
			return {
				paragraph,
				start,
				end,
				rest: text.length,
				above: false,
				heading: true,
				first: false,
				clock,
				under: null
			};
		}
		if (label !== null && isEntry(index)) {
			[open, told] = [long ? paragraph : null, 1];
			const { start, end, rest, clock } = label;
			return { paragraph, start, end, rest, above: false, heading: false, first: true, clock, under };
		}
		// another heading, not dated: what follows it belongs to it
		if (isHeadline(text)) [under, open] = [null, null];
		const above = open === null ? null : labels[open - 1];
		if (open === null || above === null || above === undefined) return null;
		told++;
		const { start, end, clock } = above;
		return { paragraph: open, start, end, rest: 0, above: true, heading: false, first: told === 1, clock, under: open };
	});
}

/** Whether entries go on in paragraphs of their own: such stand between two dates. */
function hasLongEntries(dated: readonly boolean[]): boolean {
	const first = dated.indexOf(true);
	const last = dated.lastIndexOf(true);
	return first !== -1 && dated.slice(first, last).some((own) => !own);
}

/** Longest heading, in words. */
const HEADLINE_WORDS = 9;

function isHeadline(text: string): boolean {
	return !/[.!?:;…]["”’')\]]*$/.test(text) && text.split(/\s+/).length <= HEADLINE_WORDS;
}
