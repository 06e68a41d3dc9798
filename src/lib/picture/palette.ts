/** Colours of a picture that stands by itself: those of `tokens.css`, as values. */

export interface Palette {
	readonly ground: string;
	/** Of what is still to come. */
	readonly ground2: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly leader: string;
	readonly hairline: string;
	readonly accent: string;
	readonly accentInk: string;
	readonly thread: string;
	/** By rank from 1; the sixth and later share `rest`. */
	readonly countries: readonly string[];
	readonly rest: string;
}

export const LIGHT: Palette = {
	ground: '#fcfbf8',
	ground2: '#f5f3ed',
	ink: '#1c1b19',
	ink2: '#55514a',
	ink3: '#6e6960',
	leader: '#918a7c',
	hairline: '#ddd8cd',
	accent: '#ffe48a',
	accentInk: '#1c1b19',
	thread: '#1c1b19',
	countries: ['#2b58b5', '#c92f2a', '#3a948a', '#65164a', '#a9821f'],
	rest: '#6e6960'
};

export const DARK: Palette = {
	ground: '#151412',
	ground2: '#1d1b18',
	ink: '#ece8e0',
	ink2: '#b9b3a8',
	ink3: '#978f83',
	leader: '#6f695f',
	hairline: '#33302b',
	accent: '#5b4a10',
	accentInk: '#fff8e4',
	thread: '#f3e6b4',
	countries: ['#6fa0f5', '#ee6a58', '#6fdcc3', '#b0639a', '#f0ce5a'],
	rest: '#978f83'
};

/** Colour of a country's rank in its story. */
export function colourOf(palette: Palette, rank: number | undefined): string {
	return palette.countries[(rank ?? Infinity) - 1] ?? palette.rest;
}
