/** A reviewed event in an article that has changed: what a person settled stays, where its words stand follows the text. */
import { locateQuote } from '#lib/anchor/locate.ts';
import { reanchored, stands } from '#lib/anchor/reanchor.ts';
import type { Article } from '#lib/model/article.ts';
import type { Dating, Source, StoryEvent } from '#lib/model/events-file.ts';
import type { Proof } from '#lib/model/proof.ts';

export interface Relocated {
	readonly event: StoryEvent;
	/** `changed`: its words were rewritten and it now has those of the newly found event. `gone`: some stand nowhere. */
	readonly proof: Proof;
}

/**
 * Moves the sources of an event to where its words stand; where none stand, or their meaning is in doubt, takes the sources
 * of `fresh`, if it has one.
 */
export function relocate(article: Article, event: StoryEvent, fresh: StoryEvent | null): Relocated {
	const places = event.sources.map((source) => ({ source, place: locateQuote(article.paragraphs, source) }));
	const lost = places.filter(({ place }) => !stands(place));
	if (lost.length > 0 && fresh !== null) {
		const kept = places.flatMap(({ source, place }) => (place.proof === 'exact' ? [source] : []));
		const sources = [...kept, ...fresh.sources.filter((source) => !kept.some((other) => overlap(source, other)))];
		return { event: { ...event, sources, dating: fresh.dating }, proof: 'changed' };
	}
	const now = places.map(({ source, place }) => reanchored(article.paragraphs, source, place));
	const dating = datingAt(
		article,
		event,
		now.map(([first]) => first),
		fresh
	);
	const moved = dating !== event.dating || places.some(({ place }) => stands(place) && place.proof !== 'exact');
	return {
		event: moved ? { ...event, sources: now.flat(), dating } : event,
		proof: lost.length > 0 ? 'gone' : moved ? 'moved' : 'exact'
	};
}

/** The dating's place moves as the quote beside it did, or to where the newly found event has the same words. */
function datingAt(
	{ paragraphs }: Article,
	event: StoryEvent,
	now: readonly Source[],
	fresh: StoryEvent | null
): Dating {
	const { dating, sources } = event;
	const isThere = ({ expression, paragraph, start, end }: Dating) =>
		paragraphs[paragraph - 1]?.slice(start, end) === (expression ?? '');
	const shifted = sources.flatMap(({ paragraph, selector }, i): Dating[] => {
		const next = now[i];
		if (next === undefined || paragraph !== dating.paragraph) return [];
		const by = next.selector.start - selector.start;
		if (by === 0 && next.paragraph === paragraph) return [dating];
		return [{ ...dating, paragraph: next.paragraph, start: dating.start + by, end: dating.end + by }];
	});
	const same = fresh !== null && fresh.dating.expression === dating.expression ? [fresh.dating] : [];
	return [...shifted, dating, ...same].find(isThere) ?? dating;
}

function overlap(a: Source, b: Source): boolean {
	return a.paragraph === b.paragraph && a.selector.start < b.selector.end && b.selector.start < a.selector.end;
}
