/** Patterns of words that tell plain ones first: the classes of letters beyond ASCII are long and slow to test. */

/** A word of three letters or more. */
export const LONG_WORD = /[A-Za-z]{3,}(?=[\s,.;:!?)"“”’—–-])|\p{L}{3,}/gu;

/** A word with its hyphens. */
export const HYPHENED_WORD = /[A-Za-z]+(?=[\s,.;:!?)"“”’—–])|[\p{L}-]+/gu;

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
