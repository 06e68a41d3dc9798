/** The drawing of many events, by cells: loaded where a story has so many, or a lane. */
export { layCellsAcross } from './cells-across.ts';
export { layCellsDown } from './cells-down.ts';
export { TimeIndex } from './time-index.ts';
