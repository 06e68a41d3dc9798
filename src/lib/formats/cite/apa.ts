/** A reference after the APA's Publication Manual (7th ed., 10.16: webpages). */
import { apaDate, americanDate } from './dates.ts';
import { authorsOf, type Cited, paragraphOf, publishersOf } from './cited.ts';
import { initials, type Name } from './names.ts';

/** `Doe, J. (2019, August 23). The story. Dateline. https://…`; of an event its title first, "in" the story. */
export function apa(cited: Cited): string {
	const { story, event, url, accessed } = cited;
	const { retells } = story.meta;
	const paragraph = paragraphOf(cited);
	const place = paragraph === null ? '' : ` (para. ${paragraph})`;
	const title = event ? `${event.title} [${event.words}]. In ${story.meta.title}${place}` : story.meta.title;
	const date = `(${apaDate(story.meta.published)})`;
	const authors = authorsOf(cited).map(turned);
	const parts = [
		...(authors.length > 0 ? [joined(authors), date, title] : [title, date]),
		publishersOf(cited).join('. '),
		...(retells ? [`(Retold from ${retells.title}, by ${retells.publisher}, ${apaDate(retells.published)})`] : [])
	];
	const from = accessed === null ? url : `Retrieved ${americanDate(accessed)}, from ${url}`;
	return `${parts.map(ended).join(' ')} ${from}`;
}

/** "Doe, J." */
function turned(name: Name): string {
	return 'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;
}

/** "A, J., & B, K." */
function joined(names: readonly string[]): string {
	return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** Ends with a full stop, unless it ends with a mark of its own. */
function ended(part: string): string {
	return /[.?!…]$/.test(part) ? part : `${part}.`;
}
