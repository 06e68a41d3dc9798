/**
 * Stands in for d3-transition and d3-interpolate (see `vite.config.ts`), which d3-zoom names and we never reach: no
 * d3 transition ever runs here, marks glide by style sheet. So a tenth of the viewer's script is left out.
 */

/** d3-zoom stops transitions of its element before each gesture; there are none. */
export function interrupt(): void {
	return undefined;
}

/** How d3-zoom would move through a transition. Whoever starts one finds out here. */
export function interpolateZoom(): never {
	throw new Error('d3-zoom was asked for a transition, which this build leaves out: glide by style sheet instead.');
}
