/** A window: the stretch of time in view, UTC milliseconds, half-open. */
export interface TimeWindow {
	readonly from: number;
	readonly to: number;
}

/** Names of the scales: how time becomes length. */
export const SCALE_NAMES = ['even', 'true'] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];
