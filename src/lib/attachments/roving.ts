/** Arrow keys between the parts of a picture: one tab stop into it, the rest by keys (WAI-ARIA, roving tabindex). */
import type { Attachment } from 'svelte/attachments';

export interface Roving {
	/** Keys of what takes the focus, in order; each is the `data-stop` of one element. */
	readonly keys: readonly string[];
	/** The one that has it, or had it last. */
	readonly current: string | null;
}

export function roving(state: Roving): Attachment<SVGSVGElement> {
	return (node) => {
		const onkeydown = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			const at = state.keys.findIndex((key) => key === state.current);
			const last = state.keys.length - 1;
			const steps: Readonly<Record<string, number>> = {
				ArrowRight: at + 1,
				ArrowDown: at + 1,
				ArrowLeft: at - 1,
				ArrowUp: at - 1,
				Home: 0,
				End: last
			};
			const to = steps[event.key];
			const key = to === undefined ? undefined : state.keys[Math.min(Math.max(to, 0), last)];
			if (key === undefined) return;
			event.preventDefault();
			node.querySelector<SVGElement>(`[data-stop="${CSS.escape(key)}"]`)?.focus();
		};
		/** A link that is dragged must move the picture, not a ghost of itself. */
		const ondragstart = (event: DragEvent) => event.preventDefault();
		node.addEventListener('keydown', onkeydown);
		node.addEventListener('dragstart', ondragstart);
		return () => {
			node.removeEventListener('keydown', onkeydown);
			node.removeEventListener('dragstart', ondragstart);
		};
	};
}
