/** The timeline as a picture to take along: drawn by the scene anew, wide, with its fonts packed in. */
import interFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';
import { DARK, LIGHT } from '#lib/picture/palette.ts';
import { pictureSize, storyPicture } from '#lib/picture/story-picture.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { majorEvent } from '#lib/timeline/labels.ts';
import { LANE_HEAD_PX } from '#lib/timeline/lanes/head.ts';
import type { TimeScale } from '#lib/timeline/scale.ts';
import type { Scene } from '#lib/timeline/scene.ts';
import type { LaneName, TimeWindow } from '#lib/timeline/window.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import { eventTable } from '#lib/timeline/table.ts';
import { denseFor } from './dense-for.ts';
import { toldEvents, toldScale, toldWords } from '#lib/timeline/told.ts';
import { clockOf } from '#lib/model/clock.ts';
import { windowWords } from '#lib/timeline/window-words.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import { counted } from '../story-facts.ts';

/** Of the scene: about a page across, px. */
const SIZE = { width: 1280, height: 640 } as const;
/** Pixels of a PNG for one px of the drawing. */
const DENSITY = 2;

export interface PictureOptions {
	/** The whole story rather than the window in view. */
	readonly whole: boolean;
	readonly selectedId: string | null;
	/** Full address of the page, for the line that says where it is from. */
	readonly url: string;
}

export interface PictureFile {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Draws what the view shows: its scale, its lanes, its filters, its window or the whole. */
export async function pictureSvg(view: TimelineView, { whole, selectedId, url }: PictureOptions): Promise<PictureFile> {
	const { story, events, scale } = view;
	const isTold = scale === 'told';
	const drawn = isTold ? toldEvents(events, view.toldTimes) : events;
	const publishedAt = isTold ? Infinity : story.publishedAt;
	const window = whole ? null : view.window;
	const scaleOf = (length: number) =>
		isTold ? toldScale(story.paragraphs.length, length) : storyScale(story, scale, length);
	const scene =
		view.lanes.by === 'none'
			? layout(
					eventTable({ publishedAt, meta: story.meta }, drawn, scaleOf(SIZE.width), await denseFor(story)),
					window,
					{
						...{ orientation: 'across', ...SIZE, selectedId }
					}
				)
			: await laneScene(view, view.lanes.by, { drawn, publishedAt, window, selectedId }, scaleOf);
	const range = window === null ? null : isTold ? toldWords(window) : windowWords(window, clockOf(story.zone));
	const svg = storyPicture({
		title: story.meta.title,
		subtitle: [counted(scene.shown, 'event'), range].filter((part) => part !== null).join(', '),
		source: [story.meta.retells?.publisher ?? story.meta.publisher, story.publishedWords, url]
			.filter(Boolean)
			.join(' · '),
		countries: story.countries,
		scene,
		selectedId,
		palette: matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT,
		fontFaces: (await Promise.all([fontFace('Inter', interFile), fontFace('Source Serif 4', serifFile)])).join('')
	});
	return { svg, ...pictureSize(scene) };
}

interface Drawn {
	readonly drawn: readonly TimelineEvent[];
	readonly publishedAt: number;
	readonly window: TimeWindow | null;
	readonly selectedId: string | null;
}

/** The scene in the lanes of the view, pinned and folded as there. */
async function laneScene(
	{ story, lanes: choice }: TimelineView,
	kind: Exclude<LaneName, 'none'>,
	{ drawn, publishedAt, window, selectedId }: Drawn,
	scaleOf: (length: number) => TimeScale
): Promise<Scene> {
	const { laneTables, lanesOf, layoutLanes } = await import('../timeline/lane-parts.ts');
	const scale = scaleOf(SIZE.width - LANE_HEAD_PX);
	const lanes = lanesOf(kind, drawn, story.countries, choice);
	const majorId = majorEvent(drawn)?.id ?? null;
	const options = { ...SIZE, selectedId, majorId, collapsed: choice.folded };
	return layoutLanes(laneTables(lanes, { publishedAt, meta: story.meta }, scale), scale, publishedAt, window, options);
}

async function fontFace(family: string, url: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

/** The picture as PNG, twice as fine as the screen's px. */
export async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('this browser gives no canvas.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (blob === null) throw new Error('this browser writes no PNG of that size.');
	return blob;
}
