/** The original of a retelling, where the reader (or the build) has it: which of its paragraphs are known, and what is shown. */
import { createContext } from 'svelte';
import type { OpenedOriginal, OriginalParagraph } from '#lib/model/original.ts';

/** What the reader shows: the story's own words, the original's in place of them where it has them, or one below the other. */
export const WORDINGS = ['retelling', 'original', 'both'] as const;
export type Shown = (typeof WORDINGS)[number];

export class Original {
	#opened = $state.raw<OpenedOriginal | null>(null);
	#shown = $state<Shown>('retelling');
	#isKept = $state(false);
	readonly #isBuiltIn: boolean;

	/** `builtIn` is the original that the site was built with, where it was. */
	constructor(builtIn: OpenedOriginal | null) {
		this.#isBuiltIn = builtIn !== null;
		this.#opened = builtIn;
		if (builtIn !== null) this.#shown = 'original';
	}

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

	/** Whether the site itself has it: then there is nothing to open or to remove. */
	get isBuiltIn(): boolean {
		return this.#isBuiltIn;
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
