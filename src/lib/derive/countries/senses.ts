/** Which country a name that several share means, by what the article says elsewhere. */
import type { CountryMention } from './find-countries.ts';
import { isShared } from './gazetteer.ts';
import { REACH } from './words.ts';

/** How often an article names each country in words that no other country shares. */
export type Support = ReadonlyMap<string, number>;

/** A city that is by far the largest of its name stays itself unless another country is named so many times as often. */
const LARGEST = 3;
/** Countries with towns of half the world's names: one American firm makes no American town of Rotterdam. */
const NAMESAKES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
/** They must be named more often than so. */
const FEWEST = 2;

export function supportOf(mentions: readonly CountryMention[]): Support {
	const support = new Map<string, number>();
	const shared: CountryMention[] = [];
	for (const mention of mentions) {
		if (isShared(mention) || mention.words in EITHER) shared.push(mention);
		else support.set(mention.code, (support.get(mention.code) ?? 0) + 1);
	}
	// a name that could be another country's counts as a country named, but for less than any that could not
	for (const { code } of shared) if (!support.has(code)) support.set(code, 1 / LARGEST / 2);
	return support;
}

/**
 * "Paris, Texas": a city goes with the region or country named right after it, and so does the bare name of it wherever
 * the article does not say otherwise.
 */
export function withStatedSenses(mentions: readonly CountryMention[], text: string): CountryMention[] {
	const senses = new Map<string, Set<string>>();
	const stated = mentions.map((mention, index) => {
		const next = mentions[index + 1];
		if (mention.kind !== 'region' && !isTown(mention) && !TOWNS_OF_NAMES.has(mention.words)) return null;
		if (AMERICAN_COUNTY.test(text.slice(mention.end, mention.end + REACH)) && COUNTY_BEFORE.has(mention.code)) {
			senses.set(mention.words, (senses.get(mention.words) ?? new Set()).add('US'));
			return 'US';
		}
		if (next === undefined || !(isTown(mention) || isAmericanTown(mention, next))) return null;
		if (next.kind !== 'region' && next.kind !== 'name') return null;
		if (!/^,\s$/.test(text.slice(mention.end, next.start))) return null;
		senses.set(mention.words, (senses.get(mention.words) ?? new Set()).add(next.code));
		return next.code;
	});
	return mentions.map((mention, index) => {
		const own = isTown(mention) || mention.kind === 'region' ? senses.get(mention.words) : undefined;
		const code = stated[index] ?? (own?.size === 1 ? [...own][0] : undefined) ?? mention.code;
		if (code === mention.code) return mention;
		return { ...mention, code, kind: mention.kind === 'region' ? 'region' : 'city' };
	});
}

/** "Suffolk County": the British and the Irish put the word first, but for councils and clubs. */
const AMERICAN_COUNTY = /^\sCounty\b(?!\s(?:Council|Cricket|Show|Court|FC|Championship|Ground|Hall))/;
const COUNTY_BEFORE: ReadonlySet<string> = new Set(['GB', 'IE']);

/** "Peru, Indiana", "Lebanon, Pa.": countries that American towns are named after. */
function isAmericanTown({ words, kind }: CountryMention, next: CountryMention): boolean {
	return kind === 'name' && next.kind === 'region' && next.code === 'US' && TOWNS_OF_NAMES.has(words);
}
const TOWNS_OF_NAMES: ReadonlySet<string> = new Set(
	'Peru Cuba Mexico Lebanon Poland Norway Jamaica Panama Holland Greece Jordan Denmark Sweden China Egypt'.split(' ')
);

const isTown = ({ kind }: CountryMention) => kind === 'city' || kind === 'capital';

interface Either {
	readonly other: string;
	/** Countries that speak for the first. */
	readonly own: readonly string[];
	/** Words behind the name that settle it for the other. */
	readonly before?: RegExp;
}

const AMERICAN_GEORGIA =
	/^\s+(?:Tech|State|Bulldogs|Republicans?|Democrats?|Gov|Sen|Senate|House|Supreme|[Ll]egislature|National Guard|Power)\b|^,?\s+(?:and\s+)?(?:Atlanta|Alabama|Florida|South Carolina|North Carolina|Tennessee|Texas|Arizona)\b/;

/** Names of one country that in some articles are another's: whose, and what tells. */
const EITHER: Readonly<Record<string, Either>> = {
	Georgia: { other: 'US', own: ['GE', 'RU', 'AM', 'AZ', 'UA', 'TR'], before: AMERICAN_GEORGIA },
	Congo: { other: 'CG', own: ['CD'] },
	Congolese: { other: 'CG', own: ['CD'] },
	Dominican: { other: 'DM', own: ['DO'] }
};

function either(mention: CountryMention, support: Support, text: string): CountryMention {
	const names = EITHER[mention.words];
	if (names === undefined) return mention;
	if (names.before?.test(text.slice(mention.end, mention.end + REACH)) === true)
		return { ...mention, code: names.other };
	const own = names.own.reduce((sum, code) => sum + (support.get(code) ?? 0), 0);
	return (support.get(names.other) ?? 0) > own ? { ...mention, code: names.other } : mention;
}

/** The sure mentions beside the shared ones; where both have the same words, whoever the article speaks for. */
export function settled(
	sure: readonly CountryMention[],
	shared: readonly CountryMention[],
	support: Support,
	text: string
): CountryMention[] {
	const byStart = new Map(shared.map((mention) => [mention.start, mention]));
	const chosen = sure.map((mention) => {
		const other = byStart.get(mention.start);
		if (other?.end !== mention.end || !isShared(mention)) return either(mention, support, text);
		const own = LARGEST * (support.get(mention.code) ?? 0);
		return (support.get(other.code) ?? 0) > Math.max(own, NAMESAKES.has(other.code) ? FEWEST : 0) ? other : mention;
	});
	return besideAll(chosen, shared);
}

/** Two lists in the order of the text as one; where they overlap the first counts. */
export function besideAll(first: readonly CountryMention[], second: readonly CountryMention[]): CountryMention[] {
	const all = [...first];
	let at = 0;
	for (const mention of second) {
		while ((first[at]?.end ?? Infinity) <= mention.start) at++;
		const other = first[at];
		if (other === undefined || other.start >= mention.end) all.push(mention);
	}
	return all.sort((a, b) => a.start - b.start);
}
