import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventIndex, eventIndex } from './event-index.ts';
import type { TimelineEvent } from './story.ts';

const event = (id: string, ...aliases: string[]) => ({ id, aliases }) as unknown as TimelineEvent;

describe('EventIndex', () => {
	it('finds every event by its id and by each alias, and nothing by another word', () => {
		const words = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 60 });
		fc.assert(
			fc.property(words, words, (given, others) => {
				const events = given.flatMap((id, i) =>
					i % 3 === 2 ? [] : [event(id, ...given.slice(i + 1, i + 2 - (i % 3)))]
				);
				const index = new EventIndex(events);
				for (const one of events) expect([one.id, ...one.aliases].map((id) => index.find(id))).toContain(one);
				for (const one of events) expect(index.find(one.id)).toBe(one);
				for (const one of events) for (const alias of one.aliases) expect(index.find(alias)?.id).toBeDefined();
				for (const word of others) if (!given.includes(word)) expect(index.find(word)).toBeNull();
			})
		);
	});

	it('takes an id before the same word as an alias of another event', () => {
		const [a, b] = [event('a'), event('b', 'a', 'c')];
		expect(new EventIndex([b, a]).find('a')).toBe(a);
		expect(new EventIndex([b, a]).find('c')).toBe(b);
	});

	it('finds nothing among no events', () => {
		expect(new EventIndex([]).find('a')).toBeNull();
	});

	it('is made once for a list', () => {
		const events = [event('a')];
		expect(eventIndex(events)).toBe(eventIndex(events));
	});
});
