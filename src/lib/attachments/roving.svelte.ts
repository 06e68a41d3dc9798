/** Keys between the parts of a picture: one tab stop into it, the rest by keys (WAI-ARIA, roving tabindex). */
import type { Attachment } from 'svelte/attachments';
import type { Orientation } from '#lib/timeline/scene.ts';
import { heirOf, nearestAt, type Step, stepFrom, type Stop } from '#lib/timeline/stops.ts';

export interface Roving {
	/** What takes the focus, in order of time; the key of each is the `data-stop` of one element. */
	readonly stops: readonly Stop[];
	readonly orientation: Orientation;
	/** The one that has the focus, or had it last. */
	readonly current: string | null;
	/** Moves the picture by so many screens; false at its end. */
	readonly onscreen: (by: 1 | -1) => boolean;
	/** Brings the next event beyond the picture's end into it; null where there is none. */
	readonly onbeyond: (by: 1 | -1) => string | null;
}

const ALONG: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' };
const STEPS: Readonly<Record<Orientation, Readonly<Record<string, Step>>>> = {
	across: {
		...ALONG,
		ArrowLeft: 'earlier',
		ArrowRight: 'later',
		ArrowUp: 'lane-before',
		ArrowDown: 'lane-after'
	},
	down: { ...ALONG, ArrowUp: 'earlier', ArrowDown: 'later', ArrowLeft: 'lane-before', ArrowRight: 'lane-after' }
};
const SCREENS: Readonly<Record<string, 1 | -1>> = { PageUp: -1, PageDown: 1 };

/** Attachment of the picture. The focus follows its event into a cluster and out again, and is never left on nothing. */
export function roving(state: Roving): Attachment<SVGSVGElement> {
	return (node) => {
		/** What has the focus, as it last stood. */
		let held: Stop | null = null;
		/** Key of what is to take the focus as soon as it is drawn. */
		let awaited: string | null = null;

		const focus = (stop: Stop | null) => {
			const element = stop && node.querySelector<SVGElement>(`[data-stop="${CSS.escape(stop.key)}"]`);
			(element ?? node).focus();
		};
		const onkeydown = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const { stops } = state;
			const from = stops.find(({ key }) => key === state.current) ?? held ?? stops[0];
			const step = STEPS[state.orientation][event.key];
			const by = SCREENS[event.key];
			if (from === undefined || (step === undefined && by === undefined)) return;
			event.preventDefault();
			if (by !== undefined) {
				if (state.onscreen(by)) held = null;
				// The same place of the next screen, once it is drawn; at the end of time its last event.
				requestAnimationFrame(() => {
					focus(
						held === null ? nearestAt(state.stops, from.at) : stepFrom(state.stops, from, by === 1 ? 'last' : 'first')
					);
				});
				return;
			}
			const to = step === undefined ? null : stepFrom(stops, from, step);
			if (to !== null) focus(to);
			else if (step === 'earlier' || step === 'later') awaited = state.onbeyond(step === 'later' ? 1 : -1);
		};
		const onfocusin = (event: FocusEvent) => {
			const key = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
			held = state.stops.find((stop) => stop.key === key) ?? held;
		};
		const onfocusout = (event: FocusEvent) => {
			if (event.relatedTarget !== null) {
				if (!node.contains(event.relatedTarget as Node)) held = null;
				return;
			}
			// What is taken out of the page loses the focus too, while the page is being drawn: the effect below comes first.
			queueMicrotask(() => {
				if (!node.contains(document.activeElement)) held = null;
			});
		};
		/** A link that is dragged must move the picture, not a ghost of itself. */
		const ondragstart = (event: DragEvent) => event.preventDefault();

		$effect(() => {
			const { stops } = state;
			const wanted =
				awaited === null ? null : (stops.find((stop) => stop.key === awaited || stop.holds(awaited ?? '')) ?? null);
			if (wanted !== null) {
				awaited = null;
				focus(wanted);
				return;
			}
			if (held === null) return;
			const lost = held;
			const same = stops.find(({ key }) => key === lost.key);
			if (same) held = same;
			const { activeElement } = document;
			const isLost = activeElement === null || activeElement === document.body || activeElement === node;
			if (isLost) focus(same ?? heirOf(stops, lost));
		});

		node.addEventListener('keydown', onkeydown);
		node.addEventListener('focusin', onfocusin);
		node.addEventListener('focusout', onfocusout);
		node.addEventListener('dragstart', ondragstart);
		return () => {
			node.removeEventListener('keydown', onkeydown);
			node.removeEventListener('focusin', onfocusin);
			node.removeEventListener('focusout', onfocusout);
			node.removeEventListener('dragstart', ondragstart);
		};
	};
}
