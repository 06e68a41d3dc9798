/** A mark that goes while a finger rests on it takes the finger's events with it: they are passed on to the picture. */
import { again } from './again.ts';

const LATER = ['touchmove', 'touchend', 'touchcancel'] as const;

/** Sees to it until what it returns is called. */
export function keepFingers(node: SVGSVGElement): () => void {
	const touched = new Set<Element>();
	const onstart = ({ target }: TouchEvent) => {
		if (!(target instanceof Element) || target === node || touched.has(target)) return;
		touched.add(target);
		const passOn = (event: TouchEvent) => {
			if (!node.contains(target) && !node.dispatchEvent(again(event)) && event.cancelable) event.preventDefault();
			if (event.type === 'touchmove' || event.targetTouches.length > 0) return;
			touched.delete(target);
			for (const type of LATER) target.removeEventListener(type, passOn as EventListener);
		};
		for (const type of LATER) target.addEventListener(type, passOn as EventListener, { passive: false });
	};
	// Before those of d3-zoom, which let no other listener of the picture know.
	node.addEventListener('touchstart', onstart, { passive: true, capture: true });
	return () => node.removeEventListener('touchstart', onstart, { capture: true });
}
