import { describe, expect, test } from 'vitest';
import { countriesOfArticle } from './article-countries.ts';
import { findCountries } from './find-countries.ts';

const found = (text: string) => findCountries(text).map(({ words, code, kind }) => `${words} ${code} ${kind}`);

test.each([
	['South Korean courts', ['South Korean KR demonym']],
	['North Korea and Japan', ['North Korea KP name', 'Japan JP name']],
	['the U.S. and the U.K.', ['U.S. US name', 'U.K. GB name']],
	['talks in Pyongyang', ['Pyongyang KP capital']],
	['The Kremlin denied it', ['Kremlin RU body']],
	['the ANC won', ['ANC ZA body']],
	['The Storting met', ['Storting NO body']],
	['Xinhua said so', ['Xinhua CN body']],
	['a fire in Marseille', ['Marseille FR city']],
	['Sacramento, Calif., on Monday', ['Sacramento US city', 'Calif US region']],
	['Houston, TX', ['Houston US city', 'TX US region']],
	['Rajasthan and Sichuan', ['Rajasthan IN region', 'Sichuan CN region']],
	['Sen. Ann Doyle, R-S.C., left', ['S.C. US region']],
	['a Texan and a Parisian', ['Texan US demonym', 'Parisian FR demonym']],
	['Zurich, Cologne and Gothenburg', ['Zurich CH city', 'Cologne DE city', 'Gothenburg SE city']],
	['Łódź or Lodz', ['Łódź PL city', 'Lodz PL city']],
	['Bushfires hit Victoria and New South Wales', ['Victoria AU region', 'New South Wales AU region']],
	['Trafalgar Square', ['Trafalgar Square GB site']],
	['Virginia and West Virginia', ['Virginia US region', 'West Virginia US region']],
	['LOS ANGELES (AP)', ['LOS ANGELES US city']],
	['Toledo, Spain', ['Toledo ES city', 'Spain ES name']]
])('%s', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

describe('what only looks like a country', () => {
	test.each([
		'Michael Jordan scored.',
		'It ended with the arrest of the editor Milan Dobre.',
		'The brig Charlotte ran aground.',
		'The Benin Bronzes left the Kingdom of Benin.',
		'Paris Hilton arrived.',
		'The polish shone.',
		'He speaks English.',
		'George Washington slept here.',
		'Roast turkey is served.',
		'They chose American Airlines.',
		'Abraham Lincoln spoke.',
		'Reading is fun.',
		'A nice day',
		'Chad Whitlock scored twice.',
		'Florence Marsh and Austin Reed sang.',
		'Turkey dinner was late.',
		'A guinea pig escaped.',
		'He studied French and Spanish.',
		'She ate French fries and a Danish pastry.',
		'Ships in the Persian Gulf and the Gulf of Mexico',
		'The South China Sea is rough.',
		'Queen Victoria died.',
		'Mr. England met Mrs. French.',
		'A storm hit in March.',
		'The Duke of Wellington won.'
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

test('a smaller place counts where the article names its country', () => {
	expect(found('A fire broke out in Bitola.')).toEqual([]);
	expect(found('A fire broke out in Bitola in North Macedonia.')[0]).toBe('Bitola MK city');
});

test('a body whose name is shared counts where the article names its country', () => {
	expect(found('The Tories lost.')).toEqual([]);
	expect(found('In Britain the Tories lost.')[1]).toBe('Tories GB body');
});

describe('persons stand for their country', () => {
	const persons = (text: string, year = 2019) =>
		countriesOfArticle([text], year)
			.flat()
			.filter(({ kind }) => kind === 'leader')
			.map(({ words, code }) => `${words} ${code}`);

	test('a leader while in office', () => {
		expect(persons('Shinzo Abe left.')).toEqual(['Shinzo Abe JP']);
		expect(persons('Shinzo Abe left.', 1995)).toEqual([]);
	});

	test('whoever the article gives an office', () => {
		expect(persons('Takeshi Iwaya, Japan’s defence minister, left. Iwaya said no.')).toEqual([
			'Takeshi Iwaya JP',
			'Iwaya JP'
		]);
		expect(persons('Turkish Transport Minister Selim Aydin spoke.')).toEqual(['Selim Aydin TR']);
	});
});
