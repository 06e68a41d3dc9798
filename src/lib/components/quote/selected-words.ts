/** The words of a selection, paragraph by paragraph. */
import type { Place } from '#lib/model/proof.ts';
import { offsetsIn, textOf } from '../paragraph-text.ts';
import type { QuotedWords } from './citation.ts';

export interface SelectedWords extends QuotedWords, Place {
	/** They are the original's words, not those of its retelling. */
	readonly isOriginal: boolean;
}

/** What a range covers of the article's paragraphs, in order; without the white space at its ends. */
export function selectedWords(range: Range): readonly SelectedWords[] {
	const paragraphs = [...document.querySelectorAll<HTMLElement>('#article [data-number]')];
	return paragraphs.flatMap((paragraph): SelectedWords[] => {
		const found = range.intersectsNode(paragraph) ? offsetsIn(paragraph, range) : null;
		if (found === null) return [];
		const covered = textOf(paragraph).slice(found.start, found.end);
		const text = covered.trim();
		if (text === '') return [];
		const start = found.start + covered.indexOf(text);
		const number = Number(paragraph.dataset.number);
		const isOriginal = paragraph.dataset.wording === 'original';
		return [{ paragraph: number, start, end: start + text.length, text, isOriginal }];
	});
}
