/**
 * `npm run card-sheet -- [--dir build] [--out FILE.png]`: the cards of every story and event of a built site on one sheet, to
 * be looked at together: what is cut, crowded or empty shows side by side.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { element } from '#lib/picture/svg.ts';
import { CARD } from '#lib/server/cards/card-svg.ts';

/** Of a card on the sheet, px: a third of its size, about that of a preview in a chat. */
const WIDTH = 400;
const HEIGHT = (WIDTH / CARD.width) * CARD.height;
const GAP = 12;
const COLUMNS = 6;

/** Paths of the cards below a folder, each story's own before those of its events; none where there is no folder. */
export function cardsIn(dir: string): string[] {
	if (!existsSync(dir)) return [];
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((path) => basename(path) === 'card.png')
		.sort((a, b) => dirname(a).localeCompare(dirname(b)));
}

/** The sheet as PNG. */
export function cardSheet(cards: readonly Uint8Array[]): Buffer {
	const rows = Math.ceil(cards.length / COLUMNS);
	const width = COLUMNS * (WIDTH + GAP) + GAP;
	const height = rows * (HEIGHT + GAP) + GAP;
	const images = cards.map((png, i) =>
		element('image', {
			x: GAP + (i % COLUMNS) * (WIDTH + GAP),
			y: GAP + Math.floor(i / COLUMNS) * (HEIGHT + GAP),
			width: WIDTH,
			height: HEIGHT,
			href: `data:image/png;base64,${Buffer.from(png).toString('base64')}`
		})
	);
	const ground = element('rect', { width, height, fill: '#8a8a8a' });
	return new Resvg(element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, ground, ...images))
		.render()
		.asPng();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({ options: { dir: { type: 'string' }, out: { type: 'string' } } });
	const dir = values.dir ?? 'build';
	const out = values.out ?? 'card-sheet.png';
	const cards = cardsIn(dir);
	if (cards.length === 0) {
		console.error(`There is no card in ${dir}/. Run npm run build first.`);
		process.exitCode = 1;
	} else {
		writeFileSync(out, cardSheet(cards.map((path) => readFileSync(join(dir, path)))));
		console.log(`${out}: ${cards.length} cards`);
	}
}
