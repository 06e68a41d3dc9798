/** The window's frame on the overview strip, and where it is grasped. Lengths in px. */

export interface StripFrame {
	/** The window itself, however narrow. */
	readonly x0: number;
	readonly x1: number;
	/** Middles of the two handles: on the frame's edges, or beside a narrow frame. */
	readonly startAt: number;
	readonly endAt: number;
	/** Where the frame is grasped as a whole, between the handles. */
	readonly grab: { readonly x: number; readonly width: number };
}

/** Least width of what is grasped by a finger or a pointer (WCAG 2.2, 2.5.8). */
export const GRASP_PX = 24;
/** A frame is never drawn narrower. */
const LEAST_PX = 2;

/** The frame of a window from `start` to `end`, parts of the strip (0–1). No handle hides the other, nor the frame. */
export function stripFrame(start: number, end: number, width: number): StripFrame {
	const x0 = Math.min(start * width, width - LEAST_PX);
	const x1 = Math.max(end * width, x0 + LEAST_PX);
	// Beside a narrow frame the handles stand a grasp away from its middle, and stay on the strip.
	const middle = Math.min(Math.max((x0 + x1) / 2, GRASP_PX), width - GRASP_PX);
	const startAt = Math.min(x0, middle - GRASP_PX);
	const endAt = Math.max(x1, middle + GRASP_PX);
	const x = startAt + GRASP_PX / 2;
	return { x0, x1, startAt, endAt, grab: { x, width: Math.max(0, endAt - GRASP_PX / 2 - x) } };
}
