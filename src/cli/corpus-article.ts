/** One line of a corpus → article. The fields are listed in the README. */
import * as v from 'valibot';
import { slug } from '#lib/derive/events/ids.ts';
import { type ArticleInput, headlineOf, readArticleInput } from '#lib/derive/read/article-input.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { type Article, articleMetaSchema } from '#lib/model/article.ts';
import { eventId } from '#lib/model/events-file.ts';
import type { Fault } from '#lib/model/fault.ts';
import { FaultsError, safeParse } from '#lib/model/faults.ts';
import { jsonFaultAt } from '#lib/model/json-fault.ts';
import { openPage } from './open-page.ts';

export interface CorpusArticle {
	/** The name of the story in the events file. */
	readonly story: string;
	/** As the corpus gives it; null where it gives none. */
	readonly id: string | null;
	readonly article: Article;
	/** Fields that an article has no place for. */
	readonly ignored: readonly string[];
}

/** Every fault of a line, with the id that the line gives, if it could be read so far. */
export class CorpusLineError extends FaultsError {
	override readonly name = 'CorpusLineError';
	constructor(
		line: number,
		faults: readonly Fault[],
		readonly id: string | null = null
	) {
		super(`line ${line}`, faults);
	}
}

const BODIES = ['text', 'paragraphs', 'html'] as const;

/** Databases write a day with a time. */
const published = v.pipe(
	v.string(),
	v.transform((value) => value.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/s, '$1')),
	articleMetaSchema.entries.published
);

const { title, publisher, author, timeZone, language, url, rights } = articleMetaSchema.entries;

const lineSchema = v.object({
	story: v.optional(eventId),
	id: v.optional(v.union([v.pipe(v.string(), v.nonEmpty()), v.number()])),
	title: v.optional(title),
	published: v.optional(published),
	publisher: v.optional(publisher),
	author: v.optional(author),
	timeZone: v.optional(timeZone),
	language: v.optional(language),
	url: v.optional(url),
	rights: v.optional(rights),
	text: v.optional(v.string()),
	paragraphs: v.optional(v.array(v.string())),
	html: v.optional(v.string())
});

const KNOWN: ReadonlySet<string> = new Set(Object.keys(lineSchema.entries));
type LineFields = v.InferOutput<typeof lineSchema>;

/** Reads the bytes of a line. Throws `CorpusLineError` with all its faults. */
export async function readCorpusArticle(bytes: Uint8Array, line: number): Promise<CorpusArticle> {
	const raw = withoutNulls(parseJson(decode(bytes, line), line));
	const parsed = safeParse(lineSchema, raw, 'the line');
	const faults = [...parsed.faults, ...bodyFaults(raw)];
	const { output } = parsed;
	if (output === null || faults.length > 0) throw new CorpusLineError(line, faults, idIn(raw));
	const id = output.id === undefined ? null : String(output.id);
	const article = await articleOf(output, line, id);
	const story = output.story ?? slug(id ?? article.meta.title);
	const ignored = Object.keys(raw as object).filter((name) => !KNOWN.has(name));
	return { story, id, article, ignored };
}

/** Databases write null for what they do not know. */
function withoutNulls(raw: unknown): unknown {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
	return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));
}

/** An article has one text: told beside the faults of its fields. */
function bodyFaults(raw: unknown): Fault[] {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [];
	const given = BODIES.filter((name) => name in raw);
	if (given.length === 1) return [];
	return [
		{
			place: 'the line',
			came: given.length === 0 ? 'no text' : given.map((name) => `“${name}”`).join(' and '),
			expected: 'one of “text”, “paragraphs” and “html”',
			mend: given.length === 0 ? 'Add the text of the article.' : 'Keep one of them.'
		}
	];
}

async function articleOf(fields: LineFields, line: number, id: string | null): Promise<Article> {
	const given = Object.fromEntries(
		Object.keys(articleMetaSchema.entries).flatMap((name) => {
			const value = fields[name as keyof LineFields];
			return value === undefined ? [] : [[name, value]];
		})
	);
	if (fields.paragraphs !== undefined) {
		// as they are, even the empty ones: the numbers of the events file are then those of the line
		const paragraphs = fields.paragraphs.map((text) => text.replace(/\s+/g, ' ').trim());
		const first = paragraphs.find((text) => text !== '');
		if (first === undefined) throw new CorpusLineError(line, [NO_TEXT], id);
		if (fields.published === undefined) throw new CorpusLineError(line, [NO_DATE], id);
		return { meta: v.parse(articleMetaSchema, { title: headlineOf(first), ...given }), paragraphs };
	}
	try {
		const { article } = await readBody(fields);
		return { ...article, meta: v.parse(articleMetaSchema, { ...article.meta, ...given }) };
	} catch (error) {
		if (error instanceof DeriveError) {
			throw new CorpusLineError(line, [error.fault.place === NO_DATE.place ? NO_DATE : error.fault], id);
		}
		throw error instanceof FaultsError ? new CorpusLineError(line, error.faults, id) : error;
	}
}

/** What only a page needs is loaded when one comes. */
async function readBody({ text, html, published, url }: LineFields): Promise<ArticleInput> {
	const options = { file: 'the line', published: published ?? null };
	if (html === undefined) return readArticleInput(text ?? '', options);
	const { readPage } = await import('#lib/derive/read/page/read-page.ts');
	return readPage(html, { ...options, url: url ?? null }, { openPage });
}

const NO_TEXT: Fault = {
	place: 'paragraphs',
	came: 'no text',
	expected: 'at least one paragraph of an article',
	mend: 'Give the article’s paragraphs.'
};

const NO_DATE: Fault = {
	place: 'the publication date',
	came: 'none',
	expected: 'the day the article was published, against which “last year” and “Thursday” are resolved',
	mend: 'Add “published”, such as "published": "2019-08-23".'
};

/** The id of a line that has other faults, so that its record can be told apart. */
function idIn(raw: unknown): string | null {
	const { output } = safeParse(v.object({ id: lineSchema.entries.id }), raw, 'the line');
	return output?.id === undefined ? null : String(output.id);
}

function decode(bytes: Uint8Array, line: number): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const mend = 'Convert the input first, for example with iconv -f WINDOWS-1252 -t UTF-8.';
		throw new CorpusLineError(line, [
			{ place: 'the line', came: 'bytes that are no UTF-8', expected: 'JSON in UTF-8', mend }
		]);
	}
}

function parseJson(json: string, line: number): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const at = jsonFaultAt(json);
		const rest = json.slice(at, at + 20);
		throw new CorpusLineError(line, [
			{
				place: `column ${at + 1}`,
				came: rest === '' ? 'the end of the line' : `“${rest}”`,
				expected: 'an article as one JSON object on one line',
				mend: 'Look for a missing or spare comma, quote or bracket there or just before.'
			}
		]);
	}
}
