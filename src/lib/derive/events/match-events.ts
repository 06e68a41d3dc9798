/** Which newly found event tells what an event of the file before tells. */
import { locateQuote } from '#lib/anchor/locate.ts';
import { stands } from '#lib/anchor/reanchor.ts';
import type { Article } from '#lib/model/article.ts';
import type { StoryEvent } from '#lib/model/events-file.ts';
import { type Place, placesWith } from '../places.ts';
import { slug } from './ids.ts';
import { sameDateInPlace } from './match-dates.ts';
import { contentWords } from './merge.ts';

export interface Matched {
	/** Event of the file → the found one that tells the same. */
	readonly matches: ReadonlyMap<StoryEvent, StoryEvent>;
	/** Found events of whose words a reviewed one holds a part: reviewing two drafts into one does not bring the second back. */
	readonly absorbed: ReadonlySet<StoryEvent>;
}

/**
 * Reviewed events choose first; words that stand go before titles, titles before words that were rewritten, and these before
 * a sentence of which only the date words are left.
 */
export function matchEvents(article: Article, previous: readonly StoryEvent[], found: readonly StoryEvent[]): Matched {
	if (previous.length === 0) return { matches: new Map(), absorbed: new Set() };
	const near = placesWith(found.flatMap((fresh) => placesOf(fresh).map((place) => ({ place, value: fresh }))));
	/** Where the words of each old event still stand. */
	const places = new Map(
		previous.map((old) => [old, old.sources.map((source) => locateQuote(article.paragraphs, source)).filter(stands)])
	);
	const candidates = [...places].flatMap(([old, own]) =>
		[...new Set(own.flatMap(near))]
			.map((fresh) => ({ old, fresh, score: likeness(own, old, fresh) }))
			.filter(({ score }) => score > 0)
	);
	candidates.sort(
		(a, b) => Number(b.old.status === 'reviewed') - Number(a.old.status === 'reviewed') || b.score - a.score
	);
	const matches = new Map<StoryEvent, StoryEvent>();
	const used = new Set<StoryEvent>();
	const absorbed = new Set<StoryEvent>();
	const match = (old: StoryEvent, fresh: StoryEvent) => {
		matches.set(old, fresh);
		used.add(fresh);
	};
	for (const { old, fresh } of candidates) {
		if (!matches.has(old) && !used.has(fresh)) match(old, fresh);
		else if (old.status === 'reviewed') absorbed.add(fresh);
	}
	const titled = new Map(found.filter((fresh) => !used.has(fresh)).map((fresh) => [slug(fresh.title), fresh]));
	for (const old of previous) {
		const fresh = matches.has(old) ? undefined : titled.get(old.id);
		if (fresh !== undefined && !used.has(fresh)) match(old, fresh);
	}
	const rewritten = similarTo(found.filter((fresh) => !used.has(fresh)));
	for (const old of previous) {
		const fresh = matches.has(old) ? undefined : rewritten(old).find((other) => !used.has(other));
		if (fresh !== undefined) match(old, fresh);
	}
	const inPlace = sameDateInPlace(
		matches,
		found.filter((fresh) => !used.has(fresh) && !absorbed.has(fresh))
	);
	for (const old of previous) {
		const fresh = matches.has(old) || places.get(old)?.length !== 0 ? null : inPlace(old);
		if (fresh !== null && !used.has(fresh)) match(old, fresh);
	}
	return { matches, absorbed };
}

/** The places of an event's quotes. */
export function placesOf({ sources }: Pick<StoryEvent, 'sources'>): Place[] {
	return sources.map(({ paragraph, selector }) => ({ paragraph, start: selector.start, end: selector.end }));
}

/** Least share of common words at which two quotes are of one event. */
const SHARED = 0.3;

/** Whether one of the places holds enough of the words of one of the others. */
export function shareWords(places: readonly Place[], others: readonly Place[]): boolean {
	return places.some((place) => others.some((other) => commonShare(place, other) >= SHARED));
}

/** 0: not the same. Else the share of the shorter quote that both hold, more where date or dating agree. */
function likeness(places: readonly Place[], old: StoryEvent, fresh: StoryEvent): number {
	let share = 0;
	for (const place of places) for (const other of placesOf(fresh)) share = Math.max(share, commonShare(place, other));
	if (share < SHARED) return 0;
	const sameDating =
		old.dating.expression !== null &&
		old.dating.expression === fresh.dating.expression &&
		old.dating.paragraph === fresh.dating.paragraph &&
		old.dating.start === fresh.dating.start;
	return share + (old.when === fresh.when ? 1 : 0) + (sameDating ? 1 : 0) + (old.title === fresh.title ? 0.5 : 0);
}

/** The share of the shorter of two places that both hold. */
function commonShare(a: Place, b: Place): number {
	if (a.paragraph !== b.paragraph) return 0;
	return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);
}

/** A sentence that was rewritten keeps this share of the fewer content words … */
const SAME_WORDS = 0.6;
/** … and so many of them. */
const FEWEST_WORDS = 3;
/** A word of more events says nothing about which one it is. */
const COMMON_WORD = 20;

/** The events whose quotes share most of their content words with an event's, likest first. */
function similarTo(events: readonly StoryEvent[]): (old: StoryEvent) => StoryEvent[] {
	const words = new Map(events.map((event) => [event, wordsOf(event)]));
	const holders = new Map<string, StoryEvent[]>();
	for (const [event, own] of words) {
		for (const word of own) {
			const list = holders.get(word);
			if (list === undefined) holders.set(word, [event]);
			else if (list.length <= COMMON_WORD) list.push(event);
		}
	}
	return (old) => {
		const own = wordsOf(old);
		const shared = new Map<StoryEvent, number>();
		for (const word of own) {
			const list = holders.get(word) ?? [];
			if (list.length > COMMON_WORD) continue;
			for (const event of list) shared.set(event, (shared.get(event) ?? 0) + 1);
		}
		return [...shared]
			.filter(([event, n]) => n >= FEWEST_WORDS && n / Math.min(own.size, words.get(event)?.size ?? 0) >= SAME_WORDS)
			.sort(([a, n], [b, m]) => m - n || Number(b.when === old.when) - Number(a.when === old.when))
			.map(([event]) => event);
	};
}

function wordsOf({ sources }: StoryEvent): ReadonlySet<string> {
	return contentWords(sources.map(({ selector }) => selector.exact).join(' '));
}
