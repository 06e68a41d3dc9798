/** What the keys of a story page do, in words. */
import type { CommandName } from '../keys.ts';

export const COMMAND_WORDS: Readonly<Record<CommandName, string>> = {
	next: 'Next event',
	previous: 'Previous event',
	'zoom-in': 'Zoom in',
	'zoom-out': 'Zoom out',
	fit: 'Show the whole story',
	selection: 'Zoom to the open event',
	earlier: 'Earlier',
	later: 'Later',
	burst: 'Next busy stretch',
	gap: 'Next long silence',
	scale: 'Next scale: even, true, told',
	lanes: 'Next lanes: none, countries, paragraphs',
	source: 'Next source of the open event',
	follow: 'Let the timeline follow the reading, or not',
	quote: 'Copy the selected words as a quote',
	search: 'Search',
	help: 'These keys'
};

/** Keys that are no characters, and so stay as they are. */
export const FIXED_KEYS: readonly { readonly names: readonly string[]; readonly words: string }[] = [
	{ names: ['Tab'], words: 'Into the picture, and out of it' },
	{ names: ['←', '→'], words: 'From event to event along time' },
	{ names: ['↑', '↓'], words: 'From lane to lane (where time runs down: along time)' },
	{ names: ['Home', 'End'], words: 'First and last event in view' },
	{ names: ['Page Up', 'Page Down'], words: 'A screen earlier or later' },
	{ names: ['Enter'], words: 'Open the event, or the list of a cluster' },
	{ names: ['Esc'], words: 'Close the event, clear the search, leave the picture' }
];

/** A key as people call it: a capital is typed with Shift. */
export function keyInWords(key: string): string {
	const isCapital = key !== key.toLowerCase();
	return isCapital ? `Shift ${key}` : key === '-' ? '−' : key;
}
