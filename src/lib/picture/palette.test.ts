import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, DARK, LIGHT, type Palette } from './palette.ts';

const TOKENS = readFileSync(new URL('../components/styles/tokens.css', import.meta.url), 'utf8');

/** The values of a token in the order of the sheet: light, dark, and dark again for who chooses it. */
const values = (token: string) => [...TOKENS.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6})`, 'g'))].map((m) => m[1]);

const TOKEN_OF: Readonly<Record<Exclude<keyof Palette, 'countries'>, string>> = {
	ground: 'ground',
	ground2: 'ground-2',
	ink: 'ink',
	ink2: 'ink-2',
	ink3: 'ink-3',
	leader: 'leader',
	hairline: 'hairline',
	accent: 'accent',
	accentInk: 'accent-ink',
	thread: 'thread',
	rest: 'country-rest'
};

describe('the colours of pictures', () => {
	it.each(Object.entries(TOKEN_OF))('%s is that of the page', (name, token) => {
		const [light, dark] = values(token);
		expect(LIGHT[name as keyof typeof TOKEN_OF]).toBe(light);
		expect(DARK[name as keyof typeof TOKEN_OF]).toBe(dark);
	});

	it.each([1, 2, 3, 4, 5])('country %i has its colour of the page', (rank) => {
		expect([colourOf(LIGHT, rank), colourOf(DARK, rank)]).toEqual(values(`country-${rank}`).slice(0, 2));
	});

	it('gives the sixth, and what has no rank, the grey', () => {
		expect([6, 99, Infinity, undefined].map((rank) => colourOf(LIGHT, rank))).toEqual(Array(4).fill(LIGHT.rest));
	});
});
