/** What the list of stories shows of each; `/stories.json` serves them. */
export interface StorySummary {
	readonly slug: string;
	readonly title: string;
	readonly language: string;
	readonly publisher: string | null;
	/** The story retells the publisher's article in other words. */
	readonly retold: boolean;
	readonly publishedWords: string;
	/** Date of the first event, in words. */
	readonly firstWords: string | null;
	readonly lastWords: string | null;
	readonly events: number;
	readonly countries: readonly { readonly code: string; readonly name: string; readonly rank: number }[];
}
