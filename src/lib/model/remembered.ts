/** Longer texts are made anew each time, in UTF-16 units, so that what is kept stays small. */
const LONGEST = 20_000;

/**
 * A pure function of a string that remembers its last results, up to so many: callers share them, so they are immutable.
 * When it is full it forgets all at once.
 */
export function remembered<T extends NonNullable<unknown>>(
	most: number,
	make: (text: string) => T
): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST) return make(text);
		const old = known.get(text);
		if (old !== undefined) return old;
		const made = make(text);
		if (known.size >= most) known.clear();
		known.set(text, made);
		return made;
	};
}
