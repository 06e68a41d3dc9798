import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COUNTRY_KINDS } from './country-kinds.ts';
import {
	DISMISSAL_REASONS,
	type EventsFile,
	EventsFileError,
	formatEventsFile,
	parseEventsFile
} from './events-file.ts';

/** A small whole file; every broken one below differs from it in one thing. */
const whole = {
	$schema: '../../static/schema/events-file.schema.json',
	version: 1,
	story: 'a-story',
	published: '2019-08-23',
	events: [
		{
			id: 'pact-ends',
			aliases: [] as string[],
			title: 'The pact ends',
			when: '2019-08-22',
			countries: [{ code: 'KR', words: ['Seoul'], kind: 'capital' }],
			importance: 5,
			status: 'reviewed',
			dating: {
				expression: 'on Thursday',
				paragraph: 1,
				start: 10,
				end: 21,
				rule: 'weekday',
				reference: '2019-08-23',
				certainty: 'stated'
			},
			sources: [
				{ paragraph: 1, selector: { exact: 'Seoul left', prefix: '', suffix: ' on Thursday', start: 0, end: 10 } }
			]
		}
	],
	dismissed: [{ expression: 'now', paragraph: 2, start: 0, end: 3, when: null, reason: 'vague' }]
};

type Path = readonly (string | number)[];

/** The whole file with the value at a path replaced; `undefined` takes the field out. */
function broken(...changes: readonly [Path, unknown][]): string {
	const copy = structuredClone(whole) as unknown;
	for (const [path, value] of changes) {
		let at = copy as Record<string | number, unknown>;
		for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
		at[path.at(-1) ?? ''] = value;
	}
	return JSON.stringify(copy);
}

function faults(json: string): string[] {
	try {
		parseEventsFile(json);
	} catch (error) {
		if (error instanceof EventsFileError)
			return error.faults.map((f) => `${f.place} | ${f.came} | ${f.expected} | ${f.mend}`);
		throw error;
	}
	return [];
}

const event: Path = ['events', 0];

describe('an events file is read', () => {
	it('as it stands', () => {
		expect(parseEventsFile(JSON.stringify(whole))).toEqual(whole);
	});

	it('with what may be left out', () => {
		const json = broken(
			[['$schema'], undefined],
			[[...event, 'aliases'], undefined],
			[[...event, 'countries', 0, 'kind'], undefined]
		);
		expect(parseEventsFile(json).events[0]).toMatchObject({
			aliases: [],
			countries: [{ code: 'KR', words: ['Seoul'], kind: 'name' }]
		});
	});

	it('after a byte order mark', () => {
		expect(parseEventsFile(`\uFEFF${JSON.stringify(whole)}`).story).toBe('a-story');
	});
});

