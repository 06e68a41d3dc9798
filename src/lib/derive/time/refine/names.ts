/** Words of a time that name something else: "the Sunday Times", ABC's "This Week", "Man of the Year", "today's youth". */
import type { Mention } from '../meaning.ts';
import { isOtherCalendar } from './other-calendars.ts';
import { isOfThing } from '../parsers/of-thing.ts';

/** What makes a weekday, from its first letter on, the name of a paper or a programme. Case matters. */
const PAPER =
	/^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\s+(?:(?:Morning|Evening|Night|Business)\s+)?(?:Times|Mail|Post|Express|Mirror|Telegraph|Herald|Independent|Star|Tribune|Review|Live|Football|School|World|Magazine)\b/;
const SHOW = /^(?:Today|Tonight|This\s+Morning|This\s+Week)\s+(?:[Ss]how|[Pp]rogramme|[Pp]rogram)\b/;
/** A broadcaster's own, or in quotes and capitalised throughout. */
const QUOTED = /(?:['’]s?\s+["“]?|["“])$/;
const CAPITALISED = /^(?:This|Last|Next)\s+(?:Week|Month|Year|Morning)$/;
/** "Man of the Year", "the player of the month" */
const AWARD_LEAD =
	/\b(?:player|man|woman|person|coach|manager|rookie|car|book|word|album|song|film|team|goal|photo|teacher|name)\s+of\s+$/i;
const AWARD = /^the\s+(?:day|week|month|year)$/i;
/** "today's youth", "the leaders of tomorrow": our age or the next, no day. */
const TODAY = /^(?:today|tomorrow)$/i;
const GENERATION =
	/^['’]s\s+(?:(?:modern|young|digital|global|personal)\s+)*(?:worlds?|society|youth|youngsters|children|kids|teenagers|generations?|age|times|standards|consumers|computers|technology|terms|money|prices)\b/i;
const OF_GENERATION =
	/\b(?:people|leaders|world|youth|women|men|citizens|stars|cars?|city|cities|technolog(?:y|ies)|workers|voters|parents|children)\s+of\s+$/i;
/** "the October Revolution", "the September Laws": a happening or a body that bears the name of its month or day. */
const NAMED_FOR =
	/^\s+(?:\p{Lu}\p{Ll}+\s+)?(?:Revolutions?|Revolts?|Rebellion|Uprisings?|Rising|Insurrection|Putsch|Coup|Wars?|Crisis|Massacres?|Martyrs|Movement|Manifesto|Laws?|Decrees?|Theses|Events|Days|Plot|Conspiracy|Constitution|Riots|Purge|Group|Club|Circle|Brigades?|Square|Street)\b/u;
const MONTH_OR_WEEKDAY =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)$/;
/** "Sunday a day of rest", "kept Monday holy", "Friday became a holiday": the day of every week. */
const WEEKDAY_NAME = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;
const KIND_OF_DAY =
	/^\s+(?:holy\b|(?:(?:is|was|as|be|remains?|remained)\s+)?(?:an?|the|their|our|his|its)\s+(?:\p{L}+\s+){0,2}(?:days?\s+of|sabbath)\b|(?:(?:became|into)\s+)?an?\s+(?:\p{L}+\s+)?holiday\b)/iu;
/** "before Sunday came back in June 1940": the clause has a date of its own and the day is who acts in it. */
const CLAUSE_START = /(?:^|[.;:]\s+|\b(?:before|after|until|when|while|that)\s+)$/;
const DATED_OTHERWISE = /^\s+\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:in|on)\s+(?:\d{1,2}\s+)?(?:\p{Lu}\p{Ll}+\s+)?\d{3,4}\b/u;
/** "they keep Easter by the Moon", "the tables of Easter": the feast itself, not when something was. */
const FEAST_LEAD =
	/\b(?:(?:keep|keeps|kept|keeping|reckon(?:ed|s|ing)?|calculat(?:e|ed|es|ing)|comput(?:e|ed|es|ing)|fix(?:ed|es|ing)?|mov(?:e|ed|es|ing)|dat(?:e|ed|es|ing)\s+of|dates?\s+(?:of|for)|tables?\s+(?:of|for)|feasts?\s+of|reckoning\s+of|disput(?:e|es|ed)\s+(?:over|about)|quarrel\p{L}*\s+(?:over|about)|argu\p{L}+\s+(?:over|about))\s+)$/iu;
/** Longest words beside a time that say so, in UTF-16 units. */
const LOOK = 40;

export function withoutNames(mentions: readonly Mention[], text: string): Mention[] {
	return mentions.filter(({ start, end, rule, meaning }) => {
		const words = text.slice(start, end);
		const lead = text.slice(Math.max(0, start - LOOK), start);
		const tail = text.slice(end, end + LOOK);
		if (PAPER.test(words + tail) || SHOW.test(words + tail)) return false;
		if (CAPITALISED.test(words) && QUOTED.test(lead)) return false;
		if (AWARD.test(words) && (AWARD_LEAD.test(lead) || (/\p{Lu}\p{L}+$/u.test(words) && /\bof\s+$/.test(lead))))
			return false;
		if (MONTH_OR_WEEKDAY.test(words) && NAMED_FOR.test(tail) && /\b[Tt]he\s+$/.test(lead)) return false;
		if (WEEKDAY_NAME.test(words) && (KIND_OF_DAY.test(tail) || (CLAUSE_START.test(lead) && DATED_OTHERWISE.test(tail))))
			return false;
		if (rule === 'holiday' && meaning.kind === 'yearly' && FEAST_LEAD.test(lead)) return false;
		if (rule === 'year' && isOtherCalendar(words, lead, tail)) return false;
		if (/\bquarter$/i.test(words) && isOfThing(tail)) return false;
		return !(TODAY.test(words) && (GENERATION.test(tail) || OF_GENERATION.test(lead)));
	});
}
