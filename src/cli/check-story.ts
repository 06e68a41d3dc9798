/**
 * `npm run check-story -- [--update] [--record] [story …]`: every story, or those that are named, is whole, every quote
 * stands, and no published event is lost. `--record` notes the ids as published: see `published-ids.ts`.
 */
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { StoryCheck } from '#lib/anchor/check-story.ts';
import { describeFile } from '#lib/anchor/describe-file.ts';
import { coverageOf } from '#lib/anchor/coverage.ts';
import { findEvents } from '#lib/derive/events/find-events.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { checkLanguage } from '#lib/derive/read/language.ts';
import { isLarge } from '#lib/model/large.ts';
import { readStory, type StoryFiles, storySlugs } from '#lib/server/stories.ts';
import { coverageLines, moveLines, originalLines } from './check-story-lines.ts';
import { checkPublishedIds, recordPublishedIds } from './published-ids.ts';
import { filesOf, writeTogether } from './story-folder.ts';

export interface StoriesReport {
	/** A line a story whose files could be read, `gsomia-2019: 21 events, 25 sources, all exact`, and what is to be known of it. */
	readonly summaries: readonly string[];
	/** What is wrong, each with its file; empty where all is well. */
	readonly faults: readonly string[];
}

/** Checks the stories that are asked for, or all of them. With `update` it describes anew what only moved, with `record` it notes the ids. */
export async function checkStories(
	asked: readonly string[],
	root = process.cwd(),
	update = false,
	record = false
): Promise<StoriesReport> {
	const slugs = await storySlugs(root);
	if (slugs.length === 0) {
		const mend = 'Write events/NAME/article.md and run npm run derive.';
		return { summaries: [], faults: [`There is no story in events/. ${mend}`] };
	}
	const unknown = asked.filter((slug) => !slugs.includes(slug));
	if (unknown.length > 0) {
		const known = `There ${slugs.length === 1 ? 'is' : 'are'}: ${slugs.join(', ')}.`;
		return { summaries: [], faults: [`There is no story ${unknown.join(', ')}. ${known}`] };
	}
	const stories = await Promise.all((asked.length > 0 ? asked : slugs).map((slug) => readStory(slug, root)));
	const published = stories.flatMap(({ slug, file, errors }) => {
		if (file === null) return [];
		const found = checkPublishedIds(slug, file, root);
		if (record && errors.length === 0) recordPublishedIds(slug, file, root);
		return [{ slug, ...found }];
	});
	return {
		summaries: [
			...stories.flatMap((story) => linesOf(story, root, update)),
			...published.flatMap(({ slug, fresh }) =>
				record && fresh.length > 0 ? `${slug}: ${fresh.length} recorded as published` : []
			)
		],
		faults: [
			...stories.flatMap(({ errors }) => errors.map((error) => error.message)),
			...published.flatMap(({ faults }) => faults)
		]
	};
}

function linesOf({ slug, article, file, check, original }: StoryFiles, root: string, update: boolean): string[] {
	if (article === null || file === null || check === null) return [];
	const lines = [`${slug}: ${summary(check)}`, ...moveLines(check)];
	const path = `events/${slug}/events.json`;
	if (update) {
		const described = describeFile(article.paragraphs, check.reanchored);
		if (described !== file) {
			const folder = join(root, 'events', slug);
			writeTogether(folder, filesOf(folder, null, described));
			lines.push(`  Wrote ${path}.`);
		}
	} else if (check.reanchored !== file) {
		lines.push(`  Some words stand elsewhere than ${path} says: npm run check-story -- --update ${slug} writes where.`);
	}
	return [
		...lines,
		...originalLines(original?.match ?? null),
		...coverageLines(coverage({ slug, article, file: check.reanchored }))
	];
}

/** What became of the dated phrases; null where they are not looked for: another language, or thousands of events. */
function coverage({ slug, article, file }: Pick<StoryFiles, 'slug' | 'article' | 'file'>) {
	if (article === null || file === null || isLarge(file)) return null;
	try {
		checkLanguage(article, slug);
	} catch (error) {
		if (error instanceof DeriveError) return null;
		throw error;
	}
	const found = findEvents(article).expressions.map(({ paragraph, start, end }) => {
		const expression = article.paragraphs[paragraph - 1]?.slice(start, end) ?? '';
		return { paragraph, start, end, expression, when: null };
	});
	return coverageOf(file, found);
}

function summary({ events, sources, counts }: StoryCheck): string {
	const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
	const { harmless, changed, ...rest } = counts;
	const states = { ...rest, 'changed in meaning': changed - harmless, 'changed without harm': harmless };
	const words = Object.entries(states).flatMap(([state, n]) => (n === 0 ? [] : `${n} ${state}`));
	const all = counts.exact === sources.length ? 'all exact' : words.join(', ');
	return [counted(events, 'event'), counted(sources.length, 'source'), all].join(', ');
}

/** The stories that the arguments name, and whether to write; or what is wrong with them. */
function parseArguments(args: readonly string[]): { stories: string[]; update: boolean; record: boolean } | string {
	const options = args.filter((arg) => arg.startsWith('-'));
	const unknown = options.find((option) => !['--update', '--record'].includes(option));
	if (unknown === undefined) {
		return {
			stories: args.filter((arg) => !arg.startsWith('-')),
			update: options.includes('--update'),
			record: options.includes('--record')
		};
	}
	return `check-story: got ${unknown}, expected --update, --record or nothing, and names of stories. Write for example npm run check-story -- --update gsomia-2019.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const asked = parseArguments(process.argv.slice(2));
	if (typeof asked === 'string') {
		console.error(asked);
		process.exitCode = 2;
	} else {
		const { summaries, faults } = await checkStories(asked.stories, process.cwd(), asked.update, asked.record);
		for (const line of summaries) console.log(line);
		for (const fault of faults) console.error(fault);
		if (faults.length > 0) process.exitCode = 1;
	}
}
