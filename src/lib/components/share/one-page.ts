/** A story as one HTML file that opens from the disk: article, timeline, events, fingerprints, the day it was taken. */
import { fingerprint } from '#lib/anchor/fingerprint.ts';
import { segmentParagraph } from '#lib/anchor/segments.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { LIGHT } from '#lib/picture/palette.ts';
import { storyPicture } from '#lib/picture/story-picture.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import { type Dense, eventTable } from '#lib/timeline/table.ts';
import { denseFor } from './dense-for.ts';
import { counted, textName } from '../story-facts.ts';
import { ONE_PAGE_CSS } from './one-page-style.ts';

const SCENE = { width: 1180, height: 560 } as const;

/** The file's text. `url` is the address that it was taken from, `taken` the instant. */
export async function onePage(story: Story, url: string, taken: Date): Promise<string> {
	const dense = await denseFor(story);
	const { meta } = story;
	const capture = { url, taken: taken.toISOString(), paragraphs: story.paragraphs.map(fingerprint) };
	return [
		'<!doctype html>',
		`<html lang="${escape(meta.language)}">`,
		'<head><meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escape(meta.title)} · Dateline</title>`,
		`<style>${ONE_PAGE_CSS}</style></head><body>`,
		`<header><h1>${escape(meta.title)}</h1><p>${escape(originOf(story))}</p></header>`,
		`<figure>${pictureOf(story, url, dense)}</figure>`,
		'<main>',
		`<article aria-label="${textName(story)}">${story.paragraphs.map((text, i) => paragraphOf(story, text, i + 1)).join('')}</article>`,
		`<section><h2>${counted(story.events.length, 'event')}</h2><ol>${story.events.map(eventOf).join('')}</ol></section>`,
		'</main>',
		`<footer><p>Taken from <a href="${escape(url)}">${escape(url)}</a> on ${escape(capture.taken)}.</p>`,
		`<details><summary>Fingerprints of the paragraphs (SHA-256 of the normalised text)</summary><ol>${capture.paragraphs.map((hash) => `<li><code>${hash}</code></li>`).join('')}</ol></details></footer>`,
		dataBlock('capture', capture),
		dataBlock('story', story),
		'</body></html>\n'
	].join('\n');
}

function originOf({ meta, publishedWords }: Story): string {
	const publisher = meta.retells
		? `Retold from an article by ${meta.retells.publisher}`
		: (meta.publisher ?? meta.author);
	return [publisher, publishedWords, meta.rights].filter(Boolean).join(' · ');
}

function pictureOf(story: Story, url: string, dense: Dense | null): string {
	const table = eventTable(story, story.events, storyScale(story, 'even', SCENE.width), dense);
	return storyPicture({
		title: story.meta.title,
		subtitle: counted(story.events.length, 'event'),
		source: url,
		countries: story.countries,
		scene: layout(table, null, { orientation: 'across', ...SCENE, selectedId: null }),
		selectedId: null,
		palette: LIGHT,
		fontFaces: ''
	});
}

/** The paragraph with its number; the words of each event lead to it. */
function paragraphOf({ events }: Story, text: string, number: number): string {
	const stretches = events.flatMap(({ id, sources }) =>
		sources.filter(({ paragraph }) => paragraph === number).map(({ start, end }) => ({ id, start, end }))
	);
	const words = segmentParagraph(text, stretches).map(({ text: piece, link, begins }) => {
		const anchors = begins.map((id) => `<i id="words-${number}-${id}"></i>`).join('');
		return anchors + (link === null ? escape(piece) : `<a href="#${link}">${escape(piece)}</a>`);
	});
	return `<p id="p${number}"><b>${number}</b>${words.join('')}</p>`;
}

function eventOf({ id, longWords, when, title, why, sources }: TimelineEvent): string {
	const quotes = sources.map(
		({ exact, paragraph }) => `<blockquote><a href="#p${paragraph}">“${escape(exact)}” ¶ ${paragraph}</a></blockquote>`
	);
	const date = `<time>${escape(longWords)}</time> <code>${escape(when)}</code>`;
	return `<li id="${id}">${date}<h3>${escape(title)}</h3>${quotes.join('')}<p>${escape(why)}</p></li>`;
}

/** Data that a program can read back; no sign in it can end the block. */
function dataBlock(id: string, data: unknown): string {
	return `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}

function escape(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
