import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '#lib/anchor/fingerprint.ts';
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
		expect(summaries).toContainEqual(
			expect.stringMatching(/^ {2}\d+ dated phrases: \d+ date events, \d+ merged, \d+ set aside/)
		);
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

	const UPDATED = ['events/gsomia-2019/events.json', 'events/gsomia-2019/article.md'] as const;
	const addParagraph = (text: string) => text.replace('\n---\n', '\n---\n\nA new first paragraph.\n');

	it('counts what moved, says where to, and writes it when asked', async () => {
		await edit(UPDATED[1], addParagraph);
		const before = await readFile(join(root, UPDATED[0]), 'utf8');
		const { summaries, faults } = await checkStories(['gsomia-2019'], root);
		expect(faults).toEqual([]);
		expect(summaries[0]).toMatch(/^gsomia-2019: \d+ events, (\d+) sources, \1 moved$/);
		expect(summaries[1]).toMatch(
			/^ {2}moved {4}events\[0\]\.sources\[0\] \([a-z-]+\): paragraph 10, 288–320 → paragraph 11, 288–320$/
		);
		expect(await readFile(join(root, UPDATED[0]), 'utf8')).toBe(before);
		const written = await checkStories(['gsomia-2019'], root, true);
		expect(written.summaries).toContain('  Wrote events/gsomia-2019/events.json.');
		expect((await checkStories(['gsomia-2019'], root)).summaries[0]).toMatch(/all exact$/);
	});

	it('completes what sources are known again by when asked to write, and leaves whole files alone', async () => {
		const shipped = await readFile(join(root, UPDATED[0]), 'utf8');
		expect((await checkStories(['gsomia-2019'], root, true)).summaries).not.toContainEqual(
			expect.stringContaining('Wrote')
		);
		await edit(UPDATED[0], (text) => text.replace(/^\s*"(?:fingerprint|sentence)": "sha256-[0-9a-f]{64}",\n/gm, ''));
		expect(await readFile(join(root, UPDATED[0]), 'utf8')).not.toContain('sha256-');
		await checkStories(['gsomia-2019'], root, true);
		expect(await readFile(join(root, UPDATED[0]), 'utf8')).toBe(shipped);
	});

	it('shows a change of meaning word by word, and fails; a harmless one does not', async () => {
		await edit(UPDATED[1], (text) =>
			text.replace('it ruled Korea from 1910 to 1945', 'it never ruled Korea from 1910 to 1945')
		);
		const { summaries, faults } = await checkStories(['gsomia-2019'], root);
		expect(summaries.join('\n')).toMatch(
			/changed {2}events\[0\]\.sources\[0\][^\n]*negation:\n[^\n]*\{\+never \+\}ruled/
		);
		expect(faults.join('\n')).toMatch(/they are changed in meaning \([a-z, ]*negation[a-z, ]*\)/);
		await edit(UPDATED[1], (text) => text.replace('it never ruled Korea', 'it ruled Korea,'));
		const harmless = await checkStories(['gsomia-2019'], root);
		expect(harmless.summaries[0]).toMatch(/1 changed without harm$/);
		expect(harmless.faults).toEqual([]);
	});

	it('lists dated phrases that are neither event nor set aside', async () => {
		await edit(UPDATED[1], (text) => `${text.trimEnd()} The lawyers met in May 2014.\n`);
		const { summaries } = await checkStories(['gsomia-2019'], root);
		expect(summaries.join('\n')).toMatch(/16 dated phrases: .*, 1 neither/);
		expect(summaries.at(-1)).toMatch(/neither event nor set aside: “May 2014”, paragraph 16, \d+–\d+/);
	});

	it('stops where a published event is lost, and not where an alias keeps it', async () => {
		expect((await checkStories(['gsomia-2019'], root, false, true)).faults).toEqual([]);
		await edit('events/gsomia-2019/events.json', (text) =>
			text.replace('"id": "treaty-settles-claims"', '"id": "treaty-settles-all"')
		);
		expect((await checkStories(['gsomia-2019'], root)).faults).toEqual([
			expect.stringMatching(
				/published-ids\.json: the event “treaty-settles-claims” was published.*Put it back, or add "treaty-settles-claims" to the aliases/
			)
		]);
		await edit('events/gsomia-2019/events.json', (text) =>
			text.replace(/("id": "treaty-settles-all",\s*"aliases": \[)/, '$1"treaty-settles-claims"')
		);
		expect((await checkStories(['gsomia-2019'], root)).faults).toEqual([]);
		await edit('events/gsomia-2019/published-ids.json', () => '{}');
		expect((await checkStories(['gsomia-2019'], root)).faults).toEqual([
			expect.stringMatching(/published-ids\.json: expected a JSON list of ids/)
		]);
	});

	it('says how much of an original beside the story matches, and stops at a wrong one', async () => {
		const original = 'A first paragraph of the original.';
		await edit(UPDATED[1], (text) => text.replace(/sha256-[0-9a-f]{64}/, fingerprint(original)));
		await writeFile(join(root, 'events/gsomia-2019/original.txt'), `HEADLINE\n\n${original}\n`);
		const { summaries, faults } = await checkStories(['gsomia-2019'], root);
		expect(faults).toEqual([]);
		expect(summaries).toContainEqual(
			expect.stringMatching(/^ {2}original\.txt: 1 of 16 paragraphs match: the others are missing from this text/)
		);
		await writeFile(join(root, 'events/gsomia-2019/original.txt'), 'Another article.');
		expect((await checkStories(['gsomia-2019'], root)).faults).toEqual([
			expect.stringMatching(
				/events\/gsomia-2019\/original\.txt has a fault:[^]*0 of 16 paragraphs match: [^]*Put the right/
			)
		]);
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
