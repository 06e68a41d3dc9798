/** The original of a retelling, where the reader (or the build) has it: which of its paragraphs are known, and what is shown. */
import { createContext } from 'svelte';
import type { Stretch } from '#lib/anchor/segments.ts';

/** What the reader shows: the story's own words, the original's in place of them where it has them, or one below the other. */
export const WORDINGS = ['retelling', 'original', 'both'] as const;
export type Shown = (typeof WORDINGS)[number];

/** A paragraph of the original, with the words of events that could be located in it. */
export interface OriginalParagraph {
	readonly text: string;
	readonly stretches: readonly Stretch[];
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

export class Original {
	#opened = $state.raw<OpenedOriginal | null>(null);
	#shown = $state<Shown>('retelling');
	#isKept = $state(false);

	get opened(): OpenedOriginal | null {
		return this.#opened;
	}
	get shown(): Shown {
		return this.#shown;
	}
	/** Whether the browser keeps it for the next visit. */
	get isKept(): boolean {
		return this.#isKept;
	}

	/** The original of a paragraph, where it is to be shown. */
	paragraph(number: number): OriginalParagraph | null {
		return this.#shown === 'retelling' ? null : (this.#opened?.paragraphs[number - 1] ?? null);
	}

	open(opened: OpenedOriginal, isKept: boolean): void {
		this.#opened = opened;
		this.#shown = 'original';
		this.#isKept = isKept;
	}

	show(shown: Shown): void {
		this.#shown = shown;
	}

	close(): void {
		this.#opened = null;
		this.#shown = 'retelling';
		this.#isKept = false;
	}
}

export const [getOriginal, setOriginal] = createContext<Original>();
