/** The scene: what the timeline draws, as a plain value. The server, the browser and every picture draw the same. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';

/** Across: time runs to the right. Down: time runs down the page (phone). */
export type Orientation = 'across' | 'down';

/**
 * disc: an instant or a day. ring: sometime within a span too short to show. span: sometime within, as wide as what is
 * known. bar: it lasted.
 */
export type MarkShape = 'disc' | 'ring' | 'span' | 'bar';

/** A mark along time, before it has a row. Positions along time, from the start of the window. */
export interface MarkExtent {
	readonly event: TimelineEvent;
	readonly shape: MarkShape;
	/** What is drawn, cut to the picture. */
	readonly start: number;
	readonly end: number;
	/** Where a disc or ring stands, and where the stem of a bar meets it. */
	readonly centre: number;
	/** Where its label belongs along time: the start of what lasts, the middle of what happened sometime within. */
	readonly place: number;
	/** Where the date begins as written, without what `~` or `?` adds. */
	readonly begins: number;
	/** Lengths over which the ends fade: `~` and `?`. */
	readonly fadeStart: number;
	readonly fadeEnd: number;
	readonly openStart: boolean;
	readonly openEnd: boolean;
	/** It runs on beyond the window. */
	readonly beyondStart: boolean;
	readonly beyondEnd: boolean;
	/** Middles of the axis breaks that it crosses. */
	readonly breaks: readonly number[];
	/** Known to one day that is wide enough for labels: it hangs on that day's rail. Start of the day in ms. */
	readonly column: number | null;
}

export interface Label {
	readonly lines: readonly string[];
	/** Baseline of the first line. */
	readonly x: number;
	readonly y: number;
	readonly lineHeight: number;
	readonly anchor: 'start' | 'end';
	readonly major: boolean;
	/** Words that date the event and its paragraphs, drawn below where there is room. */
	readonly sub: string | null;
	/** Box of all lines. */
	readonly box: Box;
}

export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** A straight line from (x0, y0) to (x1, y1): a stem, a rail or a leader. */
export type Line = Box;

export interface Mark extends MarkExtent {
	/** Middle of the mark across time: y when time runs across, x when it runs down. */
	readonly depth: number;
	/** Radius of a disc or ring, thickness of a bar or span. */
	readonly size: number;
	readonly stem: Line | null;
	readonly label: Label | null;
	/** It lies after the publication. */
	readonly ahead: boolean;
	/** Key of the cluster that counts it, where it is named beside that; else null. */
	readonly countedIn: string | null;
}

/** Marks too close to draw apart, with their exact count. */
export interface Cluster {
	/** Stable while it holds the same. */
	readonly key: string;
	readonly count: number;
	/** All of them; of a large one gathered only when it is asked for. */
	readonly events: readonly TimelineEvent[];
	/** The most important ones, at most five. */
	readonly top: readonly TimelineEvent[];
	/** Number of events by leading country. */
	readonly shares: ReadonlyMap<string, number>;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** "3 more", beside the cluster where time runs down. */
	readonly label: Label | null;
	readonly stem: Line | null;
}

export interface Tick {
	readonly key: string;
	readonly at: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	/**
	 * unit: a day or month of the upper row. day: the name of a column. context: the lower row. year: where only
	 * years are named, next to the axis. caption: of the publication.
	 */
	readonly level: 'unit' | 'day' | 'context' | 'year' | 'caption';
}

/** A piece of the axis as drawn. */
export interface AxisPiece {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly kind: 'plain' | 'room' | 'break' | 'ahead';
	/** What a break leaves out, in words; null where there is no room to say it. */
	readonly words: string | null;
}

export interface Axis {
	/** The language of its words (BCP 47), where that is not the page's own. */
	readonly language?: string | undefined;
	/** Down the page, where times of day have no room for it: whose time they are. */
	readonly zone?: string | undefined;
	readonly pieces: readonly AxisPiece[];
	readonly ticks: readonly Tick[];
	/** Places of the small strokes at the bounds of pieces. */
	readonly strokes: readonly number[];
}

/** A band of the picture for the events of one country or paragraph. */
export interface Lane {
	readonly key: string;
	readonly name: string;
	/** Of its country, or null. */
	readonly code: string | null;
	readonly top: number;
	readonly height: number;
	/** Its events in the window. */
	readonly count: number;
	/** Reduced to a line of marks without names. */
	readonly collapsed: boolean;
}

/** A line from a mark to the lane of another of its countries, where it ends in a ring. */
export interface Tie {
	readonly key: string;
	readonly eventId: string;
	/** Of the country that it leads to. */
	readonly code: string;
	readonly x: number;
	readonly y0: number;
	readonly y1: number;
}

export interface Scene {
	readonly orientation: Orientation;
	readonly width: number;
	readonly height: number;
	/** Length of the picture along time. */
	readonly length: number;
	/** Where time begins across: after the names of the lanes. All places along time count from here. */
	readonly left: number;
	/** From top to bottom; none where the picture is not parted. */
	readonly lanes: readonly Lane[];
	readonly ties: readonly Tie[];
	/** Where the axis lies: y when time runs across, x when it runs down. */
	readonly axisAt: number;
	readonly marks: readonly Mark[];
	readonly clusters: readonly Cluster[];
	readonly rails: readonly Line[];
	readonly axis: Axis;
	/** End of the publication's day, or null where it is outside the window. */
	readonly published: number | null;
	/** From here on lies what is still to come (may be beyond the picture's end or before its start). */
	readonly futureFrom: number;
	/** Number of events in the window, and of those that have neither a label nor a place in a counted cluster. */
	readonly shown: number;
	readonly unlabelled: number;
}
