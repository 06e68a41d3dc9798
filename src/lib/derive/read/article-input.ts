/** Text of a file → article: front matter or headline, publication date, paragraphs without boilerplate. */
import { type Article, ArticleError, articleMetaSchema } from '#lib/model/article.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { faultsOf } from '#lib/model/faults.ts';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { paragraphsOf } from './blocks.ts';
import { type Dropped, stripBoilerplate } from './boilerplate.ts';
import { DeriveError } from './derive-error.ts';
import { checkPublished, choosePublication, type DateClaim } from './publication.ts';
import { dayInWords, statedClaims } from './stated-day.ts';
import { isTimeZone, momentOf } from './timestamp.ts';
import { tidyText } from './tidy-text.ts';

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
	/** What an author should know of how the input was read: a choice between two dates, a part that could not be read. */
	readonly notes: readonly string[];
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** A front matter that is not closed: a line of dashes and a field. */
const OPENED = /^---[ \t]*\n[ \t]*[A-Za-z][\w -]*:(?:[ \t]|\n)/;

/** Reads an article. Throws `DeriveError`, or `ArticleError` for a front matter with faults. */
export function readArticleInput(source: string, options: ReadOptions): ArticleInput {
	if (options.published !== null) checkPublished(options.published, options.file);
	const text = tidyText(source).trimStart();
	const front = FRONT_MATTER.exec(text);
	if (front === null && OPENED.test(text)) {
		throw new DeriveError(options.file, {
			place: 'front matter',
			came: 'its first line “---” and no last one',
			expected: 'its fields between two lines “---”',
			mend: 'Write “---” in a line of its own after the last field.'
		});
	}
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
	const { published, notes } = choosePublication(
		options.published,
		[...frontMatterClaim(known.published), ...statedClaims(blocks)],
		options.file
	);
	const meta = v.safeParse(articleMetaSchema, {
		...known,
		title: known.title ?? body.title ?? headlineOf(body.paragraphs[0] ?? ''),
		...(known.publisher === undefined && body.publisher !== null ? { publisher: body.publisher } : {}),
		...(known.author === undefined && body.author !== null ? { author: body.author } : {}),
		published
	});
	if (!meta.success) throw new ArticleError(options.file, faultsOf(meta.issues, 'front matter'));
	return { article: { meta: meta.output, paragraphs: body.paragraphs }, dropped: body.dropped, ignored, notes };
}

/** A value of the wrong type is left to the schema, whose fault names the field. */
function frontMatterClaim(published: unknown): DateClaim[] {
	return published === undefined ? [] : [{ day: published as string, source: 'The front matter' }];
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
		else known[field] = value;
	}
	if (typeof known.published === 'string' || typeof known.published === 'number') {
		known.published = publishedIn(String(known.published).padStart(4, '0'), known.timeZone);
	}
	return { known, ignored };
}

/** Other tools add a time of day to the date, or write it in words; EDTF stays as it is. */
function publishedIn(value: string, timeZone: unknown): string {
	if (/^\d{4}-\d\d-\d\d[T ]/.test(value)) {
		return momentOf(value, typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : null)?.day ?? value;
	}
	return tryParseEdtf(value) === null ? (momentOf(value)?.day ?? dayInWords(value) ?? value) : value;
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

/** Blocks between blank lines; the lines of a list or a chronology are blocks of their own. */
function blocksOf(body: string): string[] {
	return body.split(/\n[ \t]*\n/).flatMap(paragraphsOf);
}

/** Longest title taken from a first sentence, in UTF-16 units. */
const TITLE_LENGTH = 80;

/** A title for a text that has none: its first sentence, or the beginning of it. */
export function headlineOf(paragraph: string): string {
	const sentence = /^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
	if (sentence.length <= TITLE_LENGTH) return sentence.replace(/\.$/, '');
	return `${sentence.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`;
}
