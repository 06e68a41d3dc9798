/** What must hold for any text: nothing throws, hangs or takes more than linear time, and every quote is literal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { findCountries } from './countries/find-countries.ts';
import { deriveStory } from './derive.ts';
import { findEvents } from './events/find-events.ts';
import { stripBoilerplate } from './read/boilerplate.ts';
import { splitSentences } from './read/sentences.ts';
import { findTimes } from './time/find-times.ts';

/** Words that rules look for, in any order, beside any characters at all. */
const WORDS =
	'On Friday , . said that Japan 1965 last year the a in of from to and between which when until 90 days “ ” ’s - -- -45 BC May March 10:30 p.m. EST every two weeks ago later next month U.S. third quarter treaty notice Abe he it was signed'.split(
		' '
	);
const sentence = fc
	.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 6, unit: 'binary' })), {
		minLength: 1,
		maxLength: 40
	})
	.map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');
const article = fc
	.array(sentence, { minLength: 1, maxLength: 5 })
	.map((paragraphs): Article => ({ meta: { title: 'Anything', published: '2019-08-23', language: 'en' }, paragraphs }));

describe('any text', () => {
	test('derives to events whose quotes are literal, whose file is valid, and which account for every expression', () => {
		fc.assert(
			fc.property(article, (value) => {
				if (findEvents(value).events.length === 0) return;
				const { file, report } = deriveStory('any', value);
				parseEventsFile(formatEventsFile(file));
				for (const { sources, dating } of file.events) {
					for (const { paragraph, selector } of sources) {
						expect(value.paragraphs[paragraph - 1]?.slice(selector.start, selector.end)).toBe(selector.exact);
					}
					if (dating.expression === null) continue;
					expect(value.paragraphs[dating.paragraph - 1]?.slice(dating.start, dating.end)).toBe(dating.expression);
				}
				expect(report.coverage.accounted).toBe(report.coverage.expressions);
				expect(deriveStory('any', value, file).file).toEqual(file);
			}),
			{ numRuns: 300 }
		);
	});

	test('gives expressions and countries within its bounds, in order, without overlaps', () => {
		fc.assert(
			fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 500 })), (text) => {
				for (const found of [findTimes(text, 18_131), findCountries(text), splitSentences(text)]) {
					let last = 0;
					for (const { start, end } of found) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						last = end;
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('every block of a text is kept, or left out with a reason', () => {
		fc.assert(
			fc.property(fc.array(sentence, { maxLength: 12 }), (blocks) => {
				const { title, paragraphs, dropped } = stripBoilerplate(blocks);
				expect(paragraphs.length + dropped.length + (title === null ? 0 : 1)).toBe(blocks.length);
			})
		);
	});
});

describe('long texts', () => {
	/** Milliseconds of one run. */
	const timed = (work: () => unknown): number => {
		const began = performance.now();
		work();
		return performance.now() - began;
	};
	const one = (text: string): Article => ({ ...whole, paragraphs: [text] });
	const whole: Article = { meta: { title: 'Long', published: '2019-08-23', language: 'en' }, paragraphs: [] };

	test.each([
		['one line of words', 'it was quiet and '],
		['one line of dates', 'on 22 August 2019 and '],
		['one line of sentences', 'He said on Friday that it ended in 1965. '],
		['one line of commas', 'a, '],
		['one line of quotation marks', '“a” said '],
		['one line of digits', '1965'],
		['one line of capitals', 'Abe Kim '],
		['one line of full stops', 'U.S. '],
		['one line of hyphens', '-a-b'],
		['control characters', '\u0001\u0002 '],
		['countries', 'Japan, South Korea, ']
	])('%s takes linear time', (_, unit) => {
		const size = 60_000;
		const short = unit.repeat(Math.ceil(size / unit.length));
		timed(() => findEvents(one(short))); // loads the rules
		const [once, fourfold] = [timed(() => findEvents(one(short))), timed(() => findEvents(one(short.repeat(4))))];
		// quadratic time would be sixteenfold; the constant allows for a busy machine
		expect(fourfold).toBeLessThan(once * 9 + 400);
	});

	test('five megabytes in one line are read', () => {
		const text = 'The river rose and the town was flooded on Friday. '.repeat(100_000);
		expect(findTimes(text, 18_131)).toHaveLength(100_000);
	}, 30_000);
});
