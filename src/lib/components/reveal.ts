/** Brings the words of the selected event into sight, in a pane that scrolls by itself. */
import type { Attachment } from 'svelte/attachments';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';

/** Kept free above and below the words, px. */
const MARGIN_PX = 24;
/** Where words that were out of sight come to stand, as a part of the pane's height. */
const PLACE = 0.22;

/** Attachment of the pane, made anew at each of the `visits`. A page that scrolls as a whole stays where it is: there the card shows the words. */
export function revealWords(view: TimelineView, visits: number): Attachment<HTMLElement> {
	const arrived = visits > 1;
	return (pane) => {
		const { source } = view;
		const behavior = arrived && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant';
		if (source === null) return;
		// The card opens in the same moment and takes its room from the pane.
		const frame = requestAnimationFrame(() => {
			const words = pane.querySelector(`#p${source.paragraph} [data-shown]`);
			if (words === null || getComputedStyle(pane).overflowY === 'visible') return;
			const [room, box] = [pane.getBoundingClientRect(), words.getBoundingClientRect()];
			if (box.top >= room.top + MARGIN_PX && box.bottom <= room.bottom - MARGIN_PX) return;
			pane.scrollTo({ top: pane.scrollTop + box.top - room.top - PLACE * room.height, behavior });
		});
		return () => cancelAnimationFrame(frame);
	};
}
