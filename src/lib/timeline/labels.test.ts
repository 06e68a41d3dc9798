import { describe, expect, it, test } from 'vitest';
import { fitAnyhow, fitLabel, labelHeight, majorEvent, meets, placeLabel, withSub } from './labels.ts';
import { eventOf } from './random-stories.ts';

const event = eventOf('2019-08-22', { title: 'South Korea decides to leave the pact', expression: 'on Thursday' });

describe('a label', () => {
	it('takes as many lines as it is given room for, or is none', () => {
		expect(fitLabel(event, false, 400, 1, 'across')?.lines).toEqual(['South Korea decides to leave the pact']);
		expect(fitLabel(event, false, 165, 2, 'across')?.lines).toEqual(['South Korea decides', 'to leave the pact']);
		expect(fitLabel(event, false, 165, 1, 'across')).toBeNull();
		expect(fitLabel(event, false, 20, 9, 'across')).toBeNull();
	});

	it('is higher with each line, and larger where it gives the story its point', () => {
		const [one, two] = [fitLabel(event, false, 400, 1, 'across'), fitLabel(event, false, 165, 2, 'across')];
		if (!one || !two) throw new Error('no label');
		expect(labelHeight(two) - labelHeight(one)).toBeCloseTo(two.lineHeight, 9);
		const major = fitLabel(event, true, 400, 1, 'across');
		expect(major?.box.x1).toBeGreaterThan(one.box.x1);
	});

	test.each([
		['start', 100, 100],
		['end', 100, 100]
	] as const)('is placed by its %s, with its box', (anchor, x, y) => {
		const label = fitLabel(event, false, 165, 2, 'across');
		if (!label) throw new Error('no label');
		const placed = placeLabel(label, x, y, anchor);
		const width = label.box.x1 - label.box.x0;
		expect(placed.box.x0).toBeCloseTo(anchor === 'start' ? x : x - width, 9);
		expect(placed.box.x1 - placed.box.x0).toBeCloseTo(width, 9);
		expect(placed.box.y0).toBeLessThan(y);
		expect(placed.box.y1).toBeGreaterThan(y + label.lineHeight);
		// Placing is from anywhere to anywhere.
		expect(placeLabel(placeLabel(placed, 7, 9), x, y, anchor)).toEqual(placed);
	});

	it('says the words that date its event and the paragraphs that tell it, each once', () => {
		const label = fitLabel(event, false, 400, 1, 'across');
		if (!label) throw new Error('no label');
		const [source] = event.sources;
		if (!source) throw new Error('no source');
		const told = {
			...event,
			sources: [
				{ ...source, paragraph: 5 },
				{ ...source, paragraph: 5 },
				{ ...source, paragraph: 9 }
			]
		};
		expect(withSub(label, told).sub).toBe('“on Thursday” ¶ 5, 9');
		expect(withSub(label, { ...told, expression: null }).sub).toBe('¶ 5, 9');
		expect(labelHeight(withSub(label, told))).toBeGreaterThan(labelHeight(label));
	});

	it('names an event whatever its title is like', () => {
		const long = eventOf('2019', { title: 'Überwachungsaufgabenübertragungsgesetz in force' });
		const label = fitAnyhow(long, false, 100, 'across');
		expect(label.box.x1).toBeLessThanOrEqual(100);
		expect(label.lines.join('').replaceAll(' ', '')).toBe(long.title.replaceAll(' ', ''));
	});
});

describe('two boxes', () => {
	const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
	test.each([
		[{ x0: 5, y0: 5, x1: 15, y1: 15 }, 0, true],
		[{ x0: 10, y0: 0, x1: 20, y1: 10 }, 0, false],
		[{ x0: 12, y0: 0, x1: 20, y1: 10 }, 4, true],
		[{ x0: 14, y0: 0, x1: 20, y1: 10 }, 4, false],
		[{ x0: 0, y0: 12, x1: 10, y1: 20 }, 4, true],
		[{ x0: 14, y0: 14, x1: 20, y1: 20 }, 5, true]
	])('%j meets within %d: %s', (other, gap, expected) => {
		expect(meets(box, other, gap)).toBe(expected);
		expect(meets(other, box, gap)).toBe(expected);
	});
});

test('the major event is the first of the highest importance, if any has it', () => {
	const events = [3, 5, 5].map((importance, i) => eventOf('2019', { id: `e${i}`, importance }));
	expect(majorEvent(events)?.id).toBe('e1');
	expect(majorEvent(events.slice(0, 1))).toBeNull();
	expect(majorEvent([])).toBeNull();
});
