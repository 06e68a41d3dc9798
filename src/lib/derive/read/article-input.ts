/** Text of a file → article: front matter or headline, publication date, paragraphs without boilerplate. */
import { type Article, ArticleError, articleMetaSchema, splitBlocks } from '#lib/model/article.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { faultsOf } from '#lib/model/faults.ts';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Dropped, stripBoilerplate } from './boilerplate.ts';
import { DeriveError } from './derive-error.ts';

export interface ReadOptions {
	/** Names the input in errors. */
	readonly file: string;
	/** EDTF; goes before what the input says itself. */
	readonly published: string | null;
}

export interface ArticleInput {
	readonly article: Article;
	/** Blocks that are not part of the text. */
	readonly dropped: readonly Dropped[];
	/** Fields of the front matter that an article has no place for. */
	readonly ignored: readonly string[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads an article. Throws `DeriveError`, or `ArticleError` for a front matter with faults. */
export function readArticleInput(text: string, options: ReadOptions): ArticleInput {
	if (options.published !== null) checkPublished(options.published, options.file);
	const front = FRONT_MATTER.exec(text);
	const fields = front === null ? {} : readFrontMatter(front[1] ?? '', options.file);
	const blocks = blocksOf(text.slice(front?.[0].length ?? 0));
	if (blocks.length === 0) {
		throw new DeriveError(options.file, {
			place: front === null ? 'the file' : 'after the front matter',
			came: 'no text',
			expected: 'an article with at least one paragraph',
			mend: 'Put the article’s text into the file.'
		});
	}
	const body = stripBoilerplate(blocks);
	if (body.paragraphs.length === 0) {
		throw new DeriveError(options.file, {
			place: 'the text',
			came: 'only headlines, credits or advertisements',
			expected: 'at least one paragraph of sentences',
			mend: 'Add the article’s paragraphs, separated by blank lines.'
		});
	}
	const { known, ignored } = knownFields(fields);
	const published = options.published ?? known.published;
	if (published === undefined) throw missingDate(options.file);
	const meta = v.safeParse(articleMetaSchema, {
		...known,
		title: known.title ?? body.title ?? headlineOf(body.paragraphs[0] ?? ''),
		...(known.publisher === undefined && body.publisher !== null ? { publisher: body.publisher } : {}),
		published
	});
	if (!meta.success) throw new ArticleError(options.file, faultsOf(meta.issues, 'front matter'));
	return { article: { meta: meta.output, paragraphs: body.paragraphs }, dropped: body.dropped, ignored };
}

function checkPublished(published: string, file: string): void {
	if (tryParseEdtf(published)?.kind === 'date') return;
	throw new DeriveError(file, {
		place: '--published',
		came: `“${published}”`,
		expected: 'the day of publication such as 2019-08-23',
		mend: 'Write the date as year-month-day.'
	});
}

function missingDate(file: string): DeriveError {
	return new DeriveError(file, {
		place: 'the publication date',
		came: 'none',
		expected: 'the day the article was published, against which “last year” and “Thursday” are resolved',
		mend: 'Add --published 2019-08-23 to the command, or “published: 2019-08-23” to front matter between two lines ---.'
	});
}

/** Names under which other tools keep what an article's front matter says. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
	title: 'title',
	headline: 'title',
	published: 'published',
	date: 'published',
	publishdate: 'published',
	publisher: 'publisher',
	site: 'publisher',
	author: 'author',
	byline: 'author',
	timezone: 'timeZone',
	language: 'language',
	lang: 'language',
	url: 'url',
	canonical: 'url',
	rights: 'rights',
	retells: 'retells'
};

function knownFields(fields: Readonly<Record<string, unknown>>): {
	known: Readonly<Record<string, unknown>>;
	ignored: string[];
} {
	const known: Record<string, unknown> = {};
	const ignored: string[] = [];
	for (const [name, value] of Object.entries(fields)) {
		const field = FIELD_NAMES[name.toLowerCase().replaceAll(/[-_]/g, '')];
		if (field === undefined) ignored.push(name);
		else if (field === 'published' && (typeof value === 'string' || typeof value === 'number')) {
			// other tools add a time of day to the date
			known.published = String(value)
				.padStart(4, '0')
				.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
		} else known[field] = value;
	}
	return { known, ignored };
}

function readFrontMatter(yaml: string, file: string): Record<string, unknown> {
	const document = parseDocument(yaml, { schema: 'core' });
	const error = document.errors[0];
	if (error !== undefined) {
		throw new DeriveError(file, {
			place: `front matter, line ${(error.linePos?.[0].line ?? 0) + 1}`,
			came: error.message.split('\n')[0] ?? error.code,
			expected: 'YAML',
			mend: 'Write one “name: value” a line; put a value with a colon in quotes.'
		});
	}
	const fields: unknown = document.toJS();
	return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}

/** A text without blank lines whose lines are long has a paragraph a line. */
const PARAGRAPH_LINE = 120;

function blocksOf(body: string): string[] {
	const blocks = splitBlocks(body);
	if (blocks.length !== 1) return blocks;
	const lines = body
		.split(/\r?\n/)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
	const long = lines.filter((line) => line.length > PARAGRAPH_LINE).length;
	return long * 2 > lines.length ? lines : blocks;
}

/** Longest title taken from a first sentence, in UTF-16 units. */
const TITLE_LENGTH = 80;

/** A title for a text that has none: its first sentence, or the beginning of it. */
export function headlineOf(paragraph: string): string {
	const sentence = /^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
	if (sentence.length <= TITLE_LENGTH) return sentence.replace(/\.$/, '');
	return `${sentence.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}
