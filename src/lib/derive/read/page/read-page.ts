/** A saved web page → article: what the page says of itself, and the text a reader came for. */
import { type Article, ArticleError, articleMetaSchema } from '#lib/model/article.ts';
import { faultsOf } from '#lib/model/faults.ts';
import * as v from 'valibot';
import { type ArticleInput, headlineOf, type ReadOptions } from '../article-input.ts';
import { wordsIn } from '../boilerplate.ts';
import { DeriveError } from '../derive-error.ts';
import { choosePublication } from '../publication.ts';
import type { ReadEffects } from '../read-input.ts';
import { tidyText } from '../tidy-text.ts';
import { articleBody, type ArticleBody, isLinkedHeading, sortBlocks } from './article-body.ts';
import { nestingDepth } from './nesting.ts';
import { checkArticle } from './no-article.ts';
import { blocksOf } from './page-blocks.ts';
import { pageDateClaims } from './page-dates.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { pageLanguage } from './page-language.ts';

export interface PageOptions extends ReadOptions {
	/** Where the page was saved from, if the file around it says so. */
	readonly url: string | null;
}

/** Browsers flatten what is nested deeper than 512; pages of a hundred are rare. */
const DEEPEST = 200;
/** A longer page is no article, in UTF-16 units. */
const LONGEST = 20_000_000;

/** Reads the article of a page. Throws `DeriveError` where it holds none, or not in English. */
export async function readPage(html: string, options: PageOptions, { openPage }: ReadEffects): Promise<ArticleInput> {
	const { file } = options;
	checkSize(html, file);
	try {
		return articleOf(await openPage(html), options);
	} catch (error) {
		// the parts we use call themselves for every level of a page
		if (error instanceof RangeError) throw tooLarge(file, 'markup that cannot be followed to its end');
		throw error;
	}
}

function articleOf(document: Document, { file, published: option, url: savedFrom }: PageOptions): ArticleInput {
	const facts = readPageFacts(document, savedFrom);
	const lines = blocksOf(document.body);
	const claims = pageDateClaims(document, facts, lines);
	const visible = `${document.title} ${document.body.textContent ?? ''}`;
	const found = articleBody(document, facts.title);
	const { body, note } = fullerBody(found, facts);
	// before the article: what ends no sentence of English may end one of Chinese
	const language = pageLanguage(
		facts.language,
		body.paragraphs.length > 1 ? body.paragraphs : lines.map(({ text }) => text),
		file
	);
	const shape = {
		paragraphs: body.paragraphs,
		visible,
		linkedHeadings: found.linkedHeadings,
		allLinkedHeadings: lines.filter(isLinkedHeading).length,
		isArticle: facts.isArticle
	};
	const cut = checkArticle(shape, file);
	const { published, notes } = choosePublication(option, claims, file);
	const publisher = facts.publisher ?? body.agency;
	const meta = v.safeParse(articleMetaSchema, {
		title: facts.title ?? headlineOf(body.paragraphs[0] ?? ''),
		...(publisher === null ? {} : { publisher }),
		...(facts.author === null ? {} : { author: facts.author }),
		published,
		language: language.tag,
		...(facts.url === null ? {} : { url: facts.url })
	});
	if (!meta.success) throw new ArticleError(file, faultsOf(meta.issues, 'the page'));
	const article: Article = { meta: meta.output, paragraphs: body.paragraphs };
	const all = [
		...notes,
		...language.notes,
		...facts.jsonLd.notes,
		...[note, cut].filter((text) => text !== null),
		aroundNote(
			lines.map(({ text }) => text),
			body
		)
	];
	return { article, dropped: body.dropped, ignored: [], notes: all };
}

/** Where a script draws the page its text may be whole in the JSON-LD alone. */
function fullerBody(
	found: ArticleBody,
	{ articleBody: text, title }: PageFacts
): { body: ArticleBody; note: string | null } {
	if (text === null || wordsIn(text) < 2 * countWords(found.paragraphs) || wordsIn(text) < 60)
		return { body: found, note: null };
	const blocks = tidyText(text)
		.split(/\n+/)
		.map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), kind: 'text' as const, linked: 0 }))
		.filter((block) => block.text !== '');
	return {
		body: sortBlocks(blocks, title),
		note: 'The text was taken from the page’s JSON-LD, which holds more of it than the page shows.'
	};
}

function aroundNote(lines: readonly string[], { paragraphs, dropped }: ArticleBody): string {
	const around = countWords(lines) - countWords(paragraphs) - countWords(dropped.map(({ text }) => text));
	return `${countWords(paragraphs)} words were read as the article, ${Math.max(0, around)} around it left out.`;
}

function countWords(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + wordsIn(text), 0);
}

function checkSize(html: string, file: string): void {
	if (html.length > LONGEST) throw tooLarge(file, `${html.length} characters`);
	const depth = nestingDepth(html);
	if (depth > DEEPEST) throw tooLarge(file, `elements nested ${depth} deep`);
}

function tooLarge(file: string, came: string): DeriveError {
	return new DeriveError(file, {
		place: 'the page',
		came,
		expected: `a page of at most ${LONGEST} characters and ${DEEPEST} levels`,
		mend: 'Copy the article’s text into a .txt file and derive that.'
	});
}
