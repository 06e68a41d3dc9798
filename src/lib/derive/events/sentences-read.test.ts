import { describe, expect, test } from 'vitest';
import { findEvents } from './find-events.ts';

/** "when title" of each event of a text published on 2019-08-23. */
function told(text: string): string[] {
	const { events } = findEvents({
		meta: { title: 'A test', published: '2019-08-23', language: 'en' },
		paragraphs: [text]
	});
	return events.map(({ when, title }) => `${when} ${title}`);
}

describe('a noun that looks like a verb', () => {
	test.each([
		['The firm raised its full-year forecast on Thursday.', ['2019-08-22 The firm raised its full-year forecast']],
		['It had cut that forecast in April.', ['2019-04 It had cut that forecast']],
		['A live broadcast showed a rescue in 1957.', ['1957 A live broadcast showed a rescue']],
		['The station first broadcast in 1950.', ['1950 The station first broadcast']],
		['The radio broadcast the trial in 1991.', ['1991 The radio broadcast the trial']],
		['The big firm in the north shed jobs in 1997.', ['1997 The big firm in the north shed jobs']],
		['The office forecast rain on Thursday.', ['2019-08-22 The office forecast rain']],
		['Ada Moe said the board cut jobs in May.', ['2019-05 The board cut jobs']],
		['Leather sacks and pine torches were found in 1846.', ['1846 Leather sacks and pine torches were found']],
		['Italy won the cup in 1982.', ['1982 Italy won the cup']],
		['A court freed five men in 2014.', ['2014 A court freed five men']]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe('whose clause it is', () => {
	test.each([
		[
			'The firm was hit by a strike at its plant in Ohio that began in May.',
			['2019-05 A strike at its plant in Ohio began']
		],
		['The firm owns a plant in Ohio that makes pipes.', []],
		[
			'The new wing of the museum in Grindel, which opened in May, begins with a boot.',
			['2019-05 The new wing of the museum in Grindel opened']
		],
		[
			'The house of the builder who completed the dam in 1950 burned in 1960.',
			['1950 The builder completed the dam', '1960 The house of the builder who completed the dam burned']
		],
		[
			'The boot belonged to Emil Rasp, who fell in August 1913 and was found in 1987 by hikers.',
			['1913-08 Emil Rasp fell', '1987 Emil Rasp was found by hikers']
		],
		[
			'One room is given to Tomasz Wilk, the Pole who soloed it in 1978 and again, in the dark, in 1983.',
			['1978 Tomasz Wilk soloed it', '1983 Tomasz Wilk soloed it']
		],
		[
			'Work started in April 2018, stopped when the money ran out, and was finished in May 2019.',
			['2018-04 Work started', '2019-05 Work was finished']
		],
		[
			'Aid groups had warned in January that the dykes, rebuilt with Japanese money in 2015, were leaking. They burst on 21 February 2019.',
			[
				'2015 The dykes were rebuilt with Japanese money',
				'2019-01 Aid groups had warned the dykes were leaking',
				'2019-02-21 The dykes burst'
			]
		],
		['She was refused a seat in 1948 and admitted in 1974.', ['1948 She was refused a seat', '1974 She was admitted']],
		[
			'Tenants with fewer than three rooms had until October 2018 to leave.',
			['2018-10 Tenants with fewer than three rooms had until October 2018 to leave']
		],
		['The Tenants (Security) Act became law on Tuesday.', ['2019-08-20 The Tenants Act became law']],
		[
			'The mission could start in the 2040s and touch down around 2054.',
			['204X The mission could start', '2054~ The mission could touch down']
		],
		[
			'The alliance was expanded to include Greece in 1952 and Germany in 1955.',
			['1952 The alliance was expanded to include Greece', '1955 The alliance was expanded to include Germany']
		],
		['Congress overrode the veto in 2019.', ['2019 Congress overrode the veto']],
		[
			'The mill closed in 1990. Built in 1871 and burned in 1905, it was opened again in 1911.',
			['1871 The mill was built', '1905 The mill was burned', '1911 The mill was opened again', '1990 The mill closed']
		],
		['He remembers the night in May 1962 when a bank lent it the money.', ['1962-05 A bank lent it the money']],
		[
			'The plan was shelved in 2017 when the housing secretary, Joan Merrick, resigned over an unrelated matter.',
			['2017 The plan was shelved']
		],
		[
			'Sales in the year to 31 March rose 8%, the company said on Tuesday. It expects to open a plant by 2025.',
			['2018-04/2019-03 Sales rose 8%', '2025 The company expects to open a plant']
		],
		['The guides’ strike of 1968 is forgotten.', ['1968 The guides’ strike']],
		[
			'The probe, a project of Norway, Spain and Peru, was built in 1997 and reached Mars in 2004.',
			['1997 The probe was built', '2004 The probe reached Mars']
		],
		['A dog, a cat and a horse were found in 1997.', ['1997 A dog, a cat and a horse were found']],
		['In 1968 she defended ten dockers accused of riot.', ['1968 She defended ten dockers accused of riot']],
		['The roads he opened in 1968 carried silk.', ['1968 He opened the roads']],
		['In fiscal 2018, which ended on Dec. 31, the unit lost a million.', ['2018 The unit lost a million']],
		[
			'Harrow, who sacked their coach in July, go to Lund on Saturday.',
			['2019-07 Harrow sacked their coach', '2019-08-24 Harrow go to Lund']
		],
		['Harrow travel to Lund on Saturday.', ['2019-08-24 Harrow travel to Lund']],
		[
			'The king, who was in Oslo, thanked the crew in a message posted on Thursday.',
			['2019-08-22 The king thanked the crew in a message']
		],
		['The king read a message posted on Thursday.', ['2019-08-22 A message was posted']]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe('a passive that two share', () => {
	test.each([
		['The bridge was built by a Dane and opened by Una Holm in 1954.', ['1954 The bridge was opened by Una Holm']],
		[
			'Moe was caught in May 2015 and sentenced to death in 2016.',
			['2015-05 Moe was caught', '2016 Moe was sentenced to death']
		],
		['Moe was caught in May 2015 and escaped in 2016.', ['2015-05 Moe was caught', '2016 Moe escaped']]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

test('of two dates of one clause the finer one counts', () => {
	expect(told('A pump failed in March 2005. Four months later, on 14 July, the mine closed.')).toEqual([
		'2005-03 A pump failed',
		'2005-07-14 The mine closed'
	]);
});

test('what is compared with is no event', () => {
	expect(told('Sales rose in May, compared with its July forecast of five percent.')).toHaveLength(1);
});

describe('a date of a noun', () => {
	test.each([
		['The harvests of 1740 and 1741 failed.', ['1740 The harvests failed', '1741 The harvests failed']],
		['The winter of 1947 killed the herd.', ['1947-24 The winter of 1947 killed the herd']],
		['The champions of 1940 lost.', []],
		['A map from 1911 shows a mine.', []],
		['Letters from May 1944 were burnt in 2015.', ['2015 Letters were burnt']],
		['From 1912 they worked eight hours a day.', ['1912 They worked eight hours a day']],
		['She ran the mill from 1912.', ['1912 She ran the mill']],
		['Today there are six mills.', []],
		[
			'A decision on whether to pay has been put off until October.',
			['2019-10 A decision on whether to pay has been put off until October']
		]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

test('a long title that cannot say until when stands at the day of the report', () => {
	expect(
		told(
			'The transport ministry suspended the licence of the ferry operator and three of its rivals in the north until Oct. 31.'
		)
	).toEqual(['2019-08-23 The transport ministry suspended the licence']);
	expect(told('The lease runs until 2022.')).toEqual(['2022 The lease runs until 2022']);
});

test('a second infinitive is no past verb', () => {
	expect(told('A plan to sell the ship or cut it up was dropped in May.')).toEqual([
		'2019-05 A plan to sell the ship or cut it up was dropped'
	]);
	expect(told('The crew sold the ship and cut it up in May.')).toEqual(['2019-05 The crew cut it up']);
});

test('a date that was set stays in the title', () => {
	expect(told('The trial was set for March 2019 but was put off.')).toEqual([
		'2019-03 The trial was set for March 2019 but was put off'
	]);
});

test('what something had cost before is compared with', () => {
	expect(told('Bread cost four times what it had cost a decade earlier. The mill closed in 1742.')).toEqual([
		'1742 The mill closed'
	]);
});

test('a quotation that goes on is left out', () => {
	expect(told('“I looked,” she wrote in a memoir that came out in 2001, “and it had another name.”')).toEqual([
		'2001 A memoir came out'
	]);
});
