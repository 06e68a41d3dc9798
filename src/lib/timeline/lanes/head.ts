/** Room at the left for the names of lanes, px. */
export const LANE_HEAD_PX = 136;
