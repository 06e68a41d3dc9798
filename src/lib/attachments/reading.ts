/** Tells which paragraph is being read, while its pane or the page scrolls. */
import type { Attachment } from 'svelte/attachments';
import type { Reading } from '#lib/view/reading.svelte.ts';

/** Where people read, as a part of the height in view. */
const LINE = 0.3;

/** Attachment of the pane that holds the paragraphs (`p[data-number]`); also where it is the page that scrolls. */
export function reads(reading: Reading): Attachment<HTMLElement> {
	return (pane) => {
		let frame = 0;
		const onscroll = ({ target }: Event) => {
			if (reading.isHeld || (target !== pane && target !== document)) return;
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				reading.read(paragraphRead(pane));
			});
		};
		const release = () => reading.release();
		const options = { capture: true, passive: true } as const;
		const listeners: readonly (readonly [string, (event: Event) => void])[] = [
			['scroll', onscroll],
			['scrollend', release],
			...['wheel', 'touchmove', 'keydown', 'pointerdown'].map((name) => [name, release] as const)
		];
		for (const [name, listener] of listeners) addEventListener(name, listener, options);
		return () => {
			cancelAnimationFrame(frame);
			for (const [name, listener] of listeners) removeEventListener(name, listener, options);
		};
	};
}

/** Number of the paragraph at the line where people read; null above the first and below the last. */
function paragraphRead(pane: HTMLElement): number | null {
	const scrolls = getComputedStyle(pane).overflowY !== 'visible';
	const { top, height } = scrolls ? pane.getBoundingClientRect() : { top: 0, height: innerHeight };
	// From the top of the pane the line goes down with the scrolling: so the first paragraphs are read too.
	const line = top + Math.min(LINE * height, scrolls ? pane.scrollTop : Infinity);
	const paragraphs = pane.querySelectorAll<HTMLElement>('p[data-number]');
	let [low, high] = [0, paragraphs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((paragraphs[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	const read = paragraphs[Math.max(low - 1, scrolls ? 0 : -1)];
	if (read === undefined) return null;
	const isPast = low === paragraphs.length && read.getBoundingClientRect().bottom < line;
	return isPast ? null : Number(read.dataset.number);
}
