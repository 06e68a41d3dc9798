/** Article → events file: the public function of deriving. Pure: no clock, no disk; runs in Node and in a Web Worker. */
import { articleIndex } from '#lib/anchor/article-index.ts';
import { withFingerprints } from '#lib/anchor/quote.ts';
import type { Article } from '#lib/model/article.ts';
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import { findEvents } from './events/find-events.ts';
import { rederive } from './events/rederive.ts';
import { DeriveError } from './read/derive-error.ts';
import { checkLanguage } from './read/language.ts';
import { indexPlaces, placeKey } from './places.ts';
import { changedAccounts, coverageOf, type DeriveReport } from './report.ts';

/** Where an events file's JSON Schema is found from `events/<story>/`. */
const SCHEMA = '../../static/schema/events-file.schema.json';

export interface Derived {
	readonly file: EventsFile;
	readonly report: DeriveReport;
}

/**
 * The events file of an article. With the file derived or reviewed before, ids and aliases stay and reviewed events stay
 * whole. Throws `DeriveError` where the article is not in English or gives no event at all.
 */
export function deriveStory(story: string, article: Article, previous: EventsFile | null = null): Derived {
	const derived = deriveArticle(story, article, previous);
	if (derived.file.events.length === 0) {
		throw new DeriveError(story, {
			place: 'the article',
			came: `no event in ${article.paragraphs.length} paragraphs and ${derived.report.coverage.expressions} time expressions`,
			expected: 'at least one sentence that says what happened when',
			mend: 'Check that the file holds the whole text of an English article.'
		});
	}
	return derived;
}

/** The same where no event is no fault: a corpus holds articles that tell none. */
export function deriveArticle(story: string, article: Article, previous: EventsFile | null = null): Derived {
	checkLanguage(article, story);
	const found = findEvents(article);
	const { events, dismissed: takenOut, ...changes } = rederive(article, previous, found.events);
	const beside = settled(dismissedBeside(events, found.dismissed, found.events), previous);
	const out = indexPlaces(takenOut);
	const dismissed = [...beside.filter((item) => !out.touches(item)), ...takenOut].sort(byPlace);
	const file: EventsFile = {
		$schema: previous?.$schema ?? SCHEMA,
		version: 1,
		story,
		published: article.meta.published,
		events: events.map((event) => described(article, event)),
		dismissed
	};
	const coverage = coverageOf(file, found.expressions);
	const accounts = changedAccounts(previous?.dismissed ?? [], dismissed);
	return { file, report: { ...changes, events, dismissed, accounts, coverage, again: previous !== null } };
}

/** The event with sources that are known again after the article was edited. */
function described({ paragraphs }: Article, event: StoryEvent): StoryEvent {
	const index = articleIndex(paragraphs);
	const sources = event.sources.map((source) => withFingerprints(index, source));
	return { ...event, sources };
}

const byPlace = (a: Dismissed, b: Dismissed) => a.paragraph - b.paragraph || a.start - b.start;

/** What the events do not date, with what they no longer date: every expression stays accounted for. */
function dismissedBeside(
	events: readonly StoryEvent[],
	dismissed: readonly Dismissed[],
	found: readonly StoryEvent[]
): Dismissed[] {
	const dating = indexPlaces(events.map((event) => event.dating).filter(({ expression }) => expression !== null));
	// words that an event shows as its source need no reason of their own
	const shown = indexPlaces(
		events.flatMap(({ sources }) => sources.map(({ paragraph, selector }) => ({ paragraph, ...selector })))
	);
	const left = found.flatMap((event): Dismissed[] => {
		const { expression, paragraph, start, end } = event.dating;
		return expression === null ? [] : [{ expression, paragraph, start, end, when: event.when, reason: 'same-event' }];
	});
	const all = [...dismissed, ...left].filter(
		(item) => !dating.touches(item) && !(item.reason === 'same-event' && shown.covers(item))
	);
	const unique = new Map(all.map((item) => [placeKey(item), item]));
	return [...unique.values()].sort(byPlace);
}

/** A dismissal that the file before holds for the same words stays as it was: its reason and note may be a reviewer's. */
function settled(items: readonly Dismissed[], previous: EventsFile | null): Dismissed[] {
	const known = new Map(previous?.dismissed.map((old) => [placeKey(old), old]));
	return items.map((item) => {
		const old = known.get(placeKey(item));
		return old?.expression === item.expression ? old : item;
	});
}
