/**
 * `npm run bench`: how fast and how large. Medians of repeated runs in one process, so that the figures of one run can be
 * held against each other; machines differ, so no test asserts them. Needs a built site for the sizes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { locateQuote } from '#lib/anchor/locate.ts';
import { describeSource } from '#lib/anchor/quote.ts';
import { deriveStory } from '#lib/derive/derive.ts';
import { type Article, parseArticle } from '#lib/model/article.ts';
import { utcMs } from '#lib/model/calendar.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { loadStory } from '#lib/server/stories.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import * as dense from '#lib/timeline/dense/parts.ts';
import { eventTable } from '#lib/timeline/table.ts';
import { buildModule } from '../derive-page/build.ts';
import { weighFirstSight } from './first-sight.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const RUNS = 25;
const rows: [what: string, figure: string, ratio: string][] = [];

/** Median time of a call, ms of the processor whatever else the machine does, after some calls to warm up. */
function median(call: () => unknown, warmUp = 3): number {
	for (let i = 0; i < warmUp; i++) call();
	const times = Array.from({ length: RUNS }, () => {
		const start = process.cpuUsage();
		call();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	}).sort((a, b) => a - b);
	return times[RUNS >> 1] ?? NaN;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Events a day apart or closer, repeatable: a linear congruential sequence stands in for chance. */
function manyEvents(count: number, like: TimelineEvent): TimelineEvent[] {
	let seed = 1;
	const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	return Array.from({ length: count }, (_, i) => {
		const day = new Date(utcMs(1900) + next() * 120 * 365 * 86_400_000).toISOString().slice(0, 10);
		return { ...like, id: `event-${i}`, told: i, importance: 1 + (i % 4), when: day, span: timeSpan(day) };
	}).sort((a, b) => a.span.from - b.span.from);
}

const story = await loadStory('gsomia-2019');
const [sample] = story.events;
if (!sample) throw new Error('The story has no events to measure with.');
let reference = 0;
for (const count of [story.events.length, 100, 1000]) {
	const events = count === story.events.length ? story.events : manyEvents(count, sample);
	const measured = { ...story, events };
	const scale = storyScale(measured, 'even', 768);
	const options = { orientation: 'across', width: 768, height: 588, selectedId: null } as const;
	const time = median(() => layout(eventTable(measured, events, scale, dense), null, options));
	reference ||= time;
	rows.push([`layout of ${count} events`, ms(time), `${(time / reference).toFixed(1)} ×`]);
}

const articleOf = (slug: string) => parseArticle(readFileSync(join(root, 'events', slug, 'article.md'), 'utf8'));
const wordsOf = ({ paragraphs }: Article) => paragraphs.join(' ').split(' ').length;
for (const [what, slug] of [
	['deriving 1,000 words of news', 'gsomia-2019'],
	['the same of a history full of dates', 'calendar-history']
] as const) {
	const text = articleOf(slug);
	const derive = () => deriveStory('bench', text);
	for (const [when, warmUp] of [
		['', 3],
		[', once the compiler knows the rules', 60]
	] as const) {
		const perThousand = (median(derive, warmUp) / wordsOf(text)) * 1000;
		rows.push([`${what}${when}`, ms(perThousand), `${(perThousand / reference).toFixed(1)} ×`]);
	}
}
const article = articleOf('gsomia-2019');
const words = wordsOf(article);

// 20,000 words and 500 quotes, as they were and with a paragraph more; each run indexes the article anew.
const long = Array.from({ length: Math.ceil(20_000 / words) }, (_, n) =>
	article.paragraphs.map((text) => `${text} This is part ${n} of the story.`)
).flat();
const quotes = Array.from({ length: 500 }, (_, i) => {
	const paragraph = 1 + ((i * 7) % long.length);
	const text = long[paragraph - 1] ?? '';
	const start = text.indexOf(' ', (i * 13) % 60) + 1;
	const end = text.indexOf(' ', Math.min(start + 90, text.length - 12));
	return describeSource(long, { paragraph, start, end });
});
for (const [what, added] of [
	['verifying 500 quotes in 20,000 words', []],
	['the same, all moved by a new paragraph', ['New.']]
] as const) {
	const time = median(() => {
		const paragraphs = [...added, ...long];
		return quotes.map((quote) => locateQuote(paragraphs, quote));
	});
	rows.push([what, ms(time), `${(time / reference).toFixed(1)} ×`]);
}

const script = await buildModule('src/lib/derive/derive.ts');
const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
rows.push(['deriving, code and tables, gzip', size(gzipSync(script.content).length), '']);
rows.push(['the same, brotli', size(brotliCompressSync(script.content).length), '']);

const page = join(root, 'build', 'gsomia-2019', 'index.html');
if (existsSync(page)) {
	const html = readFileSync(page, 'utf8');
	for (const [what, { files, gzip, brotli }] of await weighFirstSight(join(root, 'build'), 'gsomia-2019')) {
		rows.push([`script and style of a story page, ${what} (${files} files), gzip`, size(gzip), '']);
		rows.push(['the same, brotli', size(brotli), '']);
	}
	rows.push(['its HTML with both pictures, gzip', `${(gzipSync(html).length / 1000).toFixed(0)} KB`, '']);
} else console.error('No build/ to measure: run npm run build first.');

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, figure, ratio] of rows)
	console.log(`${what.padEnd(width)}  ${figure.padStart(9)}  ${ratio.padStart(8)}`);
