/** How a time expression hangs in its sentence: does it say when something happened, or which thing is meant? */
import { Grams } from '../grams.ts';
import { gateOf, sought } from '../pattern-needs.ts';
import type { TimeExpression } from '../time/expression.ts';

/** Things that happen: a year before one of them dates it ("the 1910-45 occupation", "a 1965 treaty"). */
export const HAPPENING =
	/\b(?:occupation|annexation|invasion|war|treaty|accord|pact|agreement|deal|armistice|truce|ceasefire|cease-fire|revolution|uprising|revolt|coup|election|elections|vote|referendum|crisis|crash|attack|attacks|bombing|bombings|massacre|earthquake|disaster|accident|summit|conference|strike|riot|riots|protest|protests|rebellion|independence|partition|merger|acquisition|takeover|trial|conviction|assassination|murder|embargo|siege|battle|launch|founding|visit|recession|famine|epidemic|outbreak|explosion|hurricane|flood|fire)s?\b/i;

/** "decision", "agreement": words for one kind of thing, so that two mentions of one thing meet. */
export const ACCORD = /\b(?:treaty|accord|pact|agreement|deal|truce|armistice|convention|protocol)\b/i;

export type Role =
	/** It says when the clause happens. */
	| 'when'
	/** It belongs to a noun for something that happened. */
	| 'of-happening'
	/** It belongs to another noun: "2018 figures", "the 1990s style". */
	| 'of-thing'
	/** "since 2016": it says since when, not what happened then. */
	| 'since'
	/** "than in 2016", "compared with last year" */
	| 'comparison';

/** What is made for a time to come: "its forecast for 2024", "the budget for next year". */
const PLANNED =
	/\b(?:forecasts?|outlook|guidance|estimates?|predictions?|budgets?|targets?|plans?|goals?|projections?|expectations?)\s+for\s+(?:the\s+)?$/i;

/** "from a record low in" */
const MEASURE_FROM =
	/\bfrom\s+(?:an?|the)\s(?:\S+\s){0,2}(?:loss|losses|profit|deficit|surplus|gain|record|peak|high|low|level|rate|figure|total|average|estimate|number|fall|rise|increase|decline)\s(?:of\s\S+\s(?:\S+\s)?)?in\s+$/i;

/** What stands right before a date and says how it hangs in its sentence: most dates have none of these before them. */
const isCompared = sought(/\b(?:compared (?:with|to)|than (?:in|a|the)?|versus|against|up from|down from|from)\s+$/i);
/** "compared with its July forecast" */
const isComparedWith = sought(/\bcompared\s+(?:with|to)\s+(?:\S+\s+){0,4}$/i);
/** "compared with a forecast of 5 billion that it gave in May" */
const isForecastGiven = sought(
	/\bcompared\s+(?:with|to)\s+(?:an?|the|its|his|her|their)\s(?:\p{L}+\s)?(?:forecast|estimate|prediction|target|guidance|offer|bid)\b[^,;]*?\b(?:that\s)?(?:it|he|she|they)\s(?:had\s)?(?:gave|given|made|set|issued|published)\s(?:in|on)\s+$/iu
);
/** "was offered an appointment on 30 October": the day of what was offered. */
const isOffered = sought(
	/\b(?:offered|given|promised|granted|booked)\s(?:(?:him|her|them|it)\s)?an?\s(?:\p{L}+\s)?(?:appointment|slot|hearing|interview|consultation|audience)\s(?:on|for)\s+(?:the\s+)?$/iu
);
/** "from $437 million in the third quarter of 2013" */
const isFromIn = sought(/\bfrom\s+\S{0,3}\d\S*\s(?:\S+\s){0,3}in\s+$/i);
/** "from a loss of a cent in 1999"; not "bought it from a rival in 1999" */
const isMeasuredFrom = sought(MEASURE_FROM);
/** "from €540 million a year earlier" */
const isFrom = sought(/\bfrom\s+\S{0,3}\d\S*\s(?:\S+\s){0,2}$/i);
const isSince = sought(/\bsince(?:\s+(?:at least|the))?\s+$/i);
/** "the highest since the hurricane of 1999" */
const isSinceOne = sought(/\bsince\s+(?:the|an?)\s(?:[\p{L}-]+\s){1,6}(?:of|in)\s+(?:the\s+)?$/iu);
const isDated = sought(/\b(?:dating|dates?|dated)\s+(?:from|back to|to)\s+$/i);
/** "the three months ended Dec. 31" */
const isEnded = sought(/\b(?:months?|quarter|half|year|weeks?|period|season)\s+(?:ended|ending)\s+(?:on\s+)?$/i);
const isPlanned = sought(PLANNED);
/** "is first mentioned in a charter of 12 May 1217": of that day the text knows it. */
const isAttested = sought(
	/\b(?:mentioned|recorded|named|attested|documented|listed|described)\s(?:\p{L}+\s){0,2}?in\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?(?:charter|deed|document|letter|record|register|roll|chronicle|bull|decree|map|census|survey)\s+(?:of|from|dated)\s+(?:the\s+)?$/iu
);

/** How far back most words are looked at, in UTF-16 units. */
const LEAD = 60;

