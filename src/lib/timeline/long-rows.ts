/** Rows at the top where time runs across: marks so wide that their labels stand above them. */
import { clusterOf } from './clusters.ts';
import { fitAnyhow, fitLabel, placeLabel } from './labels.ts';
import { type AcrossOptions, weightOf } from './placing.ts';
import type { Box, Cluster, Label, Mark, MarkExtent } from './scene.ts';

const LONG_ROW_PX = 44;
const LONG_ROW_TIGHT_PX = 34;
/** Rows of long marks without a label, and how many of them there are at most. */
const BARE_ROW_PX = 13;
const MOST_BARE_ROWS = 4;
/** At most this part of the height goes to long rows. */
const LONG_HEIGHT_PART = 0.45;
const THIN_BAR_PX = 8;
/** Middle of the first bar, and from a bar up to the baseline of its title's last line. */
const FIRST_ROW_PX = 30;
const LABEL_ABOVE_PX = 12;
/** Below the rows there is always room for the marks that stand at the axis. */
const FOOT_PX = 90;

interface LongRows {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	/** What not even a row of bare marks has room for: it is counted at the axis. */
	readonly rest: readonly MarkExtent[];
	/** What the rows take, and where they end. */
	readonly boxes: readonly Box[];
	readonly bottom: number;
}

/** From a title to the line of the publication. */
const LINE_GAP_PX = 8;

/** Where a title starts so that the line of the publication does not cross it, if it can stand beside the line. */
function clearOfPublication(
	x: number,
	width: number,
	extent: MarkExtent,
	{ published, width: most }: AcrossOptions
): number {
	if (published === null || x >= published + LINE_GAP_PX || x + width <= published - LINE_GAP_PX) return x;
	const before = published - LINE_GAP_PX - width;
	if (before >= 0 && before + width > extent.start) return before;
	const after = published + LINE_GAP_PX;
	return after + width <= most && after < extent.end ? after : x;
}

/** The widest mark highest, its title above its visible start; the least important without titles, or counted. */
export function longRows(long: readonly MarkExtent[], options: AcrossOptions): LongRows {
	const marks: Mark[] = [];
	const boxes: Box[] = [];
	const add = (extent: MarkExtent, depth: number, label: Label | null) => {
		const ahead = options.isAhead(extent.event);
		marks.push({ ...extent, depth, size: THIN_BAR_PX, stem: null, label, ahead, countedIn: null });
		boxes.push({ x0: extent.start, x1: extent.end, y0: depth - 5, y1: depth + 5 });
		if (label) boxes.push(label.box);
	};
	const sorted = [...long].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const rowPx = sorted.length > 3 ? LONG_ROW_TIGHT_PX : LONG_ROW_PX;
	const most = Math.max(1, Math.floor((options.height * LONG_HEIGHT_PART) / rowPx));
	const chosen = new Set(
		[...sorted].sort((a, b) => weightOf(b.event, options) - weightOf(a.event, options)).slice(0, most)
	);
	const lowest = options.height - FOOT_PX;
	let y = FIRST_ROW_PX;
	const laid = new Set<MarkExtent>();
	for (const extent of sorted.filter((item) => chosen.has(item))) {
		const selected = extent.event.id === options.selectedId;
		const title = titleOf(extent, options);
		// A title of more lines pushes its bar down.
		const pushed = title === null ? 0 : (title.lines.length - 1) * title.lineHeight;
		if (title === null || y + pushed > (selected ? options.height : lowest)) continue;
		const from = extent.start + Math.min(extent.fadeStart / 2, 12);
		const x = clearOfPublication(
			Math.max(0, Math.min(from, options.width - title.box.x1)),
			title.box.x1,
			extent,
			options
		);
		const label = placeLabel(title, x, y - LABEL_ABOVE_PX);
		add(extent, y + pushed, label);
		laid.add(extent);
		y += pushed + rowPx;
	}
	// Without room for their labels they are still drawn, close together; past that they are counted.
	const rest = sorted.filter((item) => !laid.has(item));
	const room = Math.floor((lowest - y + rowPx) / BARE_ROW_PX);
	const clusters: Cluster[] = [];
	const mostBare = Math.max(0, Math.min(MOST_BARE_ROWS, room));
	const bare = rest.length > mostBare ? rest.slice(0, Math.max(0, mostBare - 1)) : rest;
	const counted = rest.slice(bare.length);
	y += BARE_ROW_PX - rowPx;
	for (const extent of bare) {
		add(extent, y, null);
		y += BARE_ROW_PX;
	}
	const [lone] = counted.length === 1 ? counted : [];
	if (y > lowest + BARE_ROW_PX) {
		return { marks, boxes, clusters, rest: counted, bottom: y - BARE_ROW_PX + 22 };
	}
	if (lone) {
		add(lone, y, null);
		y += BARE_ROW_PX;
	} else if (counted.length > 0) {
		y += BARE_ROW_PX;
		clusters.push(clusterOf(counted, options.width - 16, y, null));
		boxes.push({ x0: options.width - 32, x1: options.width, y0: y - 16, y1: y + 16 });
		y += 2 * BARE_ROW_PX;
	}
	return { marks, boxes, clusters, rest: [], bottom: sorted.length === 0 ? 8 : y - BARE_ROW_PX + 22 };
}

/** The title above a long mark, on one line where the picture is wide enough. */
function titleOf({ event }: MarkExtent, options: AcrossOptions): Label | null {
	const width = options.width - 16;
	const fitted = fitLabel(event, false, width, 1, 'across') ?? fitLabel(event, false, width, 3, 'across');
	return fitted ?? (event.id === options.selectedId ? fitAnyhow(event, false, width, 'across') : null);
}
