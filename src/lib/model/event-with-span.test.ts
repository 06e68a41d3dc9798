import { expect, it } from 'vitest';
import { withSpan } from './event-with-span.ts';
import type { TimelineEvent } from './story.ts';
import { timeSpan } from './time-span.ts';

it('an event with another span is the same in all else', () => {
	const event: TimelineEvent = {
		id: 'a-fair',
		aliases: ['the-fair'],
		title: 'A fair',
		when: '1889',
		words: '1889',
		longWords: '1889',
		span: timeSpan('1889'),
		countries: ['FR'],
		countryTags: [{ code: 'FR', words: ['Paris'], kind: 'capital' }],
		importance: 4,
		draft: true,
		told: 7,
		expression: 'in 1889',
		why: 'It says so.',
		sources: [{ paragraph: 2, start: 3, end: 4, exact: 'x', proof: 'moved' }]
	};
	const moved = withSpan(event, timeSpan('1900'));
	for (const name of Object.keys(event) as (keyof TimelineEvent)[]) {
		expect(moved[name]).toEqual(name === 'span' ? timeSpan('1900') : event[name]);
	}
});
