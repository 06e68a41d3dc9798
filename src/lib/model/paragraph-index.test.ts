import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventsOfParagraph } from './paragraph-index.ts';
import type { TimelineEvent } from './story.ts';

it('each paragraph has the events with a source in it, once each, in the order of the story', () => {
	const stories = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), { maxLength: 20 });
	fc.assert(
		fc.property(stories, (numbers) => {
			const events = numbers.map(
				(own, i) => ({ id: `e${i}`, sources: own.map((paragraph) => ({ paragraph })) }) as unknown as TimelineEvent
			);
			const story = { events, paragraphs: ['', '', '', '', ''] };
			for (let number = 1; number <= 5; number++) {
				expect(eventsOfParagraph(story, number)).toEqual(events.filter((_, i) => numbers[i]?.includes(number)));
			}
		})
	);
});
