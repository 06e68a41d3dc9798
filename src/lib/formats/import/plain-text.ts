/** Plain paragraphs from the texts of other formats, which may be HTML. */
import { parseHTML } from 'linkedom';

const BLOCKS = 'p,div,li,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,table,tr,section,article,figure,pre';
const UNSEEN = 'script,style,template,iframe,noscript';

/** White space as single spaces; control characters, which no paragraph holds, are left out. */
export function oneLine(text: string): string {
	return text
		.replace(/[^\P{Cc}\s]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Paragraphs between blank lines. */
export function plainParagraphs(text: string): string[] {
	return text
		.split(/\r?\n[^\S\n]*\r?\n/)
		.map(oneLine)
		.filter((paragraph) => paragraph !== '');
}

/** The paragraphs that a browser would show of a piece of HTML; of a text without markup those between blank lines. */
export function htmlParagraphs(html: string): string[] {
	if (!/<[a-z/!]|&[a-z#]/i.test(html)) return plainParagraphs(html);
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	for (const element of document.querySelectorAll(UNSEEN)) element.remove();
	for (const element of document.querySelectorAll('br')) element.replaceWith('\n');
	for (const element of document.querySelectorAll(BLOCKS)) {
		element.before('\n\n');
		element.after('\n\n');
	}
	return plainParagraphs(document.body.textContent ?? '');
}

/** A title as one line of plain text. */
export function htmlLine(html: string): string {
	return htmlParagraphs(html).join(' ');
}