describe('a fault is named by place, came, expected, mend', () => {
	const replace = (name: string) => `Replace the value of “${name}”.`;
	test.each<[Path, unknown, string]>([
		[['version'], 2, `version | 2 | 1 | ${replace('version')}`],
		[['version'], undefined, 'version | nothing | a value | Add “version”.'],
		[['story'], 'A story', `story | "A story" | lower-case letters, digits and single hyphens | ${replace('story')}`],
		[
			['published'],
			'Friday',
			`published | "Friday" | one EDTF date such as 2019-08-22 or 2016-11 | ${replace('published')}`
		],
		[
			['published'],
			'2018/2019',
			`published | "2018/2019" | one EDTF date such as 2019-08-22 or 2016-11 | ${replace('published')}`
		],
		[['events'], {}, `events | an object | a list | ${replace('events')}`],
		[['events'], undefined, 'events | nothing | a value | Add “events”.'],
		[['colour'], 1, 'colour | "colour" | no such field | Remove “colour” or correct its spelling.'],
		[event, null, `events[0] | null | an object | ${replace('events[0]')}`],
		[
			[...event, 'id'],
			'Pact ends',
			`events[0].id | "Pact ends" | lower-case letters, digits and single hyphens | ${replace('id')}`
		],
		[[...event, 'id'], 'a'.repeat(81), `events[0].id | "${'a'.repeat(59)}… | at most 80 characters | ${replace('id')}`],
		[
			[...event, 'aliases'],
			['-a'],
			`events[0].aliases[0] | "-a" | lower-case letters, digits and single hyphens | ${replace('aliases[0]')}`
		],
		[[...event, 'title'], '   ', `events[0].title | "" | a text that is not empty | ${replace('title')}`],
		[[...event, 'title'], 7, `events[0].title | 7 | a text | ${replace('title')}`],
		[
			[...event, 'when'],
			'2019-13',
			`events[0].when | "2019-13" | an EDTF date such as 2019-08-22, 2016-11, 1965~ or 1910/1945 | ${replace('when')}`
		],
		[[...event, 'when'], null, `events[0].when | null | a text | ${replace('when')}`],
		[[...event, 'importance'], 6, `events[0].importance | 6 | a number from 1 to 5 | ${replace('importance')}`],
		[[...event, 'importance'], 1.5, `events[0].importance | 1.5 | a whole number | ${replace('importance')}`],
		[[...event, 'importance'], '5', `events[0].importance | "5" | a number | ${replace('importance')}`],
		[[...event, 'status'], 'done', `events[0].status | "done" | draft or reviewed | ${replace('status')}`],
		[[...event, 'sources'], [], `events[0].sources | an empty list | at least one source | ${replace('sources')}`],
		[
			[...event, 'sources', 0, 'paragraph'],
			0,
			`events[0].sources[0].paragraph | 0 | 1 or more | ${replace('paragraph')}`
		],
		[
			[...event, 'sources', 0, 'selector', 'end'],
			12,
			`events[0].sources[0].selector.end | 12 | 10, which is start and the length of exact in UTF-16 units | ${replace('end')}`
		],
		[
			[...event, 'sources', 0, 'selector', 'start'],
			-1,
			`events[0].sources[0].selector.start | -1 | 0 or more | ${replace('start')}`
		],
		[
			[...event, 'sources', 0, 'selector', 'exact'],
			undefined,
			'events[0].sources[0].selector.exact | nothing | a value | Add “exact”.'
		],
		[[...event, 'dating'], undefined, 'events[0].dating | nothing | a value | Add “dating”.'],
		[
			[...event, 'dating', 'certainty'],
			'sure',
			`events[0].dating.certainty | "sure" | stated or implied | ${replace('certainty')}`
		],
		[
			[...event, 'dating', 'reference'],
			'today',
			`events[0].dating.reference | "today" | an EDTF date such as 2019-08-22, 2016-11, 1965~ or 1910/1945 | ${replace('reference')}`
		],
		[
			[...event, 'countries', 0, 'code'],
			'kr',
			`events[0].countries[0].code | "kr" | an ISO 3166-1 alpha-2 code such as KR | ${replace('code')}`
		],
		[
			[...event, 'countries', 0, 'code'],
			'KOR',
			`events[0].countries[0].code | "KOR" | an ISO 3166-1 alpha-2 code such as KR | ${replace('code')}`
		],
		[
			[...event, 'countries', 0, 'code'],
			'UK',
			`events[0].countries[0].code | "UK" | an ISO 3166-1 alpha-2 code that is in use | ${replace('code')}`
		],
		[
			[...event, 'countries', 0, 'kind'],
			'river',
			`events[0].countries[0].kind | "river" | name or demonym or capital or city or region or body or leader or site or reviewer | ${replace('kind')}`
		],
		[
			[...event, 'countries', 0, 'words'],
			[],
			'events[0].countries[0].words | an empty list | the words that gave the country | Add the words, or write "kind": "reviewer" where a person added the country.'
		],
		[
			[...event, 'countries', 1],
			{ code: 'KR', words: ['Korean'], kind: 'demonym' },
			'events[0].countries[1].code | "KR" | each country once | Remove the repeat and join its words to the first.'
		],
		[
			[...event, 'aliases'],
			['pact-ends'],
			'events[0].aliases[0] | "pact-ends" | an id that is not in use at events[0].id | Give one of the two another id.'
		],
		[
			['events', 1],
			{ ...whole.events[0], aliases: ['old'] },
			'events[1].id | "pact-ends" | an id that is not in use at events[0].id | Give one of the two another id.'
		],
		[
			['dismissed', 0, 'reason'],
			'boring',
			`dismissed[0].reason | "boring" | ${DISMISSAL_REASONS.join(' or ')} | ${replace('reason')}`
		],
		[['dismissed'], undefined, 'dismissed | nothing | a value | Add “dismissed”.']
	])('%j = %j', (path, value, expected) => {
		expect(faults(broken([path, value]))).toEqual([expected]);
	});

	it('all faults at once, those between fields too', () => {
		const found = faults(
			broken(
				[['story'], 'A story'],
				[[...event, 'when'], 'soon'],
				[[...event, 'importance'], 9],
				[['events', 1], { ...whole.events[0], status: 'done' }],
				[['dismissed', 0, 'when'], 'then']
			)
		);
		expect(found.map((fault) => fault.split(' | ')[0])).toEqual([
			'story',
			'events[0].when',
			'events[0].importance',
			'events[1].status',
			'dismissed[0].when',
			'events[1].id'
		]);
	});

	it('a list in place of the file', () => {
		expect(faults('[]')).toEqual(['the file | a list | an object | Write names with their values.']);
	});

	test.each([
		['null', 'null'],
		['"text"', '"text"'],
		['3', '3']
	])('%s in place of the file', (json, came) => {
		expect(faults(json)).toEqual([`the file | ${came} | an object | Replace the value of “the file”.`]);
	});

	it('in a message that names the file and lists one fault a line', () => {
		const parse = () => parseEventsFile(broken([['version'], 2], [['story'], '']), 'events/a/events.json');
		expect(parse).toThrow(EventsFileError);
		expect(parse).toThrow(
			'events/a/events.json has 2 faults:\n' +
				'  version: got 2, expected 1. Replace the value of “version”.\n' +
				'  story: got "", expected lower-case letters, digits and single hyphens. Replace the value of “story”.'
		);
	});
});

