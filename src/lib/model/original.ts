/** The original of a retelling, held against the story: what is shown of it. Plain data. */

/** A paragraph of the original, with the words of events that could be located in it. */
export interface OriginalParagraph {
	readonly text: string;
	/** Offsets in UTF-16 units, half-open. */
	readonly stretches: readonly { readonly id: string; readonly start: number; readonly end: number }[];
	/** Events that it tells in words which the story's selectors do not have. */
	readonly elsewhere: readonly string[];
}

export interface OpenedOriginal {
	/** `paragraphs[0]` is paragraph 1; null where the original has none that matches. */
	readonly paragraphs: readonly (OriginalParagraph | null)[];
	readonly matched: number;
	readonly of: number;
	/** Why not all match, in one sentence; null where they do. */
	readonly reason: string | null;
}
