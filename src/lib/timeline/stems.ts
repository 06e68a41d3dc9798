/** Marks on stems where time runs across: rows fall from left to right, so that no stem meets a label. */
import { FOOT_PX, layAtAxis } from './at-axis.ts';
import { labelForms } from './label-forms.ts';
import { nameMost } from './name-most.ts';
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
	const place = (labelled: ReadonlySet<MarkExtent>, gap: number, ridge: number | null) => {
		const low = layAtAxis([...others.filter((extent) => !labelled.has(extent)), ...hanging], placing.taken, options);
		const marks = placeAll(
			others.filter((extent) => labelled.has(extent)),
			{ top, gap, placing, formsOf, low: low.boxes, foot: ABOVE_AXIS_PX, ridge }
		);
		return marks && { marks: [...marks, ...low.marks], clusters: low.clusters };
	};
	const ridge = median(others.map(({ centre }) => centre));
	const all: ReadonlySet<MarkExtent> = new Set(others);
	const isAll = others.length <= ALL_NAMED && place(all, TIGHTEST_PX, null) !== null;
	const named = isAll
		? null
		: nameMost(others, {
				top,
				gap: TIGHTEST_PX,
				placing,
				formsOf,
				low: [],
				foot: FOOT_PX,
				ridge
			});
	const chosen = named === null ? all : new Set(named.map(({ extent }) => extent));
	for (const gap of ROW_GAPS_PX) {
		const placed = place(chosen, gap, named && ridge);
		if (placed !== null) return placed;
	}
	const low = layAtAxis([...others.filter((extent) => !chosen.has(extent)), ...hanging], placing.taken, options);
	return { marks: [...(named?.map(({ mark }) => mark) ?? []), ...low.marks], clusters: low.clusters };
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
