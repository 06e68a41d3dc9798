/** An events file whose sources have all by which they are known again. */
import type { EventsFile, Source } from '#lib/model/events-file.ts';
import { articleIndex } from './article-index.ts';
import { withFingerprints } from './quote.ts';

/** The file with the fingerprints of every source whose words stand where it says; the same file where none was missing. */
export function describeFile(paragraphs: readonly string[], file: EventsFile): EventsFile {
	const described = (source: Source) => withFingerprints(articleIndex(paragraphs), source);
	const all = <T extends Source[]>(sources: T) => sources.map(described) as T;
	const next: EventsFile = {
		...file,
		events: file.events.map((event) => ({ ...event, sources: all(event.sources) })),
		dismissed: file.dismissed.map((item) =>
			item.event === undefined ? item : { ...item, event: { ...item.event, sources: all(item.event.sources) } }
		)
	};
	return JSON.stringify(next) === JSON.stringify(file) ? file : next;
}
