/** A story as JSON, for the file that its page fetches. JSON has no infinity, and open spans end in one. */
import type { ColumnsFile } from './columns.ts';
import type { Story, TimelineEvent } from './story.ts';

/** The story as JSON text: an open end of a span is written null. */
export function formatStory(story: Story): string {
	return JSON.stringify(story);
}

/**
 * The story that `formatStory` wrote, or of a large one `formatColumns`. It trusts the text: both come from one build.
 * What reads columns is loaded only for such a story.
 */
export async function parseStory(json: string): Promise<Story> {
	const story = JSON.parse(json) as Story | ColumnsFile;
	if ('columns' in story) return (await import('./columns.ts')).parseColumns(story);
	return { ...story, events: story.events.map(withOpenEnds) };
}

type Written = { readonly [K in keyof TimelineEvent['span']]: TimelineEvent['span'][K] | null };

/** Only a start can lie at −∞ and only an end at +∞, so null says which by its place. */
function withOpenEnds(event: TimelineEvent): TimelineEvent {
	const written = event.span as Written;
	const { startMin, from, to, endMax } = written;
	if (startMin !== null && from !== null && to !== null && endMax !== null) return event;
	const span = {
		...event.span,
		startMin: startMin ?? -Infinity,
		from: from ?? -Infinity,
		to: to ?? Infinity,
		endMax: endMax ?? Infinity
	};
	return { ...event, span };
}
