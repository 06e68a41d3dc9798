/** On the phone, where the page scrolls through time: brings the selected mark above the sheet that shows its sentence. */
import type { Attachment } from 'svelte/attachments';

/** Part of the window's height that the sheet leaves free, below the masthead. */
const FREE_PART = 0.45;
/** Height of the masthead that stays at the top, px. */
const MASTHEAD_PX = 52;
/** Where the mark comes to stand, px below the masthead. */
const PLACE_PX = 96;

/** Attachment of the picture. Whoever reads the article, with the picture out of sight, keeps their place. */
export function markInSight(selectedId: string | null): Attachment<HTMLElement> {
	return (node) => {
		if (selectedId === null) return;
		const frame = requestAnimationFrame(() => {
			const mark = node.querySelector('[data-thread-mark]');
			const picture = node.getBoundingClientRect();
			if (mark === null || picture.height === 0 || picture.bottom < MASTHEAD_PX) return;
			const { top } = mark.getBoundingClientRect();
			if (top > MASTHEAD_PX + 8 && top < innerHeight * FREE_PART) return;
			const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
			scrollTo({ top: scrollY + top - MASTHEAD_PX - PLACE_PX, behavior: still ? 'instant' : 'smooth' });
		});
		return () => cancelAnimationFrame(frame);
	};
}
