/** Deriving again: what a person has settled stays, ids never change, and the report says what is new, changed or gone. */
import type { Article } from '#lib/model/article.ts';
import type { EventsFile, Source, StoryEvent } from '#lib/model/events-file.ts';
import { describeQuote, type Located, locateQuote, type Proof, type Unlocated } from '#lib/anchor/quote.ts';
import { compareSpans, timeSpan } from '#lib/model/time-span.ts';
import { idMaker, slug } from './ids.ts';

export interface Change {
	readonly id: string;
	readonly title: string;
	/** What differs, in words: `when 2019-08 → 2019-08-22`. */
	readonly what: readonly string[];
}

export interface Rederived {
	readonly events: readonly StoryEvent[];
	readonly added: readonly StoryEvent[];
	readonly changed: readonly Change[];
	/** Drafts that the article no longer gives; they are left out. */
	readonly gone: readonly StoryEvent[];
	/** Reviewed events with a source that the article no longer holds; they stay as they are. */
	readonly unproved: readonly StoryEvent[];
}

/** Joins newly found events to those of the file before: `found` carries fresh ids, `file` the ones that count. */
export function rederive(article: Article, file: EventsFile | null, found: readonly StoryEvent[]): Rederived {
	const previous = file?.events ?? [];
	const { matches, absorbed } = matchEvents(article, previous, found);
	const makeId = idMaker(previous.flatMap((event) => [event.id, ...event.aliases]));
	const [added, changed, gone, unproved]: [StoryEvent[], Change[], StoryEvent[], StoryEvent[]] = [[], [], [], []];
	const events: StoryEvent[] = [];
	for (const old of previous) {
		const fresh = matches.get(old) ?? null;
		if (old.status === 'reviewed') {
			const { event, proofs } = relocated(article, old);
			if (proofs.includes('gone')) unproved.push(event);
			if (proofs.includes('moved')) changed.push({ id: old.id, title: old.title, what: ['its source has moved'] });
			events.push(event);
		} else if (fresh === null) gone.push(old);
		else {
			const event = { ...fresh, id: old.id, aliases: old.aliases };
			const what = differences(old, event);
			if (what.length > 0) changed.push({ id: old.id, title: event.title, what });
			events.push(event);
		}
	}
	const matched = new Set(matches.values());
	for (const fresh of found) {
		if (matched.has(fresh) || absorbed.has(fresh) || isDismissed(file, fresh)) continue;
		const event = { ...fresh, id: makeId(fresh.title) };
		added.push(event);
	}
	return { events: inserted(events, added), added, changed, gone, unproved };
}

/** Events stay in the order of the file; each new one goes before the first that is later, or told later at one time. */
function inserted(events: readonly StoryEvent[], added: readonly StoryEvent[]): StoryEvent[] {
	const all = [...events];
	for (const fresh of added) {
		const at = all.findIndex((event) => {
			const order = compareSpans(timeSpan(event.when), timeSpan(fresh.when));
			return order > 0 || (order === 0 && place(event) > place(fresh));
		});
		all.splice(at === -1 ? all.length : at, 0, fresh);
	}
	return all;
}

const place = (event: StoryEvent) => (event.sources[0]?.paragraph ?? 0) * 1e6 + (event.sources[0]?.selector.start ?? 0);

/**
 * Old event → the found one that tells the same. Reviewed events choose first; a found event of whose words a reviewed
 * one holds a part belongs to it (`absorbed`), so that reviewing two drafts into one does not bring the second back.
 */
