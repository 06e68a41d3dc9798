import { describe, expect, it } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import { PARAGRAPH_MS } from '#lib/timeline/told.ts';
import { withinStory } from './within-story.ts';

const span = (from: string, to = from) => ({ from: timeSpan(from).from, to: timeSpan(to).to });
const WHOLE = span('1910', '2019-11');
const RUNS = '(1 January 1910 to 30 November 2019)';

describe('withinStory', () => {
	it('leaves a window inside the story as it is', () => {
		const window = span('1965', '2016');
		expect(withinStory(window, WHOLE, 'even')).toEqual({ window, notice: null });
		expect(withinStory(WHOLE, WHOLE, 'even')).toEqual({ window: WHOLE, notice: null });
	});
	it('cuts one that ends after the story', () => {
		expect(withinStory(span('2019'), WHOLE, 'true')).toEqual({
			window: span('2019', '2019-11'),
			notice: `The window in the address goes beyond the story ${RUNS}: it ends where the story does.`
		});
	});
	it('cuts one that begins before the story', () => {
		expect(withinStory(span('1800', '1950'), WHOLE, 'true')).toEqual({
			window: span('1910', '1950'),
			notice: `The window in the address goes beyond the story ${RUNS}: it begins where the story does.`
		});
	});
	it.each([
		['-5000', '9999', 'goes beyond'],
		['1500', '1600', 'lies outside'],
		['2030', '2040', 'lies outside']
	])('shows all of the story for %s to %s', (from, to, how) => {
		expect(withinStory(span(from, to), WHOLE, 'even')).toEqual({
			window: null,
			notice: `The window in the address ${how} the story ${RUNS}: all of it is shown.`
		});
	});
	it('counts paragraphs in the order of telling', () => {
		const whole = { from: 0, to: 16 * PARAGRAPH_MS };
		const { window, notice } = withinStory({ from: 2 * PARAGRAPH_MS, to: 40 * PARAGRAPH_MS }, whole, 'told');
		expect(window).toEqual({ from: 2 * PARAGRAPH_MS, to: 16 * PARAGRAPH_MS });
		expect(notice).toContain('(Paragraphs 1 to 16)');
	});
});
