import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEventsFile } from '#lib/model/events-file.ts';
import { parseArticle } from '#lib/model/article.ts';

const COMMAND = fileURLToPath(new URL('derive.ts', import.meta.url));
const TEXT = `Grain Prices Climb

Grain prices rose on Thursday after dockers in Odesa walked out.

Ukraine raised its fees last year.
`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'derive-'));
	writeFileSync(at('grain.txt'), TEXT);
	writeFileSync(at('other.txt'), 'Another Story\n\nThe bridge fell on Monday.\n\nIt opened in 1965.\n');
	writeFileSync(at('no-event.txt'), 'The sky is blue and the grass is green.\n');
	writeFileSync(
		at('german.txt'),
		'Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht vor dem Winter gebaut wird, weil das Geld fehlt.\n'
	);
	writeFileSync(at('report.pdf'), '%PDF-1.7\n%âãÏÓ\n');
	writeFileSync(
		at('list.html'),
		`<html><body>${'<div><h2><a href="/a">A story of the day about the dike</a></h2><p>A line or two.</p></div>'.repeat(6)}</body></html>`
	);
	writeFileSync(at('picture.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const derive = (...args: string[]) => deriveFrom('', ...args);

function deriveFrom(input: string, ...args: string[]) {
	const done = spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], { encoding: 'utf8', input });
	return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Starting Node and the loader takes a second or two on a busy machine. */
const PATIENCE_MS = 60_000;

test(
	'without --out the events file goes to standard output and the report to standard error',
	() => {
		const { status, stdout, stderr } = derive(at('grain.txt'), '--published', '2019-08-23');
		expect(status).toBe(0);
		expect(parseEventsFile(stdout).events.map(({ when }) => when)).toEqual(['2018', '2019-08-22']);
		expect(stderr).toContain('2 events, 0 expressions dismissed, coverage 100 %');
	},
	PATIENCE_MS
);

test(
	'with --out both files are written, nothing beside them, and deriving again changes nothing',
	() => {
		const out = at('stories/grain');
		expect(derive(at('grain.txt'), '--published', '2019-08-23', '--out', out).status).toBe(0);
		expect(readdirSync(out).sort()).toEqual(['article.md', 'events.json']);
		const article = parseArticle(readFileSync(join(out, 'article.md'), 'utf8'));
		expect(article.meta).toMatchObject({ title: 'Grain Prices Climb', published: '2019-08-23' });
		const before = readFileSync(join(out, 'events.json'), 'utf8');
		const again = derive(at('grain.txt'), '--published', '2019-08-23', '--out', out);
		expect(again.stdout).toContain('Nothing is new, changed or gone.');
		expect(readFileSync(join(out, 'events.json'), 'utf8')).toBe(before);
		const refused = derive(at('other.txt'), '--published', '2019-08-23', '--out', out);
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(/--out: got the story “Grain Prices Climb”.*--force/);
		expect(readFileSync(join(out, 'events.json'), 'utf8')).toBe(before);
		expect(derive(at('other.txt'), '--published', '2019-08-23', '--out', out, '--force').status).toBe(0);
		expect(parseEventsFile(readFileSync(join(out, 'events.json'), 'utf8')).events).toHaveLength(2);
	},
	PATIENCE_MS
);

test(
	'a hyphen reads standard input, and --check writes nothing and tells what would change',
	() => {
		const out = at('stories/piped');
		const options = ['--published', '2019-08-23', '--out', out];
		const missing = deriveFrom(TEXT, '-', ...options, '--check');
		expect(missing.status).toBe(1);
		expect(missing.stderr).toMatch(/events\.json: not there yet/);
		expect(existsSync(out)).toBe(false);
		expect(deriveFrom(TEXT, '-', ...options).status).toBe(0);
		const before = readFileSync(join(out, 'events.json'), 'utf8');
		const current = deriveFrom(TEXT, '-', ...options, '--check');
		expect(current).toMatchObject({ status: 0, stderr: '' });
		expect(current.stdout).toMatch(/^Nothing is new, changed or gone\.\n.*events\.json: current\n$/);
		const changed = deriveFrom(TEXT.replace('last year', 'in 2017'), '-', ...options, '--check');
		expect(changed.status).toBe(1);
		expect(changed.stdout).toMatch(/2017/);
		expect(changed.stderr).toMatch(/article\.md: not current[^]*events\.json: not current/);
		expect(readFileSync(join(out, 'events.json'), 'utf8')).toBe(before);
	},
	PATIENCE_MS
);

test(
	'--dismiss takes an event out for good, and --check then finds the story current',
	() => {
		const options = ['--published', '2019-08-23', '--out', at('stories/dismissed')];
		expect(deriveFrom(TEXT, '-', ...options).status).toBe(0);
		const written = () => parseEventsFile(readFileSync(at('stories/dismissed/events.json'), 'utf8'));
		const [first, second] = written().events;
		const out = deriveFrom(TEXT, '-', ...options, '--dismiss', first?.id ?? '');
		expect(out.stdout).toMatch(/taken out by a reviewer/);
		expect(written().events.map(({ id }) => id)).toEqual([second?.id]);
		expect(deriveFrom(TEXT, '-', ...options, '--check')).toMatchObject({ status: 0, stderr: '' });
		const unknown = deriveFrom(TEXT, '-', ...options, '--dismiss', 'no-such-event');
		expect(unknown.status).toBe(1);
		expect(unknown.stderr).toMatch(/--dismiss: got “no-such-event”/);
	},
	PATIENCE_MS
);

test(
	'a saved page becomes a story: its front matter from the page, what was left out in the report',
	() => {
		const page = `<!doctype html><html lang="en-GB"><head><meta charset="windows-1252"><title>Dike breaks | Herald</title>
			<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dike breaks","datePublished":"2021-11-03T23:10:00-05:00","author":{"name":"Ann Roe"},"publisher":{"name":"Herald"}}</script>
			<link rel="canonical" href="https://herald.example.com/dike"></head><body><nav>Home</nav><article><h1>Dike breaks</h1>
			<p>The old dike at Arlen broke on Tuesday, and the water stood in the streets \x96 for days.</p>
			<figure><figcaption>Boats in 2011.</figcaption></figure><p>Canada had built it in 1965, after a flood that nobody in the town has forgotten.</p></article></body></html>`;
		writeFileSync(at('dike'), Buffer.from(page, 'latin1'));
		const out = at('stories/dike');
		const { status, stdout, stderr } = derive(at('dike'), '--out', out, '--published', '2021-11-04');
		expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Wrote ') });
		expect(stderr).toContain('The page’s JSON-LD says 2021-11-03; --published 2021-11-04 is taken.');
		expect(stderr).toContain('Left out (caption): Boats in 2011.');
		const { meta, paragraphs } = parseArticle(readFileSync(join(out, 'article.md'), 'utf8'));
		expect(meta).toEqual({
			title: 'Dike breaks',
			publisher: 'Herald',
			author: 'Ann Roe',
			published: '2021-11-04',
			language: 'en-GB',
			url: 'https://herald.example.com/dike'
		});
		expect(paragraphs[0]).toContain('streets – for days');
		const piped = spawnSync(
			process.execPath,
			['--import', 'tsx', COMMAND, '-', '--out', out, '--check', '--published', '2021-11-04'],
			{
				encoding: 'utf8',
				input: Buffer.from(page, 'latin1')
			}
		);
		expect(piped.stdout).toMatch(/^Nothing is new, changed or gone\./);
	},
	PATIENCE_MS
);

describe('faults end with one sentence, status 1, or 2 for the command itself, and nothing written', () => {
	test.each([
		['no publication date', ['grain.txt'], /the publication date: got none, expected .*--published 2019-08-23/],
		['no such file', ['none.txt', '--published', '2019-08-23'], /got no such file/],
		['a folder', ['.', '--published', '2019-08-23'], /got a folder/],
		['a picture', ['picture.png', '--published', '2019-08-23'], /got a picture, expected/],
		['a PDF', ['report.pdf', '--published', '2019-08-23'], /got a PDF, expected an article.*Copy the article’s text/],
		['a page without an article', ['list.html', '--published', '2019-08-23'], /the page: got a list of stories/],
		['another language', ['german.txt', '--published', '2019-08-23'], /the text: got German, expected English/],
		['--check with --force', ['grain.txt', '--check', '--force'], /got --check with --force/],
		['no event', ['no-event.txt', '--published', '2019-08-23'], /no event/],
		['an unknown option', ['grain.txt', '--publishd', '2019-08-23'], /the options: got Unknown option '--publishd'/],
		['no file', [], /the command: got no file/],
		['a bad name', ['grain.txt', '--published', '2019-08-23', '--out', 'My Story'], /--out my-story/]
	])(
		'%s',
		(_, args, message) => {
			const paths = args.map((arg) => (/\.(?:txt|png|pdf|html)$/.test(arg) || arg === '.' ? at(arg) : arg));
			const out = at('nothing');
			const { status, stdout, stderr } = derive(...paths, ...(args.includes('--out') ? [] : ['--out', out]));
			expect(stderr.replace(/^Left out.*\n/gm, '')).toMatch(message);
			expect(stderr).not.toMatch(/\n\s+at /);
			const usage = /^derive: the (?:options|command)/.test(stderr);
			expect({ status, stdout }).toEqual({ status: usage ? 2 : 1, stdout: '' });
			expect(existsSync(out)).toBe(false);
		},
		PATIENCE_MS
	);
});

test(
	'--help tells the options',
	() => {
		const { status, stdout } = derive('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/--published DATE[\s\S]*--out STORY[\s\S]*--force/);
	},
	PATIENCE_MS
);

/** The retold article and its original, where somebody has it beside the project. */
const ORIGINAL = fileURLToPath(new URL('../../../shared/article/original.txt', import.meta.url));

test.skipIf(!existsSync(ORIGINAL))(
	'the original of the shipped story gives at least four fifths of the events that a careful reader lists',
	() => {
		const { status, stdout } = derive(ORIGINAL, '--published', '2019-08-23');
		expect(status).toBe(0);
		const { events } = parseEventsFile(stdout);
		const told = (when: RegExp, words: RegExp) =>
			events.some((event) => when.test(event.when) && words.test(event.sources.map((s) => s.selector.exact).join(' ')));
		const listed: [RegExp, RegExp][] = [
			[/^1910\/1945$/, /occupation/],
			[/^1965$/, /treaty/],
			[/^2016-11$/, /signed/],
			[/^2018$/, /courts/],
			[/^2019-0[678]~/, /patrols/],
			[/^2019-0[678]~/, /missile/],
			[/^2019-0[678]~/, /checks/],
			[/^2019-0[678]~/, /list/],
			[/^2019-08~$/, /meeting/],
			[/^2019-08-22$/, /concern/],
			[/^2019-08-2[23]$/, /regrettable/],
			[/^2019-08-23$/, /formal/],
			[/^2019-08-23$/, /chance/],
			[/^2019-08-23$/, /satellites|capabilities/],
			[/^2019-08-23$/, /extending/],
			[/^2019-08-23$/, /NHK/],
			[/^2019-08-23$/, /Seko/],
			[/^2019-08-23$/, /stance|promises/],
			[/^2019-09$/, /meeting/],
			[/^2019-11-21~$/, /notice/]
		];
		const missed = listed.filter(([when, words]) => !told(when, words)).map(([, words]) => String(words));
		expect(missed.length, `missed ${missed.join(', ')}`).toBeLessThanOrEqual(listed.length / 5);
	},
	PATIENCE_MS
);
