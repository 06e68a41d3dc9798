import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import type { Story } from '#lib/model/story.ts';
import { expect, test } from './support/test.ts';

/** What a preview of a link reads: the head, the rest is large. */
function tagsOf(html: string) {
	const { document } = parseHTML(html.slice(0, html.indexOf('<body')));
	const content = (name: string) =>
		document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
	return {
		content,
		canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
	};
}

const built = (path: string) => readFileSync(new URL(`../../build/${path}`, import.meta.url), 'utf8');
const slugs = (JSON.parse(built('stories.json')) as { slug: string }[]).map(({ slug }) => slug);

for (const slug of slugs) {
	test(`the link of every event of ${slug} previews with its title, words and card`, async ({ request, baseURL }) => {
		const { events } = JSON.parse(built(`${slug}/story.json`)) as Story;
		const pages = ['', ...events.map(({ id }) => id)];
		const cards = new Set<string>();
		for (const id of pages) {
			const path = id === '' ? `${slug}/` : `${slug}/e/${id}/`;
			const { content, canonical } = tagsOf(await (await request.get(path)).text());
			const own = new URL(path, baseURL).pathname;
			expect(canonical).toBe(own);
			expect(content('og:url')).toBe(own);
			expect(content('og:type')).toBe('article');
			expect(content('twitter:card')).toBe('summary_large_image');
			const { length } = content('og:title') ?? '';
			expect(length).toBeGreaterThan(5);
			expect(length).toBeLessThanOrEqual(110);
			expect(content('og:description')?.length).toBeLessThanOrEqual(300);
			expect(content('og:image:alt')).not.toBeNull();
			const image = content('og:image') ?? '';
			expect(image).toBe(`${own}card.png`);
			const card = await request.get(image);
			expect(card.headers()['content-type']).toBe('image/png');
			const png = await card.body();
			expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(png.length).toBeLessThan(300_000);
			cards.add(png.toString('base64'));
		}
		expect(cards.size).toBe(pages.length);
	});
}
