/**
 * A pure function of a string that remembers its last results, up to so many: callers share them, so they are immutable. When it is
 * full it forgets all at once.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const old = known.get(text);
		if (old !== undefined) return old;
		const made = make(text);
		if (known.size >= most) known.clear();
		known.set(text, made);
		return made;
	};
}
