/** The command `npm run derive`: reads an article from the disk, derives its events, writes the story. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deriveStory, type Derived } from '#lib/derive/derive.ts';
import { slug } from '#lib/derive/events/ids.ts';
import { readArticleInput } from '#lib/derive/read/article-input.ts';
import { decodeText } from '#lib/derive/read/decode.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { formatReport } from '#lib/derive/report.ts';
import { type Article, formatArticle, parseArticle } from '#lib/model/article.ts';
import { type EventsFile, formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { FaultsError } from '#lib/model/faults.ts';

const HELP = `Usage: npm run derive -- FILE [--published DATE] [--out STORY] [--force]

Derives a timeline from an article: finds what is dated in it and writes an events file.

  FILE              the article: plain text or Markdown, with or without front matter.
                    events/<story>/article.md derives that story again, in place.
  --published DATE  day of publication, such as 2019-08-23; “last year” and “Thursday” are
                    resolved against it. Needed unless the front matter says it.
  --out STORY       a story's name: writes events/STORY/article.md and events.json;
                    or the path of a folder. Without it the events file goes to standard
                    output and the report to standard error.
  --force           write into STORY even where its article is another text.

Deriving again keeps ids, and every event with status “reviewed” as it stands.
`;

const EVENTS = fileURLToPath(new URL('../../events/', import.meta.url));

interface Command {
	readonly file: string;
	readonly published: string | null;
	readonly out: string | null;
	readonly force: boolean;
}

try {
	const command = parseCommand(process.argv.slice(2));
	if (command === null) process.stdout.write(HELP);
	else run(command);
} catch (error) {
	if (!(error instanceof DeriveError || error instanceof FaultsError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

function run(command: Command): void {
	const story = storyOf(command.file);
	const text = readText(command.file);
	if (story !== null && command.out === null) {
		if (command.published !== null) {
			throw new DeriveError(command.file, {
				place: '--published',
				came: `“${command.published}” for a story that says its date itself`,
				expected: 'no --published where a story is derived in place',
				mend: 'Change “published” in the front matter of the story instead.'
			});
		}
		const article = parseArticle(text, command.file);
		const previous = readEvents(story.folder);
		write(story.folder, null, deriveStory(story.name, article, previous));
		return;
	}
	const { article, dropped, ignored } = readArticleInput(text, { file: command.file, published: command.published });
	for (const { text: block, reason } of dropped) process.stderr.write(`Left out (${reason}): ${block.slice(0, 70)}\n`);
	if (ignored.length > 0)
		process.stderr.write(`Fields of the front matter without a place in an article: ${ignored.join(', ')}\n`);
	if (command.out === null) {
		const derived = deriveStory(slug(article.meta.title), article);
		process.stdout.write(formatEventsFile(derived.file));
		process.stderr.write(`\n${formatReport(derived.report)}`);
		return;
	}
	const folder = folderOf(command.out);
	const previous = previousOf(folder, article, command);
	write(folder, article, deriveStory(basename(folder), article, previous));
}

function parseCommand(args: string[]): Command | null {
	const { values, positionals } = parseOptions(args);
	if (values.help === true) return null;
	const [file, ...rest] = positionals;
	if (file === undefined || rest.length > 0) {
		throw new DeriveError('derive', {
			place: 'the command',
			came: file === undefined ? 'no file' : `${positionals.length} files`,
			expected: 'one article',
			mend: 'Write: npm run derive -- FILE [--published DATE] [--out STORY]; --help tells more.'
		});
	}
	return { file, published: values.published ?? null, out: values.out ?? null, force: values.force === true };
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				published: { type: 'string' },
				out: { type: 'string' },
				force: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new DeriveError('derive', {
			place: 'the options',
			came: error.message.split('.')[0] ?? error.message,
			expected: '--published DATE, --out STORY, --force or --help',
			mend: 'Correct the option; --help shows how each is used.'
		});
	}
}

/** The story whose article a path is: `events/<story>/article.md`. */
function storyOf(file: string): { name: string; folder: string } | null {
	const parts = relative(EVENTS, resolve(file)).split(sep);
	const [name] = parts;
	if (parts.length !== 2 || parts[1] !== 'article.md' || name === undefined || name === '..') return null;
	return { name, folder: join(EVENTS, name) };
}

