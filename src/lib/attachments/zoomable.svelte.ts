/** d3-zoom meets the DOM: wheel, drag, pinch and double-click on the picture become windows of time. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import { maxZoom, panWindow, windowOf, zoomOf, zoomWindow } from '#lib/timeline/scale.ts';
import type { TimeWindow } from '#lib/timeline/window.ts';
import { keepFingers } from './lost-fingers.ts';
import { onceAFrame } from './once-a-frame.ts';
import { isPan, mayZoom, type Zoomable } from './zoom-rules.ts';

/** How far a pointer may move, in px, and still click. */
const CLICK_DISTANCE_PX = 5;
/** A wheel gesture has ended when no notch came for this long, in ms. */
const WHEEL_END_MS = 160;

/** Gestures on an SVG picture. The page's own scroll is never taken: across, the pane does not scroll; down, the page does. */
export function zoomable(target: Zoomable): Attachment<SVGSVGElement> {
	return (node) => {
		const selection = select<SVGSVGElement, unknown>(node);
		// Several notches of a wheel may come between two frames: the picture is made for the last of them.
		const moves = onceAFrame((window: TimeWindow | null) => target.onmove(window, false));
		const onend = () => {
			moves.flush();
			target.onend();
		};
		const behaviour = zoom<SVGSVGElement, unknown>()
			.clickDistance(CLICK_DISTANCE_PX)
			.filter((event: Event) => mayZoom(event, target))
			.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
				// Without a source event it is our own push of the window below: two truths would chase each other.
				if (!event.sourceEvent) return;
				const { k, x, y } = event.transform;
				// d3-zoom counts from the picture's edge, windows from where time begins.
				const offset = target.orientation === 'across' ? x - target.left * (1 - k) : y;
				moves.hold(windowOf(target.scale, { k, offset }, target.length));
			})
			.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
				if (event.sourceEvent) onend();
			});
		selection.call(behaviour).on('dblclick.zoom', null);
		const letGo = keepFingers(node);

		let wheelEnd: ReturnType<typeof setTimeout> | undefined;
		const onwheel = (event: WheelEvent) => {
			if (!isPan(event, target.orientation)) return;
			event.preventDefault();
			const distance = (event.deltaX || event.deltaY) * (event.deltaMode === 1 ? 16 : 1);
			const held = moves.held();
			const before = held === null ? target.window : held.value;
			moves.hold(panWindow(target.scale, before, distance / target.length / target.textScale));
			clearTimeout(wheelEnd);
			wheelEnd = setTimeout(onend, WHEEL_END_MS);
		};
		node.addEventListener('wheel', onwheel, { passive: false });

		const ondblclick = (event: MouseEvent) => {
			event.preventDefault();
			moves.flush();
			const box = node.getBoundingClientRect();
			const px =
				(target.orientation === 'across' ? event.clientX - box.left : event.clientY - box.top) / target.textScale;
			target.onmove(
				zoomWindow(target.scale, target.window, event.shiftKey ? 0.5 : 2, (px - target.left) / target.length),
				true
			);
		};
		node.addEventListener('dblclick', ondblclick);

		$effect(() => {
			const { length, orientation, scale, left } = target;
			const across = orientation === 'across';
			const extent: [[number, number], [number, number]] = across
				? [
						[left, 0],
						[left + length, 1]
					]
				: [
						[0, 0],
						[1, length]
					];
			behaviour
				.extent(extent)
				.translateExtent(extent)
				.scaleExtent([1, maxZoom(scale)]);
		});
		$effect(() => {
			const { k, offset: own } = zoomOf(target.scale, target.window, target.length);
			const offset = target.orientation === 'across' ? own + target.left * (1 - k) : own;
			const across = target.orientation === 'across';
			const now = across ? [node.__zoom?.k, node.__zoom?.x] : [node.__zoom?.k, node.__zoom?.y];
			// What is held is on its way into the window.
			if (moves.held() !== null || (near(now[0], k) && near(now[1], offset))) return;
			const moved = (across ? zoomIdentity.translate(offset, 0) : zoomIdentity.translate(0, offset)).scale(k);
			selection.property('__zoom', moved);
		});

		return () => {
			clearTimeout(wheelEnd);
			moves.drop();
			letGo();
			node.removeEventListener('wheel', onwheel);
			node.removeEventListener('dblclick', ondblclick);
			selection.on('.zoom', null);
		};
	};
}

/** Where d3-zoom keeps the transform of an element. */
declare global {
	interface SVGSVGElement {
		__zoom?: { k: number; x: number; y: number };
	}
}

function near(a: number | undefined, b: number): boolean {
	return a !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
