/** "Her survey, published in 1959": a participle with its verb, so that it is a sentence. */

/** Participles of verbs that act on somebody or something: behind them nobody expects the one who did it. */
const TRANSITIVE = new Set(
	(
		'sentenced jailed imprisoned convicted acquitted fined deported exiled executed hanged beheaded charged indicted pardoned extradited detained ' +
		'elected appointed named knighted awarded honoured honored nominated promoted dismissed sacked suspended barred expelled crowned ordained baptised baptized ' +
		'buried killed murdered wounded educated raised arrested freed released captured recaptured admitted ousted evacuated rescued hospitalised hospitalized ' +
		'rebuilt demolished dismantled removed destroyed sold bought acquired renamed converted restored repaired renovated refurbished remodelled redesigned ' +
		'modernised modernized electrified automated completed expanded extended enlarged reinforced strengthened painted decorated installed ' +
		'abolished nationalised nationalized privatised privatized replaced repealed banned adopted approved ratified signed passed ' +
		'published translated adapted filmed recorded performed staged exhibited displayed shown ' +
		'inaugurated dedicated consecrated unveiled launched commissioned decommissioned scrapped listed designated declared recognised recognized ' +
		'transferred annexed occupied besieged looted excavated discovered identified tested ' +
		'shipped delivered carried brought taken sent flown towed lit switched put kept held stored'
	).split(' ')
);

/** "was built by the crown and | opened by a queen": the second participle shares "was", of which its own words say nothing. */
export function sharesPassive(between: string, predicate: string): boolean {
	if (!/\s(?:was|were|is|are|been)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn|lt|ld|de|ght|ut|nt|st)\b/u.test(between))
		return false;
	// "was shaken, frozen and | baked at a centre"
	if (/\s(?:was|were)\s\p{L}+,\s\p{L}+(?:ed|en|wn|lt|ld|de|ght|ut|nt|st),?\sand\s$/u.test(between)) return true;
	const [, verb = '', next = ''] = /^(\p{L}+)(?:,?\s(.*)|,.*)?$/su.exec(predicate) ?? [];
	if (/^by\s(?!\p{L}+ing\b)/u.test(next)) return /(?:ed|en|wn|lt|ld|de|ght|ut|nt)$/.test(verb);
	return (
		TRANSITIVE.has(verb) &&
		(next === '' ||
			predicate.startsWith(`${verb},`) ||
			/^(?:to|for|in|at|on|from|with|as|into|off|out|up|down|away)\b/.test(next))
	);
}

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
