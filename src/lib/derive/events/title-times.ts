/** Takes time phrases out of the words of a title: the timeline shows the date beside it. */
import type { Stretch } from '../read/sentences.ts';

/** The preposition that ties a time to its clause, and words before it that go with it. */
const LEAD =
	/(?:\s*,)?\s*\b(?:(?:earlier|later|late|early|starting|beginning|effective|ending|shortly|just|soon|only|some|payable)\s+)*(?:(?:on|in|at|(?:just|shortly|soon)?\s?(?:after|before)|by|during|since|from|for|over|(?:(?:well|far|deep)\s)?into|through|throughout|within|of|dating from|around|about|as of|as early as|as late as|(?:(?:for|over|during|at|by|in|from|since|until|towards?) (?:the )?(?:rest|end|start|beginning|middle|whole|most|much|part|all|each|course) of)|starting|beginning|effective|between|circa)\s+)(?:the\s+)?$/i;
/** Before a time without a preposition. */
const BARE_LEAD = /(?:\s*,)?\s*\b(?:(?:earlier|later|late|early|starting|beginning|effective|all|some)\s+)$/i;

/** A time that stands before its noun is part of the noun's name: "fourth-quarter profit", "Friday's vote". */
function isPremodifier(before: string, time: string, after: string): boolean {
	// "It is the third day of protests"
	if (/\sday$/i.test(time) && /^\sof\s/.test(after) && /(?:\b(?:is|was|marks|marked)|['’]s)\s$/i.test(before))
		return true;
	if (/^['’]s?\s+\p{L}/u.test(after)) return true;
	if (!/^\s+\p{Ll}/u.test(after) || LEAD.test(before))
		return /-(?:quarter|half|year|month|day|week)$/.test(time) && /^\s+\p{L}/u.test(after);
	return (
		/-(?:quarter|half|year|month|day|week)$/.test(time) ||
		(/^\d{4}$/.test(time) && /\b(?:the|a|an|its|their|his|her)\s+$/i.test(before))
	);
}

/** "swam until October": when something ended is what the title says; "spend the rest of the summer", "months ended Dec. 31". */
const KEPT =
	/\b(?:until|till|ended|ending|(?:was|were|been) set for|(?<!\b(?:for|over|during|at|by|in|from|since|towards?)\s(?:the\s)?)(?:rest|end|start|beginning|middle|whole|half|most|much|part) of)\s+(?:the\s+)?$/i;

/** "in the three months through September" */
const PERIOD =
	/(?:\s*,)?\s*\b(?:in|for|over|during)\s+(?:the\s+)?(?:[\p{L}\d-]+\s+){0,2}(?:days|weeks|months|quarters?|half|years?|period)\s+(?:through|to)\s+$/iu;

/** Between two times of which the first goes as well: "in 1740 and 1741", "in October and again in March". */
const JOINT = /^(?:\s*,)?\s+(?:and|or)(?:\s+again)?\s+(?:(?:in|on|at|by)\s+)?$|^\s*,\s*(?:(?:in|on)\s+)?$/i;

const OF_DAY =
	/^(?:[Ll]ast\s|[Tt]his\s|[Nn]ext\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow)['’]s\s(?=\p{Ll})/u;

/** Words without their time phrases; `times` are offsets into them. */
export function withoutTimes(words: string, times: readonly Stretch[]): string {
	let title = words;
	const backwards = [...times].sort((a, b) => b.start - a.start);
	for (const [index, { start, end }] of backwards.entries()) {
		// "the post-1994 order", "a circa-1860 house"
		const before = title.slice(0, start).replace(/\b(?:post|pre|circa|mid)-$/i, '');
		// "won Sunday's election"
		if (OF_DAY.test(title.slice(start)) && before.length === start && !/\b(?:from|than)\s+$/.test(before)) {
			title = `${before}${before === '' ? 'The' : 'the'}${title.slice(end).replace(/^['’]s/, '')}`;
			continue;
		}
		if (
			before.length === start &&
			(KEPT.test(before) || isPremodifier(before, title.slice(start, end), title.slice(end)))
		)
			continue;
		const other = backwards[index + 1];
		if (other !== undefined && JOINT.test(title.slice(other.end, start))) {
			title = `${title.slice(0, other.end)}${title.slice(end)}`;
			continue;
		}
		const lead = PERIOD.exec(before) ?? LEAD.exec(before) ?? BARE_LEAD.exec(before);
		const rest = title
			.slice(end)
			.replace(/^['’]s?(?!\p{L})/u, '')
			.replace(/^,\s+(?=(?:and|but|in|at|near|off|on|with)\s)/, ' ');
		title = `${before.slice(0, lead?.index)}${/^\s*[,.;)]/.test(rest) || lead?.index === 0 ? '' : ' '}${rest}`;
	}
	return title;
}
