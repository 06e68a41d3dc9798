/** Coverage: what became of each dated phrase of an article, so that none is passed over in silence. */
import type { Dismissed, EventsFile } from '#lib/model/events-file.ts';
import type { Place } from '#lib/model/proof.ts';

/**
 * `event`: it dates one or more events. `merged`: an event that another phrase dates tells it too. `set-aside`: no event,
 * for a reason. `unaccounted`: the article has it and the events file says nothing of it.
 */
export type Fate = 'event' | 'merged' | 'set-aside' | 'unaccounted';

export interface DatedPhrase extends Place {
	/** The words that say when. */
	readonly expression: string;
	readonly fate: Fate;
	/** Ids of the events that it dates, or that it was merged into where the file tells which; empty otherwise. */
	readonly events: readonly string[];
	/** EDTF; null for what is on no calendar, such as “for a year”. */
	readonly when: string | null;
	/** Why it dates no event, and a reviewer's note. */
	readonly reason: Dismissed['reason'] | null;
	readonly note: string | null;
}

export interface Coverage {
	/** In the order of the article, each place once. */
	readonly phrases: readonly DatedPhrase[];
	/** How many phrases have each fate. */
	readonly counts: Readonly<Record<Fate, number>>;
	/** Events without a phrase of their own: dated by the publication, or by a reviewer. */
	readonly implied: number;
}

/** A time expression that was found in the article. */
export type FoundPhrase = Place & { readonly expression: string; readonly when: string | null };

/**
 * What the events file says of the dated phrases of its article. `found` are those that deriving finds: the ones that the
 * file does not name are `merged` where they lie in the quote of an event, else `unaccounted`.
 */
export function coverageOf(file: EventsFile, found: readonly FoundPhrase[] = []): Coverage {
	const phrases = new Map<string, DatedPhrase>();
	const eventsOver = mergedInto(file);
	for (const { id, when, dating } of file.events) {
		const { expression, paragraph, start, end } = dating;
		if (expression === null) continue;
		const events = [...(phrases.get(keyOf(dating))?.events ?? []), id];
		phrases.set(keyOf(dating), {
			...{ paragraph, start, end, expression, fate: 'event', events, when },
			...{ reason: null, note: null }
		});
	}
	for (const { expression, paragraph, start, end, when, reason, note } of file.dismissed) {
		const place = { paragraph, start, end };
		if (phrases.has(keyOf(place))) continue;
		const merged = reason === 'same-event';
		const events = merged ? eventsOver(place, when) : [];
		const fate = merged ? 'merged' : 'set-aside';
		phrases.set(keyOf(place), { ...place, expression, fate, events, when, reason, note: note ?? null });
	}
	const known = byParagraph([...phrases.values()]);
	for (const { expression, when, paragraph, start, end } of found) {
		const place = { paragraph, start, end };
		if (known(paragraph).some((other) => touch(other, place))) continue;
		const events = eventsOver(place, null);
		const fate = events.length > 0 ? 'merged' : 'unaccounted';
		phrases.set(keyOf(place), { ...place, expression, fate, events, when, reason: null, note: null });
	}
	return summed([...phrases.values()], file);
}

function summed(phrases: DatedPhrase[], file: EventsFile): Coverage {
	const counts: Record<Fate, number> = { event: 0, merged: 0, 'set-aside': 0, unaccounted: 0 };
	for (const { fate } of phrases) counts[fate]++;
	return {
		phrases: phrases.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
		counts,
		implied: file.events.filter(({ dating }) => dating.expression === null).length
	};
}

/** Tells the events whose quote holds a place; else the one of the same date, if there is only one. */
function mergedInto({ events }: EventsFile): (place: Place, when: string | null) => string[] {
	const quotes = byParagraph(
		events.flatMap(({ id, sources }) => sources.map(({ paragraph, selector }) => ({ id, paragraph, ...selector })))
	);
	const byDate = new Map<string, string[]>();
	for (const { id, when } of events) byDate.set(when, [...(byDate.get(when) ?? []).slice(0, 1), id]);
	return (place, when) => {
		const over = quotes(place.paragraph).filter((quote) => touch(quote, place));
		if (over.length > 0) return [...new Set(over.map(({ id }) => id))];
		const same = when === null ? [] : (byDate.get(when) ?? []);
		return same.length === 1 ? same : [];
	};
}

function byParagraph<T extends Place>(places: readonly T[]): (paragraph: number) => readonly T[] {
	const groups = new Map<number, T[]>();
	for (const place of places) {
		const group = groups.get(place.paragraph);
		if (group === undefined) groups.set(place.paragraph, [place]);
		else group.push(place);
	}
	return (paragraph) => groups.get(paragraph) ?? [];
}

const keyOf = ({ paragraph, start, end }: Place) => `${paragraph}:${start}:${end}`;

function touch(a: Place, b: Place): boolean {
	return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
