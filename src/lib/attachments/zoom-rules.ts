/** Which events of the picture are gestures of ours, and what a gesture needs to know. */
import type { TimeScale } from '#lib/timeline/scale.ts';
import type { Orientation } from '#lib/timeline/scene.ts';
import type { TimeWindow } from '#lib/timeline/window.ts';

/** The narrowest shape that the gestures depend on. All are read anew, so they may be derived values. */
export interface Zoomable {
	readonly scale: TimeScale;
	readonly window: TimeWindow | null;
	/** Length of the picture along time, px. */
	readonly length: number;
	/** Px of the screen for one px of the picture. */
	readonly textScale: number;
	readonly orientation: Orientation;
	/** Where time begins in the picture, px across. */
	readonly left: number;
	/** The pane scrolls up and down: then the bare wheel is the pane's. */
	readonly scrolls: boolean;
	/** A gesture moves the window: step by step, or by a jump that may be animated. */
	readonly onmove: (window: TimeWindow | null, jumps: boolean) => void;
	/** The gesture has ended. */
	readonly onend: () => void;
}

/** Sideways, or with shift: the wheel moves along time instead of zooming. */
export function isPan(event: WheelEvent, orientation: Orientation): boolean {
	if (orientation === 'down' || event.ctrlKey || event.metaKey) return false;
	return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** Whether the page is higher than the window: on a low screen it scrolls as a whole. */
function pageScrolls(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight + 1;
}

export function mayZoom(event: Event, { orientation, scrolls }: Zoomable): boolean {
	if (event instanceof WheelEvent) {
		// Where the page or the pane scrolls, the bare wheel is theirs.
		const isFree = orientation === 'across' && !scrolls && !pageScrolls();
		return isFree ? !isPan(event, orientation) : event.ctrlKey || event.metaKey;
	}
	if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
		return orientation === 'across' || event.touches.length >= 2;
	}
	if (event instanceof MouseEvent) {
		if (orientation === 'down' && event.type === 'mousedown') return false;
		return event.button === 0 && !event.ctrlKey;
	}
	return true;
}
