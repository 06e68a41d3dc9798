/** What must hold for any text: nothing throws, hangs or takes more than linear time, and every quote is literal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import { formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { findCountries } from './countries/find-countries.ts';
import { LONG_TEXTS } from '../../../tests/bench/long-texts.ts';
import { deriveArticle, deriveStory } from './derive.ts';
import { findEvents } from './events/find-events.ts';
import { stripBoilerplate } from './read/boilerplate.ts';
import { foreignLanguage } from './read/language.ts';
import { splitSentences } from './read/sentences.ts';
import { TITLE_LENGTH } from './events/shorten.ts';
import { findTimes } from './time/find-times.ts';

/** A busy machine takes its time. */
const PATIENCE_MS = 120_000;

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
	test(
		'derives to events whose quotes are literal, whose file is valid, and which account for every expression',
		() => {
			fc.assert(
				fc.property(article, (value) => {
					if (findEvents(value).events.length === 0) return;
					const { file, report } = deriveStory('any', value);
					parseEventsFile(formatEventsFile(file));
					for (const { title, sources, dating } of file.events) {
						expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
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
		},
		PATIENCE_MS
	);

	test(
		'gives expressions and countries within its bounds, in order, without overlaps',
		() => {
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
		},
		PATIENCE_MS
	);

	test('every block of a text is kept, or left out with a reason', () => {
		fc.assert(
			fc.property(fc.array(sentence, { maxLength: 12 }), (blocks) => {
				const { title, paragraphs, dropped } = stripBoilerplate(blocks);
				expect(paragraphs.length + dropped.length + (title === null ? 0 : 1)).toBe(blocks.length);
			}),
			// a headline that is there twice
			{ examples: [[['March', 'March', 'The river rose on Friday and the town was flooded.']]] }
		);
	});
});

/** That time grows with the text and no faster is measured by tests/bench/linear.ts; here the same texts must come to an end. */
describe('long texts', () => {
	const articleOf = (paragraphs: readonly string[]): Article => ({
		meta: { title: 'Long', published: '2019-08-23', language: 'en' },
		paragraphs
	});

	test('nothing but dates, longer than a title is read for, makes no event without a title', () => {
		const { file } = deriveArticle('long', articleOf(['last Christmas '.repeat(200).trim()]));
		formatEventsFile(file);
		expect(file.events).toEqual([]);
	});

	test.each(LONG_TEXTS.map(({ name, paragraphs }) => [name, paragraphs] as const))(
		'%s, again and again, is derived to a valid file that accounts for every expression',
		(_, paragraphs) => {
			const long = articleOf(paragraphs(3000));
			if (foreignLanguage(long.paragraphs.join(' ')) !== null) return;
			const { file, report } = deriveArticle('long', long);
			formatEventsFile(file);
			expect(report.coverage.accounted).toBe(report.coverage.expressions);
		},
		PATIENCE_MS
	);

	test(
		'a line of 5 MB is derived',
		() => {
			const words = 'it was quiet in the town and nobody came, ';
			const text = `${words.repeat(5_000_000 / words.length)}nothing else. The dam broke in May 2016.`;
			expect(deriveStory('long', articleOf([text])).file.events.map(({ when }) => when)).toContain('2016-05');
		},
		PATIENCE_MS
	);

	test(
		'ten thousand dates are found, in one paragraph or in ten thousand',
		() => {
			const sentence = 'The river rose and the town was flooded on Friday. ';
			expect(findTimes(sentence.repeat(10_000), 18_131)).toHaveLength(10_000);
			const { report } = deriveStory('long', articleOf(Array<string>(10_000).fill(sentence.trim())));
			expect(report.coverage).toEqual({ expressions: 10_000, accounted: 10_000 });
		},
		PATIENCE_MS
	);

	test(
		'a thousand events derive again to the same file',
		() => {
			const text = Array.from({ length: 1000 }, (_, i) => `Town ${i} was flooded in ${1000 + i}.`);
			const { file } = deriveStory('long', articleOf(text));
			expect(file.events).toHaveLength(1000);
			const reviewed = { ...file, events: file.events.map((event) => ({ ...event, status: 'reviewed' as const })) };
			expect(deriveStory('long', articleOf(text), reviewed).file).toEqual(reviewed);
			expect(deriveStory('long', articleOf(['It rained.', ...text]), file).report).toMatchObject({
				added: [],
				gone: []
			});
		},
		PATIENCE_MS
	);
});
