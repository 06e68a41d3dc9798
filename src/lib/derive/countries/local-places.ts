/**
 * Places that no table lists: streets, schools, hospitals, counties and the towns that an article introduces. They lie
 * in the country the article speaks of, so they are marked as taken from it.
 */
import { matchesOf } from '../matches.ts';
import { type CountryMention, findPhrases } from './find-countries.ts';
import { buildGazetteer, type Phrase } from './gazetteer.ts';
import { homeCountry } from './home.ts';
import { NO_SITE } from './guard-words.ts';
import { type ReadText, wordsOf } from './words.ts';
import { besideAll } from './senses.ts';

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
/** "Royal Street", "Holy Redeemer Church", "Morris County": up to three names and what kind of place it is. What is no capital is passed over first, as `\p{Lu}` is slow. */
const SITE = new RegExp(
	`(?=[^\\0-@[-\\u00BF])(?<![\\p{L}.’'-])((?:(?:St\\.|${NAME})\\s){1,3})(?:Street|St\\.|Avenue|Ave\\.|Road|Boulevard|Blvd\\.|Lane|Highway|Bridge|County|Parish|Church|Cathedral|Mosque|Synagogue|Temple|Chapel|Hospital|Clinic|Airport|Schools?|High|Elementary|Middle|Academy|College|University|Park|Stadium|Arena|Cent(?:er|re)|Square|Station|Mall|Plaza|Library|Museum|Theat(?:er|re)|Castle|Prison|Jail|Beach|Lake|Creek|Mountains?|Hills?|Valley|Island|Harbou?r|Village|Township|District|Estate|Province|Prefecture|Municipality)(?![\\p{L}])`,
	'gu'
);
/** "the town of Southold" */
const INTRODUCED = new RegExp(
	`\\b(?:town|city|village|suburb|hamlet|municipality|borough|neighbou?rhood|port|province|district)\\s+of\\s+((?:${NAME}\\s){0,2}${NAME})`,
	'gu'
);
/** "in Springdale" right before ", Arkansas" */
const BEFORE_COUNTRY = new RegExp(
	`\\b(?:in|at|near|of|from|to|outside|around)\\s+((?:${NAME}\\s){0,2}${NAME}),\\s$`,
	'u'
);
/** "analysts at Mercer Lane": a firm named as a street is. */
const FIRM_LEAD =
	/\b(?:analysts?|economists?|strategists?|traders?|brokers?|lawyers?|partners?|portfolio managers?|fund managers?|stockbrokers?)\s+(?:at|of|with|from)\s+$/i;
/** Longest name looked for before a country's, in UTF-16 units. */
const REACH = 60;

/** The local places of a text, each with the country the article speaks of there. */
export function localPlaces(article: ReadText, places: readonly CountryMention[]): CountryMention[] {
	const { text } = article;
	const sites = sitesOf(text, places);
	const home = homeCountry(places);
	const introduced = matchesOf(text, INTRODUCED).flatMap((match): Phrase[] => {
		const code = home(match.index);
		return code === null ? [] : [{ words: wordsOf(match[1] ?? ''), code, kind: 'site' }];
	});
	const towns = findPhrases(article, buildGazetteer([...townsBefore(text, places), ...introduced]));
	return besideAll(sites, towns);
}

/** Streets and buildings: of the place named right after or before them, else of the country the article speaks of. */
function sitesOf(text: string, places: readonly CountryMention[]): CountryMention[] {
	const home = homeCountry(places);
	let next = 0;
	const placed = matchesOf(text, SITE).flatMap((match): Site[] => {
		if (NO_SITE.test(match[0]) || FIRM_LEAD.test(text.slice(Math.max(0, match.index - REACH), match.index))) return [];
		const end = match.index + match[0].length;
		// "Lisbon’s Orient Museum" begins behind its owner, "Boston Children’s Hospital" does not
		const start = match.index + (/^.*['’]s\s(?=\S+\s\S)/u.exec(match[0])?.[0].length ?? 0);
		while ((places[next]?.start ?? Infinity) < end) next++;
		const after = places[next];
		const before = places[next - 1];
		const located =
			after !== undefined && LOCATED.test(text.slice(end, after.start))
				? after.code
				: before !== undefined && OWNED.test(text.slice(before.end, start))
					? before.code
					: null;
		const code = located ?? home(start) ?? NOWHERE;
		const kind = SCHOOL.test(match[0]) ? 'body' : 'site';
		return [{ start, end, code, words: text.slice(start, end), kind, located: located !== null }];
	});
	return inOneCountry(placed);
}

/** Of a site where the article speaks of no country yet. */
const NOWHERE = '';

interface Site extends CountryMention {
	/** The words beside it say where. */
	readonly located: boolean;
}

/** A site lies in one country: the one that words beside it name, else the one it has throughout; none where that changes. */
function inOneCountry(sites: readonly Site[]): CountryMention[] {
	const codes = new Map<string, Set<string>>();
	for (const { words, code, located } of sites) {
		const key = `${words}${located ? '|' : ''}`;
		codes.set(key, (codes.get(key) ?? new Set()).add(code));
	}
	return sites.flatMap(({ located, ...site }): CountryMention[] => {
		const said = codes.get(`${site.words}|`);
		const [only, ...others] = said ?? codes.get(site.words) ?? [];
		if (located) return [site];
		return only === undefined || only === NOWHERE || others.length > 0 ? [] : [{ ...site, code: only }];
	});
}

/** Schools act and speak, so they are bodies before they are places. */
const SCHOOL = /(?:Schools?|High|Elementary|Middle|Academy|College|University)$/;

/** Between a building and its place: "Hospital in Rome", "College, Cambridge". */
const LOCATED = /^(?:,?\s|\s(?:in|at|of|near|outside)\s(?:the\s)?(?:\p{L}+\s)?)$/u;
/** Between a place and its building: "London’s Guildhall School", "Rome hospital". */
const OWNED = /^(?:['’]s)?\s(?:\p{Ll}+\s)?$/u;

/** Places without those that only name a street: Houston Street is where the article says, not in Houston. */
export function offStreets(places: readonly CountryMention[], local: readonly CountryMention[]): CountryMention[] {
	const streets = new Map(local.filter(({ words }) => STREET.test(words)).map(({ start, end }) => [start, end]));
	return places.filter(({ start, end }) => (streets.get(start) ?? end) <= end);
}

const STREET = /\s(?:Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd\.|Lane|Highway)$/;

/** "in Springdale, Arkansas": what else the article says of Springdale is of the same country. */
function* townsBefore(text: string, places: readonly CountryMention[]): Generator<Phrase> {
	for (const { start, end, code, kind } of places) {
		if (kind !== 'region' && kind !== 'name') continue;
		const name = BEFORE_COUNTRY.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
		if (name === undefined || /^(?:['’]s|\s+(?:and|or)\b)/.test(text.slice(end, end + REACH))) continue;
		yield { words: wordsOf(name), code, kind: 'site' };
	}
}
