/** The day of publication as an article says it in words: a dateline, "Published: 3 November 2021", "(Nov. 3, 2021)". */
import { findTimes } from '../time/find-times.ts';
import type { DateClaim } from './publication.ts';
import { momentOf } from './timestamp.ts';

/** How an article states its day, the surest first. */
export type Statement = 'published' | 'dateline' | 'alone' | 'updated';

export interface StatedDay {
	/** `2021-11-03` */
	readonly day: string;
	readonly how: Statement;
	/** The words that say so. */
	readonly text: string;
}

/** What is longer is a sentence that happens to hold a date, in UTF-16 units. */
const LONGEST_LINE = 140;
/** Words beside a date that stands alone: an author's name, a time of day, the name of a section. */
const WORDS_BESIDE = 8;
const BESIDE = /^(?:\p{Lu}.*|by|and|at|in|for|[ap]\.?m\.?)$/u;

const UPDATED = /^[([\s]*(?:last\s+)?(?:updated|modified|revised|edited|corrected)\b/i;
const PUBLISHED =
	/^[([\s]*(?:(?:first|originally|article)\s+)?(?:published|posted|released|issued|filed|date(?=\s*:)|publication date|pub date|created)\b/i;
/** "LONDON, Nov. 3, 2021 (Wire) —", "NEW YORK, November 3, 2021 /Wire/ --": what stands before the dash. */
const DATELINE = /^\p{Lu}[\p{L}.'’ -]{1,40},[^—–!?]{4,80}?(?:\s*[—–]|\s--?)\s/u;

/** Day number that nothing is resolved against: only days with their year are taken. */
const NO_REFERENCE = 0;

/** The day with its year that a short text names, such as "Wednesday 3 November 2021 10.00 GMT"; null for none or for two. */
export function dayInWords(text: string): string | null {
	if (text.length > LONGEST_LINE) return null;
	const stamp = /\b[12]\d{3}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
	if (stamp !== null) return momentOf(stamp[0])?.day ?? null;
	const days = findTimes(text, NO_REFERENCE)
		.filter((found) => /\d{4}/.test(found.text) && !/^\d\d?[/.-]\d\d?[/.-]/.test(found.text))
		.map(({ value }) => /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value)?.[0] ?? null);
	const [day] = days;
	return day !== undefined && days.every((other) => other === day) ? day : null;
}

/** What a block says of its article's day; null where it is part of the text. */
export function statedDay(block: string): StatedDay | null {
	const dateline = DATELINE.exec(block)?.[0];
	if (dateline !== undefined) {
		const day = dayInWords(dateline);
		if (day !== null) return { day, how: 'dateline', text: dateline.trim() };
	}
	if (block.length > LONGEST_LINE) return null;
	const how = UPDATED.test(block) ? 'updated' : PUBLISHED.test(block) ? 'published' : isAlone(block) ? 'alone' : null;
	if (how === null) return null;
	// "Published 3 Nov 2021, updated 5 Nov 2021": the first half counts
	const part = how === 'published' ? (block.split(/\b(?:last\s+)?(?:updated|modified)\b/i)[0] ?? block) : block;
	const day = dayInWords(part);
	return day === null ? null : { day, how, text: block };
}

/** A date with nothing beside it but names, a time of day and words that join them. */
function isAlone(block: string): boolean {
	if (!/\b[12]\d{3}\b/.test(block) || /[.!?]["”’]?$/.test(block.replace(/\)$/, ''))) return false;
	const beside = findTimes(block, NO_REFERENCE).reduce((rest, { text }) => rest.replace(text, ' '), block);
	const words = beside.match(/[\p{L}.]+/gu) ?? [];
	return words.length <= WORDS_BESIDE && words.every((word) => BESIDE.test(word));
}

const SURENESS: readonly Statement[] = ['published', 'dateline', 'alone', 'updated'];

/** Blocks above the text, and below it, that may hold a date alone. */
const EDGE_BLOCKS = 6;
const END_BLOCKS = 2;

/** The days that the lines around a text state, the surest first. A date alone counts only at its edges, never as a heading. */
export function statedClaims(blocks: readonly string[]): DateClaim[] {
	const stated = blocks.flatMap((block, i) => {
		const edge = i < EDGE_BLOCKS || i >= blocks.length - END_BLOCKS;
		const day = /^#{1,6}\s/.test(block) ? null : statedDay(block);
		if (day === null || (day.how === 'alone' && !edge) || (day.how === 'dateline' && !edge)) return [];
		return [day];
	});
	return SURENESS.flatMap((how) => stated.filter((day) => day.how === how)).map(({ day, how, text }) => ({
		day,
		source: `The line “${text.slice(0, 60)}”`,
		weak: how === 'alone' || how === 'updated'
	}));
}
