/** Deriving again: what a person has settled stays, ids never change, and the report says what is new, changed or gone. */
import type { Article } from '#lib/model/article.ts';
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { indexPlaces } from '../places.ts';
import { type Change, differences } from './differences.ts';
import { standingDismissals, takenOut } from './dismiss.ts';
import { idMaker } from './ids.ts';
import { matchEvents } from './match-events.ts';
import { relocate } from './relocate.ts';

export interface Rederived {
	readonly events: readonly StoryEvent[];
	readonly added: readonly StoryEvent[];
	readonly changed: readonly Change[];
	/** Drafts that the article no longer gives; they are left out. */
	readonly gone: readonly StoryEvent[];
	/** Reviewed events with a source that the article no longer holds; they stay as they are. */
	readonly unproved: readonly StoryEvent[];
	/** What a reviewer took out, where its words stand now. */
	readonly dismissed: readonly Dismissed[];
	/** What a reviewer took out and the article no longer holds. */
	readonly lapsed: readonly Dismissed[];
}

/** Joins newly found events to those of the file before: `found` carries fresh ids, `file` the ones that count. */
export function rederive(article: Article, file: EventsFile | null, found: readonly StoryEvent[]): Rederived {
	const previous = file?.events ?? [];
	const { standing, lapsed } = standingDismissals(article, file);
	const { matches, absorbed } = matchEvents(article, previous, found);
	const [added, changed, gone, unproved]: [StoryEvent[], Change[], StoryEvent[], StoryEvent[]] = [[], [], [], []];
	const events: StoryEvent[] = [];
	const keep = (old: StoryEvent, event: StoryEvent) => {
		const what = differences(old, event);
		if (what.length > 0) changed.push({ id: old.id, title: event.title, status: old.status, what });
		events.push(event);
	};
	for (const old of previous) {
		const fresh = matches.get(old) ?? null;
		if (old.status === 'reviewed') {
			const { event, proof } = relocate(article, old, fresh);
			if (proof === 'gone') unproved.push(event);
			keep(old, event);
		} else if (fresh === null) gone.push(old);
		else
			keep(old, { ...fresh, id: old.id, aliases: old.aliases, ...(old.note === undefined ? {} : { note: old.note }) });
	}
	const matched = new Set(matches.values());
	const [isTakenOut, isSeen] = [takenOut(article, standing), seenIn(file)];
	const makeId = idMaker([
		...previous.flatMap((event) => [event.id, ...event.aliases]),
		...standing.flatMap((item) => item.event?.id ?? [])
	]);
	for (const fresh of found) {
		if (matched.has(fresh) || absorbed.has(fresh) || isTakenOut(fresh) || isSeen(fresh)) continue;
		added.push({ ...fresh, id: makeId(fresh.title) });
	}
	return { events: inserted(events, added), added, changed, gone, unproved, dismissed: standing, lapsed };
}

/** Events stay in the order of the file; each new one (they come in time order) goes before the first that is later, or told later at one time. */
function inserted(events: readonly StoryEvent[], added: readonly StoryEvent[]): StoryEvent[] {
	const placed = (event: StoryEvent) => ({ event, span: timeSpan(event.when), place: placeOf(event) });
	const waiting = added.map(placed);
	const all: StoryEvent[] = [];
	let next = 0;
	for (const old of events.map(placed)) {
		for (; next < waiting.length; next++) {
			const fresh = waiting[next];
			if (fresh === undefined) break;
			const order = compareSpans(old.span, fresh.span);
			if (order < 0 || (order === 0 && old.place <= fresh.place)) break;
			all.push(fresh.event);
		}
		all.push(old.event);
	}
	return [...all, ...waiting.slice(next).map(({ event }) => event)];
}

const placeOf = (event: StoryEvent) =>
	(event.sources[0]?.paragraph ?? 0) * 1e6 + (event.sources[0]?.selector.start ?? 0);

/** Whether the expression that dates an event is dismissed in a file that a person went through: then it was seen. */
function seenIn(file: EventsFile | null): (event: StoryEvent) => boolean {
	if (file === null || file.events.every(({ status }) => status === 'draft')) return () => false;
	const seen = indexPlaces(file.dismissed.filter(({ reason }) => reason !== 'same-event' && reason !== 'reviewer'));
	return ({ dating }) => dating.certainty === 'stated' && seen.touches(dating);
}
