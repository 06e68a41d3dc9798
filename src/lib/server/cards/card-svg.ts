/** The picture of a story or an event for link previews: 1200×630, drawn as the page is, every letter as an outline. */
import { drawScene } from '#lib/picture/draw-scene.ts';
import { ranksOf } from '#lib/timeline/ranks.ts';
import type { DrawText, PictureText } from '#lib/picture/draw-text.ts';
import { colourOf, LIGHT } from '#lib/picture/palette.ts';
import { element, n } from '#lib/picture/svg.ts';
import { discParts } from '#lib/timeline/disc.ts';
import type { Scene } from '#lib/timeline/scene.ts';
import { type Block, type BlockStyle, drawBlock, setBlock } from './card-text.ts';
import { setText } from './set-text.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardContent {
	/** The line above: the story that an event is of, or where a story comes from. */
	readonly above: string;
	/** The event's date, or the story's figures. */
	readonly date: string;
	readonly title: string;
	/** The words of the article, washed. */
	readonly quote: string | null;
	readonly language: string;
	/** Of the event; empty for a story. */
	readonly countries: readonly string[];
	readonly rankOf: (code: string) => number;
	readonly selectedId: string | null;
	/** The timeline, `SCENE` in size. */
	readonly scene: Scene;
}

export interface CardSvg {
	readonly svg: string;
	/** Signs that no font has: they are not in the picture. */
	readonly missing: readonly string[];
}

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** The scene is drawn larger than on the page: a card is looked at in small. */
const SCENE_SCALE = 1.4;
/** Size of the scene of a card, px before it is enlarged. */
export const SCENE = { width: Math.floor(INNER / SCENE_SCALE), height: 164 } as const;
const SCENE_TOP = CARD.height - 20 - SCENE.height * SCENE_SCALE;

const serif = (weight: number, size: number, lineHeight: number, lines: number): BlockStyle => ({
	family: 'serif',
	weight,
	size,
	lineHeight,
	lines
});
const sans = (weight: number, size: number): BlockStyle => ({
	family: 'sans',
	weight,
	size,
	lineHeight: size * 1.3,
	lines: 1
});
const TITLES = [serif(600, 64, 70, 2), serif(600, 48, 54, 3), serif(600, 40, 46, 4)];
const QUOTE_LINE = 38;
const MOST_QUOTE_LINES = 2;

/** Draws a card. */
export async function cardSvg(content: CardContent): Promise<CardSvg> {
	const { language } = content;
	const above = await setBlock(content.above, INNER - 190, [sans(500, 24)], language);
	const date = await setBlock(content.date, INNER - 44, [sans(620, 27)], language);
	const titled = await setBlock(content.title, INNER, TITLES, language);
	// A title that no font has letters for would be a hole: the date takes its place.
	const title = isDrawn(titled) ? titled : await setBlock(content.date, INNER, TITLES, language);
	const room = SCENE_TOP - 176 - title.height - 16;
	// Below a long title there is room for one line of it, or for none.
	const lines = Math.min(MOST_QUOTE_LINES, Math.floor(room / QUOTE_LINE));
	const quote =
		content.quote === null || lines < 1
			? null
			: await setBlock(`“${content.quote}”`, INNER - 12, [serif(400, 25, QUOTE_LINE, lines)], language);
	const fits = quote !== null && isDrawn(quote);
	const disc = content.countries.length > 0;
	const parts = [
		element('rect', { width: CARD.width, height: CARD.height, fill: LIGHT.ground }),
		drawBlock(above, MARGIN, 44, INNER - 190, LIGHT.ink2),
		await wordmark(),
		disc ? drawDisc(content) : '',
		drawBlock(date, MARGIN + (disc ? 34 : 0), 114, INNER - 44, LIGHT.ink),
		drawBlock(title, MARGIN, 162, INNER, LIGHT.ink),
		fits ? drawBlock(quote, MARGIN + 5, 162 + title.height + 16, INNER - 12, LIGHT.accentInk, LIGHT.accent) : '',
		await timeline(content)
	];
	const size = { width: CARD.width, height: CARD.height, viewBox: `0 0 ${CARD.width} ${CARD.height}` };
	return {
		svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, ...parts),
		missing: [...new Set([above, date, titled, ...(quote ? [quote] : [])].flatMap(({ missing }) => missing))]
	};
}

/** Whether the most of a text could be drawn: single signs may be missing. */
function isDrawn({ lines, missing }: Block): boolean {
	return missing.length === 0 || lines.reduce((sum, { width }) => sum + width, 0) > missing.length * 40;
}

function drawDisc({ countries, rankOf }: CardContent): string {
	const parts = discParts(ranksOf(countries, rankOf), 10).map(({ path, rank }) =>
		element('path', { d: path, fill: colourOf(LIGHT, rank) })
	);
	return element('g', { transform: `translate(${MARGIN + 10} 132)` }, ...parts);
}

/** The name of the site with its sign, as on the page. */
async function wordmark(): Promise<string> {
	const name = await setText('Dateline', { family: 'serif', weight: 600, size: 28 }, 'en');
	const left = CARD.width - MARGIN - name.width;
	const line = { fill: 'none', stroke: LIGHT.ink, 'stroke-width': 1.25 };
	const sign = [
		element('path', { d: 'M0 9.5h22M5.5 9.5V2', ...line }),
		element('circle', { cx: 5.5, cy: 3, r: 3, fill: LIGHT.ink }),
		element('circle', { cx: 15.5, cy: 9.5, r: 2.5, ...line, fill: LIGHT.ground })
	];
	return (
		element('g', { transform: `translate(${n(left - 48)} 51) scale(1.6)` }, ...sign) +
		element('g', { transform: `translate(${n(left)} 69)`, fill: LIGHT.ink }, name.outlines)
	);
}

/** The scene; its words are set after it is drawn, for fonts are read while it waits. */
async function timeline({ scene, selectedId, rankOf, language }: CardContent): Promise<string> {
	const words: PictureText[] = [];
	const drawText: DrawText = (text) => `\0${words.push(text) - 1}\0`;
	const drawn = drawScene(scene, { palette: LIGHT, drawText, rankOf, selectedId, labelled: false });
	const set = await Promise.all(words.map((text) => outlinesOf(text, language)));
	const whole = drawn.split('\0').map((part, i) => (i % 2 === 0 ? part : (set[Number(part)] ?? '')));
	return element(
		'g',
		{ transform: `translate(${MARGIN} ${n(SCENE_TOP)}) scale(${SCENE_SCALE})` },
		element('path', { d: `M0,-14H${SCENE.width}`, stroke: LIGHT.hairline, 'stroke-width': 0.75 }),
		...whole
	);
}

async function outlinesOf({ x, y, text, font, fill, anchor }: PictureText, language: string): Promise<string> {
	const { width, outlines } = await setText(text, font, language);
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
	return element('g', { transform: `translate(${n(left)} ${n(y)})`, fill }, outlines);
}
