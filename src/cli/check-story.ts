/** `npm run check-story -- [story]`: every story, or those that are named, is whole and every quote stands in its article. */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { StoryCheck } from '#lib/anchor/check-story.ts';
import { readStory, storySlugs } from '#lib/server/stories.ts';

export interface StoriesReport {
	/** One line a story whose files could be read: `gsomia-2019: 21 events, 25 sources, all exact`. */
	readonly summaries: readonly string[];
	/** What is wrong, each with its file; empty where all is well. */
	readonly faults: readonly string[];
}

/** Checks the stories that are asked for, or all of them. */
export async function checkStories(asked: readonly string[], root = process.cwd()): Promise<StoriesReport> {
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
	return {
		summaries: stories.flatMap(({ slug, check }) => (check === null ? [] : `${slug}: ${summary(check)}`)),
		faults: stories.flatMap(({ errors }) => errors.map((error) => error.message))
	};
}

function summary({ events, sources, moved, gone }: StoryCheck): string {
	const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
	const proofs = { exact: sources - moved - gone, moved, gone };
	const words = Object.entries(proofs).flatMap(([proof, n]) => (n === 0 ? [] : `${n} ${proof}`));
	const all = moved + gone === 0 ? 'all exact' : words.join(', ');
	return [counted(events, 'event'), counted(sources, 'source'), all].join(', ');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { summaries, faults } = await checkStories(process.argv.slice(2));
	for (const line of summaries) console.log(line);
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}
