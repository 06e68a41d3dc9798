/** What rows are placed with where time runs across: options, sizes of marks, and what is taken. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Box, Cluster, Label, Line, Mark, MarkExtent } from './scene.ts';

/** A mark wider than this part of the picture lies in a row at the top. */
export const LONG_PART = 1 / 3;
export const BAR_PX = 10;
export const DISC_PX = 6.5;
export const MAJOR_DISC_PX = 7.5;
const RING_PX = 5.25;
/** From the middle of a disc to its label. */
export const DISC_TO_LABEL_PX = 14;
/** A label's first baseline lies this far below the middle of its mark. */
export const BASELINE_PX = 4.5;
/** The lowest label ends this far above the axis. */
export const ABOVE_AXIS_PX = 24;

export interface Rows {
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	readonly rails: readonly Line[];
}

/** The forms that the label of an event may take, by its id. */
export type LabelForms = Map<string, readonly Label[]>;

export interface AcrossOptions {
	readonly width: number;
	/** Height above the axis. */
	readonly height: number;
	readonly selectedId: string | null;
	readonly majorId: string | null;
	/** What is known of the forms of labels; more is added. */
	readonly forms: LabelForms;
	/** Where a day column ends, px, by its time. */
	readonly columnEnd: (column: number) => number;
	readonly isAhead: (event: TimelineEvent) => boolean;
	/** The window is narrower than the whole: where there is room, labels say the words that date the event. */
	readonly zoomed: boolean;
	/** Whether what is wider than a third of the picture lies in rows at its top. */
	readonly longOnTop: boolean;
	/** Kept free at the top for rows that are laid by somebody else. */
	readonly top?: number;
	/** Line of the publication, which no label crosses; null where it is not in the picture. */
	readonly published: number | null;
	/** Other lines through the whole height that labels keep clear of where they can. */
	readonly through?: readonly number[];
}

/** What is placed so far. Each step adds to it. */
export interface Placing {
	readonly options: AcrossOptions;
	readonly taken: Box[];
	/** Stems and rails: labels keep clear of them, and they of labels. */
	readonly lines: Line[];
	/** Lines from top to bottom, such as that of the publication: no label stands on one if it finds room elsewhere. */
	readonly through: readonly Line[];
}

/** What has to give way last: the selected event, then the most important. */
export function weightOf(event: TimelineEvent, options: AcrossOptions): number {
	return event.id === options.selectedId ? Infinity : event.importance;
}

/** Radius of a disc or ring. */
export function radiusOf(extent: MarkExtent, options: AcrossOptions): number {
	if (extent.shape === 'ring') return RING_PX;
	return extent.event.id === options.majorId ? MAJOR_DISC_PX : DISC_PX;
}

/** The mark of an extent on a stem down to the axis. */
export function stemmed(extent: MarkExtent, depth: number, label: Label | null, options: AcrossOptions): Mark {
	return {
		...extent,
		depth,
		size: isBar(extent) ? BAR_PX : radiusOf(extent, options),
		stem: { x0: extent.centre, y0: depth, x1: extent.centre, y1: options.height },
		label,
		ahead: options.isAhead(extent.event),
		countedIn: null
	};
}

/** Box of a mark's shape. */
export function markBox({ shape, size, start, end, depth }: Mark): Box {
	const isPoint = shape === 'disc' || shape === 'ring';
	const [half, along] = isPoint ? [size, size] : [size / 2, 0];
	return { x0: start - along, x1: end + along, y0: depth - half, y1: depth + half };
}

/** The same for the mark that an extent would have on a stem, at a depth. */
export function markBoxAt(extent: MarkExtent, depth: number, options: AcrossOptions): Box {
	const [half, along] = isBar(extent) ? [BAR_PX / 2, 0] : [radiusOf(extent, options), radiusOf(extent, options)];
	return { x0: extent.start - along, x1: extent.end + along, y0: depth - half, y1: depth + half };
}

export const isBar = (extent: MarkExtent) => extent.shape === 'bar' || extent.shape === 'span';
