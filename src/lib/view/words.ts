/** Words as the search compares them: without case and accents, each sign of a script without spaces by itself. */

/** A word of a text, as compared, and where it stands, in UTF-16 units. */
export interface Word {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** A sign of a script that puts no space between words, or a run of other letters and figures. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;
const MARKS = /\p{M}+/gu;
const IS_PLAIN = /^[0-9A-Za-z]+$/;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		words.push({ term: foldWord(word), start: index, end: index + word.length });
	}
	return words;
}

/** A word as it is compared: "Élysée" as "elysee". */
export function foldWord(word: string): string {
	const plain = IS_PLAIN.test(word) ? word : word.normalize('NFD').replace(MARKS, '');
	return plain.toLowerCase();
}
