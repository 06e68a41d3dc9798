/**
 * Gives the very same value as long as its key is the same: for `$derived.by`, so that what was computed anew but means the
 * same draws nothing again.
 */
export function kept<T>(next: () => T, keyOf: (value: T) => string): () => T {
	let last: { readonly key: string; readonly value: T } | null = null;
	return () => {
		const value = next();
		const key = keyOf(value);
		if (last?.key !== key) last = { key, value };
		return last.value;
	};
}
