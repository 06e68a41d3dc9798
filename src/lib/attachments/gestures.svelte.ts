/**
 * The gestures on the picture, which come with the first sign of a pointer, or at once where fingers point: d3-zoom and its kin are a tenth of all script.
 * What is done before they have come is held back and done again then, so that no gesture is lost.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { again } from './again.ts';
import { isPan, mayZoom, type Zoomable } from './zoom-rules.ts';

type Make = typeof import('./zoomable.svelte.ts').zoomable;

/** What begins a gesture, and what says that it was none. */
const BEGIN = ['mousedown', 'touchstart'];
const END = ['mouseup', 'touchend', 'touchcancel'];

/** Attachment of the picture. */
export function gestures(target: Zoomable): Attachment<SVGSVGElement> {
	return (node) => {
		let make = $state.raw<Make | null>(null);
		let isAsked = false;
		/** Wheel events since the gestures were asked for, and the press that may become a drag or a pinch. */
		let [wheels, press]: [WheelEvent[], Event | null] = [[], null];

		const load = async () => {
			if (isAsked) return;
			isAsked = true;
			({ zoomable: make } = await import('./zoomable.svelte.ts'));
		};
		const onwheel = (event: WheelEvent) => {
			void load();
			if (!isPan(event, target.orientation) && !mayZoom(event, target)) return;
			event.preventDefault();
			wheels.push(event);
		};
		const onbegin = (event: Event) => {
			void load();
			press = event;
		};
		const onend = () => (press = null);
		// A finger gives no sign before it touches, and the browser scrolls with it unless somebody answers at once.
		if (matchMedia('(any-pointer: coarse)').matches) void load();

		$effect(() => {
			if (make !== null) {
				const detach = make(target)(node);
				const held = [...wheels, ...(press === null ? [] : [press])];
				[wheels, press] = [[], null];
				untrack(() => held.forEach((event) => event.target?.dispatchEvent(again(event))));
				return detach;
			}
			node.addEventListener('pointerenter', load);
			node.addEventListener('wheel', onwheel, { passive: false });
			for (const type of BEGIN) node.addEventListener(type, onbegin, { passive: true });
			for (const type of END) addEventListener(type, onend, { capture: true });
			return () => {
				node.removeEventListener('pointerenter', load);
				node.removeEventListener('wheel', onwheel);
				for (const type of BEGIN) node.removeEventListener(type, onbegin);
				for (const type of END) removeEventListener(type, onend, { capture: true });
			};
		});
	};
}
