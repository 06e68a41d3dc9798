/** Cards as PNG. A picture is drawn once and kept by its content: a rebuild draws what has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Resvg } from '@resvg/resvg-js';

/** Beside the other things that builds keep; `npm ci` empties it. */
const CACHE = join('node_modules', '.cache', 'dateline-cards');

/** The picture of an SVG that holds no text. `root` is the project's. */
export async function drawPng(svg: string, root = process.cwd()): Promise<Buffer> {
	const file = join(root, CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
	const kept = await readKept(file);
	if (kept !== null) return kept;
	const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
	await mkdir(join(root, CACHE), { recursive: true });
	// Whole or not at all: two builds may write it at once.
	const beside = `${file}.${process.pid}`;
	await writeFile(beside, png);
	await rename(beside, file);
	return png;
}

async function readKept(file: string): Promise<Buffer | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return null;
	}
}
