/** Taking an event out for good: it becomes a dismissal with reason `reviewer`, and deriving again does not bring it back. */
import { locateQuote } from '#lib/anchor/locate.ts';
import { describeSource } from '#lib/anchor/quote.ts';
import type { Article } from '#lib/model/article.ts';
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import { type Place, placesWith } from '../places.ts';
import { DeriveError } from '../read/derive-error.ts';
import { placesOf, shareWords } from './match-events.ts';

/** The file without the events of these ids or aliases. Throws `DeriveError` for an id that it does not hold. */
export function dismissEvents(file: EventsFile, ids: readonly string[]): EventsFile {
	const out = new Set(ids.map((id) => eventOf(file, id)));
	const dismissed = [...out].map(dismissalOf);
	return {
		...file,
		events: file.events.filter((event) => !out.has(event)),
		dismissed: [...file.dismissed, ...dismissed].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
	};
}

function eventOf(file: EventsFile, id: string): StoryEvent {
	const event = file.events.find((other) => other.id === id || other.aliases.includes(id));
	if (event !== undefined) return event;
	const gone = file.dismissed.some((item) => item.event?.id === id);
	throw new DeriveError(file.story, {
		place: '--dismiss',
		came: `“${id}”${gone ? ', which is dismissed already' : ''}`,
		expected: 'the id of an event of the story',
		mend: 'Take the “id” of the event in events.json.'
	});
}

/** An event without an expression is dismissed by the words that state it. */
function dismissalOf({ id, title, when, dating, sources }: StoryEvent): Dismissed {
	const [source] = sources;
	const place =
		dating.expression === null && source !== undefined
			? { expression: source.selector.exact, paragraph: source.paragraph, ...spanOf(source.selector) }
			: { expression: dating.expression ?? title, paragraph: dating.paragraph, ...spanOf(dating) };
	return { ...place, when, reason: 'reviewer', event: { id, title, sources: [...sources] } };
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** A reviewer's dismissals where their words stand now; those whose words the article no longer holds are `lapsed`. */
export function standingDismissals(
	article: Article,
	file: EventsFile | null
): { standing: readonly Dismissed[]; lapsed: readonly Dismissed[] } {
	const [standing, lapsed]: [Dismissed[], Dismissed[]] = [[], []];
	for (const item of file?.dismissed ?? []) {
		if (item.reason !== 'reviewer') continue;
		const now = item.event === undefined ? item : movedWith(article, item, item.event);
		const stands = article.paragraphs[now.paragraph - 1]?.slice(now.start, now.end) === now.expression;
		(stands ? standing : lapsed).push(now);
	}
	return { standing, lapsed };
}

function movedWith(article: Article, item: Dismissed, event: NonNullable<Dismissed['event']>): Dismissed {
	for (const [i, source] of event.sources.entries()) {
		const place = locateQuote(article.paragraphs, source);
		if (place.proof !== 'moved' || source.paragraph !== item.paragraph) continue;
		const by = place.start - source.selector.start;
		const moved = describeSource(article.paragraphs, place);
		const sources = event.sources.map((other, k) => (k === i ? moved : other));
		return {
			...item,
			paragraph: place.paragraph,
			start: item.start + by,
			end: item.end + by,
			event: { ...event, sources }
		};
	}
	return item;
}

/** Whether a found event is one that was taken out: dated by the same words (or undated in the same), and of the same quote. */
export function takenOut(article: Article, standing: readonly Dismissed[]): (event: StoryEvent) => boolean {
	const near = placesWith(standing.map((item) => ({ place: item, value: item })));
	return (event) => {
		const { expression, paragraph, start, end } = event.dating;
		const quotes = placesOf(event);
		const places = expression === null ? quotes : [{ paragraph, start, end }];
		return places.flatMap(near).some((item) => {
			if (!places.some((place) => touch(place, item))) return false;
			// words that date two events: the quote tells which of them it was
			const stated = (item.event?.sources ?? []).filter(
				(source) => locateQuote(article.paragraphs, source).proof === 'exact'
			);
			return stated.length === 0 || shareWords(placesOf({ sources: stated }), quotes);
		});
	};
}

function touch(a: Place, b: Place): boolean {
	return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
