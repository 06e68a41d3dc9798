/** Deadlines: a day counted on from a day: "in 90 days", "a 90-day notice", "within two weeks". */
import { NUMBER, numberValue } from '../numbers.ts';
import { type Tense, tenseAt } from '../tense.ts';
import { S, unitOf } from '../words.ts';
import { timeParser } from './parser.ts';

/** "in 90 days", "within two weeks", "90 days’ notice", "a 90-day termination notice"; "done in 90 days" is how long it took. */
export const notice = timeParser(
	'notice',
	`(?<=\\b(?:in|within|after)${S})(?<count>${NUMBER})${S}(?<unit>days|weeks|months)(?!${S}(?:of|ago|later|before|after|since)\\b)|(?<count2>\\d{1,3})-(?<unit2>day|week|month)(?=${S}(?:\\w+${S})?(?:notice|deadline|ultimatum|notification)\\b)|(?<count3>\\d{1,3})${S}(?<unit3>days|weeks|months)['’](?=${S}notice\\b)`,
	(match, text) => {
		const { count: counted, count2, count3, unit, unit2, unit3 } = match.groups ?? {};
		const count = numberValue(counted ?? count2 ?? count3 ?? '');
		const name = unitOf(unit ?? unit2 ?? unit3 ?? '');
		if (count === null || name === null || !Number.isInteger(count) || count > LONGEST) return null;
		if (counted !== undefined) {
			const tense = clauseTense(text, match.index, match.index + match[0].length);
			if (tense === 'past' || (tense === 'present' && !/^\d/.test(counted))) return null;
		}
		return { kind: 'deadline', count, unit: name };
	}
);

/** What is further off is no deadline but a long time. */
const LONGEST = 999;

/** Longest clause before a deadline, in UTF-16 units. */
const CLAUSE = 160;

/** The tense of the clause: "was handed the notice, which ends the accord in 90 days" looks ahead. */
function clauseTense(text: string, start: number, end: number): Tense {
	const lead = text.slice(Math.max(0, start - CLAUSE), start);
	const from = start - lead.length + (/^.*(?:[,;:]|\b(?:which|who|that))/s.exec(lead)?.[0].length ?? 0);
	return tenseAt(text.slice(from, end + CLAUSE), start - from, end - from).tense;
}
