/** A Web Annotation that stands by itself: where a page quotes an event, or the story as a whole. */
import { annotationOf, CONTEXT } from '../export/web-annotations.ts';
import type { Site } from '../addresses.ts';
import type { Cited } from './cited.ts';

/** JSON-LD; an annotation for each source of an event, of a story one that points to its page. */
export function webAnnotation({ story, event, url }: Cited): string {
	const made =
		event === null
			? [{ id: `${url}#annotation`, type: 'Annotation', motivation: 'bookmarking', ...ofStory(story, url) }]
			: event.sources.map((source, i) => annotationOf(event, source, `-${i + 1}`, story, siteOf(url)));
	const [first, ...others] = made.map((annotation) => ({ '@context': CONTEXT, ...annotation }));
	return `${JSON.stringify(others.length === 0 ? first : [first, ...others], null, '\t')}\n`;
}

function ofStory({ meta }: Cited['story'], url: string) {
	const { title, language } = meta;
	return {
		body: [{ type: 'TextualBody', purpose: 'describing', value: title, format: 'text/plain', language }],
		target: { id: url, type: 'Text', format: 'text/html', language }
	};
}

/** What an address of a story or an event begins with: the site. */
function siteOf(url: string): Site {
	return url.replace(/\/[^/]+\/(?:e\/[^/]+\/)?$/, '');
}
