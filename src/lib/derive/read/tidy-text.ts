/** Characters that a reader never sees or that only lay out a line: taken out of a text, or made plain spaces. */

/** Soft hyphens, zero-width spaces and joiners, marks of writing direction, byte order marks. */
const UNSEEN = /\u200C|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** A joiner between pictures makes one picture of them; elsewhere it is unseen as well. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** The text without unseen characters, its line ends as `\n`; a paragraph separator is a blank line. */
export function tidyText(text: string): string {
	return text
		.replace(UNSEEN, '')
		.replace(STRAY_JOINER, '')
		.replace(/\u2029/g, '\n\n')
		.replace(/\r\n?|[\u0085\u2028\v\f]/g, '\n');
}

/** The same as one line. */
export function tidyLine(text: string): string {
	return tidyText(text).replace(/\s+/g, ' ').trim();
}
