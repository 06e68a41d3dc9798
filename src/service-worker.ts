/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Keeps visited stories readable without network. What comes from the site always goes before what is kept, so that no
 * reader sees an old page who could see the new one; only files named by their content are taken from the store first.
 */
import { base, build, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Files of this version's program, and the pages that were visited: these stay when a new version comes. */
const PROGRAM = `dateline-program-${version}`;
const VISITED = 'dateline-visited';
/** Draws the page of any address from the data that is kept. */
const SHELL = `${base}/404.html`;
/** A first part of an address that is no story. */
const NOT_STORIES = ['_app', 'flags', 'schema', 'embed'];

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (!url.pathname.startsWith(`${base}/`) || request.headers.has('range')) return;
	event.respondWith(url.pathname.startsWith(`${base}/_app/immutable/`) ? fromStore(request) : fromSite(request));
});

async function install(): Promise<void> {
	const cache = await caches.open(PROGRAM);
	await cache.addAll(build.filter((path) => /\.(?:js|css)$/.test(path)));
	// A host answers the fallback page with 404; it is kept as the page that it is.
	const shell = await fetch(SHELL, { cache: 'no-cache' });
	await cache.put(SHELL, new Response(await shell.blob(), { headers: { 'content-type': 'text/html;charset=utf-8' } }));
	await worker.skipWaiting();
}

async function activate(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith('dateline-program-') && name !== PROGRAM) await caches.delete(name);
	}
	await worker.clients.claim();
	// The pages that were opened before this program was there, and what they had loaded by then.
	const pages = await worker.clients.matchAll({ type: 'window' });
	await Promise.all(pages.map(({ url }) => keepPage(new URL(url))));
}

/** Keeps an open page with the data of its story and its card. */
async function keepPage({ pathname }: URL): Promise<void> {
	const [first = ''] = pathname.slice(base.length + 1).split('/');
	const isStory = first !== '' && !first.includes('.') && !NOT_STORIES.includes(first);
	const paths = isStory
		? [pathname, `${base}/${first}/`, `${base}/${first}/story.json`, `${pathname}card.png`]
		: [pathname];
	await Promise.all([...new Set(paths)].map((path) => fromSite(new Request(path)).catch(() => null)));
}

/** By content: what is kept is the same as what the site has. */
async function fromStore(request: Request): Promise<Response> {
	const kept = await caches.match(request);
	return kept ?? keep(request, await fetch(request));
}

/** From the site; where that cannot be reached, what is kept; for a page that is not, the program draws it. */
async function fromSite(request: Request): Promise<Response> {
	try {
		return await keep(request, await fetch(request));
	} catch (error) {
		const kept = await caches.match(request, { ignoreSearch: true });
		if (kept) return kept;
		const shell = request.mode === 'navigate' ? await caches.match(SHELL) : undefined;
		if (shell) return shell;
		throw error;
	}
}

/** Keeps a whole answer; a page without its query, which only says how it is looked at. */
async function keep(request: Request, response: Response): Promise<Response> {
	if (!response.ok || response.type === 'opaque' || response.redirected) return response;
	const url = new URL(request.url);
	const cache = await caches.open(url.pathname.includes('/_app/immutable/') ? PROGRAM : VISITED);
	await cache.put(url.origin + url.pathname, response.clone());
	return response;
}
