/**
 * What is measured of a page, and what each figure means:
 *
 * - ready: from the start of the navigation to the last thing that happened (an element came or went, a file arrived, a
 *   task of over 50 ms ended, the wheel was first listened to) before a second in which nothing did. Style animations
 *   do not delay it. Main-thread time to ready is everything the main thread did until then: tasks, script, layout, GC.
 * - a gesture: real input events through Chromium's own input queue, one every 1/60 s whether the page keeps up or not;
 *   as with a mouse, Chromium joins wheel and move events that a page has not taken yet. Buttons are clicked instead
 *   where the wheel does not zoom; the next click waits for the last. The wheel zooms where the picture is busiest, a
 *   second in, a second out and a second in, about fivefold; a drag then goes to
 *   earlier times and back, and to earlier times again.
 * - frames a second: animation frames that the page was given from the first event until the last change was drawn.
 * - main-thread time a step: see `mainThreadOf`. A page that cannot keep up takes several events as one step. It is the
 *   time for which the thread ran, and so are the long tasks of a gesture, those of over 50 ms.
 * - click to detail: from a click on a mark in sight until the event's own heading stands whole in the window.
 */

/** What was measured, or why it could not be. */
export type Figure = number | string;

export interface GestureFigures {
	readonly fps: Figure;
	/** Main-thread ms a step. */
	readonly median: Figure;
	readonly p95: Figure;
	/** Tasks of over 50 ms, and the longest, ms. */
	readonly longTasks: Figure;
	readonly longest: Figure;
}

export interface PageFigures {
	readonly ready: Figure;
	readonly mainThread: Figure;
	readonly loadLongTasks: Figure;
	readonly elements: Figure;
	/** MB of JavaScript after a garbage collection. */
	readonly heap: Figure;
	readonly zoom: GestureFigures;
	readonly pan: GestureFigures;
	readonly click: Figure;
	/** KB (1,000 bytes) of script and style as gzip sends them; and of everything but fonts and pictures. */
	readonly code: Figure;
	readonly sent: Figure;
}

/** The figures of a page that there is nothing to measure of. */
export function noFigures(reason: string): PageFigures {
	const none = { mainThread: '—', loadLongTasks: '—', elements: '—', heap: '—', click: '—' };
	return { ready: reason, ...none, zoom: noGesture('—'), pan: noGesture('—'), code: '—', sent: '—' };
}

/** A gesture that could not be measured, and why. */
export function noGesture(reason: string): GestureFigures {
	return { fps: reason, median: '—', p95: '—', longTasks: '—', longest: '—' };
}
