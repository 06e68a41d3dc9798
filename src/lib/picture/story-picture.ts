/** A story's timeline as an SVG that stands by itself: title, window in words, the scene, where it is from. */
import type { RankedCountry } from '#lib/model/story.ts';
import type { Scene } from '#lib/timeline/scene.ts';
import { drawScene } from './draw-scene.ts';
import { drawAsText, FONTS } from './draw-text.ts';
import { colourOf, type Palette } from './palette.ts';
import { element } from './svg.ts';

export interface StoryPicture {
	readonly title: string;
	/** What the picture shows, in words. */
	readonly subtitle: string;
	/** Where it is from: names and the address. */
	readonly source: string;
	readonly countries: readonly RankedCountry[];
	readonly scene: Scene;
	readonly selectedId: string | null;
	readonly palette: Palette;
	/** Rules of CSS for fonts that are packed in; "" for none. */
	readonly fontFaces: string;
}

const MARGIN = 40;
const HEAD = 104;
const FOOT = 64;

/** Size of the whole picture, px. */
export function pictureSize({ width, height }: Scene): { width: number; height: number } {
	return { width: width + 2 * MARGIN, height: height + HEAD + FOOT };
}

/** The picture as the text of an SVG file. */
export function storyPicture(picture: StoryPicture): string {
	const { scene, palette, countries } = picture;
	const { width, height } = pictureSize(scene);
	const ranks = new Map(countries.map(({ code, rank }) => [code, rank]));
	const rankOf = (code: string) => ranks.get(code) ?? Infinity;
	const words = (y: number, text: string, kind: 'headline' | 'label-2' | 'small', fill: string) =>
		drawAsText({ x: MARGIN, y, text, font: FONTS[kind], fill });
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
		element('title', {}, plain(picture.title)),
		picture.fontFaces === '' ? '' : `<style>${picture.fontFaces}</style>`,
		element('rect', { width, height, fill: palette.ground }),
		words(48, picture.title, 'headline', palette.ink),
		words(74, picture.subtitle, 'label-2', palette.ink2),
		element(
			'g',
			{ transform: `translate(${MARGIN} ${HEAD})` },
			drawScene(scene, { palette, drawText: drawAsText, rankOf, selectedId: picture.selectedId, labelled: true })
		),
		legend(countries, width, palette),
		words(height - 20, picture.source, 'small', palette.ink3)
	);
}

/** The first countries by name under their colours, right of the title's line. */
function legend(countries: readonly RankedCountry[], width: number, palette: Palette): string {
	let x = width - MARGIN;
	return countries
		.slice(0, palette.countries.length)
		.reverse()
		.map(({ name, rank }) => {
			const length = name.length * 7.2 + 4;
			x -= length;
			const drawn =
				drawAsText({ x, y: 74, text: name, font: FONTS['label-2'], fill: palette.ink }) +
				element('rect', { x, y: 80, width: length - 4, height: 2, fill: colourOf(palette, rank) });
			x -= 16;
			return drawn;
		})
		.join('');
}

function plain(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
