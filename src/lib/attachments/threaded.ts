/** Keeps a curve between the selected mark and its marked words while either moves. */
import type { Attachment } from 'svelte/attachments';

/** After the last sign of movement the places are read for this long, in ms: an animation may still run. */
const SETTLE_MS = 500;
/** The curve fades out of the way when its words leave the pane: it ends this far inside, px. */
const EDGE_PX = 8;

/** Attachment of an `<svg>` with two paths that covers the window; `data-paragraph` says where the words are. */
export const threaded: Attachment<SVGSVGElement> = (node) => {
	const paths = [...node.querySelectorAll('path')];
	let frame = 0;
	let until = 0;
	let drawn = '';

	const draw = () => {
		const d = curve(node);
		if (d !== drawn) {
			drawn = d;
			for (const path of paths) path.setAttribute('d', d);
		}
		frame = performance.now() < until ? requestAnimationFrame(draw) : 0;
	};
	const wake = () => {
		until = performance.now() + SETTLE_MS;
		if (frame === 0) frame = requestAnimationFrame(draw);
	};

	// Scrolling, zooming and resizing all show as one of these; none of them costs a frame of its own.
	const changes = new MutationObserver(wake);
	// The picture itself may be replaced when the window turns from narrow to wide; what holds it stays.
	const picture = document.querySelector('.timeline');
	if (picture) changes.observe(picture, { attributes: true, subtree: true, childList: true });
	const options = { capture: true, passive: true } as const;
	addEventListener('scroll', wake, options);
	addEventListener('resize', wake, options);
	wake();
	return () => {
		cancelAnimationFrame(frame);
		changes.disconnect();
		removeEventListener('scroll', wake, options);
		removeEventListener('resize', wake, options);
	};
};

/** Path from the end of the selected label (or from the mark, if it has none) to the first line of the marked words. */
function curve(svg: SVGSVGElement): string {
	const from = document.querySelector('[data-thread-label] text') ?? document.querySelector('[data-thread-mark]');
	const words = document.querySelector(`#p${svg.dataset.paragraph} [data-shown]`);
	const pane = words?.closest('.scroller');
	if (!from || !words || !pane) return '';
	const [start, room] = [from.getBoundingClientRect(), pane.getBoundingClientRect()];
	const end = words.getClientRects()[0];
	if (!end || start.width === 0) return '';
	const y1 = end.top + end.height / 2;
	if (y1 < room.top + EDGE_PX || y1 > room.bottom - EDGE_PX) return '';
	const x0 = start.right + 4;
	const y0 = start.top + Math.min(start.height / 2, 9);
	const x1 = (words.closest('p')?.getBoundingClientRect().left ?? end.left) - THREAD_END_PX;
	if (x1 <= x0) return '';
	const bend = (x1 - x0) / 2;
	return `M${x0},${y0}C${x0 + bend},${y0} ${x1 - bend},${y1} ${x1},${y1}`;
}

/** The thread ends at the margin mark, this far left of the paragraph. */
const THREAD_END_PX = 20;
