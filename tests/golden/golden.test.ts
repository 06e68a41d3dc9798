/**
 * Whole articles of our own against the events files they derive to; a list, a diary and a table also against the text that
 * they are read from (`input.md`). `UPDATE_GOLDENS=1` writes the events files anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../src/cli/open-page.ts';
import { deriveStory } from '#lib/derive/derive.ts';
import { readInput } from '#lib/derive/read/read-input.ts';
import { type Article, formatArticle, parseArticle } from '#lib/model/article.ts';
import { formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { withoutFingerprints } from './without-fingerprints.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const stories = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const articles = new Map(await Promise.all(stories.map(async ({ name }) => [name, await read(name)] as const)));

/** A story's article, or the page that it was saved as. */
async function read(name: string): Promise<Article> {
	const page = join(here, name, 'article.html');
	if (!existsSync(page)) return parseArticle(readFileSync(join(here, name, 'article.md'), 'utf8'), `${name}/article.md`);
	return (await readInput(readFileSync(page), { file: `${name}/article.html`, published: null }, { openPage })).article;
}

describe.each(stories.map(({ name }) => name))('%s', (name) => {
	const article = articles.get(name) as Article;
	const expected = join(here, name, 'events.json');
	const derived = deriveStory(name, article);

	test('derives to its events file', () => {
		const text = formatEventsFile(withoutFingerprints(derived.file));
		if (process.env.UPDATE_GOLDENS === '1') writeFileSync(expected, text);
		expect(existsSync(expected)).toBe(true);
		expect(text).toBe(readFileSync(expected, 'utf8'));
	});

	const input = join(here, name, 'input.md');
	test.runIf(existsSync(input))('is read from its input', async () => {
		const options = { file: `${name}/input.md`, published: null };
		const read = await readInput(readFileSync(input), options, { openPage });
		expect(formatArticle(read.article)).toBe(formatArticle(article));
	});

	test('every quote stands literally in its paragraph, and every expression is accounted for', () => {
		const file = parseEventsFile(formatEventsFile(derived.file));
		for (const { sources } of file.events) {
			for (const { paragraph, selector } of sources) {
				expect(article.paragraphs[paragraph - 1]?.slice(selector.start, selector.end)).toBe(selector.exact);
			}
		}
		expect(derived.report.coverage.accounted).toBe(derived.report.coverage.expressions);
	});

	test('derives again to the same file', () => {
		expect(deriveStory(name, article, derived.file).file).toEqual(derived.file);
	});
});
