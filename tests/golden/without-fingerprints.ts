import type { EventsFile } from '#lib/model/events-file.ts';

/** What only the text of a paragraph tells is left out, so that a golden changes where what was derived does. */
export function withoutFingerprints(file: EventsFile): EventsFile {
	const events = file.events.map((event) => ({
		...event,
		sources: event.sources.map(({ paragraph, selector }) => ({ paragraph, selector }))
	}));
	return { ...file, events };
}
