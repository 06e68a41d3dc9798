import { parse as parseMarkwhen } from '@markwhen/parser';
import { describe, expect, it, test } from 'vitest';
import { checkStory } from '#lib/anchor/check-story.ts';
import { idMaker } from '#lib/derive/events/ids.ts';
import { formatArticle, parseArticle } from '#lib/model/article.ts';
import { formatEventsFile, parseEventsFile } from '#lib/model/events-file.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { ImportError, type ImportOptions, importStory } from './import.ts';

const OPTIONS: ImportOptions = { map: new Map(), dates: 'mdy' };

function imported(text: string, options: Partial<ImportOptions> = {}) {
	return importStory(text, 'the file', { ...OPTIONS, ...options }, ({ title, published }) => ({
		slug: 'pact',
		title: title ?? 'Imported',
		published: published ?? '2019-08-23',
		language: 'en',
		newId: idMaker()
	}));
}

/** What matters of each event. */
function events(text: string, options: Partial<ImportOptions> = {}) {
	const { article, file } = imported(text, options);
	return file.events.map(({ when, title, countries, sources }) => [
		when,
		title,
		sources.map(({ paragraph }) => article.paragraphs[paragraph - 1]).join(' | '),
		...countries.map(({ code }) => code)
	]);
}

function faults(text: string, options: Partial<ImportOptions> = {}): string[] {
	try {
		imported(text, options);
	} catch (error) {
		if (error instanceof ImportError)
			return error.message
				.split('\n')
				.slice(1)
				.map((line) => line.trim());
		throw error;
	}
	return [];
}

describe('TimelineJS', () => {
	const JSON_OF_TODAY = JSON.stringify({
		title: { text: { headline: 'The <b>pact</b>', text: '' } },
		events: [
			{
				unique_id: 'leaves',
				start_date: { year: '2019', month: '8', day: '22', hour: '', minute: '' },
				text: { headline: 'Seoul leaves', text: '<p>It left &amp; said so.</p><p>Tokyo answered.<br></p>' },
				group: 'South Korea',
				media: { url: 'https://example.org/a.png' }
			},
			{ start_date: { year: -44, month: 3 }, end_date: { year: -43 }, text: { headline: 'Ides' } },
			{ start_date: { year: 1965 }, text: { headline: 'Treaty' }, group: 'Trade' }
		],
		eras: [{ start_date: { year: 1910 }, end_date: { year: 1945 } }]
	});

	it('gives events with their texts as paragraphs, and tells what was left out', () => {
		const { article, notes, format, file } = imported(JSON_OF_TODAY);
		expect(events(JSON_OF_TODAY)).toEqual([
			['-0043-03/-0042', 'Ides', 'Ides'],
			['1965', 'Treaty', 'Treaty'],
			['2019-08-22', 'Seoul leaves', 'Seoul leaves. It left & said so. | Tokyo answered.', 'KR']
		]);
		expect(file.events.map(({ id }) => id)).toEqual(['ides', 'treaty', 'leaves']);
		expect(file.events[2]?.sources[0]?.selector.exact).toBe('It left & said so.');
		expect([article.meta.title, article.meta.imported, format]).toEqual([
			'The pact',
			'TimelineJS JSON',
			'TimelineJS JSON'
		]);
		expect(notes).toEqual([
			'Once: a picture or other medium was left out.',
			'2 times: a negative year was read as years BCE, -44 as 44 BCE.',
			'Once: a group that is no country was left out.',
			'Once: an era was left out: Dateline has events only.'
		]);
	});

	it('reads the JSON of version 1', () => {
		const json = JSON.stringify({
			timeline: {
				headline: 'Old',
				type: 'default',
				date: [{ startDate: '2011,12,10', endDate: '2011,12,11', headline: 'H', text: '<p>T</p>' }]
			}
		});
		expect(events(json)).toEqual([['2011-12-10/2011-12-11', 'H', 'H. T']]);
	});

	it('reads the sheet of today and the one with the old headers', () => {
		const today =
			'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n,,,,,,,,,The pact,,,,,,title,,\r\n2019,8,22,2:30 pm,,,,,,Seoul leaves,"It, too",,,,,,Japan,\r\n';
		const old =
			'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n8/22/2019,,Seoul leaves,Text,,,,,,\n1910,1945,Japan rules,,,,,,,\n';
		expect(events(today)).toEqual([['2019-08-22T14:30', 'Seoul leaves', 'Seoul leaves. It, too', 'JP']]);
		expect(imported(today).article.meta.title).toBe('The pact');
		expect(events(old)).toEqual([
			['1910/1945', 'Japan rules', 'Japan rules'],
			['2019-08-22', 'Seoul leaves', 'Seoul leaves. Text']
		]);
	});

	it('names every fault by its place', () => {
		expect(
			faults(
				JSON.stringify({
					events: [
						{ start_date: { year: 2019, month: 13 }, text: { headline: 'A' } },
						{ text: { headline: 'B' } },
						{ start_date: { year: 2019 }, end_date: { year: 2018 }, text: { headline: 'C' } },
						{ start_date: { year: 2019 } }
					],
					title: { text: {} }
				})
			)
		).toEqual([
			'events[0].start_date: got “2019-13”, expected a year, and a month and day that it has. Correct the date.',
			'events[1]: got no start, expected a start with at least a year. Give the event a date.',
			'events[2]: got “2019/2018”, expected an end that is not before the start. Exchange or correct the two dates.',
			'events[3]: got neither a title nor a text, expected words that say what happened. Give the event a title.'
		]);
	});
});

