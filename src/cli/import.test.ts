import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from '#lib/server/stories.ts';
import { checkStories } from './check-story.ts';
import { runExport } from './export.ts';
import { runImport } from './import.ts';

describe('the import command', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'import-'));
		mkdirSync(join(root, 'events'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	function put(name: string, text: string): string {
		const path = join(root, name);
		writeFileSync(path, text);
		utimesSync(path, new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T12:00:00Z'));
		return path;
	}

	const out = (name: string) => join(root, 'events', name);

	it('makes a story that the check and the pages take, each event with its own text', async () => {
		const file = put(
			'timeline.csv',
			'title,date,text\nSeoul leaves,22 August 2019,"It left.\n\nAnd said so."\nTreaty,1965,\n'
		);
		const said = await runImport([file, '--out', out('pact'), '--title', 'The pact']);
		expect(said).toMatch(/^CSV: 2 events\.\nPublished 2026-11-20: the day the file was last changed; /);
		const checked = await checkStories([], root);
		expect(checked).toMatchObject({
			summaries: ['pact: 2 events, 3 sources, all exact', expect.anything()],
			faults: []
		});
		const story = await loadStory('pact', root);
		expect(story.meta).toMatchObject({ title: 'The pact', imported: 'CSV', published: '2026-11-20' });
		expect(story.paragraphs).toEqual(['Treaty', 'Seoul leaves. It left.', 'And said so.']);
		expect(story.events.map(({ id, why }) => [id, why])).toEqual([
			['treaty', 'It was imported with its date: 1965, in EDTF 1965.'],
			['seoul-leaves', 'It was imported with its date: Thursday, 22 August 2019, in EDTF 2019-08-22.']
		]);
	});

	it.each(['csv', 'ics', 'timelinejs', 'timelinejs-csv', 'vis'])(
		'reads a shipped story back from its %s',
		async (format) => {
			const { out: text } = await runExport(['gsomia-2019', format]);
			await runImport([put('export', text), '--out', out('again'), '--published', '2019-08-23']);
			const [story, original] = await Promise.all([loadStory('again', root), loadStory('gsomia-2019')]);
			expect(story.events.map(({ title }) => title).toSorted()).toEqual(
				original.events.map(({ title }) => title).toSorted()
			);
			for (const event of story.events) {
				const before = original.events.find(({ title }) => title === event.title);
				expect(event.sources.map(({ exact }) => exact)).toEqual(before?.sources.map(({ exact }) => exact));
			}
		}
	);

	it('writes nothing where there is a fault, and over a story only by force', async () => {
		const bad = put('bad.csv', 'title,date\nA,soon\nB,1965\nC,later\n');
		await expect(runImport([bad, '--out', out('pact')])).rejects.toThrow(
			/has 2 faults:\n {2}row 2, date: .*\n {2}row 4, date: /
		);
		expect(existsSync(out('pact'))).toBe(false);
		const good = put('good.csv', 'title,date\nB,1965\n');
		await runImport([good, '--out', out('pact')]);
		const before = readFileSync(join(out('pact'), 'events.json'), 'utf8');
		const other = put('other.csv', 'title,date\nC,1966\n');
		await expect(runImport([other, '--out', out('pact')])).rejects.toThrow(
			/which is there, expected a new folder\. Choose another name, or add --force/
		);
		expect(readFileSync(join(out('pact'), 'events.json'), 'utf8')).toBe(before);
		await runImport([other, '--out', out('pact'), '--force']);
		expect(readdirSync(out('pact'))).toEqual(['article.md', 'events.json']);
		expect(readFileSync(join(out('pact'), 'events.json'), 'utf8')).toContain('"1966"');
	});

	it('without --out says what would come', async () => {
		const said = await runImport([put('a.csv', 'title,date\nB,44 BC\n')]);
		expect(said).toContain('  -0043                    B\nNothing was written: add --out STORY.\n');
	});

	it.each([
		[[], 'the command: got no file, expected one file.'],
		[['/no/such/file'], 'the file: got no such file, expected a timeline'],
		[['a', '--dates', 'ymd'], '--dates: got “ymd”, expected mdy or dmy.'],
		[['a', '--published', 'soon'], '--published: got “soon”, expected one EDTF date'],
		[['a', '--map', 'title'], '--map: got “title”, expected OURS=THEIRS.'],
		[['a', '--to', 'b'], 'the options: got Unknown option']
	])('%j is refused', async (args, message) => {
		await expect(runImport(args)).rejects.toThrow(message);
	});
});
