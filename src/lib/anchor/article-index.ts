/** An article made ready for finding quotes in it: once for all of its quotes, and only as far as they ask. */
import type { Place } from '#lib/model/proof.ts';
import { fingerprint } from './fingerprint.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { weightOf } from './weights.ts';
import { wordsOf } from './words.ts';

/** The words of an article by their forms. Offsets in UTF-16 units of `ArticleIndex.text`. */
export interface WordIndex {
	readonly forms: readonly string[];
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** How much it tells that a word is there: see `weightOf`. */
	readonly weights: Float64Array;
	/** Where each form stands, in order. */
	readonly places: ReadonlyMap<string, readonly number[]>;
}

export class ArticleIndex {
	readonly paragraphs: readonly string[];
	/** All paragraphs, with a space between them: so are words found that stand on both sides of a new break. */
	readonly text: string;
	/** Where each paragraph begins in `text`. */
	readonly #starts: Int32Array;
	readonly #sentences: (readonly number[] | undefined)[] = [];
	readonly #fingerprints: (string | undefined)[] = [];
	#words: WordIndex | null = null;

	constructor(paragraphs: readonly string[]) {
		this.paragraphs = paragraphs;
		this.text = paragraphs.join(' ');
		this.#starts = new Int32Array(paragraphs.length);
		let at = 0;
		for (const [i, paragraph] of paragraphs.entries()) {
			this.#starts[i] = at;
			at += paragraph.length + 1;
		}
	}

	/** Offset in `text` of an offset in a paragraph (from 1); null for a paragraph that is not there. */
	offsetOf(paragraph: number, at: number): number | null {
		const start = this.#starts[paragraph - 1];
		return start === undefined ? null : start + at;
	}

	/** The places of `text[from, to)`: one a paragraph, without the space between two. */
	placesOf(from: number, to: number): [Place, ...Place[]] {
		const first = this.#paragraphAt(from);
		const places = [this.#placeIn(first, from, to)] as [Place, ...Place[]];
		for (let i = first + 1; i < this.#starts.length && (this.#starts[i] ?? 0) < to; i++) {
			places.push(this.#placeIn(i, this.#starts[i] ?? 0, to));
		}
		return places;
	}

	#placeIn(index: number, from: number, to: number): Place {
		const start = this.#starts[index] ?? 0;
		const end = Math.min(to - start, (this.paragraphs[index] ?? '').length);
		return { paragraph: index + 1, start: from - start, end };
	}

	/** The last paragraph that begins at or before an offset. Empty ones take up a space too, so none is passed over. */
	#paragraphAt(at: number): number {
		let [low, high] = [0, this.#starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** Where the sentences of a paragraph (from 1) begin. */
	sentencesOf(paragraph: number): readonly number[] {
		return (this.#sentences[paragraph] ??= sentenceStarts(this.paragraphs[paragraph - 1] ?? ''));
	}

	fingerprintOf(paragraph: number): string {
		return (this.#fingerprints[paragraph] ??= fingerprint(this.paragraphs[paragraph - 1] ?? ''));
	}

	get words(): WordIndex {
		return (this.#words ??= this.#indexWords());
	}

	#indexWords(): WordIndex {
		const forms: string[] = [];
		const [starts, ends]: [number[], number[]] = [[], []];
		const places = new Map<string, number[]>();
		for (const [i, paragraph] of this.paragraphs.entries()) {
			const offset = this.#starts[i] ?? 0;
			for (const { form, start, end } of wordsOf(paragraph)) {
				const list = places.get(form);
				if (list === undefined) places.set(form, [forms.length]);
				else list.push(forms.length);
				forms.push(form);
				starts.push(offset + start);
				ends.push(offset + end);
			}
		}
		const weights = Float64Array.from(forms, weightOf);
		return { forms, starts: Int32Array.from(starts), ends: Int32Array.from(ends), weights, places };
	}
}

const known = new WeakMap<readonly string[], ArticleIndex>();

/** The index of an article's paragraphs, made when it is first asked for. */
export function articleIndex(paragraphs: readonly string[]): ArticleIndex {
	const index = known.get(paragraphs) ?? new ArticleIndex(paragraphs);
	known.set(paragraphs, index);
	return index;
}
