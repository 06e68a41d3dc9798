/** Fonts as HarfBuzz reads them, each character in the first that has it. */
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { type FontFile, fontFiles, type FontStyle } from './font-files.ts';

export interface SetStyle extends FontStyle {
	/** 100–900. */
	readonly weight: number;
	/** px. */
	readonly size: number;
}

const faces = new Map<string, Promise<Face>>();
const chosen = new Map<string, Promise<Font | null>>();
const fonts = new Map<string, Promise<Font>>();

/** A font for all of a user-perceived character, or null where none has it. `language` is that of the story. */
export function fontOf(grapheme: string, style: SetStyle, language: string): Promise<Font | null> {
	const { family, italic, weight, size } = style;
	const key = [family, italic, weight, size, language, grapheme].join(' ');
	const known = chosen.get(key) ?? choose(grapheme, style, language);
	chosen.set(key, known);
	return known;
}

async function choose(grapheme: string, style: SetStyle, language: string): Promise<Font | null> {
	const codePoints = [...grapheme].filter((sign) => !IGNORABLE.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
	for (const file of fontFiles(style, language)) {
		if (!codePoints.every(file.covers)) continue;
		const font = await load(file, style);
		if (hasAll(font, codePoints)) return font;
	}
	return null;
}

const outlines = new WeakMap<Font, Map<number, string>>();

/** The outline of a glyph as the `d` of a path, in the font's own units, upwards. */
export function glyphOutline(font: Font, glyph: number): string {
	const known = outlines.get(font) ?? new Map<number, string>();
	outlines.set(font, known);
	const outline = known.get(glyph) ?? font.glyphToPath(glyph);
	known.set(glyph, outline);
	return outline;
}

/** Whether a font has all characters of a text that show. */
export function hasText(font: Font, text: string): boolean {
	return hasAll(
		font,
		[...text].filter((sign) => !IGNORABLE.test(sign)).map((sign) => sign.codePointAt(0) ?? 0)
	);
}

/** What chooses a form (joiners, selectors) and shows nothing itself. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

function hasAll(font: Font, codePoints: readonly number[]): boolean {
	return codePoints.every((codePoint) => font.nominalGlyph(codePoint) !== undefined);
}

function load(file: FontFile, { weight, size }: SetStyle): Promise<Font> {
	const key = `${file.path} ${weight} ${size}`;
	const known = fonts.get(key) ?? faceOf(file.path).then((face) => fontWith(face, weight, size));
	fonts.set(key, known);
	return known;
}

/** Axes that a font does not have are passed over. */
function fontWith(face: Face, weight: number, size: number): Font {
	const font = new Font(face);
	font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
	return font;
}

function faceOf(path: string): Promise<Face> {
	const made = faces.get(path) ?? read(path);
	faces.set(path, made);
	return made;
}

/** One file after the other: the decoder hands out a window on its own memory, which the next file writes over. */
let turn: Promise<unknown> = Promise.resolve();

function read(path: string): Promise<Face> {
	const face = turn.then(async () => new Face(new Blob(await convert(readFileSync(path), 'truetype'))));
	turn = face.catch(() => null);
	return face;
}
