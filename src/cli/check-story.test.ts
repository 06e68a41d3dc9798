import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStories } from './check-story.ts';

/** The stories that are shipped are the material: a copy of them, broken in one thing. */
const SHIPPED = new URL('../../events/', import.meta.url);

let root = '';
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'check-story-'));
	await cp(SHIPPED, join(root, 'events'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function edit(path: string, change: (text: string) => string): Promise<void> {
	await writeFile(join(root, path), change(await readFile(join(root, path), 'utf8')));
}

describe('check-story', () => {
	it('finds the shipped stories whole', async () => {
		const { summaries, faults } = await checkStories([], root);
		expect(faults).toEqual([]);
		expect(summaries).toContainEqual(expect.stringMatching(/^gsomia-2019: \d\d events, \d\d sources, all exact$/));
	});

	it('names the stories that exist where it is asked for another', async () => {
		const { summaries, faults } = await checkStories(['nowhere'], root);
		expect(summaries).toEqual([]);
		expect(faults).toEqual([expect.stringMatching(/^There is no story nowhere\. There (is|are): .*gsomia-2019/)]);
	});

	it.each(['an empty folder', 'no folder'])('says so where there is none: %s', async (kind) => {
		await rm(join(root, 'events'), { recursive: true });
		if (kind === 'an empty folder') await mkdir(join(root, 'events'));
		expect((await checkStories([], root)).faults).toEqual([
			'There is no story in events/. Write events/NAME/article.md and run npm run derive.'
		]);
	});

	it('counts what moved and asks to derive again', async () => {
		await edit('events/gsomia-2019/article.md', (text) => text.replace('\n---\n', '\n---\n\nA new first paragraph.\n'));
		const { summaries, faults } = await checkStories(['gsomia-2019'], root);
		expect(summaries[0]).toMatch(/^gsomia-2019: \d+ events, (\d+) sources, \1 moved$/);
		expect(faults[0]).toMatch(/They moved to paragraph \d+, \d+–\d+: derive the events again\./);
	});

	it('goes on to the other stories where one cannot be read', async () => {
		await mkdir(join(root, 'events/a-broken-one'));
		await writeFile(join(root, 'events/a-broken-one/article.md'), 'Nothing.');
		const { summaries, faults } = await checkStories([], root);
		expect(summaries).toContainEqual(expect.stringMatching(/^gsomia-2019: /));
		expect(summaries).not.toContainEqual(expect.stringMatching(/^a-broken-one/));
		expect(faults.join('\n')).toMatch(
			/events\/a-broken-one\/article\.md has a fault:[^]*events\/a-broken-one\/events\.json has a fault:/
		);
	});
});
