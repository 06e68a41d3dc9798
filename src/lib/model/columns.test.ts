import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idBeside, idFrom } from './column-event.ts';
import { charactersOutside, joinTexts, TextColumn } from './column-text.ts';
import { type ColumnsFile, formatColumns, parseColumns } from './columns.ts';
import { dateInWords } from './date-words.ts';
import type { Change, Proof } from './proof.ts';
import type { Story, StorySource, TimelineEvent } from './story.ts';
import { compareSpans } from './span-relations.ts';
import { timeSpan } from './time-span.ts';
import { clockOf } from './clock.ts';
import { zoneOf } from './zone-of.ts';

const WHENS = [
	'2019-08-22',
	'1917',
	'1917-04',
	'0325-06~',
	'-0044-03-15',
	'1965?',
	'1965-06-22%',
	'196X',
	'17XX~',
	'1XXX',
	'2001-21',
	'2001-34',
	'2001-41',
	'2019-08-22T14:30Z',
	'2019-08-22T14:30:05.125+09:00',
	'1910/1945',
	'1910~/1945-08-15?',
	'../2016',
	'/2016~',
	'2016/..',
	'1965%/',
	'Y-17E7',
	'Y-66000000?'
];
const text = fc.oneof(
	fc.string({ minLength: 1 }),
	fc.constantFrom('A pact is signed', 'Ōsaka’s “fair” opens', 'a|b', '$& and $1', 'x\u007fy', 'line\nline', '~}|{')
);
const kind = fc.constantFrom('name', 'capital', 'reviewer') as fc.Arbitrary<'name' | 'capital' | 'reviewer'>;
const tag = fc.record({ code: fc.constantFrom('JP', 'KR', 'PE'), words: fc.array(text, { maxLength: 2 }), kind });

const CHANGE: Change = {
	words: [{ kind: 'removed', text: 'as it was' }],
	before: [],
	after: [],
	harmless: false,
	doubts: ['wording']
};

/** A source of so many paragraphs; its words are cut out of the text afterwards. */
const place = fc.record({
	paragraph: fc.nat(4),
	start: fc.nat(30),
	length: fc.nat(30),
	proof: fc.constantFrom('exact', 'moved', 'changed', 'gone') as fc.Arbitrary<Proof>
});
const drawn = fc.record({
	id: fc.oneof(text, fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
	title: text,
	when: fc.constantFrom(...WHENS),
	aliases: fc.array(text, { maxLength: 2 }),
	countryTags: fc.array(tag, { maxLength: 3 }),
	importance: fc.integer({ min: 1, max: 5 }),
	draft: fc.boolean(),
	expression: fc.option(fc.oneof(text, fc.constant('in 1917')), { nil: null }),
	why: fc.oneof(
		text,
		fc.constant('“in 1917” is a year: 1917, in EDTF 1917.'),
		fc.constant('It is taken as Thursday, 22 August 2019, in EDTF 2019-08-22.')
	),
	places: fc.array(place, { minLength: 1, maxLength: 3 })
});
const paragraph = fc.oneof(text, fc.constant('It was in 1917 that they signed; in 1917, of all years.'));

const stories = fc
	.record({
		paragraphs: fc.array(paragraph, { minLength: 5, maxLength: 5 }),
		events: fc.array(drawn, { maxLength: 12 })
	})
	.map(({ paragraphs, events }): Story => ({
		slug: 'a-story',
		meta: { title: 'A story', published: '2019-08-23', language: 'en' },
		publishedWords: '23 August 2019',
		publishedAt: 1_566_604_800_000,
		paragraphs,
		countries: [{ code: 'JP', name: 'Japan', count: 3, rank: 1 }],
		events: events
			.map(({ places, ...event }, told): TimelineEvent => ({
				...event,
				told,
				words: dateInWords(event.when),
				longWords: dateInWords(event.when, { weekday: true }),
				span: timeSpan(event.when),
				countries: event.countryTags.map(({ code }) => code),
				sources: places.map(({ paragraph, start, length, proof }): StorySource => {
					const exact = (paragraphs[paragraph] ?? '').slice(start, start + length);
					const at = { paragraph: paragraph + 1, start, end: start + length, exact, proof };
					return proof === 'changed' ? { ...at, exact: 'as it was', change: CHANGE } : at;
				})
			}))
			.sort((a, b) => compareSpans(a.span, b.span) || a.told - b.told)
	}));

/** The same with all that the getters give as values. */
function plain(story: Story): Story {
	return { ...story, events: story.events.map((event) => ({ ...valuesOf(event), span: valuesOf(event.span) })) };
}

function valuesOf<T extends object>(given: T): T {
	const getters = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(given) as object);
	const names = Object.entries(getters).flatMap(([name, { get }]) => (get ? [name] : []));
	const own = Object.fromEntries([...Object.keys(given), ...names].map((name) => [name, given[name as keyof T]]));
	return own as T;
}

