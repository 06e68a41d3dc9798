/** The list without the key, or with it at its end. */
export function toggled(keys: readonly string[], key: string): readonly string[] {
	return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
