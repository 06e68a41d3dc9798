import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { countryName } from '#lib/model/countries.ts';
import { parseEventsFile } from '#lib/model/events-file.ts';
import { CSV_COLUMNS, csv } from './export/csv.ts';
import { eventJsonLd, jsonLd } from './export/json-ld.ts';
import { markdown } from './export/markdown.ts';
import { EVERY_KIND, sampleEvent, sampleInput } from './export/sample-story.ts';
import { timelineCsv, timelineJson, TIMELINEJS_COLUMNS } from './export/timelinejs.ts';
import { visTimeline } from './export/vis-timeline.ts';
import { EXPORT_FORMATS, exportFormat } from './exports.ts';
import { lossInWords } from './loss.ts';

const everyKind = sampleInput(EVERY_KIND.map((when) => sampleEvent(when)));
const two = sampleEvent('2019-08-22', { title: 'A <b> & "c"', countries: ['KR', 'JP'] }, ['First <i>.', 'Second.']);

test('a format is found by its id and by the name of its file', () => {
	expect(exportFormat('ics')).toBe(exportFormat('events.ics'));
	expect(exportFormat('pdf')).toBeNull();
	expect(new Set(EXPORT_FORMATS.flatMap(({ id, file }) => [id, file])).size).toBe(EXPORT_FORMATS.length * 2);
});

test('the events file is the one that is kept, its schema where the site has it', () => {
	const write = exportFormat('json')?.write ?? expect.fail('no format');
	expect(parseEventsFile(write(everyKind).text).$schema).toBe(
		'https://example.org/stories/schema/events-file.schema.json'
	);
	expect(parseEventsFile(write({ ...everyKind, site: '/stories' }).text).$schema).toBe(
		'../schema/events-file.schema.json'
	);
	expect(write(everyKind).losses).toEqual([]);
});

describe('CSV', () => {
	it('has a row an event, with the days at its bounds', () => {
		const rows = parse(csv(everyKind).text, { columns: true, bom: true }) as Record<string, string>[];
		expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
		expect(rows.map((row) => [row.when, row.first_day, row.last_day]).slice(1, 8)).toEqual([
			['2016-11', '2016-11-01', '2016-11-30'],
			['1965', '1965-01-01', '1965-12-31'],
			['1910/1945', '1910-01-01', '1945-12-31'],
			['2019-08-22/2019-08-24', '2019-08-22', '2019-08-24'],
			['2019-22', '2019-06-01', '2019-08-31'],
			['196X', '1960-01-01', '1969-12-31'],
			['1965~', '1965-01-01', '1965-12-31']
		]);
	});

	it('keeps a spreadsheet from running a text as a formula', () => {
		const { text } = csv(sampleInput([sampleEvent('1965', { title: '=HYPERLINK("x")' }, ['-1+2', 'b'])]));
		const [row] = parse(text, { columns: true, bom: true }) as Record<string, string>[];
		expect([row?.title, row?.quotes]).toEqual([`'=HYPERLINK("x")`, "'-1+2\n\nb"]);
	});
});

describe('TimelineJS', () => {
	test.each([
		['2019-08-22', { start_date: { year: 2019, month: 8, day: 22 } }],
		['1910/1945', { start_date: { year: 1910 }, end_date: { year: 1945 } }],
		[
			'2019-22',
			{ start_date: { year: 2019, month: 6 }, end_date: { year: 2019, month: 8 }, display_date: 'summer 2019' }
		],
		['196X', { start_date: { year: 1960 }, end_date: { year: 1969 }, display_date: 'the 1960s' }],
		['1965~', { start_date: { year: 1965 }, display_date: 'about 1965' }],
		['2016/..', { start_date: { year: 2016 }, display_date: 'from 2016 on' }],
		['/1990-05-01', { start_date: { year: 1990, month: 5, day: 1 }, display_date: 'until 1 May 1990 (start unknown)' }],
		['-0043-03-15', { start_date: { year: -44, month: 3, day: 15 } }],
		['0000', { start_date: { year: -1 } }],
		['2019-08-22T14:30+09:00', { start_date: { year: 2019, month: 8, day: 22, hour: 14, minute: 30 } }]
	])('has %s as %j', (when, dates) => {
		const { events } = JSON.parse(timelineJson(sampleInput([sampleEvent(when)])).text);
		const { start_date, end_date, display_date } = events[0];
		expect(JSON.parse(JSON.stringify({ start_date, end_date, display_date }))).toEqual(dates);
	});

	it('has texts as HTML that holds no markup of theirs', () => {
		const { events } = JSON.parse(timelineJson(sampleInput([two])).text);
		expect(events[0]).toMatchObject({
			group: 'South Korea',
			text: { headline: 'A &lt;b&gt; &amp; &quot;c&quot;', text: '<p>First &lt;i&gt;.</p><p>Second.</p>' }
		});
	});

	it('has the columns of the template and a title slide in its sheet', () => {
		const rows = parse(timelineCsv(sampleInput([two, sampleEvent('2019-08-22T14:30/2019-08-22T16:00')])).text);
		expect(rows[0]).toEqual([...TIMELINEJS_COLUMNS]);
		expect(rows[1]?.slice(9, 16)).toEqual(['How the pact ended', expect.any(String), '', '', '', '', 'title']);
		expect(rows[2]?.slice(0, 10)).toEqual([
			'2019',
			'8',
			'22',
			'',
			'',
			'',
			'',
			'',
			'',
			'A &lt;b&gt; &amp; &quot;c&quot;'
		]);
		expect(rows[3]?.slice(0, 8)).toEqual(['2019', '8', '22', '14:30', '2019', '8', '22', '16:00']);
	});
});

