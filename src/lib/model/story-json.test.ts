import { expect, test } from 'vitest';
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
	(when) => {
		const story = storyWith(when);
		expect(parseStory(formatStory(story))).toEqual(story);
	}
);
