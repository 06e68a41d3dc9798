/** The stories under `events/`, read and checked while the site is built. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { checkStory, type StoryCheck } from '#lib/anchor/check-story.ts';
import { type Article, ArticleError, parseArticle } from '#lib/model/article.ts';
import { openOriginal } from '#lib/anchor/open-original.ts';
import { type EventsFile, EventsFileError, parseEventsFile } from '#lib/model/events-file.ts';
import { type Fault, FaultsError } from '#lib/model/faults.ts';
import type { Story } from '#lib/model/story.ts';
import { ORIGINAL_FILE, type OriginalOnDisk, OriginalError, readOriginal } from './original-file.ts';
import { storyOf } from './story-of.ts';

/** Where `events/` lies: in the folder that the site is built in, unless STORIES_ROOT names another. */
function rootOf(): string {
	return process.env.STORIES_ROOT ?? process.cwd();
}

/** The folder of the stories. */
function storiesFolder(root: string): string {
	return join(root, 'events');
}

/** Names of the stories, in the order of the alphabet: folders under `events/` with an article or an events file. */
export async function storySlugs(root = rootOf()): Promise<string[]> {
	if (!existsSync(storiesFolder(root))) return [];
	const folders = await readdir(storiesFolder(root), { withFileTypes: true });
	const slugs: string[] = [];
	for (const folder of folders) {
		if (!folder.isDirectory()) continue;
		const files = await readdir(join(storiesFolder(root), folder.name));
		if (files.includes('article.md') || files.includes('events.json')) slugs.push(folder.name);
	}
	return slugs.sort();
}

/** The two files of a story, with every fault of each and of both together. */
export interface StoryFiles {
	readonly slug: string;
	readonly article: Article | null;
	readonly file: EventsFile | null;
	/** Null where one of the files could not be read. */
	readonly check: StoryCheck | null;
	/** Null where there is none beside the story, or a wrong one. */
	readonly original: OriginalOnDisk | null;
	/** One error a file that has faults. */
	readonly errors: readonly FaultsError[];
}

/** Reads and checks the files of a story. What is wrong with them is in `errors`; it throws nothing for it. */
export async function readStory(slug: string, root = rootOf()): Promise<StoryFiles> {
	const errors: FaultsError[] = [];
	const article = await readWith(root, `events/${slug}/article.md`, parseArticle, ArticleError, errors);
	const eventsPath = `events/${slug}/events.json`;
	const file = await readWith(root, eventsPath, parseEventsFile, EventsFileError, errors);
	const check = article === null || file === null ? null : checkStory(slug, article, file);
	if (check !== null && check.faults.length > 0) errors.push(new EventsFileError(eventsPath, check.faults));
	const original = article === null ? null : await originalOf(slug, article, root, errors);
	return { slug, article, file, check, original, errors };
}

async function originalOf(
	slug: string,
	article: Article,
	root: string,
	errors: FaultsError[]
): Promise<OriginalOnDisk | null> {
	try {
		return await readOriginal(slug, article, root);
	} catch (error) {
		if (!(error instanceof OriginalError)) throw error;
		errors.push(error);
		return null;
	}
}

async function readWith<T>(
	root: string,
	path: string,
	parse: (text: string, file: string) => T,
	Kind: new (file: string, faults: readonly Fault[]) => FaultsError,
	errors: FaultsError[]
): Promise<T | null> {
	try {
		return parse(await readText(join(root, path), path, Kind), path);
	} catch (error) {
		if (!(error instanceof FaultsError)) throw error;
		errors.push(error);
		return null;
	}
}

async function readText(
	absolute: string,
	path: string,
	Kind: new (file: string, faults: readonly Fault[]) => FaultsError
): Promise<string> {
	try {
		return await readFile(absolute, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		throw new Kind(path, [
			{
				place: 'the file',
				came: 'nothing',
				expected: 'an article.md and an events.json in every folder of events/',
				mend: 'Write the article, then run npm run derive; or remove the folder.'
			}
		]);
	}
}

/** Every fault of every file that a page was to be made of. */
export class StoriesError extends Error {
	override readonly name = 'StoriesError';
	constructor(readonly errors: readonly Error[]) {
		super(errors.map((error) => error.message).join('\n'));
	}
}

/** The files that a story is made of. */
const STORY_PARTS = ['article.md', 'events.json', ORIGINAL_FILE];

/** Stories by the path of their folder, each as its files were when it was read. */
const kept = new Map<string, { readonly stamp: string; readonly story: Promise<Story> }>();

/**
 * A checked story as its pages draw it. Throws `StoriesError` with every fault of both its files. Each of hundreds of
 * pages asks for it, so it is read once, and again only when one of its files has changed.
 */
export async function loadStory(slug: string, root = rootOf()): Promise<Story> {
	const folder = join(storiesFolder(root), slug);
	const stamp = (await Promise.all(STORY_PARTS.map((name) => stampOf(join(folder, name))))).join();
	const known = kept.get(folder);
	if (known?.stamp === stamp) return known.story;
	const story = loadFiles(slug, root).then(({ article, file, original }) => {
		const told = storyOf(slug, article, file);
		return original === null ? told : { ...told, original: openOriginal(told, original.text) };
	});
	kept.set(folder, { stamp, story });
	return story;
}

/** What changes when a file is written; nothing for one that is not there. */
async function stampOf(path: string): Promise<string> {
	try {
		const { mtimeMs, size } = await stat(path);
		return `${mtimeMs}:${size}`;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return '';
	}
}

/** A checked story's events file. Throws `StoriesError` like `loadStory`. */
export async function loadEventsFile(slug: string, root = rootOf()): Promise<EventsFile> {
	return (await loadFiles(slug, root)).file;
}

type WholeFiles = Pick<StoryFiles, 'original'> & { readonly article: Article; readonly file: EventsFile };

async function loadFiles(slug: string, root: string): Promise<WholeFiles> {
	const { article, file, original, errors } = await readStory(slug, root);
	const isWhole = article !== null && file !== null;
	if (!isWhole || (errors.length > 0 && !isPreview())) throw new StoriesError(errors);
	for (const { message } of errors) console.warn(message);
	return { article, file, original };
}

/** While a story is written (`npm run dev`) what no longer stands is shown as such; a site that is built has none of it. */
function isPreview(): boolean {
	return process.env.NODE_ENV === 'development';
}
