import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idMaker } from '#lib/derive/events/ids.ts';
import type { Article } from '#lib/model/article.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import { storyOf } from '#lib/server/story-of.ts';
import { EVERY_KIND } from './export/sample-story.ts';
import { exportFormat } from './exports.ts';
import { importStory } from './import.ts';

const SITE = 'https://example.org';

interface Written {
	readonly article: Article;
	readonly file: EventsFile;
}

function exported({ article, file }: Written, format: string): string {
	const write = exportFormat(format)?.write ?? expect.fail(`no format ${format}`);
	return write({ story: storyOf('pact', article, file), file, site: SITE }).text;
}

function imported(text: string): Written {
	return importStory(text, 'the file', { map: new Map(), dates: 'mdy' }, ({ title, published }) => ({
		slug: 'pact',
		title: title ?? 'The pact',
		published: published ?? '2019-08-23',
		language: 'en',
		newId: idMaker()
	}));
}

/** Words with all that formats have signs for. */
const words = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,9}$/) },
			fc.constantFrom(
				'“quoted”',
				'a,b;c',
				'<b>',
				'&amp;',
				'#tag',
				'\\n',
				"'",
				'=1+1',
				'서울',
				'🇰🇷',
				'-',
				'…',
				'Date:',
				'1965',
				'x.'
			)
		),
		{ minLength: 1, maxLength: 30 }
	)
	.map((list) => list.join(' '));

const row = fc.record({
	title: words,
	when: fc.constantFrom(...EVERY_KIND),
	texts: fc.array(words, { maxLength: 3 }),
	countries: fc.subarray(['KR', 'JP', 'US'])
});

/** A first story, from a table of our own, with every kind of date. */
const first = fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => {
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const lines = rows.map(({ title, when, texts, countries }) =>
		[cell(escape(title)), when, cell(texts.map(escape).join('\n\n')), countries.join(' ')].join(',')
	);
	return imported(['title,when,text,countries', ...lines].join('\n'));
});

describe('import → export → import', () => {
	it.each(['csv', 'timelinejs', 'timelinejs-csv', 'vis', 'ics'])(
		'%s: what comes back is written the same again',
		(format) => {
			fc.assert(
				fc.property(first, (story) => {
					const once = exported(story, format);
					if (format !== 'csv' && story.file.events.every(({ when }) => isOutside(when))) return;
					const back = imported(once);
					const twice = exported(back, format);
					const again = imported(twice);
					expect(again).toEqual(back);
					expect(exported(again, format)).toBe(twice);
				}),
				{ numRuns: 60 }
			);
		}
	);

	it('our own CSV brings the whole story back, but for the day and the name of the format', () => {
		fc.assert(
			fc.property(first, (story) => {
				const back = imported(exported(story, 'csv'));
				expect(back.file.events).toEqual(story.file.events);
				expect(back.article.paragraphs).toEqual(story.article.paragraphs);
			}),
			{ numRuns: 60 }
		);
	});

	it.each([
		[
			'timelinejs',
			[
				'2019-08-22',
				'2016-11',
				'1965',
				'1910/1945',
				'2019-08-22/2019-08-24',
				'2019-08-22T14:30',
				'-0043-03-15',
				'Y-65999999'
			]
		],
		[
			'ics',
			['2019-08-22', '2016-11', '1965', '1910/1945', '196X', '2019-08-22/2019-08-24', '2019-08-22T14:30', '0321-03-07']
		],
		['vis', ['2019-08-22', '2016-11', '1965', '196X', '2019-08-22/2019-08-24', '-0043-03-15', '0321-03-07']]
	])('%s brings these dates back as they were', (format, whens) => {
		for (const when of whens) {
			const [event] = imported(exported(imported(`title,when\nA,${when}\n`), format)).file.events;
			// What lasted whole years is told from “sometime within” by nothing in a calendar.
			expect(event?.when).toBe(when);
		}
	});
});

/** Left out by formats that know fewer years. */
function isOutside(when: string): boolean {
	return /^Y?-/.test(when);
}
