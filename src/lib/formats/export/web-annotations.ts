/**
 * Web Annotations as JSON-LD: what each event's source quotes, for annotation tools.
 * https://www.w3.org/TR/annotation-model/
 */
import { describeQuote } from '#lib/anchor/quote.ts';
import type { Place } from '#lib/model/proof.ts';
import type { Story, StorySource, TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, type Site, storyAddress } from '../addresses.ts';
import { lossesOf } from '../loss.ts';
import type { Exported, ExportInput } from './format.ts';

/** The name of the file beside the story’s page. */
export const ANNOTATIONS_FILE = 'annotations.json';
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const ANNOTATIONS_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** What annotations need of a story. */
type Annotated = Pick<Story, 'slug' | 'meta' | 'paragraphs'>;

/** An annotation for each source of each event, in one page of one collection. */
export function webAnnotations({ story, site }: ExportInput): Exported {
	const id = `${storyAddress(site, story.slug)}${ANNOTATIONS_FILE}`;
	const items = story.events.flatMap((event) =>
		event.sources.map((source, i) => annotationOf(event, source, `-${i + 1}`, story, site))
	);
	const collection = {
		'@context': CONTEXT,
		id,
		type: 'AnnotationCollection',
		label: story.meta.title,
		total: items.length,
		// A page without items is none: an empty collection has no first.
		first: items.length === 0 ? undefined : { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items }
	};
	const losses = lossesOf(story.events, [['every', 'countries and importance are left out.']]);
	return { text: `${JSON.stringify(collection, null, '\t')}\n`, losses };
}

/** The annotation of one source of an event. `suffix` tells it from those of the others. */
export function annotationOf(
	event: Pick<TimelineEvent, 'id' | 'title' | 'when'>,
	source: StorySource,
	suffix: string,
	story: Annotated,
	site: Site
) {
	const { language } = story.meta;
	const places: Place[] = [source, ...(source.rest ?? [])];
	const targets = places.map((place) => targetOf(place, story, site));
	return {
		id: `${eventAddress(site, story.slug, event.id)}#source${suffix}`,
		type: 'Annotation',
		motivation: 'describing',
		body: [
			{ type: 'TextualBody', purpose: 'describing', value: event.title, format: 'text/plain', language },
			// EDTF is the date in full; annotation tools show it as a tag.
			{ type: 'TextualBody', purpose: 'tagging', value: event.when, format: 'text/plain' }
		],
		target: targets.length === 1 ? targets[0] : targets
	};
}

/** The words as a quote, and as a stretch of their paragraph: either is enough to find them. */
function targetOf({ paragraph, start, end }: Place, story: Annotated, site: Site) {
	const text = story.paragraphs[paragraph - 1] ?? '';
	const { exact, prefix, suffix } = describeQuote(text, start, end);
	return {
		type: 'SpecificResource',
		source: storyAddress(site, story.slug),
		selector: [
			{ type: 'TextQuoteSelector', exact, prefix, suffix },
			{
				type: 'FragmentSelector',
				conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
				value: `p${paragraph}`,
				refinedBy: { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) }
			}
		]
	};
}

/** The model counts characters in Unicode code points, we in UTF-16 units. */
function codePoints(text: string, offset: number): number {
	let count = 0;
	for (const _ of text.slice(0, offset)) count++;
	return count;
}
