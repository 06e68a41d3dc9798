/** Article → events file: the public function of deriving. Pure: no clock, no disk; runs in Node and in a Web Worker. */
import type { Article } from '#lib/model/article.ts';
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import { findEvents } from './events/find-events.ts';
import { rederive } from './events/rederive.ts';
import { DeriveError } from './read/derive-error.ts';
import { coverageOf, type DeriveReport, type ExpressionPlace } from './report.ts';

/** Where an events file's JSON Schema is found from `events/<story>/`. */
const SCHEMA = '../../static/schema/events-file.schema.json';

export interface Derived {
	readonly file: EventsFile;
	readonly report: DeriveReport;
}

/**
 * The events file of an article. With the file derived or reviewed before, ids and aliases stay and reviewed events stay
 * whole. Throws `DeriveError` where the article gives no event at all.
 */
export function deriveStory(story: string, article: Article, previous: EventsFile | null = null): Derived {
	const found = findEvents(article);
	const { events, added, changed, gone, unproved } = rederive(article, previous, found.events);
	if (events.length === 0) {
		throw new DeriveError(story, {
			place: 'the article',
			came: `no event in ${article.paragraphs.length} paragraphs and ${found.expressions.length} time expressions`,
			expected: 'at least one sentence that says what happened when',
			mend: 'Check that the file holds the whole text of an English article.'
		});
	}
	const dismissed = dismissedBeside(events, found.dismissed, found.events).map((item) => settled(item, previous));
	const file: EventsFile = {
		$schema: previous?.$schema ?? SCHEMA,
		version: 1,
		story,
		published: article.meta.published,
		events: [...events],
		dismissed
	};
	const coverage = coverageOf(file, found.expressions);
	return { file, report: { events, dismissed, added, changed, gone, unproved, coverage, again: previous !== null } };
}

/** What the events do not date, with what they no longer date: every expression stays accounted for. */
function dismissedBeside(
	events: readonly StoryEvent[],
	dismissed: readonly Dismissed[],
	found: readonly StoryEvent[]
): Dismissed[] {
	const dates = events.map(({ dating }) => dating).filter(({ expression }) => expression !== null);
	const isDating = (item: ExpressionPlace) =>
		dates.some((dating) => dating.paragraph === item.paragraph && dating.start < item.end && item.start < dating.end);
	// words that an event shows as its source need no reason of their own
	const isSource = (item: ExpressionPlace) =>
		events.some(({ sources }) =>
			sources.some(
				({ paragraph, selector }) =>
					paragraph === item.paragraph && selector.start <= item.start && item.end <= selector.end
			)
		);
	const left = found.flatMap(({ dating, when }): Dismissed[] =>
		dating.expression === null
			? []
			: [
					{
						expression: dating.expression,
						paragraph: dating.paragraph,
						start: dating.start,
						end: dating.end,
						when,
						reason: 'same-event'
					}
				]
	);
	const all = [...dismissed, ...left].filter(
		(item) => !isDating(item) && !(item.reason === 'same-event' && isSource(item))
	);
	const unique = new Map(all.map((item) => [`${item.paragraph}:${item.start}`, item]));
	return [...unique.values()].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** A dismissal that the file before holds for the same words stays as it was: its reason and note may be a reviewer's. */
function settled(item: Dismissed, previous: EventsFile | null): Dismissed {
	return (
		previous?.dismissed.find(
			(old) => old.expression === item.expression && old.paragraph === item.paragraph && old.start === item.start
		) ?? item
	);
}
