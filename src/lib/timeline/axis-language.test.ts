import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { axisOf } from './axis.ts';
import { axisWordsIn } from './axis-language.ts';
import { type DateForm, ENGLISH } from './axis-words.ts';
import { durationOf } from './duration-words.ts';
import { storyScale, storyScaleDown } from './layout.ts';
import { randomStory } from './random-stories.ts';
import { safeWidth } from './safe-width.ts';
import { TICK_STYLE, tickWidth } from './tick-width.ts';

/** Signs of direction are not seen. */
const seen = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '');
const at = (when: string) => civil(timeSpan(when).from);

test('what Intl does not know, and every kind of English, is the English of the page', () => {
	for (const language of ['en', 'en-US', 'en-IN', 'C', 'xx', '', 'not a tag']) {
		expect(axisWordsIn(language), language).toBe(ENGLISH);
	}
});

test.each([
	['de', 'Aug 2019', '2019-08', 'Aug. 2019'],
	['de', 'Thursday, 22 August 2019', '2019-08-22', 'Donnerstag, 22. August 2019'],
	['de', '22 Aug 2019', '-0043-03-15', '15. März 44 v. Chr.'],
	['ja', 'Thu 22', '2019-08-22', '22日(木)'],
	['ja', '22 Aug', '2019-08-22', '8月22日'],
	['ar-EG', 'Thursday 22', '2019-08-22', 'الخميس، ٢٢'],
	['ar-EG', '22', '2019-08-22', '٢٢'],
	['th', 'August 2019', '2019-08', 'สิงหาคม 2019'], // not 2562: the axis is of the Gregorian calendar
	['fa', '22 Aug 2019', '2019-08-22', '۲۲ اوت ۲۰۱۹'],
	['fr', 'Aug', '0044-08', 'août'],
	['fr', 'Aug 2019', '0044-08', 'août 44'],
	['de', 'Aug 2019', 'Y-66000000', '66 Millionen v. Chr.']
] as const satisfies readonly (readonly [string, DateForm, string, string])[])(
	'in %s, “%s” of %s is “%s”',
	(language, form, when, words) => {
		expect(seen(axisWordsIn(language).date(form, at(when)))).toBe(words);
	}
);

test.each([
	['de', 2019, '2019', '2019'],
	['de', 0, '1 v. Chr.', '−1'],
	['de', -43, '44 v. Chr.', '−44'],
	['de', -13.8e9, '13,8 Milliarden v. Chr.', '−13,8 Mrd.'],
	['ja', -65_999_999, '紀元前6600万年', '−6600万'],
	['zh', -43, '公元前44年', '−44'],
	['ar-EG', -3200, '٣٢٠١ ق.م', '٣٢٠١ ق.م'],
	['ja', -43, '紀元前44年', 'BC44年'],
	['ru', 12_000, '12 000', '12 000']
] as const)('in %s the year %d is “%s”, and “%s” down the page', (language, year, wide, narrow) => {
	const words = axisWordsIn(language);
	expect(seen(words.year(year, false)).replaceAll('\u00a0', ' ')).toBe(wide);
	expect(seen(words.year(year, true)).replaceAll('\u00a0', ' ')).toBe(narrow);
});

test.each([
	['de', '1910', '1961', '50 Jahre'],
	['de', '2019-07-05', '2019-08-24', '7 Wochen'],
	['ja', '1910', '1961', '50 年'],
	['ar-EG', '1910', '1961', '٥٠ سنة'],
	['fr', 'Y-66000000', '2019', '66\u00a0M ans']
])('in %s the gap between %s and %s is “%s”', (language, from, to, words) => {
	expect(axisWordsIn(language).duration(durationOf(timeSpan(from).to, timeSpan(to).from), 42)).toBe(words);
});

test('hours run from 00 to 23, and as exactly as the unit asks for', () => {
	const noon = at('2019-08-22T00:05:07.120Z');
	expect(seen(axisWordsIn('ko').clock(noon, 'hour'))).toBe('00:05');
	expect(seen(axisWordsIn('de').clock(noon, 'millisecond'))).toBe('00:05:07,120');
	expect(seen(axisWordsIn('de').clock(noon, 'millisecond', 58))).toBe('05:07,120');
	expect(seen(axisWordsIn('ar-EG').clock(noon, 'second'))).toBe('٠٠:٠٥:٠٧');
});

describe('an axis in another language', () => {
	test.each(['de', 'ja', 'ar-EG', 'hi', 'ru', 'zh', 'he', 'th'])('in %s has labels 8 px apart', (language) => {
		const words = axisWordsIn(language);
		fc.assert(
			fc.property(randomStory(20), fc.constantFrom('true', 'even'), fc.boolean(), (story, name, across) => {
				const length = across ? 768 : 358;
				const scale = across ? storyScale(story, name, length) : storyScaleDown(story, name, length);
				const px = across ? length : scale.length;
				const axis = axisOf(scale, scale.whole, px, story.publishedAt, across ? 'across' : 'down', true, words);
				expect(axis.language).toBe(language);
				if (!across) return;
				for (const lower of [false, true]) {
					const row = axis.ticks
						.filter(({ level }) => (level === 'context' || level === 'caption') === lower)
						.map((tick) => {
							const width = tickWidth(tick.text, tick.level, words.width);
							const from = { start: 0, middle: width / 2, end: width }[tick.anchor];
							return { ...tick, from: tick.at - from, to: tick.at - from + width };
						})
						.sort((a, b) => a.from - b.from);
					row.forEach((tick, i) => expect(tick.from - (row[i - 1]?.to ?? -8)).toBeGreaterThanOrEqual(7.999));
				}
			}),
			{ numRuns: 40 }
		);
	});
});

test('letters that the table lacks are as wide as their script’s, marks and signs of direction take no room', () => {
	expect(safeWidth('2019 Aug', TICK_STYLE)).toBeCloseTo(safeWidth('2019', TICK_STYLE) + safeWidth(' Aug', TICK_STYLE));
	expect(safeWidth('月', TICK_STYLE)).toBe(12);
	expect(safeWidth('\u2067٢\u2069', TICK_STYLE)).toBe(safeWidth('٢', TICK_STYLE));
	expect(safeWidth('กี่', TICK_STYLE)).toBe(safeWidth('ก', TICK_STYLE));
});
