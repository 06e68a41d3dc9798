import { describe, expect, test } from 'vitest';
import { findEvents } from './find-events.ts';
import { reasons, told } from './tell-test.ts';

describe('what is no event', () => {
	test.each([
		['Had they met in 1992, nobody would have signed.', ['1992: It is supposed, not told.']],
		['If the talks fail in May, the bank may go to court.', ['May: It is supposed, not told.']],
		['Will it reopen in 2021?', ['2021: A question states nothing.']],
		['The office expects rain, earlier than it forecast on Wednesday.', ['Wednesday: It is compared with, not told.']],
		['The firm raised its forecast for 2020.', ['2020: name']],
		['She has been in office since 2015.', ['2015: background']],
		['That was in 1979.', ['1979: It says when, not what.']],
		['Today the mill is a museum.', ['Today: It says how things are now.']],
		['Turnout was 71 percent, the highest since the end of military rule in 1989.', ['1989: background']],
		['The offer is 38 percent above the closing price on 5 August.', ['5 August: It is compared with, not told.']],
		[
			'The price rose on 6 August, the day before the first bid became public.',
			['the day before the first bid: same-event']
		],
		['Moss, champions in 1983, have lost four games.', ['1983: It says more of whom the sentence is about.']],
		['The isle sank around 1600, or, as divers hold, nearer 1500.', ['1500: It is how somebody puts it.']],
		['The firm sees no recovery before 2023.', ['2023: It says what will not be before then.']],
		['For the next century the islanders traded oil.', ['the next century: Its verb is past, its date still to come.']],
		['Output must fall by a tenth from 2012 levels.', ['2012: background']]
	])('%s', (text, expected) => {
		expect(reasons(text)).toEqual(expected);
	});
});

describe('whom it is about', () => {
	test.each([
		[['Ada Moe kept the light. She left in 1968.'], ['1968 Ada Moe left']],
		[['Ada Moe kept the light.', 'Ms. Moe spoke little. Her map was sold in 1959.'], ['1959 Ada Moe’s map was sold']],
		[['Prosecutors charged Daniel Roark. He confessed in 2006.'], ['2006 Daniel Roark confessed']],
		[['Iran paid for the dam. In 2006 it left.'], ['2006 Iran left']],
		[['Clocks go forward. They went back in 2001.'], ['2001 Clocks went back']],
		[
			['Typhoon Mirelle killed 62 people in 1991. She was elected to the board in 1994.'],
			['1991 Typhoon Mirelle killed 62 people', '1994 She was elected to the board']
		],
		[
			['The first battery saw came out in 2009. Judges fined the firm; it lost in 2015.'],
			['2009 The first battery saw came out', '2015 It lost']
		],
		[
			['Nils’s daughter Elsa became a director in 1936. She retired in 1968.'],
			['1936 Nils’s daughter Elsa became a director', '1968 Elsa retired']
		]
	])('%j', (paragraphs, expected) => {
		expect(told(...paragraphs)).toEqual(expected);
	});

	test('a pronoun that may be either of two stays', () => {
		expect(told('Anna Ness sold the mill. Per Lind said so. She moved to Oslo in 1999.')).not.toContain(
			'1999 Per Lind moved to Oslo'
		);
	});
});

describe('a chronology', () => {
	test('an entry is dated by what opens it, and so is what else it tells', () => {
		expect(
			told('1984 – Sales pass a million. Lind leaves after a dispute.', '1986: First loss', 'May 1990: Shut')
		).toEqual([
			'1984 Sales pass a million',
			'1984 (implied) Lind leaves after a dispute',
			'1986 First loss',
			'1990-05 Shut'
		]);
	});

	test('a heading dates what stands under it, and days of its year', () => {
		expect(
			told(
				'1914',
				'28 June – An archduke is shot',
				'28 July – Austria declares war; Russia arms',
				'1915',
				'May 7: A liner is sunk'
			)
		).toEqual([
			'1914-06-28 An archduke is shot',
			'1914-07-28 Austria declares war',
			'1914-07-28 (implied) Russia arms',
			'1915-05-07 A liner is sunk'
		]);
	});

	test('times of day are of the day of publication', () => {
		expect(
			told(
				'14:05 GMT: Police close the quay.',
				'15:00 GMT: The mayor will visit on Monday.',
				'15:30 GMT: The water falls.'
			)
		).toEqual([
			'2019-08-23T14:05Z Police close the quay',
			'2019-08-23T15:30Z The water falls',
			'2019-08-26 The mayor will visit'
		]);
	});

	test('a diary goes on in paragraphs of its own', () => {
		expect(
			told(
				'3 May 1983: Trawlers enter the port.',
				'Iceland recalled its envoy the next day.',
				'9 June 1983: Talks collapse.'
			)
		).toEqual([
			'1983-05-03 Trawlers enter the port',
			'1983-05-04 Iceland recalled its envoy',
			'1983-06-09 Talks collapse'
		]);
	});
});

