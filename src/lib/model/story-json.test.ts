import { expect, test } from 'vitest';
import { formatColumns } from './columns.ts';
import type { Story, TimelineEvent } from './story.ts';
import { formatStory, parseStory } from './story-json.ts';
import { timeSpan } from './time-span.ts';

function storyWith(...whens: string[]): Story {
	const events = whens.map((when, told): TimelineEvent => ({
		id: `e-${told}`,
		aliases: [],
		title: 'An event',
		when,
		words: when,
		longWords: when,
		span: timeSpan(when),
		countries: [],
		countryTags: [],
		importance: 3,
		draft: false,
		told,
		expression: null,
		why: 'It is so.',
		sources: [{ paragraph: 1, start: 0, end: 1, exact: 'x', proof: 'exact' }]
	}));
	const meta = { title: 'T', published: '2019-08-23', language: 'en' };
	return { slug: 's', meta, publishedWords: '', publishedAt: 0, paragraphs: ['x'], events, countries: [] };
}

test.each(['2019-08-22', '1910/1945', '../2016', '/2016', '2016/..', '2016/', '../1965~', '1965%/..', 'Y-17E7'])(
	'an event of %s is read back the same',
	async (when) => {
		const story = storyWith(when);
		expect(await parseStory(formatStory(story))).toEqual(story);
	}
);

test('a story in columns is read back as one', async () => {
	const story = storyWith('2016/..', '2019-08-22');
	const read = await parseStory(formatColumns(story));
	expect(read.events.map(({ id, when, span }) => [id, when, span.from, span.to])).toEqual(
		story.events.map(({ id, when, span }) => [id, when, span.from, span.to])
	);
});
