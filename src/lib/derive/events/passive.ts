/** "Her survey, published in 1959": a participle with its verb, so that it is a sentence. */

/** Words in -s that name one: "atlas", "crisis", "Orbis", "series". */
const ONE =
	/(?:[iu]s|(?:^|\s)\p{Lu}\p{Ll}+[ao]s|\b(?:atlas|canvas|gas|bias|series|species|news|means|headquarters|lens|\p{L}+ics))$/u;

/** "was" or "were" for a noun. */
export function toBe(noun: string): 'was' | 'were' {
	const head = noun.replace(/\s(?:of|from|in|at|on|to|by|under|with|for)\s.*$/s, '');
	const several = /\band\b/.test(head);
	if (!several && ONE.test(head)) return 'was';
	// a name of two words that ends in -s is mostly one person's or one body's
	const one = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(head);
	return several || (!one && /(?:[^s'’u]s|people|men|women|police)$/.test(head)) ? 'were' : 'was';
}
