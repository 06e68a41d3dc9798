/** What lanes need: loaded together, when they are first asked for. */
export { lanesOf } from '#lib/timeline/lanes/lanes.ts';
export { laneTables, layoutLanes } from '#lib/timeline/lanes/layout-lanes.ts';
export { default as LaneHeads } from './LaneHeads.svelte';