describe('text that is no JSON is named by line and column', () => {
	test.each([
		['', 'line 1, column 1', 'an empty file'],
		[' \n', 'line 2, column 1', 'an empty file'],
		['{\n\t"version": 1,\n}', 'line 3, column 1', '“}”'],
		['{\n\t"version": one\n}', 'line 2, column 13', '“one”'],
		['{\n\t"a": [1,\n\t2\n', 'line 4, column 1', 'the end of the file'],
		['<html><body>Not found</body></html>', 'line 1, column 1', '“<html><body>Not foun”']
	])('%j', (json, place, came) => {
		expect(faults(json)).toEqual([
			`${place} | ${came} | JSON | Look for a missing or spare comma, quote or bracket there or just before.`
		]);
	});
});

// The officially assigned codes of ISO 3166-1, and XK.
const ASSIGNED =
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

it('takes the 249 codes of ISO 3166-1 and XK, and no other two letters', () => {
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const all = letters.flatMap((a) => letters.map((b) => a + b));
	const codePath = [...event, 'countries', 0, 'code'];
	const taken = all.filter((code) => faults(broken([codePath, code])).length === 0);
	expect(taken.join(' ')).toBe(ASSIGNED);
	expect(taken).toHaveLength(250);
});

describe('an events file is written', () => {
	it('with tabs, one line end at the end, and fields in one order, however it was put together', () => {
		const file = parseEventsFile(JSON.stringify(whole));
		const reversed = Object.fromEntries(Object.entries(file).reverse()) as EventsFile;
		expect(formatEventsFile(reversed)).toBe(formatEventsFile(file));
		expect(formatEventsFile(file)).toBe(`${JSON.stringify(whole, null, '\t')}\n`);
	});

	it('only where it can be read again', () => {
		const file = { ...parseEventsFile(JSON.stringify(whole)), published: 'Friday' };
		expect(() => formatEventsFile(file)).toThrow(EventsFileError);
	});

	const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => s.trim() === s && s.length <= 100);
	const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
	const when = fc.constantFrom('2019-08-22', '2016-11', '1965~', '1910/1945', '../2016', '2019-22', 'Y-17E7');
	const n = fc.nat({ max: 9999 });
	const paragraph = fc.integer({ min: 1, max: 500 });
	const source = fc
		.record({ paragraph, exact: text, prefix: fc.string(), suffix: fc.string(), start: n })
		.map(({ paragraph: p, exact, prefix, suffix, start }) => ({
			paragraph: p,
			selector: { exact, prefix, suffix, start, end: start + exact.length }
		}));
	const country = fc.record({
		code: fc.constantFrom('JP', 'KR', 'US', 'CN', 'XK'),
		words: fc.array(text, { minLength: 1 }),
		kind: fc.constantFrom(...COUNTRY_KINDS)
	});
	const anyEvent = fc.record(
		{
			id,
			aliases: fc.uniqueArray(id, { maxLength: 2 }),
			title: text,
			when,
			countries: fc.uniqueArray(country, { selector: ({ code }) => code, maxLength: 3 }),
			importance: fc.integer({ min: 1, max: 5 }),
			status: fc.constantFrom('draft', 'reviewed'),
			dating: fc.record({
				expression: fc.option(text),
				paragraph,
				start: n,
				end: n,
				rule: text,
				reference: fc.option(when),
				certainty: fc.constantFrom('stated', 'implied')
			}),
			sources: fc.array(source, { minLength: 1, maxLength: 3 }),
			note: text
		},
		{
			noNullPrototype: true,
			requiredKeys: ['id', 'aliases', 'title', 'when', 'countries', 'importance', 'status', 'dating', 'sources']
		}
	);
	const anyFile: fc.Arbitrary<EventsFile> = fc
		.record({
			version: fc.constant(1 as const),
			story: id,
			published: fc.constantFrom('2019-08-23', '1965'),
			events: fc.array(anyEvent, { maxLength: 5 }),
			dismissed: fc.array(
				fc.record({
					expression: text,
					paragraph,
					start: n,
					end: n,
					when: fc.option(when),
					reason: fc.constantFrom(...DISMISSAL_REASONS)
				})
			)
		})
		.filter(({ events }) => {
			const ids = events.flatMap((item) => [item.id, ...item.aliases]);
			return new Set(ids).size === ids.length;
		});

	it('and read back the same', () => {
		fc.assert(
			fc.property(anyFile, (file) => {
				const json = formatEventsFile(file);
				expect(parseEventsFile(json)).toEqual(file);
				expect(formatEventsFile(parseEventsFile(json))).toBe(json);
			})
		);
	});
});
