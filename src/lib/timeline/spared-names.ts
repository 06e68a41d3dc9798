/** Names for marks of a window whose planned name the edge cuts, or that have none: where the window has room for them. */
import { FOOT_PX } from './at-axis.ts';
import { labelForms } from './label-forms.ts';
import { placeBeside, stand, type Standing } from './place-beside.ts';
import { type AcrossOptions, type Placing, weightOf } from './placing.ts';
import type { Box, Line, Mark } from './scene.ts';

/** Room kept between a label and what stands above or below it, px. */
const GAP_PX = 5;

/** What stands in a window beside its marks. */
export interface Beside {
	/** Where the rows at the top end, px. */
	readonly top: number;
	readonly circles: readonly Box[];
	/** Rails, and the stems of circles. */
	readonly lines: readonly Line[];
}

/**
 * The marks, those without a name on a row of their own with it where one is free, the most important first; nothing else
 * moves for them. Marks in the column of a day stay where they are.
 */
export function withSparedNames(
	marks: readonly Mark[],
	{ top, circles, lines }: Beside,
	options: AcrossOptions
): Mark[] {
	const placed = [...marks];
	const nameless = [...marks.keys()]
		.filter((i) => marks[i]?.label === null && marks[i].column === null && marks[i].countedIn === null)
		.sort((a, b) => weight(b) - weight(a) || a - b);
	function weight(index: number): number {
		const mark = marks[index];
		return mark === undefined ? 0 : weightOf(mark.event, options);
	}
	const through = [options.published ?? [], options.through ?? []].flat();
	const placing: Placing = {
		options,
		taken: [],
		lines: [],
		through: through.map((x) => ({ x0: x, y0: top, x1: x, y1: options.height }))
	};
	const ground = {
		top,
		gap: GAP_PX,
		placing,
		formsOf: labelForms(options),
		low: circles,
		foot: FOOT_PX,
		ridge: null
	};
	for (const index of nameless) {
		const standing: Standing = { taken: [...circles], lines: [...lines] };
		placed.forEach((mark, i) => {
			if (i !== index) stand(standing, mark);
		});
		const mark = placed[index] && placeBeside(placed[index], standing, ground);
		if (mark) placed[index] = mark;
	}
	return placed;
}
