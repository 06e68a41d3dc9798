import { describe, expect, it, test } from 'vitest';
import { countryName, rankCountries } from './countries.ts';

test.each([
	['JP', 'Japan'],
	['KR', 'South Korea'],
	['KP', 'North Korea'],
	['US', 'United States'],
	['GB', 'United Kingdom'],
	['CN', 'China'],
	['HK', 'Hong Kong'],
	['TR', 'Turkey'],
	['CI', 'Ivory Coast'],
	['CD', 'DR Congo'],
	['TT', 'Trinidad and Tobago'],
	['XK', 'Kosovo']
])('%s is called %s', (code, name) => {
	expect(countryName(code)).toBe(name);
});

describe('countries are ranked', () => {
	it('by the number of their events, then by who is named first', () => {
		const events = [{ countries: ['KR', 'JP'] }, { countries: ['US'] }, { countries: ['JP', 'US'] }, { countries: [] }];
		expect(rankCountries(events)).toEqual([
			{ code: 'JP', count: 2 },
			{ code: 'US', count: 2 },
			{ code: 'KR', count: 1 }
		]);
	});

	it('to nothing where no event names one', () => {
		expect(rankCountries([])).toEqual([]);
	});
});