describe('vis-timeline', () => {
	it('has points and ranges in UTC, and groups for all of them', () => {
		const { text, losses } = visTimeline(everyKind);
		const { items, groups } = JSON.parse(text);
		expect(items).toHaveLength(EVERY_KIND.length - 1);
		expect(losses[0]).toMatchObject({ events: ['e-y-65999999'] });
		expect(items.slice(0, 2)).toMatchObject([
			{ type: 'point', start: '2019-08-22T00:00:00.000Z', end: '2019-08-23T00:00:00.000Z' },
			{ type: 'range', start: '2016-11-01T00:00:00.000Z', end: '2016-12-01T00:00:00.000Z' }
		]);
		const known = groups.map(({ id }: { id: string }) => id);
		expect(items.every((item: { group: string }) => known.includes(item.group))).toBe(true);
	});
});

describe('Markdown', () => {
	it('has headings with words, quotes, and the EDTF date', () => {
		expect(markdown(sampleInput([two])).text.split('\n\n')).toEqual([
			'# How the pact ended',
			'The Courier, 23 August 2019',
			'<https://example.org/stories/pact/>',
			'## [22 August 2019: A \\<b\\> \\& "c"](<https://example.org/stories/pact/e/e-2019-08-22/>)',
			'> First \\<i\\>.',
			'> Second.',
			'South Korea, Japan · paragraphs 1, 2 · `2019-08-22`\n'
		]);
	});
});

describe('JSON-LD', () => {
	it('has bounds for dates and EDTF as text', () => {
		const { about } = JSON.parse(jsonLd(everyKind).text);
		expect(about.map(({ startDate, endDate }: Record<string, string>) => [startDate ?? null, endDate ?? null])).toEqual(
			[
				['2019-08-22', '2019-08-22'],
				['2016-11-01', '2016-11-30'],
				['1965-01-01', '1965-12-31'],
				['1910-01-01', '1945-12-31'],
				['2019-08-22', '2019-08-24'],
				['2019-06-01', '2019-08-31'],
				['1960-01-01', '1969-12-31'],
				['1965-01-01', '1965-12-31'],
				['2019-08-22T14:30:00Z', '2019-08-22T14:30:59Z'],
				['2019-08-22T05:30:05Z', '2019-08-22T05:30:05Z'],
				['2019-08-22T14:30:00Z', '2019-08-22T16:00:59Z'],
				['2016-01-01', null],
				[null, '1990-05-01'],
				[null, null],
				['0321-03-07', '0321-03-07'],
				[null, null]
			]
		);
		expect(about[7].subjectOf[0]).toMatchObject({ '@type': 'Quotation', temporalCoverage: '1965~' });
	});

	it('of an event names the article that its quote is part of', () => {
		const { story, site } = sampleInput([two]);
		expect(eventJsonLd(two, story, site)).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Event',
			about: ['KR', 'JP'].map((code) => ({ '@type': 'Country', name: countryName(code), identifier: code })),
			subjectOf: [
				{
					url: 'https://example.org/stories/pact/#p1',
					isPartOf: { '@type': 'NewsArticle', headline: 'How the pact ended' }
				},
				{ url: 'https://example.org/stories/pact/#p2' }
			]
		});
	});
});

test('a loss says how many events it befalls', () => {
	expect(lossInWords({ what: 'gone.', events: ['a'] })).toBe('1 event: gone.');
	expect(lossInWords({ what: 'gone.', events: ['a', 'b'] })).toBe('2 events: gone.');
});
