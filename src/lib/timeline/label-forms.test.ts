import { expect, test } from 'vitest';
import { formsOfLabel, lastForms } from './label-forms.ts';
import { markExtent } from './extents.ts';
import type { AcrossOptions } from './placing.ts';
import { eventOf } from './random-stories.ts';
import type { MarkExtent } from './scene.ts';

const OPTIONS: AcrossOptions = {
	width: 800,
	height: 60,
	selectedId: null,
	majorId: null,
	forms: new Map(),
	columnEnd: () => 800,
	isAhead: () => false,
	zoomed: false,
	longOnTop: false,
	published: null
};
const TITLE = 'A fleet of forty ships looks for the lost expedition';

/** A bar of the title from 0 to `length` px. */
function bar(length: number): MarkExtent {
	const event = eventOf('1910/1945', { title: TITLE });
	const { from, to } = event.span;
	const extent = markExtent(event, (time) => ((time - from) / (to - from)) * length, 800);
	if (extent === null) throw new Error('The bar lies outside of the picture.');
	return extent;
}

const lines = (forms: readonly { readonly lines: readonly string[] }[]) => forms.map((form) => form.lines);

test('a title too long for a line beside its mark stands in one above a bar that is longer', () => {
	expect(lines(formsOfLabel(bar(600), OPTIONS)).some(({ length }) => length === 1)).toBe(false);
	expect(lines(lastForms(bar(600), OPTIONS))).toEqual([[TITLE]]);
	expect(lastForms(bar(200), OPTIONS)).toEqual([]);
});
