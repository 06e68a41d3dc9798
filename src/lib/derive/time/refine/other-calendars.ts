/** Years of other calendars: "the year 2083 of the Thai era", "greeted the year 2000 on 12 September 2007". */

const OTHER_ERA =
	/^\s+(?:of|in|by)\s+(?:the|its|their|his)\s+(?:\p{L}+\s+){0,2}(?:era|calendar|reckoning|count)\b(?!\s+year)/iu;
/** Our own, in which a year is what it says. */
const OUR_ERA = /\b(?:Christian|Common|Gregorian|Julian|Western|modern|present)\s+(?:era|calendar)\b/i;
/** When a year began or was greeted, by a year of ours. */
const BEGAN =
	/^\s+(?:(?:began|begins|started|starts|opened|opens|dawned|ended|ends)\s+)?(?:in|on|at)\s+(?:\d{1,2}\s+)?(?:\p{Lu}\p{Ll}+\s+)?(?:\d{1,2},\s+)?(?<year>\d{4})\b/u;
/** A word of time before the year makes it ours: "in the year 2000". */
const TIMED = /\b(?:in|of|by|since|from|until|till|to|before|after|for|during|through|around|about)\s+$/i;

/** Whether "the year N", between `lead` and `tail`, is another calendar's: it says so, or it began in another year of ours. */
export function isOtherCalendar(words: string, lead: string, tail: string): boolean {
	if (!/^(?:the\s+)?year\b/i.test(words)) return false;
	const era = OTHER_ERA.exec(tail);
	if (era !== null) return !OUR_ERA.test(era[0]);
	const began = BEGAN.exec(tail)?.groups?.year;
	return began !== undefined && began !== words.slice(-4) && !TIMED.test(lead);
}
