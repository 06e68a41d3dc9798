/** The words of a picture: their styles, and how a browser draws them. */
import { element, escapeXml } from './svg.ts';

/** label-1: the event that gives the story its point. label-2: any other. gap: what the axis leaves out. */
export type TextKind = 'label-1' | 'label-2' | 'small' | 'tick' | 'day' | 'context' | 'count' | 'gap' | 'headline';

export interface TextFont {
	readonly family: 'sans' | 'serif';
	readonly weight: number;
	/** px. */
	readonly size: number;
	readonly italic?: true;
}

/** As `Scene.svelte` sets them where time runs across. */
export const FONTS: Readonly<Record<TextKind, TextFont>> = {
	'label-1': { family: 'sans', weight: 640, size: 15 },
	'label-2': { family: 'sans', weight: 500, size: 13 },
	small: { family: 'sans', weight: 450, size: 12 },
	tick: { family: 'sans', weight: 500, size: 12 },
	day: { family: 'sans', weight: 600, size: 13 },
	context: { family: 'sans', weight: 600, size: 12 },
	count: { family: 'sans', weight: 640, size: 12 },
	gap: { family: 'serif', weight: 400, size: 13, italic: true },
	headline: { family: 'serif', weight: 600, size: 26 }
};

export interface PictureText {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly font: TextFont;
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Colour of an outline behind the letters, which keeps lines off them. */
	readonly behind?: string;
}

/** Draws a piece of text as SVG. */
export type DrawText = (text: PictureText) => string;

const FAMILIES = {
	sans: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
	serif: "'Source Serif 4', Charter, 'Iowan Old Style', Georgia, serif"
} as const;

/** As `<text>`, for whatever has fonts. */
export const drawAsText: DrawText = ({ x, y, text, font, fill, anchor, behind }) =>
	element(
		'text',
		{
			x,
			y,
			fill,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			'font-family': FAMILIES[font.family],
			'font-weight': font.weight,
			'font-size': font.size,
			'font-style': font.italic ? 'italic' : undefined,
			...(behind && { stroke: behind, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })
		},
		escapeXml(text)
	);
