/** Tells which words of the article are selected, once the selection rests. */
import type { Attachment } from 'svelte/attachments';

/** The selection rests when it has not changed for this long and no button or finger is down, ms. */
const REST_MS = 180;

/** Attachment of the element that holds the paragraphs; `onselect` gets the range, or null once nothing of it is selected. */
export function selecting(onselect: (range: Range | null) => void): Attachment<HTMLElement> {
	return (node) => {
		let rest: ReturnType<typeof setTimeout> | undefined;
		let isDown = false;
		const tell = () => {
			const selection = getSelection();
			const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
			onselect(range && node.contains(range.commonAncestorContainer) ? range : null);
		};
		const wait = () => {
			clearTimeout(rest);
			if (!isDown) rest = setTimeout(tell, REST_MS);
		};
		const down = () => (isDown = true);
		const up = () => {
			isDown = false;
			wait();
		};
		const listeners: readonly (readonly [string, () => void])[] = [
			['selectionchange', wait],
			['pointerdown', down],
			['pointerup', up],
			['pointercancel', up]
		];
		for (const [name, listener] of listeners) document.addEventListener(name, listener, { passive: true });
		return () => {
			clearTimeout(rest);
			for (const [name, listener] of listeners) document.removeEventListener(name, listener);
		};
	};
}
