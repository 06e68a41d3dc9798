/** The folder of a story on the disk: where it is, what it holds, and how it is written. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { slug } from '#lib/derive/events/ids.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { type Article, formatArticle, parseArticle } from '#lib/model/article.ts';
import { type EventsFile, formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import type { Command } from './derive-options.ts';

const EVENTS = fileURLToPath(new URL('../../events/', import.meta.url));

/** The story whose article a path is: `events/<story>/article.md`. */
export function storyOf(file: string): { name: string; folder: string } | null {
	const parts = relative(EVENTS, resolve(file)).split(sep);
	const [name] = parts;
	if (parts.length !== 2 || parts[1] !== 'article.md' || name === undefined || name === '..') return null;
	return { name, folder: join(EVENTS, name) };
}

/** The folder that `--out` names: a story’s, or the path as it is. */
export function folderOf(out: string): string {
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

export function readEvents(folder: string): EventsFile | null {
	const file = join(folder, 'events.json');
	return existsSync(file) ? parseEventsFile(readFileSync(file, 'utf8'), file) : null;
}

/** The events file to go on from; refuses to write over the story of another article. */
export function previousOf(folder: string, article: Article, { force, out }: Command): EventsFile | null {
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

export interface StoryFile {
	readonly path: string;
	readonly content: string;
}

/** The files of a story as they should be; read back first, so that no fault of ours reaches the disk. */
export function filesOf(folder: string, article: Article | null, file: EventsFile): StoryFile[] {
	const path = join(folder, 'events.json');
	const content = formatEventsFile(file);
	parseEventsFile(content, path);
	const events = { path, content };
	return article === null ? [events] : [{ path: join(folder, 'article.md'), content: formatArticle(article) }, events];
}

/** Writes all files or, where one cannot be written, none. */
export function writeTogether(folder: string, files: readonly StoryFile[]): void {
	const temporary = files.map((file) => ({
		...file,
		temp: join(dirname(file.path), `.${basename(file.path)}.${process.pid}`)
	}));
	try {
		makeFolder(folder);
		for (const { temp, content } of temporary) writeFileSync(temp, content);
		// the one thing over which no file can be put: found out before the first is in its place
		const taken = files.find(({ path }) => existsSync(path) && statSync(path).isDirectory());
		if (taken !== undefined) throw isFolder(folder, basename(taken.path));
		for (const { temp, path } of temporary) renameSync(temp, path);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		throw new DeriveError(folder, {
			place: '--out',
			came: `a folder that cannot be written (${String(error.code)})`,
			expected: 'a story’s folder, or the place for a new one, where you may write',
			mend: 'Give another place, or its permission to write. Nothing was written.'
		});
	} finally {
		for (const { temp } of temporary) if (existsSync(temp)) rmSync(temp);
	}
}

function isFolder(folder: string, name: string): DeriveError {
	return new DeriveError(folder, {
		place: '--out',
		came: `a folder in the place of “${name}”`,
		expected: 'a file, or nothing',
		mend: 'Move that folder away. Nothing was written.'
	});
}

/** One level at a time: with `recursive`, Node looks for ever where a system folder refuses. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}