test.each([
	[{ start: '2019-08-22', type: 'point' }, '2019-08-22'],
	[{ start: '2019-08-22T14:30:00.000Z' }, '2019-08-22T14:30Z'],
	[{ start: 0 }, '1970-01-01'],
	[{ start: '/Date(1198908717056)/' }, '2007-12-29T06:11:57.056Z'],
	[{ start: '2019-08-22', end: '2019-08-25' }, '2019-08-22/2019-08-24'],
	[{ start: '2019-08-01', end: '2019-09-01' }, '2019-08'],
	[{ start: '1910-01-01', end: '1946-01-01' }, '1910/1945'],
	[{ start: '-003113-08-11T00:00:00.000Z' }, '-3113-08-11'],
	[{ start: '2019-08-22T10:00:00Z', end: '2019-08-22T11:30:00Z' }, '2019-08-22T10:00Z/2019-08-22T11:30Z']
])('a vis-timeline item %j is %s', (item, when) => {
	expect(events(JSON.stringify([{ id: 1, content: 'A', ...item }]))).toEqual([[when, 'A', 'A']]);
});

describe('SIMILE', () => {
	test.each([
		[{ start: 'May 20 1961 00:00:00 GMT' }, '1961-05-20'],
		[{ start: '1965-01-01', end: '1965-12-31', durationEvent: false }, '1965'],
		[{ start: '1910', end: '1945' }, '1910/1945'],
		[{ start: '1910-01-01', latestStart: '1910-12-31', earliestEnd: '1945-08-01', end: '1945-08-31' }, '1910/1945-08'],
		[{ start: '1961-05-03', latestStart: '1961-05-20' }, '1961-05'],
		[{ start: '1960', latestStart: '1969' }, '196X'],
		[{ start: '44 BC' }, '-0043'],
		[{ start: '1961-05-03', latestStart: '1971-02-01', isDuration: 'false' }, '19XX']
	])('%j is %s', (dates, when) => {
		expect(
			events(JSON.stringify({ dateTimeFormat: 'iso8601', events: [{ title: 'A', description: 'Words.', ...dates }] }))
		).toEqual([[when, 'A', 'A. Words.']]);
	});

	it('is read from XML as well', () => {
		const xml = `<data><event start="May 28 2006 09:00:00 GMT" end="Jun 15 2006 09:00:00 GMT" isDuration="true" title="Writing &amp; reading" image="a.png">A few days &lt;b&gt;to&lt;/b&gt; write</event>
		<event start="1965" title="B"/></data>`;
		expect(events(xml)).toEqual([
			['1965', 'B', 'B'],
			['2006-05-28T09:00Z/2006-06-15T09:00Z', 'Writing & reading', 'Writing & reading. A few days to write']
		]);
		expect(faults('<data><event></data>')[0]).toMatch(/^line 1, column \d+: got .*, expected well-formed XML/);
	});
});

