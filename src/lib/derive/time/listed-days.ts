/** Weekdays named one after the other: "Friday and Saturday", "Monday through Thursday": the second follows on the first. */
import type { TimeExpression } from './expression.ts';
import type { Meaning } from './meaning.ts';
import { weekdayOf } from './period.ts';
import type { TenseReading } from './tense.ts';

const LINK = /^\s*(?:,\s*|(?:,\s*)?(?:and|or|through|to|until|till|-|–)\s+(?:on\s+|again\s+on\s+)?)$/i;
/** Longest words between the two, in UTF-16 units. */
const LONGEST_LINK = 16;

/** What a weekday means after another one: the first of its name after it, unless a past verb says that it was before. */
export function listedDay(
	meaning: Meaning,
	last: TimeExpression | undefined,
	start: number,
	text: string,
	tense: TenseReading,
	publication: number
): Meaning {
	if (meaning.kind === 'clock') {
		if (meaning.day === null) return meaning;
		return { ...meaning, day: listedDay(meaning.day, last, start, text, tense, publication) };
	}
	if (meaning.kind !== 'weekday' || meaning.lean !== null) return meaning;
	if (last?.period?.unit !== 'day' || !last.rule.startsWith('weekday') || start - last.end > LONGEST_LINK)
		return meaning;
	if (!LINK.test(text.slice(last.end, start))) return meaning;
	const ahead = (meaning.weekday - weekdayOf(last.period.n) + 7) % 7;
	if (ahead === 0 || (tense.tense === 'past' && last.period.n + ahead > publication)) return meaning;
	return { kind: 'weekday-from', weekday: meaning.weekday, side: 'following' };
}
