import { describe, expect, it, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import { checkStory } from './check-story.ts';
import { describeQuote } from './quote.ts';

const article: Article = {
	meta: { title: 'The pact', published: '2019-08-23', language: 'en' },
	paragraphs: ['Seoul left the pact on Thursday.', 'It now stands alone.']
};

const file: EventsFile = {
	version: 1,
	story: 'pact',
	published: '2019-08-23',
	events: [
		{
			id: 'seoul-leaves',
			aliases: [],
			title: 'Seoul leaves',
			when: '2019-08-22',
			countries: [],
			importance: 5,
			status: 'reviewed',
			dating: {
				expression: 'on Thursday',
				paragraph: 1,
				start: 20,
				end: 31,
				rule: 'weekday',
				reference: '2019-08-23',
				certainty: 'stated'
			},
			sources: [{ paragraph: 1, selector: describeQuote(article.paragraphs[0] ?? '', 0, 19) }]
		}
	],
	dismissed: [{ expression: 'now', paragraph: 2, start: 3, end: 6, when: null, reason: 'vague' }]
};

const [event] = file.events;
if (event === undefined) throw new Error('the file above has one event');

const withDating = (dating: Partial<typeof event.dating>): EventsFile => ({
	...file,
	events: [{ ...event, dating: { ...event.dating, ...dating } }]
});
const withText = (...paragraphs: string[]): Article => ({ ...article, paragraphs });

function faults(a: Article, f: EventsFile, slug = 'pact'): string[] {
	return checkStory(slug, a, f).faults.map(
		(fault) => `${fault.place} | ${fault.came} | ${fault.expected} | ${fault.mend}`
	);
}

it('a whole story has no fault', () => {
	const check = checkStory('pact', article, file);
	expect(check).toMatchObject({ events: 1, counts: { exact: 1, moved: 0, changed: 0, gone: 0 }, faults: [] });
	expect(check.reanchored).toBe(file);
});

it('an implied date takes up no room in the text', () => {
	expect(faults(article, withDating({ expression: null, start: 5, end: 5 }))).toEqual([]);
});

describe('what does not fit is named', () => {
	test.each<[string, Article, EventsFile, string, string[]]>([
		[
			'another folder',
			article,
			file,
			'pact-2019',
			['story | "pact" | the name of its folder, "pact-2019" | Replace it, or rename the folder.']
		],
		[
			'another day of publication',
			article,
			{ ...file, published: '2019-08-24' },
			'pact',
			[
				'published | "2019-08-24" | the article’s "2019-08-23" | Derive the events again: relative dates are counted from it.'
			]
		],
		[
			'words that are gone',
			withText('Nobody left on Thursday.', 'It now stands alone.'),
			file,
			'pact',
			[
				'events[0].sources[0] (seoul-leaves) | "Seoul left the pact" | these words at paragraph 1, 0–19 | The article has them nowhere: derive the events again, or quote words that it has.'
			]
		],
		[
			'words that say something else now',
			withText('Seoul left the bank on Thursday.', 'It now stands alone.'),
			file,
			'pact',
			[
				'events[0].sources[0] (seoul-leaves) | "Seoul left the pact" | these words at paragraph 1, 0–19 | At paragraph 1, 0–19 they are changed in meaning (wording): look at them, and quote what the article says now.'
			]
		],
		[
			'words that are taken back by those round them',
			withText('It is a lie that Seoul left the pact on Thursday.', 'It now stands alone.'),
			file,
			'pact',
			[
				'events[0].sources[0] (seoul-leaves) | "Seoul left the pact" | these words at paragraph 1, 0–19 | At paragraph 1, 17–36 they are there, but what stands round them may change what they say (name, quantity, tense): look at them, and quote what the article says now.'
			]
		],
		[
			'an expression one letter off',
			article,
			withDating({ start: 19, end: 30 }),
			'pact',
			[
				'events[0].dating (seoul-leaves).expression | "on Thursday" | what stands at paragraph 1, 19–30, " on Thursda" | Derive the events again, or correct the offsets.'
			]
		],
		[
			'an implied date that takes up room',
			article,
			withDating({ expression: null }),
			'pact',
			[
				'events[0].dating (seoul-leaves).expression | null | what stands at paragraph 1, 20–31, "on Thursday" | Derive the events again, or correct the offsets.'
			]
		],
		[
			'offsets that run backwards',
			article,
			withDating({ expression: null, start: 9, end: 5 }),
			'pact',
			[
				'events[0].dating (seoul-leaves).expression | null | what stands at paragraph 1, 9–5, which the paragraph does not reach | Derive the events again, or correct the offsets.'
			]
		],
		[
			'a paragraph that the article does not have',
			article,
			withDating({ paragraph: 3 }),
			'pact',
			['events[0].dating (seoul-leaves).paragraph | 3 | a paragraph of the article, 1 to 2 | Derive the events again.']
		],
		[
			'a dismissed expression that stands elsewhere',
			article,
			{ ...file, dismissed: file.dismissed.map((item) => ({ ...item, paragraph: 1 })) },
			'pact',
			[
				'dismissed[0].expression | "now" | what stands at paragraph 1, 3–6, "ul " | Derive the events again, or correct the offsets.'
			]
		]
	])('%s', (_, a, f, slug, expected) => {
		expect(faults(a, f, slug)).toEqual(expected);
	});

	it('all at once, and sources are counted by their proof', () => {
		const check = checkStory('other', withText('It now stands alone.'), { ...file, published: '2020' });
		expect(check).toMatchObject({ counts: { exact: 0, moved: 0, gone: 1 } });
		expect(check.faults.map(({ place }) => place)).toEqual([
			'story',
			'published',
			'events[0].sources[0] (seoul-leaves)',
			'events[0].dating (seoul-leaves).expression'
		]);
	});
});

describe('what only moved is no fault, and is described where it stands', () => {
	test.each<[string, Article, number, number]>([
		['into another paragraph', withText('New.', ...article.paragraphs), 2, 0],
		['behind other words', withText('So it was. Seoul left the pact on Thursday.', 'It now stands alone.'), 1, 11]
	])('%s', (_, a, paragraph, start) => {
		const { faults: none, counts, reanchored } = checkStory('pact', a, file);
		expect(none).toEqual([]);
		expect(counts).toMatchObject({ moved: 1 });
		expect(reanchored.events[0]?.sources[0]).toMatchObject({
			paragraph,
			selector: { start, exact: 'Seoul left the pact' }
		});
		expect(reanchored.events[0]?.dating).toMatchObject({ paragraph, start: start + 20, expression: 'on Thursday' });
		expect(checkStory('pact', a, reanchored)).toMatchObject({ counts: { exact: 1 }, faults: [], reanchored });
	});

	it('a harmless change too, with the words as they are now', () => {
		const a = withText('Seoul left  the pact on Thursday.', 'It now stands alone.');
		const { counts, reanchored } = checkStory('pact', a, file);
		expect(counts).toMatchObject({ changed: 1, harmless: 1 });
		expect(reanchored.events[0]?.sources[0]?.selector.exact).toBe('Seoul left  the pact');
	});
});
