import { expect, test } from 'vitest';
import { paragraphsOf } from './blocks.ts';

test('a paragraph that is wrapped to a width is one', () => {
	const lines =
		'The mill by the weir was sold for the third\ntime in a decade, and nobody in the village\nbelieves that it will ever turn again.';
	expect(paragraphsOf(lines)).toEqual([lines.replace(/\n/g, ' ')]);
});

test('lines that end before they must are paragraphs', () => {
	expect(
		paragraphsOf(
			'The quake struck at noon.\nAt least five people were killed in the coastal towns.\nSchools will reopen.'
		)
	).toHaveLength(3);
});

test('the items of a list are paragraphs, with the lines that continue them', () => {
	expect(paragraphsOf('- 1978: Founded in a garage\n  by two brothers.\n- 1984 – Sales pass a million.')).toEqual([
		'- 1978: Founded in a garage by two brothers.',
		'- 1984 – Sales pass a million.'
	]);
});

test('lines that open with a date are entries', () => {
	expect(paragraphsOf('1914\n28 June – An archduke is shot\n28 July – War is declared')).toEqual([
		'1914',
		'28 June – An archduke is shot',
		'28 July – War is declared'
	]);
});

test('the rows of a table are paragraphs, their cells parted by bars', () => {
	expect(paragraphsOf('1991\tLaunch\tWoomera\n1992\tLoss\tWoomera')).toEqual([
		'1991 | Launch | Woomera',
		'1992 | Loss | Woomera'
	]);
	expect(paragraphsOf('| Year | Event |\n|------|-------|\n| 1991 | Launch |')).toEqual([
		'Year | Event',
		'1991 | Launch'
	]);
});
