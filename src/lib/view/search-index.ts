/**
 * The index that answers searches over titles, quotes, names of countries and dates in words. Loaded on first use.
 *
 * What is found is shown where it lies in time, so that nothing has to be ranked: of minisearch only the map of words is
 * needed, and each word keeps the numbers of its events. So a hundred thousand events are read in the background and
 * answered within a keystroke.
 */
import SearchableMap from 'minisearch/SearchableMap';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import type { Finder, Found, TextRange } from './search.ts';
import { wordsOf } from './words.ts';

/** For how long events are read at one go, between two breaths of the page. */
const BREATH_MS = 8;
/** The start of a word this long stands for the word, wherever it is in the query; the last word may be shorter. */
const SHORTEST_START = 3;
/** If nothing is spelled as asked, a word of letters may be spelled otherwise: in one place, a long one in two. */
const SHORTEST_NEAR = 4;
const SHORTEST_NEARER = 6;
/** Words that say little: they need not stand in what is found, as long as the query has others. */
const LITTLE = new Set('a an and at by for from in of on or the to with'.split(' '));

/** Numbers of the events in which a word stands, rising. */
type Places = Uint32Array;
type Index = SearchableMap<Places>;

/** Reads the events of a story, a few at a time, and gives what answers queries over them. */
export async function buildFinder(
	{ events, countries }: Pick<Story, 'events' | 'countries'>,
	pause: () => Promise<void> = () => new Promise((done) => setTimeout(done))
): Promise<Finder> {
	const names = new Map(countries.map(({ code, name }) => [code, name]));
	const places = new Map<string, number[]>();
	const index: Index = new SearchableMap();
	let since = performance.now();
	const breathe = async () => {
		if (performance.now() - since < BREATH_MS) return;
		await pause();
		since = performance.now();
	};
	for (const [number, event] of events.entries()) {
		for (const { term } of textsOf(event, names).flatMap(wordsOf)) {
			const known = places.get(term);
			if (known === undefined) places.set(term, [number]);
			else if (known.at(-1) !== number) known.push(number);
		}
		await breathe();
	}
	for (const [term, numbers] of places) {
		index.set(term, Uint32Array.from(numbers));
		await breathe();
	}
	return (query) => find(index, events, query);
}

function textsOf(event: TimelineEvent, names: ReadonlyMap<string, string>): string[] {
	return [
		event.title,
		event.longWords,
		event.when,
		event.expression ?? '',
		...event.sources.map(({ exact }) => exact),
		...event.countries.map((code) => names.get(code) ?? code)
	];
}

function find(index: Index, events: readonly TimelineEvent[], query: string): Found | null {
	const asked = termsOf(query);
	if (asked.length === 0) return null;
	const exact = foundBy(index, events, asked, false);
	return exact.events.size > 0 ? exact : foundBy(index, events, asked, true);
}

/** A word of a query; `open`: it may go on. */
interface AskedTerm {
	readonly term: string;
	readonly open: boolean;
}

function termsOf(query: string): AskedTerm[] {
	const words = wordsOf(query);
	const weighty = words.filter(({ term }) => !LITTLE.has(term));
	return (weighty.length > 0 ? weighty : words).map(({ term, end }) => ({
		term,
		open: end === query.length || term.length >= SHORTEST_START
	}));
}

/** The events in which every word stands. */
function foundBy(index: Index, events: readonly TimelineEvent[], asked: readonly AskedTerm[], near: boolean): Found {
	const terms = new Set<string>();
	/** How many of the words, in their order, each event has. */
	const met = new Uint16Array(events.length);
	for (const [nth, word] of asked.entries()) {
		for (const [term, places] of spellings(index, word, near)) {
			terms.add(term);
			for (const place of places) if (met[place] === nth) met[place] = nth + 1;
		}
	}
	const found = events.filter((_, number) => met[number] === asked.length);
	return { events: new Set(found), near, ranges: (text) => rangesOf(text, terms, asked) };
}

/** The words of the index that stand for one of the query. */
function* spellings(index: Index, { term, open }: AskedTerm, near: boolean): Iterable<readonly [string, Places]> {
	if (open) yield* index.atPrefix(term).entries();
	else if (index.has(term)) yield [term, index.get(term) as Places];
	if (!near || term.length < SHORTEST_NEAR || /\p{N}/u.test(term)) return;
	for (const [spelled, [places]] of index.fuzzyGet(term, term.length < SHORTEST_NEARER ? 1 : 2))
		yield [spelled, places];
}

/** Where words of a text are among the found ones: as far as they were typed, or all of what is spelled nearly so. */
function rangesOf(text: string, terms: ReadonlySet<string>, asked: readonly AskedTerm[]): readonly TextRange[] {
	return wordsOf(text).flatMap(({ term, start, end }) => {
		if (!terms.has(term)) return [];
		const typed = asked.filter((word) => (word.open ? term.startsWith(word.term) : term === word.term));
		const length = Math.max(0, ...typed.map((word) => word.term.length));
		// Without its accents a word may be shorter than it is written: then all of it is meant.
		return [[start, length === 0 || term.length !== end - start ? end : start + length] as const];
	});
}
