/** A window: the stretch of time in view, UTC milliseconds, half-open. */
export interface TimeWindow {
	readonly from: number;
	readonly to: number;
}

/** Names of the scales: how time becomes length. The told one goes by the article, not by dates. */
export const DATED_SCALES = ['even', 'true'] as const;
export const SCALE_NAMES = [...DATED_SCALES, 'told'] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

/** What the picture is parted into: nothing, a lane a country, or a lane a paragraph of the article. */
export const LANE_NAMES = ['none', 'country', 'paragraph'] as const;
export type LaneName = (typeof LANE_NAMES)[number];