describe('iCalendar', () => {
	const calendar = (...lines: string[]) =>
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'X-WR-CALNAME:The pact',
			'BEGIN:VEVENT',
			'UID:1',
			'DTSTAMP:20190823T120000Z',
			...lines,
			'END:VEVENT',
			'END:VCALENDAR',
			''
		].join('\r\n');

	test.each([
		[['DTSTART;VALUE=DATE:20190822'], '2019-08-22'],
		[['DTSTART;VALUE=DATE:20190822', 'DTEND;VALUE=DATE:20190825'], '2019-08-22/2019-08-24'],
		[['DTSTART;VALUE=DATE:20190801', 'DTEND;VALUE=DATE:20190901'], '2019-08'],
		[['DTSTART:20190822T143000', 'DURATION:PT1H30M'], '2019-08-22T14:30/2019-08-22T16:00'],
		[['DTSTART:20190822T143000Z'], '2019-08-22T14:30Z'],
		[['DTSTART;TZID=Asia/Seoul:20190822T143000'], '2019-08-22T14:30+09:00'],
		[['DTSTART;VALUE=DATE:00790824'], '0079-08-24']
	])('%j is %s', (lines, when) => {
		expect(
			events(calendar('SUMMARY:Seoul\\, the capital', 'DESCRIPTION:One.\\n\\nTwo.', 'CATEGORIES:Japan,Work', ...lines))
		).toEqual([[when, 'Seoul, the capital', 'Seoul, the capital. One. | Two.', 'JP']]);
	});

	it('has its title and the day on which it was made, and tells what comes again', () => {
		const { article, notes } = imported(calendar('SUMMARY:A', 'DTSTART;VALUE=DATE:20190822', 'RRULE:FREQ=DAILY'));
		expect([article.meta.title, article.meta.published]).toEqual(['The pact', '2019-08-23']);
		expect(notes).toEqual(['Once: of an event that comes again only the first time was taken.']);
	});

	it('without a start is a fault', () => {
		expect(faults(calendar('SUMMARY:A'))[0]).toBe(
			'VEVENT 1 (A).DTSTART: got nothing, expected a day or a time. Give the event a start.'
		);
	});
});

describe('markwhen', () => {
	it('gives its dated lines, each with what stands below', () => {
		const text = `title: The pact

// a comment
section Before
1965: Treaty #law
1910 - 1945: Japan rules [Korea](https://example.org)
It lasted.

Long.
2016-11-23: Pact signed
8/22/2019 14:30: Seoul leaves
endSection
`;
		expect(events(text)).toEqual([
			['1910/1945', 'Japan rules Korea', 'Japan rules Korea. It lasted. | Long.'],
			['1965', 'Treaty', 'Treaty'],
			['2016-11-23', 'Pact signed', 'Pact signed'],
			['2019-08-22T14:30', 'Seoul leaves', 'Seoul leaves']
		]);
		expect(imported(text).article.meta.title).toBe('The pact');
	});

	it('reads dates as markwhen itself does', () => {
		const text = [
			...[
				'1965: Year',
				'November 2016: Month',
				'Nov 2016: Short month',
				'2016-11: Month in figures',
				'2019-08-22: Day'
			],
			...[
				'8/22/2019: Day as in the US',
				'1910 - 1945: Years',
				'2016-11-23/2019-08-22: Days',
				'1988-1991: Years, close'
			],
			...['Aug 5 1914: Month first', '2014-01-05 / 2014-02-07: Slash']
		].join('\n');
		const theirs = parseMarkwhen(`timezone: UTC\n\n${text}`)
			.events.children.flatMap((event) => ('firstLine' in event ? event : []))
			.map(({ firstLine, dateRangeIso }) => {
				const { fromDateTimeIso, toDateTimeIso } = dateRangeIso;
				return [firstLine.restTrimmed, Date.parse(fromDateTimeIso), Date.parse(toDateTimeIso)];
			});
		const ours = events(text).map(([when = '', title]) => {
			const { from, to } = timeSpan(when);
			return [title, from, to];
		});
		const byTitle = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
		expect(ours.toSorted(byTitle)).toEqual(theirs.toSorted(byTitle));
	});

	it('tells relative dates and impossible ones with their lines', () => {
		expect(faults('2019: A\n10 days: later\nnow: B\n2019-02-30: C\n')).toEqual([
			'line 2: got “10 days: later”, expected a date of the calendar. Write the date itself: a relative one depends on when it is read.',
			'line 3: got “now: B”, expected a date of the calendar. Write the date itself: a relative one depends on when it is read.',
			expect.stringMatching(/^line 4: got “2019-02-30”, expected a date such as/)
		]);
	});
});

