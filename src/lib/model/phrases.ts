/** What became of the dated phrases of an article, as the pages show it: so that none is passed over in silence. Plain data. */
import type { Dismissed } from './events-file.ts';
import type { Place } from './proof.ts';

/** `event`: it dates events. `merged`: an event that another phrase dates tells it too. `set-aside`: no event. */
export type PhraseFate = 'event' | 'merged' | 'set-aside';

export interface Phrase extends Place {
	/** The words that say when. */
	readonly expression: string;
	readonly fate: PhraseFate;
	/** Ids of the events that it dates, or was merged into. */
	readonly events: readonly string[];
	/** Its date in words; null for what is on no calendar. */
	readonly date: string | null;
	/** Why it dates no event. */
	readonly reason: Dismissed['reason'] | null;
	/** What a reviewer says of it. */
	readonly note: string | null;
}

/** Figures for one line. */
export interface PhraseCounts {
	/** Phrases that date events, and how many events these are. */
	readonly dating: number;
	readonly events: number;
	readonly merged: number;
	readonly aside: number;
	/** Events without a phrase of their own: dated by the publication, or by a reviewer. */
	readonly implied: number;
}

/** Served as `/<story>/phrases.json`. */
export interface PhraseList {
	readonly counts: PhraseCounts;
	/** In the order of the article. */
	readonly phrases: readonly Phrase[];
	/** Ids of the events without a phrase. */
	readonly implied: readonly string[];
}
