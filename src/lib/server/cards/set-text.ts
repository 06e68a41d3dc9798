/** Text as outlines: shaped by HarfBuzz, ordered by the Unicode bidirectional algorithm, each sign in a font that has it. */
import bidiFactory from 'bidi-js';
import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import { element, n } from '#lib/picture/svg.ts';
import { fontOf, glyphOutline, hasText, type SetStyle } from './fonts.ts';

export interface SetText {
	/** px. */
	readonly width: number;
	/** Outlines with the first baseline's start at 0, 0. */
	readonly outlines: string;
	/** What no font has; it is left out of the outlines. */
	readonly missing: readonly string[];
	/** It begins in a script that runs to the left. */
	readonly isRightToLeft: boolean;
}

const bidi = bidiFactory();

/** Sets one line. `direction` is that of the paragraph the line is part of; by default the line's own. */
export async function setText(
	source: string,
	style: SetStyle,
	language: string,
	direction?: 'ltr' | 'rtl'
): Promise<SetText> {
	const text = source.normalize('NFC');
	const { levels, paragraphs } = bidi.getEmbeddingLevels(text, direction);
	const { runs, missing } = await itemize(text, levels, style, language);
	const set = inOrder(runs).map((run) => outline(run, style.size));
	let x = 0;
	const placed = set.map(({ advance, glyphs }) => {
		const at = element('g', { transform: `translate(${n(x)} 0)` }, glyphs);
		x += advance;
		return at;
	});
	return { width: x, outlines: placed.join(''), missing, isRightToLeft: ((paragraphs[0]?.level ?? 0) & 1) === 1 };
}

interface Run {
	readonly text: string;
	readonly font: Font;
	readonly level: number;
}

async function itemize(text: string, levels: Uint8Array, style: SetStyle, language: string) {
	const runs: Run[] = [];
	const missing: string[] = [];
	for (const { segment, index } of new Intl.Segmenter(language).segment(text)) {
		const last = runs.at(-1);
		const level = levels[index] ?? 0;
		// Spaces and stops stay in the font of what they follow; those of emoji are as wide as emoji.
		const stays = last !== undefined && NEUTRAL.test(segment) && !EMOJI.test(last.text) && hasText(last.font, segment);
		const font = stays ? last.font : await fontOf(segment, style, language);
		if (font === null) missing.push(segment);
		else if (last?.font === font && last.level === level)
			runs[runs.length - 1] = { ...last, text: last.text + segment };
		else runs.push({ text: segment, font, level });
	}
	return { runs, missing };
}

const EMOJI = /\p{Extended_Pictographic}/u;
const NEUTRAL = /^[\p{Z}\p{P}]+$/u;

/** Runs from left to right: rule L2 of the bidirectional algorithm. */
function inOrder(runs: readonly Run[]): readonly Run[] {
	const ordered = [...runs];
	const highest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = highest; level > 0; level--) {
		for (let from = 0; from < ordered.length; from++) {
			if ((ordered[from]?.level ?? 0) < level) continue;
			let to = from;
			while ((ordered[to + 1]?.level ?? 0) >= level) to++;
			ordered.splice(from, to - from + 1, ...ordered.slice(from, to + 1).reverse());
			from = to;
		}
	}
	return ordered;
}

function outline({ text, font, level }: Run, size: number): { advance: number; glyphs: string } {
	const buffer = new Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	buffer.setDirection(level & 1 ? Direction.RTL : Direction.LTR);
	shape(font, buffer);
	const infos = buffer.getGlyphInfos();
	// Fonts count in thousandths or so of the size, upwards.
	const scale = size / font.face.upem;
	let advance = 0;
	const glyphs = buffer.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, i) => {
		const d = glyphOutline(font, infos[i]?.codepoint ?? 0);
		const at = `translate(${n(advance + xOffset)} ${n(yOffset)})`;
		advance += xAdvance;
		return d === '' ? '' : element('path', { transform: at, d });
	});
	const factor = Math.round(scale * 1e6) / 1e6;
	return {
		advance: advance * scale,
		glyphs: element('g', { transform: `scale(${factor} ${-factor})` }, ...glyphs)
	};
}