function folderOf(out: string): string {
	if (/[\\/]/.test(out)) return resolve(out);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(out)) {
		throw new DeriveError('derive', {
			place: '--out',
			came: `“${out}”`,
			expected: 'a story’s name of lower-case letters, digits and single hyphens, or a path with a slash',
			mend: `Write for example --out ${slug(out)}.`
		});
	}
	return join(EVENTS, out);
}

function readText(file: string): string {
	return decodeText(readBytes(file), file);
}

function readBytes(file: string): Uint8Array {
	try {
		if (statSync(file).isDirectory()) throw unreadable(file, 'a folder');
		return readFileSync(file);
	} catch (error) {
		if (error instanceof DeriveError) throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw unreadable(file, code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`);
	}
}

function unreadable(file: string, came: string): DeriveError {
	return new DeriveError(file, {
		place: 'the file',
		came,
		expected: 'an article as plain text or Markdown',
		mend: 'Give the path of a file that you may read.'
	});
}

function readEvents(folder: string): EventsFile | null {
	const file = join(folder, 'events.json');
	return existsSync(file) ? parseEventsFile(readFileSync(file, 'utf8'), file) : null;
}

/** The events file to go on from; refuses to write over the story of another article. */
function previousOf(folder: string, article: Article, { force, out }: Command): EventsFile | null {
	if (existsSync(folder) && !statSync(folder).isDirectory()) throw occupied(folder, 'a file', out);
	const file = join(folder, 'article.md');
	if (!existsSync(file)) {
		if (existsSync(join(folder, 'events.json')) && !force)
			throw occupied(folder, 'an events.json without its article.md', out);
		return null;
	}
	const there = parseArticle(readFileSync(file, 'utf8'), file);
	const same = there.meta.title === article.meta.title || sharedParagraphs(there, article) >= 0.5;
	if (!same && !force) throw occupied(folder, `the story “${there.meta.title}”`, out);
	return same ? readEvents(folder) : null;
}

/** Share of the paragraphs that both articles hold. */
function sharedParagraphs(a: Article, b: Article): number {
	const known = new Set(a.paragraphs);
	const common = b.paragraphs.filter((paragraph) => known.has(paragraph)).length;
	return common / Math.max(1, Math.min(a.paragraphs.length, b.paragraphs.length));
}

function occupied(folder: string, came: string, out: string | null): DeriveError {
	return new DeriveError(folder, {
		place: '--out',
		came,
		expected: 'a new folder or the story of the same article',
		mend: `Choose another name than “${out ?? ''}”, or add --force to write over it.`
	});
}

/** Writes the story and the report: both files or, where one cannot be written, neither. */
function write(folder: string, article: Article | null, { file, report }: Derived): void {
	// What is written is read back first, so that no fault of ours reaches the disk.
	const events = formatEventsFile(file);
	parseEventsFile(events, join(folder, 'events.json'));
	const files: [string, string][] = [[join(folder, 'events.json'), events]];
	if (article !== null) files.unshift([join(folder, 'article.md'), formatArticle(article)]);
	mkdirSync(folder, { recursive: true });
	writeTogether(files);
	process.stdout.write(
		`${formatReport(report)}\nWrote ${files.map(([path]) => relative(process.cwd(), path)).join(' and ')}\n`
	);
}

function writeTogether(files: readonly (readonly [path: string, content: string])[]): void {
	const temporary = files.map(([path, content]) => ({
		path,
		content,
		temp: join(dirname(path), `.${basename(path)}.${process.pid}`)
	}));
	try {
		for (const { temp, content } of temporary) writeFileSync(temp, content);
		for (const { temp, path } of temporary) renameSync(temp, path);
	} finally {
		for (const { temp } of temporary) rmSync(temp, { force: true });
	}
}