/** The role of an expression in its sentence; offsets of `time` are into `text`. */
export function roleOf(text: string, time: TimeExpression): Role {
	const longLead = text.slice(Math.max(0, time.start - 80), time.start);
	const lead = longLead.slice(-LEAD);
	const tail = text.slice(time.end, time.end + 48);
	const grams = new Grams(longLead);
	if (
		isCompared(lead, grams) &&
		/(?:year|month|quarter|period)/.test(time.text) &&
		!/^from/i.test(time.text) &&
		// "bronzes will change hands from the second quarter"
		!/\b(?:will|would|shall)\s.*\bfrom\s+$/.test(lead)
	)
		return 'comparison';
	if (isComparedWith(lead, grams) || isFromIn(lead, grams) || isMeasuredFrom(lead, grams)) return 'comparison';
	if (isForecastGiven(longLead, grams)) return 'comparison';
	if (isOffered(longLead, grams)) return 'of-thing';
	if (isFrom(lead, grams) && /\b(?:earlier|before|ago)$/.test(time.text)) return 'comparison';
	if (/^\d{4}$/.test(time.text) && /^\s+(?:levels?|figures?|totals?|peaks?|highs?|lows?|prices|rates)\b/.test(tail))
		return 'comparison';
	if (isSince(lead, grams)) return isBegun(lead, time) ? 'when' : 'since';
	if (isSinceOne(lead, grams)) return 'since';
	if (isDated(lead, grams)) return 'of-happening';
	// "the three months ended Dec. 31", "its forecast for 2024"
	if (isEnded(lead, grams) || isPlanned(lead, grams)) return 'of-thing';
	if (time.type === 'DURATION') return 'when';
	if (isAttested(longLead, grams)) return 'when';
	const owner = nounBefore(lead, grams);
	if (owner !== null && HAPPENING.test(owner)) return 'of-happening';
	const noun = nounAfter(time, lead, tail) ?? owner;
	if (noun === null) return 'when';
	return HAPPENING.test(noun) ? 'of-happening' : 'of-thing';
}

/** "has been closed to cars since 1 January 1996": what was done that day, and holds. */
const DONE_SINCE =
	/\b(?:has|have)\s+been\s+(?:\p{Ll}+ly\s+)?(?:closed|shut|sealed|blocked|banned|barred|forbidden|suspended|frozen|grounded|detained|jailed|imprisoned|interned|occupied|blockaded|besieged|protected|listed|nationalised|nationalized|privatised|privatized)\b[^.;:,]*\bsince\s+$/iu;

function isBegun(lead: string, { edtf }: TimeExpression): boolean {
	return edtf !== null && /^\d{4}-\d\d/.test(edtf) && DONE_SINCE.test(lead);
}

/** The noun phrase that a date before it names: "a 1965 treaty", "Japan’s 1910-45 occupation", "Friday’s meeting". */
function nounAfter(time: TimeExpression, lead: string, tail: string): string | null {
	const possessive = /^['’]s?\s/.exec(tail);
	const determined = /(?:\b(?:the|a|an|its|their|his|her|this|that|of)|['’]s|['’])\s+$/i.test(lead);
	const follows =
		/^['’]?s?\s+(?!(?:and|or|but|to|in|on|at|when|after|as|by|for|with|from|of|that|who|which|was|were|is|are|has|had|said|will|would)\b)(?<noun>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)/u.exec(
			tail
		)?.groups?.noun;
	if (follows === undefined) return null;
	// "Sunday's parliamentary election": the happening may stand behind a word or two
	if (possessive !== null) return BEHIND_WORDS.exec(tail)?.[0] ?? follows;
	const bare = /^\d{4}(?:\s?[-–/]\s?\d{2,4})?$/.test(time.text.replace(/^the\s+/i, ''));
	if (bare && (determined || /^the\s/i.test(time.text))) return follows;
	if (/-(?:year|quarter|half|month)$/.test(time.text) && /^\s+\p{Ll}/u.test(tail)) return follows;
	if (/-(?:year|quarter|month)$|quarter$/.test(time.text) && determined && /^\s/.test(tail)) return follows;
	return null;
}

/** Up to three words behind an owner. */
const BEHIND_WORDS =
	/(?<=^['’]s?\s+)(?:(?!(?:and|or|but|to|in|on|at|when|after|as|by|for|with|from|of|that|who|which|was|were|is|are|has|had|said|will|would)\b)[\p{L}-]+(?:\s+|$|(?=\P{L}))){1,3}/u;

/** "the end of 1990", "most of last year": a part of the time, no noun that it names. */
const PART_OF =
	/^(?:end|start|beginning|middle|rest|part|half|much|most|all|some|each|many|one|both|remainder|course|turn|close|months?|weeks?|days?|spring|summer|autumn|fall|winter|quarter)$/i;

/** "a map from 1911", "letters from May 1944", "a tower from": when it was made; not "owned the tower from 1911". */
const FROM =
	/(?:(?<![\p{L}’'-])(?<paper>maps?|photographs?|photos?|pictures?|postcards?|letters?|documents?|reports?|memos?|emails?|manuscripts?|paintings?|drawings?|prints?|recordings?|footage|films?|diary|diaries|laws?|statutes?|coins?|records|figures|data|images?|portraits?|posters?|inscriptions?|surveys?|stud(?:y|ies)|newspapers?|clippings?|tapes?|videos?)|\ban?\s(?:\p{L}+\s)?(?<thing>building|house|church|bridge|tower|ship|engine|car|gun|coat|dress|chair|ruling|decree|clause|case|song|book))\s+from\s+(?:(?:the|about|around|early|late)\s+)?$/iu;

const mayBeFrom = gateOf(FROM);

/** The noun that a date after it names: "a treaty of 1965", "the war of 1950-53". */
function nounBefore(lead: string, grams: Grams): string | null {
	const from = mayBeFrom(grams) ? FROM.exec(lead)?.groups : undefined;
	if (from !== undefined) return from.paper ?? from.thing ?? null;
	if (!/\sof\s+(?:the\s+)?$/i.test(lead)) return null;
	const noun = /(?<noun>[\p{L}-]+)\s+of\s+(?:the\s+)?$/iu.exec(lead)?.groups?.noun ?? null;
	return noun !== null && PART_OF.test(noun) ? null : noun;
}
