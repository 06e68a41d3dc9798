/** How much of the story hangs on an event, 1–5: a first guess for the reviewer, from where and how the article tells it. */
import { timeSpan } from '#lib/model/time-span.ts';
import type { Draft } from './draft.ts';
import { contentWords, type Merged } from './merge.ts';
import type { Reading } from './reading.ts';

/** Days before the publication within which a dated event is news. */
const NEWS_DAYS = 3;

export function importanceOf(group: Merged, reading: Reading): number {
	const [lead] = group;
	let score = lead.kind === 'happening' ? 3 : 2;
	if (lead.dating.expression === null) score -= 0.5;
	score += 1.5 * headlineShare(group, reading);
	if (group.length > 1) score += 0.5;
	if (lead.paragraph.number <= Math.max(1, reading.paragraphs.length / 5)) score += 0.5;
	if (isNews(lead, reading)) score += 0.5;
	return Math.max(1, Math.min(5, Math.round(score)));
}

/** Share of the headline's words that the event tells. */
function headlineShare(group: Merged, reading: Reading): number {
	const headline = contentWords(reading.title);
	if (headline.size === 0) return 0;
	const told = group.flatMap(({ title, paragraph, quote }) => [
		contentWords(title),
		contentWords(paragraph.text.slice(quote.start, quote.end))
	]);
	return [...headline].filter((word) => told.some((words) => words.has(word))).length / headline.size;
}

function isNews(draft: Draft, reading: Reading): boolean {
	const span = timeSpan(draft.when);
	return span.precision === 'day' && Math.abs(span.from / 86_400_000 - reading.publication) <= NEWS_DAYS;
}
