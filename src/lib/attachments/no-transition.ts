/**
 * Stands in for d3-transition (see `vite.config.ts`). d3-zoom asks it for one thing, to stop a transition that runs on
 * an element; ours glide by style sheet and none ever runs, so that a fifth of the viewer's script can be left out.
 */
export function interrupt(): void {
	return undefined;
}
