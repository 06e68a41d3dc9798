/** Widths of words in any script: measured where the table has the letters, else as wide as their script's mostly are at most. */
import { type TextStyle, textWidth } from './text.ts';

/** In thousandths of the size, over a word: of the wider faces that systems have for a script. First match counts. */
const WIDTHS: readonly (readonly [script: RegExp, width: number])[] = [
	// Marks over and under letters, joiners and signs of direction take no room of their own.
	[/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
	[/[ -\u024f\u2010-\u203a\u2212]/, -1],
	[/[\u00a0\u202f]/, 300],
	[/\p{Script=Cyrillic}/u, 720],
	[/\p{Script=Greek}/u, 680],
	[/[\u0660-\u0669\u06f0-\u06f9]/, 660],
	[/\p{Script=Arabic}/u, 680],
	[/\p{Script=Hebrew}/u, 660],
	[/\p{Mc}/u, 450],
	[/[\p{Script=Thai}\p{Script=Lao}]/u, 720],
	[/[\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Bengali}]/u, 800]
];
/** Of all other scripts: a full square, as in Han. */
const SQUARE = 1000;

/** Width of one line of text, px. */
export function safeWidth(text: string, style: TextStyle): number {
	let sum = 0;
	for (const character of text) {
		const width = WIDTHS.find(([script]) => script.test(character))?.[1] ?? SQUARE;
		sum += width < 0 ? textWidth(character, style) : (width / 1000) * style.size;
	}
	return sum;
}
