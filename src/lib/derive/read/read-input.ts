/** Bytes of a file → article: tells what they are and reads them accordingly. */
import { type ArticleInput, readArticleInput, type ReadOptions } from './article-input.ts';
import { contentKind } from './content-kind.ts';
import { decodePage, decodeText } from './decode.ts';
import { DeriveError } from './derive-error.ts';
import { pageOfMhtml } from './mhtml.ts';

/** What reading needs of the place it runs in. */
export interface ReadEffects {
	/** The document of a page: in a browser `new DOMParser().parseFromString(html, 'text/html')`. */
	readonly openPage: (html: string) => Document | Promise<Document>;
}

/**
 * Reads an article from plain text, Markdown or a saved web page. Throws `DeriveError`, or `ArticleError` for a front matter
 * with faults. What only a page needs is loaded when one comes.
 */
export async function readInput(bytes: Uint8Array, options: ReadOptions, effects: ReadEffects): Promise<ArticleInput> {
	const { file } = options;
	if (bytes.length === 0) throw empty(file);
	const kind = contentKind(bytes, file);
	if (kind === 'text') return readArticleInput(decodeText(bytes, file), options);
	const page = kind === 'mhtml' ? pageOfMhtml(bytes, file) : { bytes, charset: null, url: null };
	const html = decodePage(page.bytes, file, page.charset);
	const { readPage } = await import('./page/read-page.ts');
	return readPage(html, { ...options, url: page.url }, effects);
}

function empty(file: string): DeriveError {
	return new DeriveError(file, {
		place: 'the file',
		came: 'no bytes',
		expected: 'an article as plain text, Markdown or a saved web page',
		mend: 'Put the article’s text into the file.'
	});
}
