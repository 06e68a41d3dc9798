/** An entry for BibTeX and biblatex: `@misc`, which both know, with the fields of biblatex for the address beside it. */
import { authorsOf, type Cited, paragraphOf, publishersOf } from './cited.ts';
import { oneDate } from './dates.ts';
import type { Name } from './names.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function bibtex(cited: Cited): string {
	const { story, event, url, accessed } = cited;
	const { retells, published, language } = story.meta;
	const date = oneDate(published);
	const paragraph = paragraphOf(cited);
	const notes = [
		event && `Event of ${event.words} in “${story.meta.title}”`,
		paragraph === null ? null : `para. ${paragraph}`,
		retells && `retold from “${retells.title},” ${retells.publisher}, ${retells.published}`
	].filter((note) => note !== null && note !== undefined);
	const authors = authorsOf(cited).map(author).join(' and ');
	const fields: [string, string | null][] = [
		['author', authors === '' ? null : `{${authors}}`],
		// Braces twice: styles must not change its capitals.
		['title', `{{${escaped(event?.title ?? story.meta.title)}}}`],
		['howpublished', `{${escaped(publishersOf(cited).join(', '))}}`],
		['year', date.year > 0 && date.precision !== 'decade' && date.precision !== 'century' ? `{${date.year}}` : null],
		['month', date.month !== null && date.month <= 12 ? (MONTHS[date.month - 1] ?? null) : null],
		['date', `{${published.replace(/T.*/, '')}}`],
		['note', notes.length === 0 ? null : `{${escaped(notes.join(', '))}}`],
		['langid', `{${escaped(language)}}`],
		['url', `{${verbatim(url)}}`],
		['urldate', accessed === null ? null : `{${accessed}}`]
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`\t${name} = ${value}`]));
	return `@misc{${[story.slug, event?.id].filter(Boolean).join(':')},\n${lines.join(',\n')}\n}\n`;
}

/** Family name first, so that nothing has to be guessed; an organisation in braces of its own. */
function author(name: Name): string {
	return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

/** TeX's own characters. A brace is named, for BibTeX counts `\{` too when it looks for the end of a field. */
const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_'
};

function escaped(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\{}~^<>&%$#_]/g, (character) => ESCAPES[character] ?? character);
}

/** An address is taken as it stands; only what would end the field, or the address, is percent-encoded. */
function verbatim(url: string): string {
	return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
