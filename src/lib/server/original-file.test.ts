import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '#lib/anchor/fingerprint.ts';
import { describeQuote } from '#lib/anchor/quote.ts';
import { type Article, formatArticle, parseArticle } from '#lib/model/article.ts';
import { type EventsFile, formatEventsFile } from '#lib/model/events-file.ts';
import { OriginalError, readOriginal } from './original-file.ts';
import { loadStory, readStory } from './stories.ts';

const ORIGINAL = ['The ferry sank on 3 May 1901; nobody was lost.', 'Its owner, Ada Quill, bought another.'];
const RETOLD = [
	'On 3 May 1901 the boat went down, yet nobody was lost.',
	'Ada Quill, to whom it belonged, got a new one.'
];
const ARTICLE: Article = {
	meta: {
		...{ title: 'The ferry', published: '1902', language: 'en' },
		retells: { title: 'Ferry lost', publisher: 'Herald', published: '1902', paragraphs: ORIGINAL.map(fingerprint) }
	},
	paragraphs: RETOLD
};
const start = RETOLD[0]?.indexOf('nobody was lost') ?? -1;
const FILE: EventsFile = {
	...{ version: 1, story: 'ferry', published: '1902', dismissed: [] },
	events: [
		{
			...{ id: 'nobody-is-lost', aliases: [], title: 'Nobody is lost', when: '1901-05-03', countries: [] },
			...{ importance: 3, status: 'reviewed' },
			dating: {
				...{ expression: '3 May 1901', paragraph: 1, start: 3, end: 13 },
				...{ rule: 'day-month', reference: null, certainty: 'stated' }
			},
			sources: [{ paragraph: 1, selector: describeQuote(RETOLD[0] ?? '', start, start + 15) }]
		}
	]
};

describe('the original beside a story', () => {
	let root = '';
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'original-'));
		await mkdir(join(root, 'events/ferry'), { recursive: true });
		await writeFile(join(root, 'events/ferry/article.md'), formatArticle(ARTICLE));
		await writeFile(join(root, 'events/ferry/events.json'), formatEventsFile(FILE));
	});
	afterEach(() => rm(root, { recursive: true }));
	const put = (text: string | Uint8Array) => writeFile(join(root, 'events/ferry/original.txt'), text);

	it('is in the story, with the words of its events, from the next time the story is loaded', async () => {
		expect((await loadStory('ferry', root)).original).toBeUndefined();
		await put(`FERRY LOST\n\n${ORIGINAL.join('\n\n')}\n`);
		const { original, paragraphs } = await loadStory('ferry', root);
		expect(paragraphs).toEqual(RETOLD);
		const at = ORIGINAL[0]?.indexOf('nobody was lost') ?? -1;
		expect(original).toMatchObject({
			...{ matched: 2, of: 2, reason: null },
			paragraphs: [
				{ text: ORIGINAL[0], stretches: [{ id: 'nobody-is-lost', start: at, end: at + 15 }] },
				{ text: ORIGINAL[1] }
			]
		});
	});

	it('may have part of it', async () => {
		await put(ORIGINAL[1] ?? '');
		const { errors, original } = await readStory('ferry', root);
		expect(errors).toEqual([]);
		expect(original?.match).toMatchObject({
			matched: 1,
			of: 2,
			reason: expect.stringMatching(/^1 of 2 paragraphs match: the others are missing/)
		});
	});

	it.each<[string, string | Uint8Array, RegExp]>([
		['another text', 'Something else.', /got 0 of 2 paragraphs match: this is another text/],
		['nothing', '', /got “original\.txt” is empty\./],
		['a PDF', '%PDF-1.7', /got “original\.txt” is a PDF, not plain text\./],
		['a web page', '<!doctype html><p>It sank.</p>', /got “original\.txt” is a web page, not plain text\./]
	])('that is %s is refused, and the story with it', async (_, text, message) => {
		await put(text);
		await expect(readOriginal('ferry', ARTICLE, root)).rejects.toThrow(OriginalError);
		await expect(loadStory('ferry', root)).rejects.toThrow(message);
	});
});

/** The article that the shipped story retells, where it is at hand: it is not ours to ship. */
const AT_HAND = new URL('../../../../shared/article/original.txt', import.meta.url);

it.runIf(existsSync(AT_HAND))('of the shipped story matches whole', async () => {
	const article = parseArticle(readFileSync('events/gsomia-2019/article.md', 'utf8'));
	const root = await mkdtemp(join(tmpdir(), 'at-hand-'));
	await mkdir(join(root, 'events/gsomia-2019'), { recursive: true });
	await writeFile(join(root, 'events/gsomia-2019/original.txt'), readFileSync(AT_HAND));
	expect((await readOriginal('gsomia-2019', article, root))?.match).toMatchObject({
		matched: article.paragraphs.length,
		of: article.paragraphs.length
	});
	await rm(root, { recursive: true });
});
