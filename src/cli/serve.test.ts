import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { parseServeOptions, serve, ServeError } from './serve.ts';

const FILES = {
	'index.html': '<h1>Stories</h1>',
	'404.html': '<h1>Not here</h1>',
	'a-story/index.html': '<h1>A story</h1>',
	'a-story/events.json': '{}',
	'a-story/e/an-event/index.html': '<h1>An event</h1>',
	'flags/jp.svg': '<svg/>',
	'_app/immutable/app.abc123.js': 'export {}',
	'_app/version.json': '{}',
	'page.html': 'alone'
};

let root = '';
let dir = '';
const running: Server[] = [];

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'serve-'));
	dir = join(root, 'build');
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(join(dir, dirname(path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
	await writeFile(join(root, 'outside.txt'), 'not of the site');
});
afterAll(() => rm(root, { recursive: true }));
afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => new Promise((done) => server.close(done))));
});

async function start(base = '', port = 0): Promise<string> {
	const { server, address } = await serve({ dir, port, base });
	running.push(server);
	return address;
}

/** A request that does not follow redirects and keeps no connection open. */
async function get(url: string, init: RequestInit = {}): Promise<Response> {
	return fetch(url, { redirect: 'manual', ...init, headers: { connection: 'close', ...init.headers } });
}

describe('a built site is served', () => {
	test.each([
		['', 'text/html;charset=utf-8', '<h1>Stories</h1>'],
		['?from=1910&to=1945', 'text/html;charset=utf-8', '<h1>Stories</h1>'],
		['a-story/', 'text/html;charset=utf-8', '<h1>A story</h1>'],
		['a-story/e/an-event/?c=JP', 'text/html;charset=utf-8', '<h1>An event</h1>'],
		['a-story/events.json', 'application/json', '{}'],
		['flags/jp.svg', 'image/svg+xml', '<svg/>'],
		['//', 'text/html;charset=utf-8', '<h1>Stories</h1>'],
		['_app/immutable/app.abc123.js', 'text/javascript', 'export {}']
	])('/%s as %s', async (path, type, text) => {
		const response = await get((await start()) + path);
		expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
		expect(await response.text()).toBe(text);
	});

	test.each([
		['a-story', '/a-story/'],
		['a-story?c=JP,KR', '/a-story/?c=JP,KR'],
		['a-story/e/an-event', '/a-story/e/an-event/'],
		['/a-story', '/a-story/']
	])('/%s leads to %s', async (path, location) => {
		const response = await get((await start()) + path);
		expect([response.status, response.headers.get('location')]).toEqual([308, location]);
	});

	test.each([
		'nothing',
		'a-story/e/nothing/',
		'page',
		'a-story/e/',
		'%E0%A4%A',
		'%2e%2e/outside.txt',
		'..%2foutside.txt'
	])('/%s gets the page for what is not there', async (path) => {
		const response = await get((await start()) + path);
		expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8']);
		expect(await response.text()).toBe('<h1>Not here</h1>');
	});

	test.each([
		['_app/immutable/app.abc123.js', 'public, max-age=31536000, immutable'],
		['_app/version.json', 'no-cache'],
		['a-story/', 'no-cache'],
		['nothing', 'no-cache']
	])('/%s may be kept: %s', async (path, kept) => {
		expect((await get((await start()) + path)).headers.get('cache-control')).toBe(kept);
	});

	it('as it is by then, when it was built anew', async () => {
		const address = await start();
		expect((await get(`${address}built-since.html`)).status).toBe(404);
		await writeFile(join(dir, 'built-since.html'), 'new');
		await writeFile(join(dir, 'page.html'), 'longer than it was');
		expect(await (await get(`${address}built-since.html`)).text()).toBe('new');
		expect(await (await get(`${address}page.html`)).text()).toBe('longer than it was');
	});

	it('with nothing for HEAD but the head, and no other method', async () => {
		const address = await start();
		const head = await get(address, { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await get(address, { method: 'POST' })).status).toBe(405);
	});
});

describe('under a base path', () => {
	test.each([
		['/sub/dateline/', 200, null],
		['/sub/dateline/a-story/', 200, null],
		['/sub/dateline', 308, '/sub/dateline/'],
		['/sub/dateline?c=JP', 308, '/sub/dateline/?c=JP'],
		['/sub/dateline/a-story', 308, '/sub/dateline/a-story/'],
		['/a-story/', 404, null],
		['/', 404, null],
		['/sub/datelines/', 404, null]
	])('%s answers %i', async (path, status, location) => {
		const address = await start('/sub/dateline');
		expect(address).toMatch(/^http:\/\/localhost:\d+\/sub\/dateline\/$/);
		const response = await get(new URL(path, address).href);
		expect([response.status, response.headers.get('location')]).toEqual([status, location]);
	});
});

describe('starting', () => {
	it('takes the next free port where the asked one is taken', async () => {
		const first = Number(new URL(await start()).port);
		const second = Number(new URL(await start('', first)).port);
		expect(second).toBeGreaterThan(first);
	});

	it('says to build first where there is no site', async () => {
		const missing = serve({ dir: join(dir, 'flags'), port: 0 });
		await expect(missing).rejects.toThrow(ServeError);
		await expect(missing).rejects.toThrow(/^There is no built site in .*flags\. Run npm run build first\.$/);
	});
});

describe('the command line', () => {
	test.each([
		[[], { port: 4173, base: '', dir: 'build' }],
		[['--port', '0', '--base', '/sub/x/', '--dir', 'out'], { port: 0, base: '/sub/x', dir: 'out' }],
		[['--base=/'], { port: 4173, base: '', dir: 'build' }]
	])('%j is read', (args, options) => {
		expect(parseServeOptions(args)).toEqual(options);
	});

	test.each([
		[['--port', 'http'], '--port got “http”, expected a number from 0 to 65535.'],
		[['--port', '70000'], '--port got “70000”, expected a number from 0 to 65535.'],
		[['--port='], '--port got “”, expected a number from 0 to 65535.'],
		[['--base', 'x'], '--base got “x”, expected a path that begins with a slash, such as /dateline.'],
		[['--open'], 'Usage: npm run serve -- [--port N] [--base /path] [--dir build]'],
		[['build'], 'Usage: npm run serve -- [--port N] [--base /path] [--dir build]']
	])('%j is refused', (args, message) => {
		expect(() => parseServeOptions(args)).toThrow(ServeError);
		expect(() => parseServeOptions(args)).toThrow(message);
	});
});
