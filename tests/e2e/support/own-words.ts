/** A story of our own that retells an article of our own, with sources in every state: served as its page would fetch it. */
import type { Page } from '@playwright/test';
import { fingerprint } from '#lib/anchor/fingerprint.ts';
import { describeQuote } from '#lib/anchor/quote.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import { formatStory } from '#lib/model/story-json.ts';
import type { Story } from '#lib/model/story.ts';
import { storyOf } from '#lib/server/story-of.ts';

export const OWN = 'own-words';
export const PUBLISHER = 'https://herald.example/fire?page=2';

export const ORIGINAL = [
	'Fire broke out at the Hartley mill on 3 May 1901, a little after noon. Nobody was hurt, said the foreman, Ada Quill.',
	'By 1903 the mill had risen again, in brick this time, at a cost of 4,000 pounds.',
	'It closed for good in 1962.'
];

const RETOLD = [
	'On 3 May 1901, soon after noon, flames took the Hartley mill. Nobody was hurt, said the foreman, Ada Quill.',
	'Two years on, in 1903, it stood once more, now of brick; the bill came to 4,000 pounds.',
	'Its doors shut for the last time in 1962.'
];

const EVENTS = [
	{
		id: 'mill-burns',
		title: 'The mill burns',
		when: '1901-05-03',
		paragraph: 1,
		exact: 'flames took the Hartley mill',
		said: 'On 3 May 1901'
	},
	{
		id: 'nobody-is-hurt',
		title: 'Nobody is hurt',
		when: '1901-05-03',
		paragraph: 1,
		exact: 'Nobody was hurt',
		said: 'On 3 May 1901'
	},
	{
		id: 'mill-rebuilt',
		title: 'The mill is rebuilt',
		when: '1903',
		paragraph: 2,
		exact: 'it stood once more',
		said: 'in 1903'
	},
	{ id: 'mill-closes', title: 'The mill closes', when: '1962', paragraph: 3, exact: 'Its doors shut', said: 'in 1962' }
] as const;

const FILE: EventsFile = {
	version: 1,
	story: OWN,
	published: '1963',
	dismissed: [],
	events: EVENTS.map(({ id, title, when, paragraph, exact, said }) => {
		const text = RETOLD[paragraph - 1] ?? '';
		const [start, from] = [text.indexOf(exact), text.indexOf(said)];
		return {
			...{ id, title, when, aliases: [], countries: [], importance: 3, status: 'reviewed' as const },
			dating: {
				...{ expression: said, paragraph, start: from, end: from + said.length },
				...{ rule: 'year', reference: null, certainty: 'stated' as const }
			},
			sources: [{ paragraph, selector: describeQuote(text, start, start + exact.length) }]
		};
	})
};

/** The story; without a publisher’s address of its own it retells the original. */
export function ownStory(): Story {
	const retells = {
		title: 'Fire at the mill',
		publisher: 'Herald',
		published: '1963',
		paragraphs: ORIGINAL.map((text) => fingerprint(text))
	};
	return storyOf(
		OWN,
		{ meta: { title: 'The mill', published: '1963', language: 'en', retells }, paragraphs: RETOLD },
		FILE
	);
}

/** The story as an article at its publisher’s, its sources in the states that a check can find. */
export function checkedStory(): Story {
	const story = ownStory();
	const { retells: _, ...meta } = story.meta;
	const events = story.events.map((event) => ({
		...event,
		sources: event.sources.map((source): Story['events'][number]['sources'][number] => {
			if (event.id === 'nobody-is-hurt') return { ...source, proof: 'moved' };
			if (event.id === 'mill-closes') return { ...source, end: source.start, proof: 'gone' };
			if (event.id !== 'mill-rebuilt') return source;
			const words = [
				{ kind: 'same', text: 'it stood ' },
				{ kind: 'removed', text: 'twice' },
				{ kind: 'added', text: 'once' },
				{ kind: 'same', text: ' more' }
			] as const;
			return {
				...source,
				proof: 'changed',
				change: { words, before: [], after: [], harmless: false, doubts: ['number'] }
			};
		})
	}));
	return { ...story, meta: { ...meta, publisher: 'Herald', url: PUBLISHER }, events };
}

/** Answers for the story’s file: no page of it is built, so that the fallback page draws it at every address. */
export async function serveOwnStory(page: Page, story: Story): Promise<void> {
	const body = formatStory(story);
	await page.route(`**/${OWN}/story.json`, (route) => route.fulfill({ body, contentType: 'application/json' }));
}
