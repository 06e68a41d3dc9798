/** What a check of a source against the article finds: its state, where the words stand now, and what became of them. */

/**
 * State of a source checked against the article. `exact`: where the file says. `moved`: the same words elsewhere.
 * `changed`: other words in the same place, or the same words where their meaning is in doubt. `gone`: nowhere.
 */
export type Proof = 'exact' | 'moved' | 'changed' | 'gone';

/** A stretch of a paragraph (numbered from 1), offsets in UTF-16 units, half-open. */
export interface Place {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

/** A run of a word diff. `same` and `removed` in order are the text before, `same` and `added` the text now. */
export interface DiffRun {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** What a change may have done to the meaning. `wording`: other words, of which nothing more is known. */
export const DOUBTS = [
	'number',
	'unit',
	'date',
	'name',
	'country',
	'negation',
	'modality',
	'attribution',
	'quantity',
	'direction',
	'tense',
	'question',
	'quotation',
	'order',
	'wording'
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** How words differ from those that a source quotes. */
export interface Change {
	/** The quote, word by word. */
	readonly words: readonly DiffRun[];
	/** What stands before and after it in its sentence, where that is what raises the doubt; empty otherwise. */
	readonly before: readonly DiffRun[];
	readonly after: readonly DiffRun[];
	/** Whether only spelling, kinds of quotation marks, white space, hyphens or commas differ: then `doubts` is empty. */
	readonly harmless: boolean;
	readonly doubts: readonly Doubt[];
}

/** Where the words of a source stand now. */
export interface Found extends Place {
	readonly proof: 'exact' | 'moved';
	/** Where they go on, when a paragraph was cut in two within them. */
	readonly rest: readonly Place[];
}

/** Words that stand where those of a source stood. */
export interface Changed extends Place {
	readonly proof: 'changed';
	readonly rest: readonly Place[];
	readonly change: Change;
}

/** The words stand nowhere, nor any that could be theirs. */
export interface Gone {
	readonly proof: 'gone';
}

export type Located = Found | Changed | Gone;
