/** Words of a time that name something else: "the Sunday Times", ABC's "This Week", "Man of the Year", "today's youth". */
import type { Mention } from '../meaning.ts';
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
/** Longest words beside a time that say so, in UTF-16 units. */
const LOOK = 40;

export function withoutNames(mentions: readonly Mention[], text: string): Mention[] {
	return mentions.filter(({ start, end }) => {
		const words = text.slice(start, end);
		const lead = text.slice(Math.max(0, start - LOOK), start);
		const tail = text.slice(end, end + LOOK);
		if (PAPER.test(words + tail) || SHOW.test(words + tail)) return false;
		if (CAPITALISED.test(words) && QUOTED.test(lead)) return false;
		if (AWARD.test(words) && (AWARD_LEAD.test(lead) || (/\p{Lu}\p{L}+$/u.test(words) && /\bof\s+$/.test(lead))))
			return false;
		if (/\bquarter$/i.test(words) && isOfThing(tail)) return false;
		return !(TODAY.test(words) && (GENERATION.test(tail) || OF_GENERATION.test(lead)));
	});
}
