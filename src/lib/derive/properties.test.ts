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

/** That time grows with the text and no faster is measured by tests/bench/linear.ts; here the long texts must come to an end. */
describe('long texts', () => {
	const SIZE = 100_000;

	test.each([
		['words', 'it was quiet and '],
		['dates', 'on 22 August 2019 and '],
		['sentences', 'He said on Friday that it ended in 1965. '],
		['commas', 'a, '],
		['quotation marks', '“a” said '],
		['digits', '1965'],
		['capitals', 'Abe Kim '],
		['full stops', 'U.S. '],
		['hyphens', '-a-b'],
		['control characters', '\u0001\u0002 '],
		['countries', 'Japan, South Korea, ']
	])(
		'one line of %s is read',
		(_, unit) => {
			const text = unit.repeat(Math.ceil(SIZE / unit.length));
			const article: Article = {
				meta: { title: 'Long', published: '2019-08-23', language: 'en' },
				paragraphs: [text]
			};
			expect(findEvents(article).events.length).toBeLessThan(text.length);
		},
		60_000
	);

	test('ten thousand dates are found', () => {
		const text = 'The river rose and the town was flooded on Friday. '.repeat(10_000);
		expect(findTimes(text, 18_131)).toHaveLength(10_000);
	}, 60_000);
});
