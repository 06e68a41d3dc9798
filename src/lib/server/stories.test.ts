import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeQuote } from '#lib/anchor/quote.ts';
import { utcMs } from '#lib/model/calendar.ts';
import { type EventsFile, formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { parseArticle } from '#lib/model/article.ts';
import { loadStory, readStory, storySlugs } from './stories.ts';
import { storyOf } from './story-of.ts';

const ARTICLE = `---
title: The pact
published: 2019-08-23
---

Seoul left the pact on Thursday. It had signed it in 2016.

Tokyo answered on Friday.
`;
const { paragraphs } = parseArticle(ARTICLE);

function eventOf(
	id: string,
	when: string,
	words: string,
	expression: string,
	codes: string[]
): EventsFile['events'][number] {
	const index = paragraphs.findIndex((paragraph) => paragraph.includes(words));
	const text = paragraphs[index] ?? '';
	const start = text.indexOf(words);
	const at = text.indexOf(expression);
	return {
		id,
		aliases: [],
		title: `Title of ${id}`,
		when,
		countries: codes.map((code) => ({ code, words: ['Seoul'], kind: 'capital' as const })),
		importance: 3,
		status: id === 'signed' ? 'draft' : 'reviewed',
		dating: {
			expression,
			paragraph: index + 1,
			start: at,
			end: at + expression.length,
			rule: expression === 'in 2016' ? 'year' : 'weekday',
			reference: null,
			certainty: 'stated'
		},
		sources: [{ paragraph: index + 1, selector: describeQuote(text, start, start + words.length) }]
	};
}

const FILE: EventsFile = {
	version: 1,
	story: 'pact',
	published: '2019-08-23',
	events: [
		eventOf('answered', '2019-08-23', 'Tokyo answered', 'on Friday', ['JP']),
		eventOf('left', '2019-08-22', 'Seoul left the pact', 'on Thursday', ['KR']),
		eventOf('signed', '2016', 'It had signed it', 'in 2016', ['KR', 'JP', 'US'])
	],
	dismissed: []
};

describe('a story as its pages draw it', () => {
	const story = storyOf('pact', parseArticle(ARTICLE), FILE);

	it('has its events in time order, each with its place in the order of telling', () => {
		expect(story.events.map(({ id, told }) => [id, told])).toEqual([
			['signed', 1],
			['left', 0],
			['answered', 2]
		]);
	});

	it('has dates in words and as numbers, the source with its proof, and why', () => {
		expect(story.events[1]).toMatchObject({
			id: 'left',
			when: '2019-08-22',
			words: '22 August 2019',
			longWords: 'Thursday, 22 August 2019',
			span: { from: utcMs(2019, 8, 22), to: utcMs(2019, 8, 23) },
			countries: ['KR'],
			draft: false,
			expression: 'on Thursday',
			why: '“on Thursday” is a day of the week and needs no other date: Thursday, 22 August 2019, in EDTF 2019-08-22.',
			sources: [{ paragraph: 1, start: 0, end: 19, exact: 'Seoul left the pact', proof: 'exact' }]
		});
		expect(story.events[0]?.draft).toBe(true);
	});

	it('ranks its countries by their events', () => {
		expect(story.countries).toEqual([
			{ code: 'JP', name: 'Japan', count: 2, rank: 1 },
			{ code: 'KR', name: 'South Korea', count: 2, rank: 2 },
			{ code: 'US', name: 'United States', count: 1, rank: 3 }
		]);
	});

	it.each([
		['2019-08-23', '23 August 2019', utcMs(2019, 8, 24)],
		['2019-08', 'August 2019', utcMs(2019, 9)],
		['2019', '2019', utcMs(2020)],
		['2019-08-23T06:00+09:00', '23 August 2019, 06:00 UTC+9', utcMs(2019, 8, 23, 15)]
	])('published %s, “%s”, it ends with that day, month or year', (published, words, end) => {
		const article = parseArticle(ARTICLE.replace('2019-08-23', published));
		expect(storyOf('pact', article, FILE)).toMatchObject({ publishedWords: words, publishedAt: end });
	});

	it('is plain data that JSON carries whole', () => {
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
	});
});

describe('on the disk', () => {
	let root = '';
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'stories-'));
		await mkdir(join(root, 'events'));
	});
	afterEach(() => rm(root, { recursive: true }));

	async function put(path: string, text: string): Promise<void> {
		await mkdir(join(root, dirname(path)), { recursive: true });
		await writeFile(join(root, path), text);
	}

	it('stories are the folders that hold one of the two files', async () => {
		await put('events/pact/article.md', ARTICLE);
		await put('events/a-draft/events.json', '{}');
		await put('events/pictures/map.png', '');
		await put('events/notes.md', '');
		expect(await storySlugs(root)).toEqual(['a-draft', 'pact']);
	});

	it('a story is read and checked', async () => {
		await put('events/pact/article.md', ARTICLE);
		await put('events/pact/events.json', formatEventsFile(FILE));
		expect(await readStory('pact', root)).toMatchObject({
			slug: 'pact',
			article: parseArticle(ARTICLE),
			file: parseEventsFile(formatEventsFile(FILE)),
			check: { events: 3, counts: { exact: 3, moved: 0, changed: 0, gone: 0 }, faults: [] },
			errors: []
		});
	});

	it('a story is loaded once, and again when one of its files has changed', async () => {
		await put('events/pact/article.md', ARTICLE);
		await put('events/pact/events.json', formatEventsFile(FILE));
		const first = await loadStory('pact', root);
		expect(await loadStory('pact', root)).toBe(first);
		await put('events/pact/article.md', ARTICLE.replace('title: The pact', 'title: The end of the pact'));
		expect((await loadStory('pact', root)).meta.title).toBe('The end of the pact');
	});

	it('the faults of both files are collected, each under its name', async () => {
		await put('events/pact/article.md', 'No front matter.');
		await put('events/pact/events.json', '{}');
		const { article, file, check, errors } = await readStory('pact', root);
		expect([article, file, check]).toEqual([null, null, null]);
		expect(errors.map((error) => [error.name, error.file, error.faults.length])).toEqual([
			['ArticleError', 'events/pact/article.md', 1],
			['EventsFileError', 'events/pact/events.json', 5]
		]);
	});

	it('a file that is missing is named', async () => {
		await put('events/pact/article.md', ARTICLE);
		const { errors } = await readStory('pact', root);
		expect(errors.map((error) => error.message)).toEqual([
			'events/pact/events.json has a fault:\n  the file: got nothing, expected an article.md and an events.json in every folder of events/. Write the article, then run npm run derive; or remove the folder.'
		]);
	});

	it('what does not fit between them is a fault of the events file', async () => {
		await put('events/pact/article.md', ARTICLE.replace('Tokyo answered', 'Nobody spoke'));
		await put('events/pact/events.json', formatEventsFile(FILE));
		const { check, errors } = await readStory('pact', root);
		expect(check).toMatchObject({ counts: { exact: 2, gone: 1 } });
		expect(errors[0]?.message).toContain(
			'events/pact/events.json has a fault:\n  events[0].sources[0] (answered): got "Tokyo answered"'
		);
	});
});
