import { describe, expect, test } from 'vitest';
import { countriesOfArticle } from './article-countries.ts';

const found = (text: string) =>
	countriesOfArticle([text], 2019)
		.flat()
		.map(({ words, code }) => `${words} ${code}`);

describe('a name that several countries share', () => {
	test.each([
		['Paris, Texas, is small. Paris has a water tower.', ['Paris US', 'Texas US', 'Paris US']],
		['Police in London, Ontario, said so.', ['London CA', 'Ontario CA']],
		['They drove to Peru, Indiana.', ['Peru US', 'Indiana US']],
		['Birmingham, Alabama, marched. Birmingham remembers.', ['Birmingham US', 'Alabama US', 'Birmingham US']],
		['In England, crowds filled Birmingham.', ['England GB', 'Birmingham GB']],
		['Bolivia warned that Santa Cruz was cut off.', ['Bolivia BO', 'Santa Cruz BO']],
		['Venezuela sent troops to Valencia.', ['Venezuela VE', 'Valencia VE']],
		['Spain said Valencia was flooded.', ['Spain ES', 'Valencia ES']],
		['Cordoba in Argentina', ['Cordoba AR', 'Argentina AR']],
		['The Dominican Republic sent help to Santiago.', ['Dominican Republic DO', 'Santiago DO']],
		['California sued San Jose.', ['California US', 'San Jose US']],
		['Suffolk County, N.Y., paid. Suffolk was late.', ['Suffolk US', 'N.Y. US', 'Suffolk US']],
		['Granada, in Nicaragua, was shelled.', ['Granada NI', 'Nicaragua NI']]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe('names of two countries', () => {
	test.each([
		['Georgia lost a war with Russia.', ['Georgia GE', 'Russia RU']],
		['Georgia and Florida count again.', ['Georgia US', 'Florida US']],
		['Congo closed its border; Goma was calm.', ['Congo CD', 'Goma CD']],
		['Brazzaville is quiet. Congo votes.', ['Brazzaville CG', 'Congo CG']],
		['North Korea and South Korea', ['North Korea KP', 'South Korea KR']],
		['Guinea, Guinea-Bissau and Equatorial Guinea', ['Guinea GN', 'Guinea-Bissau GW', 'Equatorial Guinea GQ']],
		['Niger and Nigeria', ['Niger NE', 'Nigeria NG']],
		['Dominica and the Dominican Republic', ['Dominica DM', 'Dominican Republic DO']],
		['Northern Ireland and Ireland', ['Northern Ireland GB', 'Ireland IE']]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

test.each([
	['the Ottoman Empire', 'TR'],
	['the Soviet Union', 'RU'],
	['Czechoslovakia', 'CZ'],
	['Prussia', 'DE'],
	['Persia', 'IR'],
	['Siam', 'TH'],
	['Abyssinia', 'ET'],
	['Rhodesia', 'ZW'],
	['Constantinople', 'TR'],
	['Leningrad', 'RU'],
	['Saigon', 'VN']
])('a state or city of the past goes with the country of its seat or successor: %s', (text, code) => {
	expect(found(text).map((tag) => tag.slice(-2))).toEqual([code]);
});

test.each([
	['The Roman Senate sat for a day.', []],
	['The emperor Constantine gave way.', []],
	['Constantine rode to the coast.', []],
	['Riots broke out in Constantine.', ['Constantine DZ']],
	['He told Paris-Match so.', []],
	['The map was printed in Lima.', ['Lima PE']]
])('rulers, peoples and papers are no places of today: %s', (text, expected) => {
	expect(found(text)).toEqual(expected);
});
