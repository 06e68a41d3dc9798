/** An article: the source text with its metadata. `article.md` is YAML front matter and paragraphs between blank lines. */
import * as v from 'valibot';
import { parseDocument, stringify } from 'yaml';
import { tryParseEdtf } from './edtf.ts';
import { type Fault, FaultsError, safeParse } from './faults.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** EDTF as a schema: the string stays as written. */
export const edtfString = v.pipe(
	v.string(),
	v.check((value) => tryParseEdtf(value) !== null, 'an EDTF date such as 2019-08-22, 2016-11, 1965~ or 1910/1945'),
	v.metadata({
		description: 'A date or interval in EDTF (ISO 8601-2): 2019-08-22, 2016-11, 2018~, 1910/1945, ../2016.'
	})
);

/** When something was published: one date, not an interval. The string stays as written. */
export const publicationDate = v.pipe(
	v.string(),
	v.check((value) => tryParseEdtf(value)?.kind === 'date', 'one EDTF date such as 2019-08-22 or 2016-11'),
	v.metadata({ description: 'When it was published, in EDTF: 2019-08-22, 2016-11 or 2019-08-22T14:30+09:00.' })
);

const link = v.pipe(
	v.string(),
	v.check((value) => /^https?:\/\//i.test(value) && URL.canParse(value), 'an http or https address')
);

const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone such as Asia/Seoul'));

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or en-GB'));

/** What a retelling retells. `paragraphs` are fingerprints of the original's paragraphs, in order. */
const retells = v.strictObject({
	title: text,
	publisher: text,
	published: publicationDate,
	url: v.optional(link),
	paragraphs: v.optional(v.array(v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/, 'sha256- and 64 hex digits'))))
});

/** Something the article's facts were checked against. `published` may be a bare year. */
const consulted = v.strictObject({
	title: text,
	author: v.optional(text),
	publisher: v.optional(text),
	published: v.optional(publicationDate),
	url: v.optional(link)
});

/** The front matter of an article. */
export const articleMetaSchema = v.strictObject({
	title: text,
	publisher: v.optional(text),
	author: v.optional(text),
	published: publicationDate,
	timeZone: v.optional(timeZone),
	language: v.optional(language, 'en'),
	url: v.optional(link),
	rights: v.optional(text),
	retells: v.optional(retells),
	/** The format that the events were imported from: the paragraphs are then their own texts. */
	imported: v.optional(text),
	sources: v.optional(v.pipe(v.array(consulted), v.minLength(1, 'at least one source')))
});

export type ArticleMeta = v.InferOutput<typeof articleMetaSchema>;
export type ConsultedSource = v.InferOutput<typeof consulted>;

export interface Article {
	readonly meta: ArticleMeta;
	/** `paragraphs[0]` is paragraph 1. White space within a paragraph is single spaces. */
	readonly paragraphs: readonly string[];
}

/** Every fault of an `article.md`, each with its place. */
export class ArticleError extends FaultsError {
	override readonly name = 'ArticleError';
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/;

/** Parses an `article.md`; throws `ArticleError` with all faults at once. `file` names the file in the faults. */
export function parseArticle(source: string, file = 'article.md'): Article {
	const match = FRONT_MATTER.exec(source);
	if (match === null) {
		throw new ArticleError(file, [
			{
				place: 'line 1',
				came: JSON.stringify(source.slice(0, 40)),
				expected: 'front matter between two lines “---”',
				mend: 'Begin the file with ---, title: …, published: …, and ---.'
			}
		]);
	}
	const { meta, faults } = parseMeta(match[1] ?? '');
	const paragraphs = splitBlocks(source.slice(match[0].length));
	if (paragraphs.length === 0) {
		faults.push({
			place: 'after the front matter',
			came: 'no text',
			expected: 'at least one paragraph',
			mend: 'Write the article below the second ---, its paragraphs separated by blank lines.'
		});
	}
	if (meta === null || faults.length > 0) throw new ArticleError(file, faults);
	return { meta, paragraphs };
}

/** Blocks between blank lines, each as one line. */
export function splitBlocks(body: string): string[] {
	return body
		.split(/\r?\n[ \t]*\r?\n/)
		.map((block) => block.replace(/\s+/g, ' ').trim())
		.filter((block) => block !== '');
}

/** Writes an `article.md` that `parseArticle` reads back the same. */
export function formatArticle(article: Article): string {
	const front = stringify(article.meta, { lineWidth: 0 });
	return `---\n${front}---\n\n${article.paragraphs.join('\n\n')}\n`;
}

function parseMeta(yaml: string): { meta: ArticleMeta | null; faults: Fault[] } {
	// The failsafe schema leaves every value the string it is written as: `published: 1965` and `title: 1984` too.
	const document = parseDocument(yaml, { schema: 'failsafe' });
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => ({
			place: `line ${(error.linePos?.[0].line ?? 0) + 1}`, // of the file: the front matter begins in its line 2
			came: (error.message.split('\n')[0] ?? error.code).replace(/ at line \d+, column \d+:$/, ''),
			expected: 'YAML',
			mend: 'Write one “name: value” a line; put a value with a colon in quotes.'
		}));
		return { meta: null, faults };
	}
	let raw: unknown;
	try {
		raw = document.toJS();
	} catch (error) {
		// An alias (`*name`) without its anchor, or one that unfolds without end.
		const came = error instanceof Error ? error.message : String(error);
		const mend = 'Put a value that begins with * or & in quotes.';
		return { meta: null, faults: [{ place: 'front matter', came, expected: 'plain values', mend }] };
	}
	const { output, faults } = safeParse(articleMetaSchema, raw ?? {}, 'front matter');
	return { meta: output, faults };
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false; // that it throws is how Intl says no
	}
}
