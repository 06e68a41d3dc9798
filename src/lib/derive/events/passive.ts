/** "Her survey, published in 1959": a participle with its verb, so that it is a sentence. */

/** "was" or "were" for a noun. */
export function toBe(noun: string): 'was' | 'were' {
	const head = noun.replace(/\s(?:of|from|in|at|on|to|by|under|with|for)\s.*$/s, '');
	const several = /\band\b/.test(head);
	// a name of two words that ends in -s is mostly one person's or one body's
	const one = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(head);
	return several || (!one && /(?:[^s'’u]s|people|men|women|police)$/.test(head)) ? 'were' : 'was';
}
