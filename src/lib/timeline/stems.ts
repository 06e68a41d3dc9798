/** Marks on stems where time runs across: rows fall from left to right, so that no stem meets a label. */
import { FOOT_PX, layAtAxis } from './at-axis.ts';
import { labelForms } from './label-forms.ts';
import { nameMost, withMore } from './name-most.ts';
import { type Ground, inOrder, placeBeside, stand } from './place-beside.ts';
import { ABOVE_AXIS_PX, type Placing } from './placing.ts';
import type { Cluster, Mark, MarkExtent } from './scene.ts';

/** Room kept between a label and what stands above or below it: as much as there is. */
const ROW_GAPS_PX = [34, 26, 18, 11, 5];
const TIGHTEST_PX = 5;
/** With more events than this they are not all named; the rest is counted at the axis, below every label. */
const ALL_NAMED = 28;
interface Stems {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
}

/**
 * Marks on stems: all with labels if they fit, else the most important ones that do. The others, and `hanging`, the events
 * of day columns that got no label there, stand at the axis.
 */
export function layStems(
	others: readonly MarkExtent[],
	hanging: readonly MarkExtent[],
	top: number,
	placing: Placing
): Stems {
	const { options } = placing;
	const formsOf = labelForms(options);
	const lowOf = (named: ReadonlySet<MarkExtent>) =>
		layAtAxis([...others.filter((extent) => !named.has(extent)), ...hanging], placing.taken, options);
	const all: ReadonlySet<MarkExtent> = new Set(others);
	const hung = lowOf(all);
	const ground = { top, placing, formsOf, low: hung.boxes, foot: ABOVE_AXIS_PX, ridge: null };
	if (others.length <= ALL_NAMED) {
		for (const gap of ROW_GAPS_PX) {
			const marks = placeAll(others, { ...ground, gap });
			if (marks !== null) return { marks: [...marks, ...hung.marks], clusters: hung.clusters };
		}
	}
	const ridge = median(others.map(({ centre }) => centre));
	const crowded = { ...ground, low: [], foot: FOOT_PX, ridge };
	const named = nameMost(others, { ...crowded, gap: TIGHTEST_PX });
	const chosen = named.map(({ extent }) => extent);
	const airy = ROW_GAPS_PX.reduce<Mark[] | null>((marks, gap) => marks ?? placeAll(chosen, { ...crowded, gap }), null);
	const marks = withMore(airy ?? named.map(({ mark }) => mark), others, { ...crowded, gap: TIGHTEST_PX, ridge: null });
	const low = lowOf(new Set(others.filter(({ event }) => marks.some((mark) => mark.event === event))));
	return { marks: [...marks, ...low.marks], clusters: low.clusters };
}

/** All of them in order, each at its lowest place beside what stands already; null if one has none. */
function placeAll(labelled: readonly MarkExtent[], ground: Ground): Mark[] | null {
	const standing = { taken: [...ground.placing.taken], lines: [...ground.placing.lines] };
	const marks: Mark[] = [];
	for (const extent of inOrder(labelled, ground)) {
		const mark = placeBeside(extent, standing, ground);
		if (mark === null) return null;
		marks.push(mark);
		stand(standing, mark);
	}
	return marks;
}

/** The middle one of numbers; 0 of none. */
function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
