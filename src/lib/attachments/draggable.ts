/** Pointer drag along the page's horizontal, with capture, for handles. */
import type { Attachment } from 'svelte/attachments';

export interface Draggable {
	readonly onstart: () => void;
	/** Px from where the drag began. */
	readonly onmove: (dx: number) => void;
	readonly onend: () => void;
}

export function draggable({ onstart, onmove, onend }: Draggable): Attachment<SVGElement> {
	return (node) => {
		let startX = 0;
		let pointer: number | null = null;
		const down = (event: PointerEvent) => {
			if (event.button !== 0 || pointer !== null) return;
			event.stopPropagation();
			pointer = event.pointerId;
			startX = event.clientX;
			node.setPointerCapture(pointer);
			onstart();
		};
		const move = (event: PointerEvent) => {
			if (event.pointerId === pointer) onmove(event.clientX - startX);
		};
		const up = (event: PointerEvent) => {
			if (event.pointerId !== pointer) return;
			pointer = null;
			onend();
		};
		node.addEventListener('pointerdown', down);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', up);
		node.addEventListener('pointercancel', up);
		return () => {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', up);
		};
	};
}
