/**
 * Writes `src/lib/timeline/text-widths.ts`: how wide each character of the labels' font is, so that labels can be laid
 * out where there is no browser to ask (the prerendered page, pictures). Run it when the font changes: `npm run measure-text`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const FONT = new URL(
	'../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
	import.meta.url
);
const FONT_EXT = new URL(
	'../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
	import.meta.url
);
const OUT = new URL('../lib/timeline/text-widths.ts', import.meta.url);
const WEIGHTS = [450, 500, 640];
/** Printable Latin: ASCII, Latin-1, Latin Extended-A, and the punctuation of good typography. */
const CHARACTERS = [
	...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
	...Array.from({ length: 0x180 - 0xa0 }, (_, i) => String.fromCodePoint(0xa0 + i)),
	...'–—‘’“”…−·'
];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found to measure with: run npm test once, it installs one.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const widths = await page.evaluate(
	async ({ fonts, weights, characters }) => {
		for (const data of fonts) {
			const face = new FontFace('Measured', `url(data:font/woff2;base64,${data})`, { weight: '100 900' });
			document.fonts.add(await face.load());
		}
		const context = document.createElement('canvas').getContext('2d');
		if (context === null) throw new Error('no canvas to measure on');
		return weights.map((weight) => {
			context.font = `${weight} 1000px Measured`;
			return characters.map((character) => Math.round(context.measureText(character).width));
		});
	},
	{
		fonts: [FONT, FONT_EXT].map((file) => readFileSync(file).toString('base64')),
		weights: WEIGHTS,
		characters: CHARACTERS
	}
);
await browser.close();

/** What is not as wide as its letter without the accent: `textWidth` looks for that. */
const told = CHARACTERS.map((_, i) => i).filter((i) => {
	const plain = CHARACTERS.indexOf(CHARACTERS[i]?.normalize('NFD').charAt(0) ?? '');
	return plain === -1 || plain === i || widths.some((of) => of[plain] !== of[i]);
});

writeFileSync(
	OUT,
	`/**
 * Advance widths of Inter's characters in thousandths of the font size; a letter with an accent is left out where it is as
 * wide as without. Written by \`npm run measure-text\`.
 */
export const CHARACTERS =
	${JSON.stringify(told.map((i) => CHARACTERS[i]).join(''))
		.replace(/'/g, "\\'")
		.replace(/^"|"$/g, "'")
		.replace(/\\"/g, '"')};

/** By weight, in the order of \`CHARACTERS\`. */
export const WIDTHS = {
${WEIGHTS.map((weight, i) => `\t${weight}: '${told.map((at) => widths[i]?.[at]).join(' ')}'`).join(',\n')}
} as const;
`
);
console.log(`Wrote widths of ${told.length} characters at ${WEIGHTS.length} weights.`);
