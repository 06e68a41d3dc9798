import { describe, expect, it } from 'vitest';
import type { EventsFile } from '#lib/model/events-file.ts';
import { coverageOf } from './coverage.ts';
import { describeQuote } from './quote.ts';

const TEXT = 'Seoul left on Thursday, three years after 2016. It stood alone on that day, for now.';

function eventOf(id: string, expression: string | null): EventsFile['events'][number] {
	const start = expression === null ? 0 : TEXT.indexOf(expression);
	return {
		...{ id, aliases: [], title: id, when: '2019-08-22', countries: [], importance: 3, status: 'reviewed' as const },
		dating: {
			...{ expression, paragraph: 1, start, end: start + (expression ?? '').length },
			...{ rule: 'weekday', reference: '2019-08-23', certainty: expression === null ? 'implied' : 'stated' }
		},
		sources: [{ paragraph: 1, selector: describeQuote(TEXT, 0, 47) }]
	};
}

function dismissed(expression: string, reason: EventsFile['dismissed'][number]['reason']) {
	const start = TEXT.indexOf(expression);
	return { expression, paragraph: 1, start, end: start + expression.length, when: '2019-08-22', reason };
}

const file: EventsFile = {
	...{ version: 1, story: 'pact', published: '2019-08-23' },
	events: [eventOf('left', 'on Thursday'), eventOf('shaken', 'on Thursday'), eventOf('implied', null)],
	dismissed: [dismissed('for now', 'vague'), dismissed('on that day', 'same-event')]
};

describe('the coverage of a story', () => {
	it('has each dated phrase once, in the order of the article, with what became of it', () => {
		const { phrases, counts, implied } = coverageOf(file);
		expect(phrases.map(({ expression, fate, reason }) => [expression, fate, reason])).toEqual([
			['on Thursday', 'event', null],
			['on that day', 'merged', 'same-event'],
			['for now', 'set-aside', 'vague']
		]);
		expect(phrases[0]?.events).toEqual(['left', 'shaken']);
		expect(counts).toEqual({ event: 1, merged: 1, 'set-aside': 1, unaccounted: 0 });
		expect(implied).toBe(1);
	});

	it('tells of what is found besides whether a quote holds it or nothing does', () => {
		const place = (expression: string, paragraph = 1) => {
			const start = TEXT.indexOf(expression);
			return { expression, paragraph, start, end: start + expression.length, when: null };
		};
		const found = [place('Thursday'), place('2016'), place('alone'), place('2016', 2)];
		const { phrases, counts } = coverageOf(file, found);
		expect(counts).toEqual({ event: 1, merged: 2, 'set-aside': 1, unaccounted: 2 });
		expect(phrases.find(({ expression }) => expression === '2016')).toMatchObject({
			fate: 'merged',
			events: ['left', 'shaken', 'implied']
		});
	});
});
