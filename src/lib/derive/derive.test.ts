import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/model/article.ts';
import type { EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import { checkStory } from '#lib/anchor/check-story.ts';
import { deriveStory } from './derive.ts';
import { dismissEvents } from './events/dismiss.ts';
import { differenceLines } from './report.ts';

const article = (...paragraphs: string[]): Article => ({
	meta: { title: 'A quarrel over grain', published: '2019-08-23', language: 'en' },
	paragraphs
});

const ONE = 'Japan and South Korea signed the accord in November 2016.';
const TWO = 'Trade between Tokyo and Seoul shrank last year.';
const THREE = 'On Thursday the Pentagon said it was disappointed.';

const derived = deriveStory('grain', article(ONE, TWO, THREE)).file;

/** The file with one event changed as a reviewer would. */
function reviewed(file: EventsFile, id: string, change: Partial<StoryEvent>): EventsFile {
	const events = file.events.map((event) =>
		event.id === id ? { ...event, status: 'reviewed' as const, ...change } : event
	);
	return { ...file, events };
}

const SIGNED = 'japan-and-south-korea-signed-the-accord';
const SEEN = reviewed(derived, SIGNED, { title: 'GSOMIA signed', when: '2016-11-23', importance: 5 });

test('an event has its date, its countries in the order of the text and the words that say so', () => {
	expect(derived.events.find(({ id }) => id === SIGNED)).toMatchObject({
		when: '2016-11',
		title: 'Japan and South Korea signed the accord',
		countries: [
			{ code: 'JP', words: ['Japan'], kind: 'name' },
			{ code: 'KR', words: ['South Korea'], kind: 'name' }
		],
		status: 'draft',
		dating: { expression: 'November 2016', rule: 'month-year', reference: null, certainty: 'stated' },
		sources: [{ paragraph: 1, selector: { exact: ONE.slice(0, -1), start: 0 } }]
	});
});

test('events come in time order', () => {
	expect(derived.events.map(({ when }) => when)).toEqual(['2016-11', '2018', '2019-08-22']);
});

test('an undated statement carries the publication date, marked as implied', () => {
	const { file } = deriveStory('s', article('Prime Minister Shinzo Abe said Japan would keep its promises.'));
	expect(file.events[0]).toMatchObject({
		when: '2019-08-23',
		dating: { expression: null, rule: 'publication', certainty: 'implied' }
	});
});

test('two mentions of one happening are one event with both sources', () => {
	const { file } = deriveStory(
		's',
		article(ONE, 'The two signed the accord, which Japan and South Korea had long discussed, in November 2016.')
	);
	expect(file.events).toHaveLength(1);
	expect(file.events[0]?.sources.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
});

test('an accord named with its year is the one whose signing is told', () => {
	const { file } = deriveStory('s', article(ONE, 'Leaving an intelligence accord dating from 2016 made it harder.'));
	expect(file.events.map(({ when }) => when)).toEqual(['2016-11']);
});

test('what is dated and no event is dismissed with its reason', () => {
	const { file, report } = deriveStory(
		's',
		article(ONE, 'They had met every Friday for three years. Sales have grown since 2015. It is now quiet.')
	);
	expect(file.dismissed.map(({ expression, reason }) => `${expression}: ${reason}`)).toEqual([
		'every Friday: background',
		'three years: duration',
		'2015: background',
		'now: vague'
	]);
	expect(report.coverage).toEqual({ expressions: 5, accounted: 5 });
});

test('an article without an event is a fault and no empty file', () => {
	expect(() => deriveStory('s', article('The sky is blue.'))).toThrow(/no event in 1 paragraphs.*Check that/);
});

describe('deriving again', () => {
	test('the same article gives the same file', () => {
		const again = deriveStory('grain', article(ONE, TWO, THREE), derived);
		expect(again.file).toEqual(derived);
		expect(again.report).toMatchObject({ added: [], changed: [], gone: [], unproved: [] });
	});

	test('a reviewed event stays whole', () => {
		const again = deriveStory('grain', article(ONE, TWO, THREE), SEEN);
		expect(again.file.events).toEqual(SEEN.events);
	});

	test('a reviewed event whose words have moved is found again', () => {
		const again = deriveStory('grain', article('Grain is dear.', ONE, TWO, THREE), SEEN);
		const event = again.file.events.find(({ id }) => id === SIGNED);
		expect(event).toMatchObject({ title: 'GSOMIA signed', when: '2016-11-23', sources: [{ paragraph: 2 }] });
		expect(again.report.added).toEqual([]);
	});

	test('a reviewed event whose words are gone stays, and the report says so', () => {
		const again = deriveStory('grain', article(TWO, THREE), SEEN);
		expect(again.file.events.map(({ id }) => id)).toContain(SIGNED);
		expect(again.report.unproved.map(({ id }) => id)).toEqual([SIGNED]);
	});

	test('a draft whose words are gone is left out and reported', () => {
		const again = deriveStory('grain', article(TWO, THREE), derived);
		expect(again.report.gone.map(({ id }) => id)).toEqual([SIGNED]);
		expect(again.file.events.map(({ id }) => id)).not.toContain(SIGNED);
	});

	test('a new event is added under an id of its own', () => {
		const again = deriveStory('grain', article(ONE, TWO, THREE, 'Ukraine raised its fees in March.'), SEEN);
		expect(again.report.added.map(({ when }) => when)).toEqual(['2019-03']);
	});

	test('an id and its aliases outlive a changed title and date', () => {
		const before = { ...derived, events: derived.events.map((event) => ({ ...event, aliases: [`old-${event.id}`] })) };
		const again = deriveStory('grain', article(ONE.replace('November', 'December'), TWO, THREE), before);
		const event = again.file.events.find(({ when }) => when === '2016-12');
		expect(event).toMatchObject({ id: SIGNED, aliases: [`old-${SIGNED}`] });
	});

	test('what a reviewer dismissed does not come back', () => {
		const event = SEEN.events.find(({ when }) => when === '2018');
		const file: EventsFile = {
			...SEEN,
			events: SEEN.events.filter((other) => other !== event),
			dismissed: [
				{
					expression: 'last year',
					paragraph: 2,
					start: TWO.indexOf('last year'),
					end: TWO.indexOf('last year') + 'last year'.length,
					when: '2018',
					reason: 'background',
					note: 'a mood'
				}
			]
		};
		const again = deriveStory('grain', article(ONE, TWO, THREE), file);
		expect(again.report.added).toEqual([]);
		expect(again.file.dismissed).toEqual(file.dismissed);
	});

	test('a reviewed event whose words were rewritten keeps its title and date and takes the new words', () => {
		const rewritten = 'Japan and South Korea finally signed the intelligence accord in late November 2016.';
		const again = deriveStory('grain', article(rewritten, TWO, THREE), SEEN);
		const event = again.file.events.find(({ id }) => id === SIGNED);
		expect(event).toMatchObject({ title: 'GSOMIA signed', when: '2016-11-23', importance: 5, status: 'reviewed' });
		expect(event?.sources[0]?.selector.exact).toContain('finally signed');
		expect(again.report).toMatchObject({ added: [], unproved: [], changed: [{ id: SIGNED }] });
	});

	test('a reviewed event of whose sentence only the date words are left is the one dated by them in its place', () => {
		const reworded = 'In November 2016 Tokyo and Seoul put their names to a military pact.';
		const again = deriveStory('grain', article('Grain is dear.', reworded, TWO, THREE), SEEN);
		const event = again.file.events.find(({ id }) => id === SIGNED);
		expect(event).toMatchObject({ title: 'GSOMIA signed', when: '2016-11-23', status: 'reviewed' });
		expect(event?.sources[0]).toMatchObject({ paragraph: 2, selector: { exact: expect.stringContaining('pact') } });
		expect(again.report).toMatchObject({ added: [], unproved: [] });
	});

	test('the date words elsewhere in the article are another event', () => {
		const other = 'In November 2016 Ukraine raised its fees.';
		const again = deriveStory('grain', article(TWO, THREE, other), SEEN);
		expect(again.report.unproved.map(({ id }) => id)).toEqual([SIGNED]);
		expect(again.report.added).toHaveLength(1);
	});

	test.each([
		['a paragraph before', article('Grain is dear.', ONE, TWO, THREE)],
		['a sentence before', article(`Grain is dear. ${ONE}`, TWO, THREE)],
		['another order', article(THREE, TWO, ONE)]
	])('after %s every quote and every dating of the file stands in the article', (_, changed) => {
		const file = {
			...SEEN,
			events: SEEN.events.map((event) => ({ ...event, status: 'reviewed' as const }))
		};
		const again = deriveStory('grain', changed, file);
		expect(checkStory('grain', changed, again.file).faults).toEqual([]);
		expect(again.file.events.map(({ id, when }) => `${id} ${when}`)).toEqual(
			file.events.map(({ id, when }) => `${id} ${when}`)
		);
	});
});

describe('an event that a reviewer took out', () => {
	const OUT = dismissEvents(derived, [SIGNED]);
	const ids = (file: EventsFile) => file.events.map(({ id }) => id);

	test('is dismissed by its reviewer, with its words and its id', () => {
		expect(ids(OUT)).not.toContain(SIGNED);
		expect(OUT.dismissed[0]).toMatchObject({ expression: 'November 2016', reason: 'reviewer', event: { id: SIGNED } });
	});

	test.each([
		['the same article', article(ONE, TWO, THREE)],
		['a paragraph before', article('Grain is dear.', ONE, TWO, THREE)],
		['a sentence before', article(`Grain is dear. ${ONE}`, TWO, THREE)]
	])('does not come back with %s', (_, changed) => {
		const again = deriveStory('grain', changed, OUT);
		expect(again.report.added).toEqual([]);
		expect(ids(again.file)).toEqual(ids(OUT));
		expect(again.report.coverage.accounted).toBe(again.report.coverage.expressions);
		expect(checkStory('grain', changed, again.file).faults).toEqual([]);
		expect(deriveStory('grain', changed, again.file).file).toEqual(again.file);
	});

	test('does not take the other event of its date with it', () => {
		const both = article('On Thursday the mayor resigned, and the council elected a baker.');
		const file = deriveStory('fall', both).file;
		expect(ids(file)).toHaveLength(2);
		const out = dismissEvents(file, [file.events[0]?.id ?? '']);
		expect(ids(deriveStory('fall', both, out).file)).toEqual([file.events[1]?.id]);
	});

	test('may be one that only the publication dates', () => {
		const said = article('Prime Minister Shinzo Abe said Japan would keep its promises.', ONE);
		const file = deriveStory('abe', said).file;
		const implied = file.events.find(({ dating }) => dating.certainty === 'implied');
		const out = dismissEvents(file, [implied?.id ?? '']);
		expect(ids(deriveStory('abe', said, out).file)).toEqual([SIGNED]);
	});

	test('comes back where its dismissal is deleted', () => {
		const undone = { ...OUT, dismissed: [] };
		expect(ids(deriveStory('grain', article(ONE, TWO, THREE), undone).file)).toContain(SIGNED);
	});

	test('is told where the article no longer holds it', () => {
		const { report, file } = deriveStory('grain', article(TWO, THREE), OUT);
		expect(differenceLines(report).join('\n')).toMatch(
			/Taken out before, and the article no longer holds it:\n {2}- p1/
		);
		expect(file.dismissed).toEqual([]);
	});

	test('must be one of the file', () => {
		expect(() => dismissEvents(derived, ['none'])).toThrow(/--dismiss: got “none”, expected the id of an event/);
		expect(() => dismissEvents(OUT, [SIGNED])).toThrow(/which is dismissed already/);
	});
});

describe('the report of deriving again', () => {
	const lines = (changed: Article, file: EventsFile) => differenceLines(deriveStory('grain', changed, file).report);

	test('says that nothing differs', () => {
		expect(lines(article(ONE, TWO, THREE), derived)).toEqual(['Nothing is new, changed or gone.']);
	});

	test('shows what was there before and what is there now', () => {
		expect(lines(article(ONE.replace('November', 'December'), TWO, THREE), derived)).toEqual([
			'Changed:',
			`  ~ ${SIGNED}  Japan and South Korea signed the accord`,
			'      when       - 2016-11',
			'      when       + 2016-12',
			'      dating     - “November 2016” (month-year)',
			'      dating     + “December 2016” (month-year)',
			'      source     - p1 “Japan and South Korea signed the accord in November 2016”',
			'      source     + p1 “Japan and South Korea signed the accord in December 2016”',
			'',
			'A draft is written anew each time; with "status": "reviewed" an event keeps its title, date and countries.'
		]);
	});

	test('lists new and lost events by their date, id and title', () => {
		const told = lines(article(TWO, THREE, 'Ukraine raised its fees in March.'), derived).join('\n');
		expect(told).toMatch(/New:\n {2}\+ 2019-03 +ukraine-raised-its-fees {2}Ukraine raised its fees\n/);
		expect(told).toMatch(new RegExp(`Gone, .*:\\n {2}- 2016-11 +${SIGNED} `));
		expect(told).toContain('derive with --dismiss and its id');
	});

	test('tells expressions that are dismissed anew', () => {
		const told = lines(article(ONE, TWO, `${THREE} They meet every Friday.`), derived).join('\n');
		expect(told).toMatch(/Newly dismissed:\n {2}\+ p3 “every Friday”: says since when or how often/);
	});

	test('tells in a line where the words of an event stand now', () => {
		const told = lines(article('Grain is dear.', `It was a week of quarrels. ${ONE}`, TWO, THREE), derived);
		expect(told).toContain('Moved with their words (paragraph:character):');
		expect(told).toContain('  > trade-between-tokyo-and-seoul-shrank  p2:0 → p3:0');
	});
});
