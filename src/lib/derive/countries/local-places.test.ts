import { expect, test } from 'vitest';
import { countriesOfArticle } from './article-countries.ts';

const found = (text: string) =>
	countriesOfArticle([text], 2019)
		.flat()
		.map(({ words, code, kind }) => `${words} ${code} ${kind}`);

test.each([
	['A fire broke out in Leeds. Garnet Street was closed.', 'Garnet Street GB site'],
	['Kenya mourned. Flags flew over Uhuru Park.', 'Uhuru Park KE site'],
	['Austria was second. Doctors at St. Anna Hospital in Bratislava helped.', 'St. Anna Hospital SK site'],
	['France agreed. Lisbon’s Orient Museum did not.', 'Orient Museum PT site'],
	['Canada was calm, but Houston Street was blocked.', 'Houston Street CA site'],
	['Polish miners met in the village of Dabrowa. Dabrowa lies in a valley.', 'Dabrowa PL site'],
	['A mill in Tillerton, Oregon, closed. Tillerton had hoped.', 'Tillerton US site'],
	['Canada opened it. Larkspur College trains nurses.', 'Larkspur College CA body']
])('%s', (text, expected) => {
	expect(found(text)).toContain(expected);
});

test('a site that would change its country with what is named beside it has none, unless words beside it say where', () => {
	const far = 'A Dane and a Swede lost. They go to Prague. Quay Road is old.';
	expect(found(`An Italian won at Quay Road. ${far}`).join()).not.toContain('Quay Road');
	const sites = found(`An Italian won at Quay Road in Cork. ${far}`).filter((mention) => mention.startsWith('Quay'));
	expect(sites).toEqual(['Quay Road IE site', 'Quay Road IE site']);
});

test.each(['Garnet Street was closed.', 'The High School is old. The Park too.'])(
	'an article of no country has no local places: %s',
	(text) => {
		expect(found(text)).toEqual([]);
	}
);

test.each([
	['Kenya waits. The prime minister resigned.', 'prime minister KE leader'],
	// the country of another minister, not the place last named
	['The trade minister of Ghana met a firm in Vienna. The prime minister resigned.', 'prime minister GH leader'],
	['Ghana’s trade minister met a firm in Vienna. The government fell.', 'government GH body'],
	['Norway waits. The government fell.', 'government NO body'],
	// until another place is named, or another country's office
	['The king of Jordan sent a gift. In Kenya, parliament met. The government raised taxes.', 'government KE body'],
	['The government of Togo resigned. In Ghana, the government fell.', 'government GH body'],
	['Norway won. Norway hosts. Ghana’s trade minister spoke.\n\nThe government fell.', 'government NO body'],
	['In Ghana, Parliament voted.', 'Parliament GH body'],
	['Japan hosts. Its foreign ministry objected.', 'foreign ministry JP body']
])('an office named without its country is of the country the article speaks of: %s', (text, expected) => {
	expect(found(text)).toContain(expected);
});

test('an abbreviation stands for the country or body that the article names in full', () => {
	expect(found('The Bureau of Meteorology warned Perth. The BOM was right.')).toContain('BOM AU body');
	expect(found('South Africa won. Post-war SA is proud.')).toContain('SA ZA name');
	expect(found('SA is proud.')).toEqual([]);
});

test('a firm that is named like a street is no place', () => {
	expect(found('Poland won. Analysts at Mercer Lane expect a sale.')).toEqual(['Poland PL name']);
});
