/** A story as the pages draw it: the checked article and events file, with dates as numbers and in words. Plain data. */
import type { ArticleMeta } from './article.ts';
import type { StoryZone } from './clock.ts';
import type { CountryKind } from './country-kinds.ts';
import type { OpenedOriginal } from './original.ts';
import type { PhraseCounts } from './phrases.ts';
import type { Change, Place, Proof } from './proof.ts';
import type { TimeSpan } from './time-span.ts';

/** Where the article says it, after the check: the place of the words now. One that is gone takes up no room. */
export interface StorySource extends Place {
	/** The words as the events file quotes them. */
	readonly exact: string;
	readonly proof: Proof;
	/** Where the words go on, when a paragraph was cut in two within them. */
	readonly rest?: readonly Place[];
	/** How the words differ; only of a source that has `changed`. */
	readonly change?: Change;
}

export interface StoryCountry {
	readonly code: string;
	readonly words: readonly string[];
	readonly kind: CountryKind;
}

/** One event as the site draws it. */
export interface TimelineEvent {
	readonly id: string;
	readonly aliases: readonly string[];
	readonly title: string;
	/** EDTF. */
	readonly when: string;
	/** The date in words: "22 August 2019". */
	readonly words: string;
	/** The same with the day of the week: "Thursday, 22 August 2019". */
	readonly longWords: string;
	readonly span: TimeSpan;
	/** ISO 3166-1 alpha-2, who acts first. */
	readonly countries: readonly string[];
	readonly countryTags: readonly StoryCountry[];
	/** 5 gives the story its point, 1 is in passing. */
	readonly importance: number;
	readonly draft: boolean;
	/** Position in the order in which the article tells its events, from 0. */
	readonly told: number;
	/** The words of the article that say when, or null where the date is implied. */
	readonly expression: string | null;
	/** Why this date, in one sentence. */
	readonly why: string;
	/** At least one. */
	readonly sources: readonly StorySource[];
}

/** A country of the story; `rank` from 1 hands out the colour. */
export interface RankedCountry {
	readonly code: string;
	readonly name: string;
	readonly count: number;
	readonly rank: number;
}

export interface Story {
	/** Folder under `events/` and first part of the address. */
	readonly slug: string;
	readonly meta: ArticleMeta;
	/** The article's publication, in words. */
	readonly publishedWords: string;
	/** The zone that its dates and its axis are of; none for UTC. */
	readonly zone?: StoryZone;
	/** End of the publication's day (or month, year): UTC milliseconds. All that is reported lies before it. */
	readonly publishedAt: number;
	/** `paragraphs[0]` is paragraph 1. */
	readonly paragraphs: readonly string[];
	/** In time order. */
	readonly events: readonly TimelineEvent[];
	/** What became of the article's dated phrases. */
	readonly phrases?: PhraseCounts;
	/** The original of a retelling, where the site was built with it. */
	readonly original?: OpenedOriginal;
	/** By rank. */
	readonly countries: readonly RankedCountry[];
}
