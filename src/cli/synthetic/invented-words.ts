/** What happens in an invented story: who did what to which thing, as a title and as a clause. */
import { countryName } from '#lib/model/countries.ts';
import { type Chance, weighted } from './chance.ts';

/** Thirty countries; the first is named most often, the others ever less (Zipf). */
export const COUNTRIES =
	'PT PE JP KE NO IN MX EG FR VN BR GH TR CA PL ID CL MA GR TH ZA IE FI NZ UY ET NP IS EE BT'.split(' ');
const countryOf = weighted(COUNTRIES.map((_, i) => 1 / (i + 1)));
const NAMES = new Map(COUNTRIES.map((code) => [code, countryName(code)]));

/** Now, for a title; then, for a sentence. */
const VERBS: readonly (readonly [string, string])[] = [
	['opens', 'opened'],
	['closes', 'closed'],
	['surveys', 'surveyed'],
	['rebuilds', 'rebuilt'],
	['sells', 'sold'],
	['moves', 'moved'],
	['lights', 'lit'],
	['guards', 'guarded'],
	['names', 'named'],
	['floods', 'flooded'],
	['repairs', 'repaired'],
	['loses', 'lost'],
	['finds', 'found'],
	['paints', 'painted'],
	['measures', 'measured'],
	['shares', 'shared']
];
const KINDS = 'northern old great hidden royal wooden stone coastal narrow second last public floating silent'.split(
	' '
);
const THINGS = (
	'harbour railway observatory bridge archive canal lighthouse market mint orchard telegraph theatre granary ' +
	'shipyard library reservoir tramway botanic-garden weather-station post-road clock-tower salt-works ferry quarry'
)
	.split(' ')
	.map((thing) => thing.replace('-', ' '));
const TAILS = ['after a long quarrel', 'despite the storm', 'to loud applause', 'ahead of the fair', 'without a word'];
const CROWDS = ['engineers', 'ministers', 'sailors', 'students', 'merchants', 'surveyors', 'gardeners', 'printers'];

export interface InventedWords {
	readonly title: string;
	/** The middle of a sentence: "engineers from Peru and Japan opened the old harbour". */
	readonly clause: string;
	/** Codes, who acts first; now and then none. */
	readonly countries: readonly string[];
	/** As the clause names them. */
	readonly names: readonly string[];
}

/** How many countries an event has: none, one, two or three. */
const howMany = weighted([4, 71, 20, 5]);

export function inventedWords(chance: Chance): InventedWords {
	const codes = [...new Set(Array.from({ length: howMany(chance) }, () => COUNTRIES[countryOf(chance)] as string))];
	const names = codes.map((code) => NAMES.get(code) ?? code);
	const [now, then] = chance.pick(VERBS);
	const thing = `the ${chance.pick(KINDS)} ${chance.pick(THINGS)}`;
	const tail = chance.next() < 0.3 ? ` ${chance.pick(TAILS)}` : '';
	const crowd = chance.pick(CROWDS);
	const who = names.length === 0 ? 'A town' : listed(names);
	const verb = names.length > 1 ? now.replace(/s$/, '') : now;
	return {
		title: `${who} ${verb} ${thing}${tail}`,
		clause: `${crowd} from ${names.length === 0 ? 'a town' : listed(names)} ${then} ${thing}${tail}`,
		countries: codes,
		names
	};
}

/** "Peru", "Peru and Japan", "Peru, Japan and Kenya". */
function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
