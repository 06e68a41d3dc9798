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

/** Width of one line of text. */
export function textWidth(text: string, style: TextStyle): number {
	const widths = table(style.weight);
	let sum = 0;
	let count = 0;
	for (const character of text) {
		sum += widths.get(character) ?? UNKNOWN_WIDTH;
		count++;
	}
	return (sum / 1000 + count * style.spacing) * style.size;
}

/**
 * Breaks text into at most `lines` lines no wider than `width`, as even as they get; null if it does not fit.
 * A word is never cut.
 */
export function wrapText(text: string, width: number, lines: number, style: TextStyle): readonly string[] | null {
	const words = text.split(' ');
	const fits = (limit: number) => {
		const made = fill(words, limit, style);
		return made !== null && made.length <= lines ? made : null;
	};
	const widest = fits(width);
	if (widest === null || widest.length === 1) return widest;
	// Narrow the limit as long as the number of lines stays: lines of like length read better than a short last one.
	let [low, high] = [0, width];
	let best = widest;
	for (let i = 0; i < 8; i++) {
		const middle = (low + high) / 2;
		const made = fill(words, middle, style);
		if (made !== null && made.length <= widest.length) {
			best = made;
			high = middle;
		} else low = middle;
	}
	return best;
}

function fill(words: readonly string[], width: number, style: TextStyle): string[] | null {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, style) <= width) {
			line = longer;
			continue;
		}
		if (line === '' || textWidth(word, style) > width) return null;
		lines.push(line);
		line = word;
	}
	return [...lines, line];
}
