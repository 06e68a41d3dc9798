/** What gestures on the picture need to know of it, and what they move. All is read anew each time. */
import type { Zoomable } from '#lib/attachments/zoom-rules.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import type { Commands } from './commands.svelte.ts';
import type { Picture } from './picture.svelte.ts';

export function gestureTarget(view: TimelineView, picture: Picture, commands: Commands): Zoomable {
	return {
		get scale() {
			return picture.scale;
		},
		get window() {
			return view.window;
		},
		get length() {
			return picture.scene.length;
		},
		get textScale() {
			return picture.textScale;
		},
		get orientation() {
			return picture.scene.orientation;
		},
		get left() {
			return picture.scene.left;
		},
		get scrolls() {
			return picture.scene.orientation === 'across' && picture.scrolls;
		},
		onmove: (window, jumps) => (jumps ? commands.show(window) : view.show(window)),
		onend: () => commands.settle()
	};
}
