/** The stories under `events/`, read and checked while the site is built. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { checkStory, type StoryCheck } from '#lib/anchor/check-story.ts';
import { locateQuote } from '#lib/anchor/locate.ts';
import { type Article, ArticleError, parseArticle } from '#lib/model/article.ts';
import { utcMs } from '#lib/model/calendar.ts';
import { countryName, rankCountries } from '#lib/model/countries.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { parseEdtf } from '#lib/model/edtf.ts';
import { type EventsFile, EventsFileError, parseEventsFile, type StoryEvent } from '#lib/model/events-file.ts';
import { type Fault, FaultsError } from '#lib/model/faults.ts';
import type { Story, StorySource, TimelineEvent } from '#lib/model/story.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { countPhrases } from './phrases.ts';
import { whyThisDate } from './why-this-date.ts';

/** The folder of the stories: that of the project, from whose root the site is built. */
function storiesFolder(root: string): string {
	return join(root, 'events');
}

/** Names of the stories, in the order of the alphabet: folders under `events/` with an article or an events file. */
export async function storySlugs(root = process.cwd()): Promise<string[]> {
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
	/** One error a file that has faults. */
	readonly errors: readonly FaultsError[];
}

/** Reads and checks the files of a story. What is wrong with them is in `errors`; it throws nothing for it. */
export async function readStory(slug: string, root = process.cwd()): Promise<StoryFiles> {
	const errors: FaultsError[] = [];
	const article = await readWith(root, `events/${slug}/article.md`, parseArticle, ArticleError, errors);
	const eventsPath = `events/${slug}/events.json`;
	const file = await readWith(root, eventsPath, parseEventsFile, EventsFileError, errors);
	const check = article === null || file === null ? null : checkStory(slug, article, file);
	if (check !== null && check.faults.length > 0) errors.push(new EventsFileError(eventsPath, check.faults));
	return { slug, article, file, check, errors };
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

/** Stories by the path of their folder, each as its files were when it was read. */
const kept = new Map<string, { readonly stamp: string; readonly story: Promise<Story> }>();

/**
 * A checked story as its pages draw it. Throws `StoriesError` with every fault of both its files. Each of hundreds of
 * pages asks for it, so it is read once, and again only when one of its files has changed.
 */
export async function loadStory(slug: string, root = process.cwd()): Promise<Story> {
	const folder = join(storiesFolder(root), slug);
	const stamp = (await Promise.all(['article.md', 'events.json'].map((name) => stampOf(join(folder, name))))).join();
	const known = kept.get(folder);
	if (known?.stamp === stamp) return known.story;
	const story = loadFiles(slug, root).then(({ article, file }) => storyOf(slug, article, file));
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
export async function loadEventsFile(slug: string, root = process.cwd()): Promise<EventsFile> {
	return (await loadFiles(slug, root)).file;
}

async function loadFiles(slug: string, root: string): Promise<{ article: Article; file: EventsFile }> {
	const { article, file, errors } = await readStory(slug, root);
	if (article === null || file === null || errors.length > 0) throw new StoriesError(errors);
	return { article, file };
}

/** The story that a checked article and events file tell. Throws for a source that the article does not have. */
export function storyOf(slug: string, article: Article, file: EventsFile): Story {
	const { meta, paragraphs } = article;
	const ranked = rankCountries(
		file.events.map((event) => ({ countries: event.countries.map((country) => country.code) }))
	);
	return {
		slug,
		meta,
		publishedWords: dateInWords(meta.published),
		publishedAt: endOfPublication(meta.published),
		paragraphs,
		events: timelineEvents(article, file),
		phrases: countPhrases(file),
		countries: ranked.map(({ code, count }, i) => ({ code, name: countryName(code), count, rank: i + 1 }))
	};
}

/** End of the day (month, year) of publication in the offset that it is given with, UTC otherwise. */
function endOfPublication(published: string): number {
	const date = parseEdtf(published);
	if (date.kind !== 'date') throw new Error(`“${published}” is an interval, not a date of publication.`);
	const { time, year, month, day, offset } = date;
	return time.length === 0 ? date.to : utcMs(year, month ?? 1, (day ?? 1) + 1) - (offset ?? 0) * 60_000;
}

function timelineEvents(article: Article, file: EventsFile): TimelineEvent[] {
	const events = file.events.map((event) => ({
		event,
		span: timeSpan(event.when),
		sources: event.sources.map((source) => located(article, event, source))
	}));
	return events
		.toSorted((a, b) => compareTold(a.sources, b.sources))
		.map((entry, told) => ({ ...entry, told }))
		.sort((a, b) => compareSpans(a.span, b.span) || a.told - b.told)
		.map(({ event, span, sources, told }): TimelineEvent => ({
			id: event.id,
			aliases: event.aliases,
			title: event.title,
			when: event.when,
			words: dateInWords(event.when),
			longWords: dateInWords(event.when, { weekday: true }),
			span,
			countries: event.countries.map((country) => country.code),
			countryTags: event.countries,
			importance: event.importance,
			draft: event.status === 'draft',
			told,
			expression: event.dating.expression,
			why: whyThisDate(event, article.meta.published),
			sources
		}));
}

function located({ paragraphs }: Article, { id }: StoryEvent, source: StoryEvent['sources'][number]): StorySource {
	const found = locateQuote(paragraphs, source);
	const { exact } = source.selector;
	if (found.proof === 'gone') throw new Error(`The words of event “${id}” are nowhere in the article.`);
	const { paragraph, start, end, proof, rest } = found;
	return {
		...{ paragraph, start, end, exact, proof },
		...(rest.length > 0 ? { rest } : {}),
		...(proof === 'changed' ? { change: found.change } : {})
	};
}

/** The article tells an event where the words stand that it opens at: its first source. */
function compareTold(a: readonly StorySource[], b: readonly StorySource[]): number {
	const [first, second] = [a[0], b[0]];
	if (!first || !second) return 0;
	return first.paragraph - second.paragraph || first.start - second.start;
}
