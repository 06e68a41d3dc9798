/** Widths of label text without a browser, and breaking it into lines. Lengths in px. */
import { CHARACTERS, WIDTHS } from './text-widths.ts';

export interface TextStyle {
	readonly weight: keyof typeof WIDTHS;
	readonly size: number;
	/** Distance between two baselines. */
	readonly lineHeight: number;
	/** Letter spacing in em, as the style sheet sets it. */
	readonly spacing: number;
}

const tables = new Map<TextStyle['weight'], Map<string, number>>();

function table(weight: TextStyle['weight']): Map<string, number> {
	const known = tables.get(weight);
	if (known) return known;
	const widths = WIDTHS[weight].split(' ').map(Number);
	const made = new Map([...CHARACTERS].map((character, i) => [character, widths[i] ?? 0]));
	tables.set(weight, made);
	return made;
}

/** What a character outside the table is taken for, in thousandths of the size: a full square, as CJK and emoji are. */
const UNKNOWN_WIDTH = 1000;

/** The letter under an accent; it is as wide, where the table does not say otherwise. */
const withoutAccent = (character: string) => character.normalize('NFD').charAt(0);

/** Width of one line of text. */
export function textWidth(text: string, style: TextStyle): number {
	const widths = table(style.weight);
	let sum = 0;
	let count = 0;
	for (const character of text) {
		sum += widths.get(character) ?? widths.get(withoutAccent(character)) ?? UNKNOWN_WIDTH;
		count++;
	}
	return (sum / 1000 + count * style.spacing) * style.size;
}

/**
 * Breaks text into at most `lines` lines no wider than `width`, as even as they get; null if it does not fit.
 * A word is never cut.
 */
export function wrapText(text: string, width: number, lines: number, style: TextStyle): readonly string[] | null {
	return evenLines(measured(text.split(' '), style), width, lines);
}

/**
 * Breaks text into lines no wider than `width`, as many as it takes. For where it must be shown whatever it is like: a word
 * wider than a line is broken between two characters, as CSS breaks `anywhere`.
 */
export function wrapAnywhere(text: string, width: number, style: TextStyle): readonly string[] {
	const words = text
		.split(' ')
		.flatMap((word) => (textWidth(word, style) <= width ? [word] : broken(word, width, style)));
	return evenLines(measured(words, style), width, Infinity) ?? words;
}

/** A word in pieces that fit, each as long as can be and at least one character. */
function broken(word: string, width: number, style: TextStyle): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const { segment } of new Intl.Segmenter().segment(word)) {
		if (piece !== '' && textWidth(piece + segment, style) > width) {
			pieces.push(piece);
			piece = segment;
		} else piece += segment;
	}
	return [...pieces, piece];
}

interface Words {
	readonly words: readonly string[];
	/** Width of each, and of a space: the font is set without kerning, so widths add up. */
	readonly widths: readonly number[];
	readonly space: number;
}

function measured(words: readonly string[], style: TextStyle): Words {
	return { words, widths: words.map((word) => textWidth(word, style)), space: textWidth(' ', style) };
}

function evenLines(words: Words, width: number, lines: number): readonly string[] | null {
	const made = fill(words, width);
	const widest = made !== null && made.length <= lines ? made : null;
	if (widest === null || widest.length === 1) return widest;
	// Narrow the limit as long as the number of lines stays: lines of like length read better than a short last one.
	let [low, high] = [0, width];
	let best = widest;
	for (let i = 0; i < 8; i++) {
		const middle = (low + high) / 2;
		const narrower = fill(words, middle);
		if (narrower !== null && narrower.length <= widest.length) {
			best = narrower;
			high = middle;
		} else low = middle;
	}
	return best;
}

function fill({ words, widths, space }: Words, limit: number): string[] | null {
	const lines: string[] = [];
	let [line, used] = ['', 0];
	for (const [i, word] of words.entries()) {
		const width = widths[i] ?? 0;
		if (width > limit) return null;
		if (i > 0 && used + space + width <= limit) {
			line += ` ${word}`;
			used += space + width;
			continue;
		}
		if (i > 0) lines.push(line);
		[line, used] = [word, width];
	}
	return [...lines, line];
}