function matchEvents(
	article: Article,
	previous: readonly StoryEvent[],
	found: readonly StoryEvent[]
): { matches: Map<StoryEvent, StoryEvent>; absorbed: Set<StoryEvent> } {
	const byParagraph = new Map<number, Set<StoryEvent>>();
	for (const fresh of found) {
		for (const { paragraph } of fresh.sources) {
			byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set()).add(fresh));
		}
	}
	const candidates = previous.flatMap((old) => {
		const places = old.sources.map((source) => locateQuote(article.paragraphs, source)).filter(isLocated);
		const near = new Set(places.flatMap(({ paragraph }) => [...(byParagraph.get(paragraph) ?? [])]));
		return [...near]
			.map((fresh) => ({ old, fresh, score: likeness(places, old, fresh) }))
			.filter(({ score }) => score > 0);
	});
	candidates.sort(
		(a, b) => Number(b.old.status === 'reviewed') - Number(a.old.status === 'reviewed') || b.score - a.score
	);
	const matches = new Map<StoryEvent, StoryEvent>();
	const used = new Set<StoryEvent>();
	const absorbed = new Set<StoryEvent>();
	for (const { old, fresh } of candidates) {
		if (!matches.has(old) && !used.has(fresh)) {
			matches.set(old, fresh);
			used.add(fresh);
		} else if (old.status === 'reviewed') absorbed.add(fresh);
	}
	// Words that were rewritten are found nowhere: the title that made the id still tells.
	const unmatched = new Map(found.filter((fresh) => !used.has(fresh)).map((fresh) => [slug(fresh.title), fresh]));
	for (const old of previous) {
		const fresh = matches.has(old) ? undefined : unmatched.get(old.id);
		if (fresh !== undefined) matches.set(old, fresh);
	}
	return { matches, absorbed };
}

/** Whether a person went through the file and dismissed the expression that dates an event. */
function isDismissed(file: EventsFile | null, { dating }: StoryEvent): boolean {
	if (file === null || dating.certainty !== 'stated' || file.events.every(({ status }) => status === 'draft'))
		return false;
	return file.dismissed.some(
		(item) =>
			item.paragraph === dating.paragraph &&
			item.start < dating.end &&
			dating.start < item.end &&
			item.reason !== 'same-event'
	);
}

function isLocated(place: Located | Unlocated): place is Located {
	return place.proof !== 'gone';
}

/** Least share of common words at which two quotes are of one event. */
const SHARED = 0.3;

/** 0: not the same. Else the share of the shorter quote that both hold, more where date or dating agree. */
function likeness(places: readonly Located[], old: StoryEvent, fresh: StoryEvent): number {
	let share = 0;
	for (const place of places) {
		for (const other of fresh.sources) {
			if (other.paragraph !== place.paragraph) continue;
			const common = Math.min(place.end, other.selector.end) - Math.max(place.start, other.selector.start);
			const shorter = Math.min(place.end - place.start, other.selector.end - other.selector.start);
			share = Math.max(share, common / shorter);
		}
	}
	const sameDating =
		old.dating.expression !== null &&
		old.dating.expression === fresh.dating.expression &&
		old.dating.paragraph === fresh.dating.paragraph &&
		old.dating.start === fresh.dating.start;
	if (share < SHARED) return 0;
	return share + (old.when === fresh.when ? 1 : 0) + (sameDating ? 1 : 0) + (old.title === fresh.title ? 0.5 : 0);
}

/** A reviewed event whole, its sources where the article holds them now. */
function relocated(article: Article, event: StoryEvent): { event: StoryEvent; proofs: Proof[] } {
	const proofs: Proof[] = [];
	const sources = event.sources.map((source): Source => {
		const place = locateQuote(article.paragraphs, source);
		proofs.push(place.proof);
		if (place.proof !== 'moved') return source;
		const paragraph = article.paragraphs[place.paragraph - 1] ?? '';
		return { paragraph: place.paragraph, selector: describeQuote(paragraph, place.start, place.end) };
	});
	return { event: proofs.includes('moved') ? { ...event, sources } : event, proofs };
}

function differences(old: StoryEvent, fresh: StoryEvent): string[] {
	const what: string[] = [];
	if (old.when !== fresh.when) what.push(`when ${old.when} → ${fresh.when}`);
	if (old.title !== fresh.title) what.push(`title “${old.title}” → “${fresh.title}”`);
	const codes = (event: StoryEvent) => event.countries.map(({ code }) => code).join(', ') || 'none';
	if (codes(old) !== codes(fresh)) what.push(`countries ${codes(old)} → ${codes(fresh)}`);
	if (old.importance !== fresh.importance) what.push(`importance ${old.importance} → ${fresh.importance}`);
	if (JSON.stringify(old.sources) !== JSON.stringify(fresh.sources)) what.push('sources');
	return what;
}
