/** Blocks of text on a card: as large as there is room for, cut only where even the smallest is too long. */
import { element, n } from '#lib/picture/svg.ts';
import { breakLines, cutLines } from './break-lines.ts';
import type { SetStyle } from './fonts.ts';
import { setText, type SetText } from './set-text.ts';

export interface BlockStyle extends SetStyle {
	/** From baseline to baseline, px. */
	readonly lineHeight: number;
	readonly lines: number;
}

export interface Block {
	readonly style: BlockStyle;
	readonly lines: readonly SetText[];
	/** From the top of the first line to the bottom of the last, px. */
	readonly height: number;
	/** Signs that no font has. */
	readonly missing: readonly string[];
	readonly isRightToLeft: boolean;
}

/** Sets text in the first of the styles that it fits; in the last one cut short. */
export async function setBlock(
	text: string,
	width: number,
	styles: readonly BlockStyle[],
	language: string
): Promise<Block> {
	const [whole, last] = [text.normalize('NFC'), styles.at(-1)];
	if (last === undefined) throw new RangeError('A block needs at least one style.');
	for (const style of styles) {
		const lines = await breakLines(whole, width, style.lines, measureIn(style, language), language);
		if (lines !== null) return blockOf(whole, lines, style, language);
	}
	const cut = await cutLines(whole, width, last.lines, measureIn(last, language), language);
	return blockOf(whole, cut, last, language);
}

async function blockOf(whole: string, lines: readonly string[], style: BlockStyle, language: string): Promise<Block> {
	const { isRightToLeft } = await setText(whole, style, language);
	const direction = isRightToLeft ? 'rtl' : 'ltr';
	const set = await Promise.all(lines.map((line) => setText(line, style, language, direction)));
	return {
		style,
		lines: set,
		height: set.length * style.lineHeight,
		missing: [...new Set(set.flatMap(({ missing }) => missing))],
		isRightToLeft
	};
}

const widths = new Map<string, Promise<number>>();

function measureIn(style: SetStyle, language: string) {
	return (text: string): Promise<number> => {
		const key = `${style.family} ${style.weight} ${style.size} ${language} ${text}`;
		const known = widths.get(key) ?? setText(text, style, language).then(({ width }) => width);
		widths.set(key, known);
		return known;
	};
}

/** The block with its top left corner at x, y; a text that runs to the left stands at the right of its width. */
export function drawBlock(block: Block, x: number, y: number, width: number, fill: string, wash?: string): string {
	const { size, lineHeight } = block.style;
	const rows = block.lines.map((line, i) => {
		const left = block.isRightToLeft ? x + width - line.width : x;
		const baseline = y + i * lineHeight + (lineHeight + size * 0.68) / 2;
		const behind = wash
			? element('rect', {
					x: left - 5,
					y: baseline - size * 0.84,
					width: line.width + 10,
					height: size * 1.14,
					fill: wash
				})
			: '';
		return behind + element('g', { transform: `translate(${n(left)} ${n(baseline)})`, fill }, line.outlines);
	});
	return rows.join('');
}
