/** A reviewed event in an article that has changed: what a person settled stays, where its words stand follows the text. */
import { locateQuote } from '#lib/anchor/locate.ts';
import { describeQuote } from '#lib/anchor/quote.ts';
import type { Article } from '#lib/model/article.ts';
import type { Dating, Source, StoryEvent } from '#lib/model/events-file.ts';
import type { Proof } from '#lib/model/proof.ts';

export interface Relocated {
	readonly event: StoryEvent;
	/** `changed`: its words were rewritten and it now has those of the newly found event. */
	readonly proof: Proof;
}

/** Moves the sources of an event to where its words stand; where none stand, takes the sources of `fresh`, if it has one. */
export function relocate(article: Article, event: StoryEvent, fresh: StoryEvent | null): Relocated {
	const places = event.sources.map((source) => ({ source, place: locateQuote(article.paragraphs, source) }));
	const gone = places.filter(({ place }) => place.proof === 'gone');
	if (gone.length > 0 && fresh !== null) {
		const kept = places.flatMap(({ source, place }) => (place.proof === 'exact' ? [source] : []));
		const sources = [...kept, ...fresh.sources.filter((source) => !kept.some((other) => overlap(source, other)))];
		return { event: { ...event, sources, dating: fresh.dating }, proof: 'changed' };
	}
	const sources = places.map(({ source, place }): Source => {
		if (place.proof !== 'moved') return source;
		const paragraph = article.paragraphs[place.paragraph - 1] ?? '';
		return { paragraph: place.paragraph, selector: describeQuote(paragraph, place.start, place.end) };
	});
	const dating = datingAt(article, event, sources, fresh);
	const moved = dating !== event.dating || places.some(({ place }) => place.proof === 'moved');
	return {
		event: moved ? { ...event, sources, dating } : event,
		proof: gone.length > 0 ? 'gone' : moved ? 'moved' : 'exact'
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
	const stands = ({ expression, paragraph, start, end }: Dating) =>
		paragraphs[paragraph - 1]?.slice(start, end) === (expression ?? '');
	const shifted = sources.flatMap(({ paragraph, selector }, i): Dating[] => {
		const next = now[i];
		if (next === undefined || paragraph !== dating.paragraph) return [];
		const by = next.selector.start - selector.start;
		if (by === 0 && next.paragraph === paragraph) return [dating];
		return [{ ...dating, paragraph: next.paragraph, start: dating.start + by, end: dating.end + by }];
	});
	const same = fresh !== null && fresh.dating.expression === dating.expression ? [fresh.dating] : [];
	return [...shifted, dating, ...same].find(stands) ?? dating;
}

function overlap(a: Source, b: Source): boolean {
	return a.paragraph === b.paragraph && a.selector.start < b.selector.end && b.selector.start < a.selector.end;
}
