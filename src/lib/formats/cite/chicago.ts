/** A footnote after the Chicago Manual of Style (17th ed., 14.206–14.207: pages of a website). */
import { americanDate } from './dates.ts';
import { authorsOf, type Cited, paragraphOf, publishersOf } from './cited.ts';
import { fullName, listed } from './names.ts';

/** Chicago names up to three authors; of more, the first. */
const MOST_AUTHORS = 3;

/** `Jane Doe, “An event” (22 August 2019), in “The story,” Dateline, August 23, 2019, para. 3, https://….` */
export function chicago(cited: Cited): string {
	const { story, event, url, accessed } = cited;
	const { retells } = story.meta;
	const paragraph = paragraphOf(cited);
	const authors = authorsOf(cited).map(fullName);
	const byline = authors.length > MOST_AUTHORS ? `${authors[0]} et al.` : listed(authors, 'and');
	const original = retells && `retold from ${quoted(retells.title, ',')} ${retells.publisher}`;
	const parts = [
		byline,
		event && `${quoted(event.title)} (${event.words}), in ${quoted(story.meta.title, ',')}`,
		event ? null : quoted(story.meta.title, ','),
		...publishersOf(cited),
		americanDate(story.meta.published),
		paragraph === null ? null : `para. ${paragraph}`,
		original,
		retells && americanDate(retells.published),
		accessed === null ? null : `accessed ${americanDate(accessed)}`,
		url
	];
	// A title brings its comma along, inside the closing quotation mark.
	return `${parts
		.filter((part) => part !== null && part !== undefined && part !== '')
		.join(', ')
		.replaceAll(',”,', ',”')}.`;
}

/** In double quotation marks; those within become single ones. `after` stands inside, as American style has it. */
function quoted(title: string, after = ''): string {
	return `“${title.replace(/[“"](?=\S)([^”"]*)[”"]/g, '‘$1’')}${after}”`;
}
