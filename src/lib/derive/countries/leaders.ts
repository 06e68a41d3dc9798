/** Leaders who stand for their country, in the years they held office. */
import { buildGazetteer, fields, list, type Phrase } from './gazetteer.ts';
import { LEADER_LINES } from './leaders-table.ts';
import { once } from './once.ts';
import { wordsOf } from './words.ts';

export interface Leader extends Phrase {
	readonly from: number;
	/** Infinity where the term is not known to have ended. */
	readonly to: number;
	/** The one word of a name that stands for all of it; empty where none does. */
	readonly surname: string;
}

/** Years around a term of office in which a leader is still named as one: candidates before, predecessors after. */
const TERM_MARGIN = 1;

/** Whether a leader was in office around one of the years. */
export function inOffice({ from, to }: Leader, years: ReadonlySet<number>): boolean {
	for (const year of years) if (year >= from - TERM_MARGIN && year <= to + TERM_MARGIN) return true;
	return false;
}

/** The years that a text is about: that of its publication, and those it names. */
export function yearsOf(text: string, published: number): ReadonlySet<number> {
	return new Set([published, ...(text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)]);
}

const ENTRY = /^(\d{4})–(\d{4})? (.+?)(~?)(\+?)$/;

function* leaders(): Generator<Leader> {
	for (const [code, names] of fields(LEADER_LINES)) {
		for (const entry of list(names)) {
			const [, from, to, name = '', first, alone] = ENTRY.exec(entry) ?? [];
			const words = wordsOf(name);
			// "Duke of York" has no surname: York is a city
			const surname = words.includes('of') ? '' : ((first === '~' ? words[0] : words.at(-1)) ?? '');
			const leader = {
				code,
				kind: 'leader',
				from: Number(from),
				to: to === undefined ? Infinity : Number(to),
				surname
			} as const;
			yield { ...leader, words };
			if (alone === '+') yield { ...leader, words: [surname] };
		}
	}
}

/** All leaders by the first word of their names. Built at its first use. */
export const leaderGazetteer = once(() => buildGazetteer(leaders()));
