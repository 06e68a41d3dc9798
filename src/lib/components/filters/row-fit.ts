/** How many parts of a row have room in it: the rest wrap below its edge, or lie under what stands at its end. */
import type { Attachment } from 'svelte/attachments';

/** Between the last part that is shown and what stands at the end of the row, px. */
const CLEAR_PX = 8;

/**
 * Tells how many of the row's `li` are in sight, and again whenever a size changes. `end` lies over the row's last line.
 * `order` is read so that another order is measured anew.
 */
export function rowFit(order: readonly unknown[], end: string, tell: (fits: number) => void): Attachment<HTMLElement> {
	return (row) => {
		const items = [...row.querySelectorAll('li')].slice(0, order.length);
		const last = row.parentElement?.querySelector(end) ?? null;
		const measure = () => {
			const room = row.getBoundingClientRect();
			if (room.width === 0) return;
			const over = last?.getBoundingClientRect();
			const isOut = (item: Element) => {
				const { right, top, bottom } = item.getBoundingClientRect();
				if (bottom > room.bottom + 1) return true;
				return over !== undefined && top < over.bottom && bottom > over.top && right > over.left - CLEAR_PX;
			};
			const out = items.findIndex(isOut);
			tell(out === -1 ? items.length : out);
		};
		const observer = new ResizeObserver(measure);
		for (const part of [row, ...(last ? [last] : []), ...items]) observer.observe(part);
		return () => observer.disconnect();
	};
}
