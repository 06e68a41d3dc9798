import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cardSheet, cardsIn } from './card-sheet.ts';
import { drawPng } from '#lib/server/cards/draw-card.ts';

it('has every card of a site, a story before its events, six in a row', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'cards-'));
	const png = await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"></svg>', dir);
	const pages = ['pact/e/b', 'pact', 'pact/e/a', 'atlas/e/z', 'atlas'];
	for (const page of pages) {
		mkdirSync(join(dir, page), { recursive: true });
		writeFileSync(join(dir, page, 'card.png'), png);
		writeFileSync(join(dir, page, 'index.html'), '');
	}
	expect(cardsIn(dir)).toEqual(
		['atlas', 'atlas/e/z', 'pact', 'pact/e/a', 'pact/e/b'].map((page) => `${page}/card.png`)
	);
	rmSync(dir, { recursive: true });
	expect(cardsIn(dir)).toEqual([]);
	const sheet = cardSheet(Array.from({ length: 7 }, () => png));
	expect([sheet.readUInt32BE(16), sheet.readUInt32BE(20)]).toEqual([2484, 456]);
});
