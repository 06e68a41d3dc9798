/** Acts on the last value that came before a frame is drawn: what came before it would be drawn for nobody. */

export interface OnceAFrame<T> {
	/** Takes the place of a value that has not been acted on yet. */
	readonly hold: (value: T) => void;
	/** The value that waits, if one does. */
	readonly held: () => { readonly value: T } | null;
	/** Acts on the value that waits at once. */
	readonly flush: () => void;
	/** Forgets it. */
	readonly drop: () => void;
}

export function onceAFrame<T>(act: (value: T) => void): OnceAFrame<T> {
	let waiting: { readonly value: T } | null = null;
	let frame = 0;
	const drop = () => {
		cancelAnimationFrame(frame);
		waiting = null;
	};
	const flush = () => {
		const last = waiting;
		drop();
		if (last !== null) act(last.value);
	};
	const hold = (value: T) => {
		if (waiting === null) frame = requestAnimationFrame(flush);
		waiting = { value };
	};
	return { hold, held: () => waiting, flush, drop };
}
