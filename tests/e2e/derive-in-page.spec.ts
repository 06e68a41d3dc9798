/** Deriving runs in a Web Worker of a page, and gives there what it gives in Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuiltFile, buildPage } from '../derive-page/build.ts';
import { withoutFingerprints } from '../golden/without-fingerprints.ts';
import { expect, test } from './support/test.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

let files: readonly BuiltFile[] = [];

test.beforeAll(async () => {
	files = await buildPage();
});

test('a worker derives every golden article to its events file', async ({ page, context, baseURL }) => {
	const folder = new URL('derive-page/', baseURL).href;
	await context.route(`${folder}**`, async (route) => {
		const path = new URL(route.request().url()).pathname.split('/derive-page/')[1];
		const file = files.find((built) => built.path === path);
		if (file === undefined) return route.fulfill({ status: 404 });
		return route.fulfill({ body: Buffer.from(file.content), contentType: TYPES[file.path.split('.').at(-1) ?? ''] });
	});
	await page.goto(`${folder}index.html`);
	await page.waitForFunction(() => 'derive' in window);
	const stories = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(stories.length).toBeGreaterThan(5);
	for (const { name } of stories) {
		const file = existsSync(`${GOLDEN}${name}/article.html`) ? 'article.html' : 'article.md';
		const bytes = [...readFileSync(`${GOLDEN}${name}/${file}`)];
		const answer = await page.evaluate((asked) => window.derive(...asked), [name, file, bytes] as const);
		if ('fault' in answer) throw new Error(`${name}: ${answer.fault}`);
		expect({ ...answer, file: withoutFingerprints(answer.file) }, name).toEqual({
			story: name,
			file: JSON.parse(readFileSync(`${GOLDEN}${name}/events.json`, 'utf8'))
		});
	}
});
