import type { Overview } from '#lib/timeline/overview.ts';

/** Size of the preview in the list of stories, px. */
export const PREVIEW = { width: 768, height: 104 } as const;

/** What the list of stories shows of each; `/stories.json` serves them. */
export interface StorySummary {
	readonly slug: string;
	readonly title: string;
	readonly language: string;
	readonly publisher: string | null;
	/** The story retells the publisher's article in other words. */
	readonly retold: boolean;
	readonly publishedWords: string;
	/** Years from the first event to the last: "1910 – 2019". */
	readonly years: string;
	readonly events: number;
	/** The timeline in small, `PREVIEW` in size, and the rank of the first country of each event that it draws, by its id. */
	readonly preview: Overview;
	readonly ranks: Readonly<Record<string, number>>;
	readonly countries: readonly { readonly code: string; readonly name: string; readonly rank: number }[];
}
