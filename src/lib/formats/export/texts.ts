/** The words of an event as other formats carry them. */
import type { TimelineEvent } from '#lib/model/story.ts';

/** The quotes that state the event; none where the title is all that is said (as of an imported event without a text). */
export function quotesOf({ title, sources }: TimelineEvent): string[] {
	const quotes = sources.map(({ exact }) => exact);
	return quotes.length === 1 && quotes[0] === title ? [] : quotes;
}

export function escapeMarkup(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Each quote as an HTML paragraph. */
export function quotesAsHtml(event: TimelineEvent): string {
	return quotesOf(event)
		.map((quote) => `<p>${escapeMarkup(quote)}</p>`)
		.join('');
}
