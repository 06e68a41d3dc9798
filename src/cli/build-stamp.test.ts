import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type BuildSettings, inputsOf, outputsOf, readStamp, writeStamp } from './build-stamp.ts';

let root = '';
let settings: BuildSettings;
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'stamp-'));
	settings = { root, stories: root, out: join(root, 'build'), env: { BASE_PATH: '/sub' } };
	put('package.json', '{}');
	put('src/lib/a.ts', 'a');
	put('src/lib/a.test.ts', 'test');
	put('static/icon.svg', '<svg/>');
	put('events/pact/article.md', 'The pact.');
	put('node_modules/.package-lock.json', '{}');
	put('build/index.html', '<p>');
	put('build/pact/index.html', '<p>');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what a site is built from', () => {
	test.each<[string, () => void]>([
		['a source', () => put('src/lib/a.ts', 'b')],
		['a new source', () => put('src/lib/deep/b.ts', '')],
		['a source that was taken away', () => rmSync(join(root, 'src/lib/a.ts'))],
		['a static file', () => put('static/icon.svg', '<svg></svg>')],
		['a story', () => put('events/pact/article.md', 'The pact ended.')],
		['an original beside a story', () => put('events/pact/original.txt', 'The pact.')],
		['a package', () => put('package.json', '{"a":1}')],
		['what is installed', () => put('node_modules/.package-lock.json', '{"a":1}')],
		['a configuration', () => put('vite.config.ts', '')],
		['the environment in a file', () => put('.env', 'A=1')],
		['the base path', () => (settings = { ...settings, env: {} })],
		[
			'the address of the site',
			() => (settings = { ...settings, env: { ...settings.env, SITE_URL: 'https://a.example' } })
		],
		['where the stories are', () => (settings = { ...settings, stories: join(root, 'src') })]
	])('is another with %s changed', (_, change) => {
		const before = inputsOf(settings);
		expect(inputsOf(settings)).toBe(before);
		change();
		expect(inputsOf(settings)).not.toBe(before);
	});

	test.each<[string, () => void]>([
		['a test', () => put('src/lib/a.test.ts', 'other')],
		['the site', () => put('build/index.html', 'other')],
		['what is no part of it', () => put('notes.md', 'other')],
		[
			'a variable of the environment that has no say',
			() => (settings = { ...settings, env: { ...settings.env, HOME: '/' } })
		]
	])('is the same with %s changed', (_, change) => {
		const before = inputsOf(settings);
		change();
		expect(inputsOf(settings)).toBe(before);
	});
});

test.each<[string, () => void]>([
	['edited', () => put('build/index.html', '<p>edited')],
	['added', () => put('build/more.html', '')],
	['taken away', () => rmSync(join(root, 'build/pact/index.html'))],
	['gone with all others', () => rmSync(join(root, 'build'), { recursive: true })]
])('a site is another with a file %s', (_, change) => {
	const before = outputsOf(settings);
	expect(outputsOf(settings)).toBe(before);
	change();
	expect(outputsOf(settings)).not.toBe(before);
});

it('a stamp is kept for each folder, and one that cannot be read is none', () => {
	expect(readStamp(settings)).toBeNull();
	const stamp = { inputs: 'a', outputs: 'b' };
	writeStamp(settings, stamp);
	expect(readStamp(settings)).toEqual(stamp);
	expect(readStamp({ ...settings, out: join(root, 'other') })).toBeNull();
	writeStamp(settings, { inputs: 'c' } as typeof stamp);
	expect(readStamp(settings)).toBeNull();
});
