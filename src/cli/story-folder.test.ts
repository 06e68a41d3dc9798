import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from './story-folder.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'story-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string) =>
	writeTogether(folder, [
		{ path: join(folder, 'article.md'), content: 'text' },
		{ path: join(folder, 'events.json'), content: '{}' }
	]);

test('both files are written, in a folder made for them, and nothing beside them', () => {
	const folder = join(root, 'stories/flood');
	write(folder);
	expect(readdirSync(folder).sort()).toEqual(['article.md', 'events.json']);
});

describe('what cannot be written is said, and nothing is', () => {
	test('a folder under a file', () => {
		writeFileSync(join(root, 'notes'), 'mine');
		expect(() => write(join(root, 'notes/flood'))).toThrow(
			/--out: got a folder that cannot be written \(ENOTDIR\), expected .*Nothing was written/
		);
		expect(readdirSync(root)).toEqual(['notes']);
	});

	test('a place where the system makes no folder', () => {
		expect(() => write('/proc/dateline/flood')).toThrow(/--out: got a folder that cannot be written \(E[A-Z]+\)/);
	});

	test('a folder in the place of one of the files', () => {
		mkdirSync(join(root, 'events.json'));
		expect(() => write(root)).toThrow(/--out: got a folder in the place of “events\.json”, .*Nothing was written/);
		expect(readdirSync(root)).toEqual(['events.json']);
	});
});