describe('two tellings of one happening', () => {
	test('meet where the same does the like at the same time', () => {
		const { events } = findEvents({
			meta: { title: 'A test', published: '2019-08-23', language: 'en' },
			paragraphs: [
				'A truck struck the bridge on Thursday.',
				'The truck hit the bridge at 6 a.m. on Thursday, police said.'
			]
		});
		expect(events.map(({ when, sources }) => [when, sources.length])).toEqual([['2019-08-22T06:00', 2]]);
	});

	test('stay apart where others do it', () => {
		expect(
			told('Ada Moe scored twice for the club on Thursday.', 'Una Holm scored twice for the club on Thursday.')
		).toHaveLength(2);
	});
});

describe('news of the day', () => {
	test('the day of a dateline dates nothing', () => {
		const lead = 'Wells, 22 August 2019 — The last truck left the quarry on Tuesday.';
		expect(told(lead)).toEqual(['2019-08-20 The last truck left the quarry']);
		expect(reasons(lead)).toEqual(['22 August 2019: The dateline says when this was written.']);
	});

	test('a quote holds the words that say when', () => {
		const text = 'Iran joined the talks in 2006, when it agreed to pay for a dam.';
		const meta = { title: 'A test', published: '2019-08-23', language: 'en' };
		const [event] = findEvents({ meta, paragraphs: [text] }).events;
		expect(event?.sources[0]?.selector.exact).toBe(text.slice(0, -1));
	});

	test('a lead without a date carries the publication, marked as implied', () => {
		expect(told('Dockers in Odesa walked out over pay.', 'The union met on Thursday.')).toContain(
			'2019-08-23 (implied) Dockers in Odesa walked out over pay'
		);
	});

	test('what somebody says is told with who says it', () => {
		expect(told('“Nobody gains from a closed harbour,” the minister, Ana Silva, said.')).toEqual([
			'2019-08-23 (implied) Ana Silva: “Nobody gains from a closed harbour”'
		]);
	});

	test('who speaks without saying anything tells nothing', () => {
		expect(told('The vote was close.', 'The mayor, Ana Silva, said in a statement.')).toEqual([]);
	});

	test('a quotation may follow who says it', () => {
		expect(told('President Ana Silva said in a statement, “Never have we been part of such a league.”')).toEqual([
			'2019-08-23 (implied) Ana Silva: “Never have we been part of such a league”'
		]);
	});

	test('a name that belongs to another is not who speaks', () => {
		expect(
			told('The grandmother of Elian Moe said she was willing to fly to Oslo for the hearing next to the harbour.')
		).toEqual(['2019-08-23 (implied) The grandmother of Elian Moe said she was willing to fly to Oslo']);
	});

	test('a live report does not tell of itself', () => {
		expect(told('14:05 GMT: Police close the quay.', '18:00 GMT: We are closing this page now.')).toEqual([
			'2019-08-23T14:05Z Police close the quay'
		]);
	});

	test('an interview tells of who answers', () => {
		expect(
			told(
				'Q: When did you leave?',
				'ADA MOE: I left in 1968.',
				'Q: And then?',
				'ADA MOE: They gave me a boat in 1970.'
			)
		).toEqual(['1968 Ada Moe left', '1970 Ada Moe: they gave me a boat']);
	});
});

test('a long list of figures between two dates takes no time', () => {
	const figures = Array.from({ length: 40 }, (_, n) => n + 2).join(', ');
	expect(told(`In 1990, ${figures} and x houses burned in 1991.`)).not.toEqual([]);
});

describe('a statement beside an old date', () => {
	test('nothing says that it was made to the paper', () => {
		expect(told('In 1968 the dockers struck. “We would not give way,” said Ada Moe, who led them.')).toEqual([
			'1968 The dockers struck'
		]);
	});

	test('what it says of the present, it says on that day', () => {
		expect(told('In 1968 the dockers struck. “We will strike again next,” said Ada Moe, who leads them.')).toEqual([
			'1968 The dockers struck',
			'2019-08-23 (implied) Ada Moe: “We will strike again next”'
		]);
	});
});
