/** `npm run serve [-- --port N --base /x --dir build]`: serves the built site the way a plain static host does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export interface ServeOptions {
	/** Folder of the built site. */
	readonly dir: string;
	/** First port to try; 0 takes any that is free. */
	readonly port: number;
	/** Path under which the site lies: '' or '/x'. */
	readonly base: string;
}

/** What keeps the site from being served, in a sentence for whoever typed the command. */
export class ServeError extends Error {
	override readonly name = 'ServeError';
}

const DEFAULTS: ServeOptions = { dir: 'build', port: 4173, base: '' };
const YEAR_S = 31_536_000;
/** How many ports after the asked one are tried. */
const PORTS_TRIED = 50;

/** Starts serving; `address` is the site's own, with the base path and a slash at the end. */
export async function serve(options: Partial<ServeOptions> = {}): Promise<{ server: Server; address: string }> {
	const { dir, port, base } = { ...DEFAULTS, ...options };
	const folder = resolve(dir);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new ServeError(`There is no built site in ${dir}. Run npm run build first.`);
	}
	const server = await listen(siteHandler(folder, base), port);
	const { port: taken } = server.address() as AddressInfo;
	return { server, address: `http://localhost:${taken}${base}/` };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The ways of a static host: `index.html` for a folder, a redirect to the slash at its end, files by their names, and
 * `404.html` for the rest. What the build names by its content may be kept for ever, all else is asked for anew.
 */
function siteHandler(folder: string, base: string): Handler {
	const immutable = '/_app/immutable/';
	const files = sirv(folder, {
		// Looks at the disk for every request: a site that is built anew meanwhile is served as it is then.
		dev: true,
		etag: true,
		// Folders alone have a page of their own: /about does not stand for /about.html.
		extensions: [],
		setHeaders: (response, path) => {
			const kept = path.startsWith(immutable) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
			response.setHeader('Cache-Control', kept);
		}
	});
	const notFound = join(folder, '404.html');
	return (request, response) => {
		// “//x” at the front would be read as another host.
		const target = (request.url ?? '/').replace(/^\/+/, '/');
		if (!URL.canParse(target, 'http://localhost')) {
			response.writeHead(400).end();
			return;
		}
		const { pathname, search } = new URL(target, 'http://localhost');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (pathname === base && base !== '') {
			response.writeHead(308, { Location: `${base}/${search}` }).end();
			return;
		}
		const missing = () => {
			const page = existsSync(notFound) ? readFileSync(notFound) : 'Not found';
			const type = typeof page === 'string' ? 'text/plain' : 'text/html';
			response.writeHead(404, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-cache' });
			response.end(request.method === 'HEAD' ? undefined : page);
		};
		if (!pathname.startsWith(`${base}/`)) return missing();
		const path = pathname.slice(base.length);
		if (path.endsWith('/')) request.url = `${path}index.html`;
		else if (isFolder(folder, path)) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		} else request.url = path;
		files(request, response, missing);
	};
}

/** Whether the path is a folder with a page. `URL` has resolved every `..`, so that it cannot lead out of the site. */
function isFolder(root: string, path: string): boolean {
	const name = join(root, decoded(path));
	return existsSync(join(name, 'index.html')) && statSync(name).isDirectory();
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path; // a stray % names no file; it is looked up as it is and not found
	}
}

/** Listens on the port, or the next one that is free. */
async function listen(handler: Handler, port: number): Promise<Server> {
	for (let tried = port; ; tried++) {
		const server = createServer(handler);
		try {
			await new Promise<void>((done, failed) => {
				server.once('error', failed);
				server.listen(tried, done);
			});
			return server;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
			if (tried === port + PORTS_TRIED) {
				throw new ServeError(`Ports ${port} to ${tried} are all taken. Choose another with --port.`);
			}
		}
	}
}

/** Reads the options of the command line. Throws `ServeError` for what it cannot use. */
export function parseServeOptions(args: readonly string[]): ServeOptions {
	const { values } = readArgs(args);
	const port = values.port === undefined ? DEFAULTS.port : Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port?.trim() === '') {
		throw new ServeError(`--port got “${values.port}”, expected a number from 0 to 65535.`);
	}
	const base = (values.base ?? DEFAULTS.base).replace(/\/$/, '');
	if (base !== '' && !base.startsWith('/')) {
		throw new ServeError(`--base got “${values.base}”, expected a path that begins with a slash, such as /dateline.`);
	}
	return { port, base, dir: values.dir ?? DEFAULTS.dir };
}

function readArgs(args: readonly string[]) {
	try {
		const text = { type: 'string' } as const;
		return parseArgs({ args: [...args], options: { port: text, base: text, dir: text } });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ServeError(`${message}\nUsage: npm run serve -- [--port N] [--base /path] [--dir build]`);
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		const { address } = await serve(parseServeOptions(process.argv.slice(2)));
		console.log(`Dateline is at ${address}`);
	} catch (error) {
		if (!(error instanceof ServeError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