const read = (json: string) => parseColumns(JSON.parse(json) as ColumnsFile);

describe('formatColumns and parseColumns', () => {
	it('give back every story, event by event', () => {
		fc.assert(
			fc.property(stories, (story) => {
				expect(plain(read(formatColumns(story)))).toEqual(story);
			}),
			{ numRuns: 300 }
		);
	});

	it('send no date in words, no words of a source, and of an id only what its title does not say', () => {
		const story = fc.sample(stories, { numRuns: 1, seed: 1 })[0] as Story;
		const sentence = 'On 5 May 1917 the sailors of two towns signed a pact.';
		const event: TimelineEvent = {
			id: 'two-towns-sign-a-pact-7',
			aliases: [],
			title: 'Two towns sign a pact',
			when: '1917-05-05',
			words: '5 May 1917',
			longWords: 'Saturday, 5 May 1917',
			span: timeSpan('1917-05-05'),
			countries: [],
			countryTags: [],
			importance: 3,
			draft: false,
			told: 0,
			expression: '5 May 1917',
			why: '“5 May 1917” is a date: Saturday, 5 May 1917, in EDTF 1917-05-05.',
			sources: [{ paragraph: 1, start: 0, end: 40, exact: sentence.slice(0, 40), proof: 'exact' }]
		};
		const json = formatColumns({ ...story, paragraphs: [sentence], events: [event] });
		expect(json.split('5 May').length - 1).toBe(1);
		expect(json).not.toContain('Saturday');
		expect(json).not.toContain('two-towns');
		expect(json.split('1917-05-05').length - 1).toBe(1);
		expect(plain(read(json)).events).toEqual([event]);
	});
});

it('gives back the dates of a story that has a zone by its clock', () => {
	const story = fc.sample(stories, { numRuns: 1, seed: 1 })[0] as Story;
	const zone = zoneOf('Asia/Seoul', Date.UTC(2019, 0), Date.UTC(2020, 0));
	if (zone === undefined) throw new Error('Seoul keeps no UTC.');
	const [first] = story.events;
	if (first === undefined) throw new Error('The story has no event.');
	const when = '2019-08-22/2019-09';
	const event = { ...first, when, span: timeSpan(when, clockOf(zone)), told: 0 };
	const [back] = read(formatColumns({ ...story, zone, events: [event] })).events;
	for (const bound of ['startMin', 'startMax', 'from', 'endMin', 'endMax', 'to'] as const) {
		expect(back?.span[bound], bound).toBe(event.span[bound]);
	}
	expect(back?.span.from).toBe(Date.UTC(2019, 7, 21, 15));
});

describe('TextColumn', () => {
	it('gives back every text that was joined, whatever letters they hold', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(text, fc.constant(''))), (texts) => {
				const column = new TextColumn(joinTexts(texts), texts.length);
				expect(texts.map((_, i) => column.at(i))).toEqual(texts);
			})
		);
	});

	it('finds letters that are in none of the texts', () => {
		const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)).join('');
		expect(charactersOutside([ascii], 2)).toEqual(['\u0080', '\u0081']);
		expect(charactersOutside(['plain'], 1)).toEqual(['\u007f']);
	});
});

describe('idBeside and idFrom', () => {
	it.each([
		['Peru opens the harbour', 'peru-opens-the-harbour', '0|'],
		['Peru opens the harbour', 'peru-opens-the-harbour-12', '0|-12'],
		['Peru opens the harbour', 'peru-opens', '12|'],
		['Peru opens the harbour', 'a-day', '22|a-day'],
		['Peru’s “fair” opens', 'perus-fair-opens-2', '0|-2'],
		['Ōsaka opens', 'osaka-opens', '10|osaka-opens']
	])('of “%s” with the id %s leave %s', (title, id, beside) => {
		expect(idBeside(title, id)).toBe(beside);
		expect(idFrom(title, beside)).toBe(id);
	});
});