describe('CSV', () => {
	it('is read by the names of its columns, or by those that are given', () => {
		expect(events('Event;Date;Country;Notes\nSeoul leaves;22 August 2019;South Korea, JP;Words\n')).toEqual([
			['2019-08-22', 'Seoul leaves', 'Seoul leaves. Words', 'KR', 'JP']
		]);
		const map = new Map(Object.entries({ title: 'Was', start: 'Von', end: 'Bis' }));
		expect(events('Was,Von,Bis\nA,22.8.2019,24.8.2019\n', { map })).toEqual([['2019-08-22/2019-08-24', 'A', 'A']]);
	});

	it('tells all that is wrong with it', () => {
		expect(faults('title,date,country,importance\nA,soon,KR,3\nB,1965,Atlantis,9\n,1965,,\n')).toEqual([
			expect.stringMatching(/^row 2, date: got “soon”, expected a date such as/),
			'row 3, country: got “Atlantis”, expected a country by its English name or its code, such as KR. Correct it, or leave the cell empty.',
			'row 3, importance: got “9”, expected a number from 1 to 5. Correct it, or leave the cell empty.',
			'row 4: got neither a title nor a text, expected words that say what happened. Give the event a title.'
		]);
		expect(faults('a,b\n1,2\n')[0]).toBe(
			'row 1: got a, b, expected a column of titles and one of dates. Say which columns they are: --map title=Name,when=Date.'
		);
		expect(faults('a,b\n1,2\n', { map: new Map([['title', 'c']]) })[0]).toContain(
			'--map: got “c”, expected one of a, b.'
		);
	});

	it('says how an ambiguous date was read', () => {
		const text = 'title,date\nA,3/4/2019\n';
		expect(events(text)).toEqual([['2019-03-04', 'A', 'A']]);
		expect(events(text, { dates: 'dmy' })).toEqual([['2019-04-03', 'A', 'A']]);
		expect(imported(text).notes).toEqual([
			'Once: a date such as 3/4/2019 was read as month and day; --dates dmy reads day and month.'
		]);
	});
});

test.each([
	['', 'the file: got an empty file, expected TimelineJS'],
	['Nothing dated here.', 'the file: got “Nothing dated here.…”, expected TimelineJS'],
	['{"events": [}', 'line 1, column 13: got “}”, expected JSON.'],
	['{"version": 1, "story": "a", "events": [], "dismissed": []}', 'the file: got an events file of Dateline'],
	['[]', 'the file: got vis-timeline items without an event']
])('%j is refused', (text, message) => {
	expect(faults(text)[0]).toContain(message);
});

test('an imported story is whole: its files are read back and every quote stands in its article', () => {
	const long = 'word '.repeat(60).trim();
	const { article, file } = imported(`title,when,text\n${long},1965,\n${long},1966~,Text.\n"A\nB",2019,"A B\n\nC"\n`);
	const again = { article: parseArticle(formatArticle(article)), file: parseEventsFile(formatEventsFile(file)) };
	expect(again).toEqual({ article, file });
	expect(checkStory('pact', again.article, again.file)).toMatchObject({
		events: 3,
		counts: { moved: 0, changed: 0, gone: 0 },
		faults: []
	});
});
