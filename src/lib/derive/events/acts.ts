/** Who does what in a clause, reduced so that two tellings of one happening meet: "a truck struck", "the truck hit". */
import { personsIn } from './persons.ts';
import type { Reference } from './references.ts';
import type { Unit } from './units.ts';

export interface Act {
	/** The last word of who does it, in lower case. */
	readonly subject: string;
	/** The verb, or the name of its family. */
	readonly verb: string;
	/** Who does it is named, not described. */
	readonly named: boolean;
}

/** Verbs by which the same happening is told twice. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
	hit: /^(?:hit|hits|struck|strikes?|rammed|slammed|collided|crashed|smashed)$/,
	fall: /^(?:fell|falls?|collapsed|collapses?)$/,
	die: /^(?:died|dies?|killed|kills?|drowned|perished)$/,
	leave: /^(?:resigned|resigns?|quit|quits|retired|retires?|stepped|steps?)$/,
	buy: /^(?:bought|buys?|acquired|acquires?|purchased|purchases?)$/,
	win: /^(?:won|wins?|beat|beats|defeated|defeats?)$/,
	begin: /^(?:began|begins?|started|starts?|opened|opens?|launched|launches)$/,
	end: /^(?:ended|ends?|closed|closes?|finished|stopped|stops?)$/,
	sign: /^(?:signed|signs?|agreed|agrees?|concluded)$/,
	release: /^(?:published|publishes|released|releases?|issued|issues?)$/,
	detain: /^(?:arrested|arrests?|detained|detains?|seized|held)$/,
	sentence: /^(?:sentenced|jailed|imprisoned)$/,
	choose: /^(?:elected|elects?|chose|chosen|appointed|appoints?|named)$/
};

/** The act of a unit; null where it has no verb or nobody does it. */
export function actOf(text: string, { clause, end }: Unit, reference: Reference | null): Act | null {
	const { subject, verb } = clause;
	if (subject === null) return null;
	const words = reference?.words ?? text.slice(subject.start, subject.end);
	const head = headOf(words);
	const said = text.slice(verb?.start ?? clause.start, Math.min(end, (verb?.start ?? clause.start) + 60)).toLowerCase();
	// "was not", "had been": the verb that says something
	const main =
		/^(?:(?:is|are|was|were|has|have|had|will|would|be|been|being|not|also|only|formally|finally)\s+)*([\p{L}-]+)/u.exec(
			said
		)?.[1];
	if (head === null || main === undefined) return null;
	const family = Object.entries(FAMILIES).find(([, forms]) => forms.test(main))?.[0];
	return { subject: head, verb: family ?? main, named: personsIn(words).length > 0 || /^\p{Lu}/u.test(words) };
}

/** "the truck that fled", "Nora Whitlock" → "truck", "whitlock" */
function headOf(words: string): string | null {
	const noun = words
		.replace(/\s(?:of|from|in|at|on|to|by|under|with|for|led|who|which|that)\s.*$/s, '')
		.replace(/['’]s?$/, '');
	return /[\p{L}\p{N}-]+$/u.exec(noun)?.[0].toLowerCase() ?? null;
}

/** Whether two acts are of the same verb by the same subject. */
export function sameAct(a: Act | null, b: Act | null): boolean {
	return (
		a !== null &&
		b !== null &&
		a.subject === b.subject &&
		a.verb === b.verb &&
		!/^(?:he|she|it|they|who|which|that)$/.test(a.subject)
	);
}
