/** Times of day: "10:35 a.m.", "9 a.m. EST", "14:30 GMT", "noon", "midnight", "in the afternoon", "Friday morning". */
import type { Clock, Match, Meaning } from '../meaning.ts';
import { NUMBER, numberValue } from '../numbers.ts';
import { S } from '../words.ts';
import { type Zone, zoneOf } from '../zones.ts';
import { after, before, group, timeParser } from './parser.ts';

const ZONE = `(?:\\s*\\(?(?<zone>GMT|UTC|BST|CE?ST|CET|EES?T|MSK|IST|JST|KST|AE[SD]T|[ECMP][SD]?T)(?<by>[+-]\\d{1,2}(?::[0-5]\\d)?)?\\)?|${S}\\(?(?:local|(?<place>(?:Eastern|Central|Pacific|Mountain)(?:${S}(?:Standard|Daylight))?|Central${S}European|British${S}Summer|Moscow|London|Paris|Berlin|Brussels))${S}[Tt]ime\\)?)?`;
const HALF_DAY = '(?<half>[ap]\\.m\\b\\.?|[ap]m\\b)';

/** "10:35 a.m.", "9 a.m. EST", "5 p.m." */
export const twelveHour = timeParser(
	'twelve-hour',
	`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s*${HALF_DAY}${ZONE}`,
	(match) => {
		const late = /^p/i.test(group(match, 'half'));
		const hour = (Number(group(match, 'hour')) % 12) + (late ? 12 : 0);
		return clock({ hour, minute: Number(match.groups?.minute ?? 0), part: null, offset: offsetOf(match) });
	}
);

/** "14:30", "0930 GMT", "20:00 local time", "14:30:15" */
export const twentyFourHour = timeParser(
	'twenty-four-hour',
	`(?:(?<hour>2[0-3]|[01]?\\d)(?::|\\.(?=\\d\\d${S}(?:GMT|UTC|BST|CES?T|local|hrs|hours)\\b))(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:${S}(?:hrs|hours)|${ZONE})|(?<joined>(?:2[0-3]|[01]\\d)[0-5]\\d)${S}?(?<gmt>GMT|UTC|hours|hrs))`,
	(match, text) => {
		const joined = match.groups?.joined;
		const hour = Number(joined?.slice(0, 2) ?? group(match, 'hour'));
		const minute = Number(joined?.slice(2) ?? group(match, 'minute'));
		// a verse, a score or a finishing time: "John 3:16", "won 2:15", "a record 4:01"
		if (joined === undefined && match.groups?.zone === undefined) {
			if (/^\s+(?:seconds|minutes)\b/.test(after(match, text))) return null;
			if (
				/\b(?:score|scored|won|record|ratio|Psalm|John|Luke|Mark|Matthew|in a|in|of|clocked)\s+$/i.test(
					before(match, text)
				)
			)
				return null;
		}
		return clock({ hour, minute, part: null, offset: offsetOf(match) });
	}
);

/** "noon", "midnight" */
export const namedHour = timeParser('named-hour', 'noon|midday|midnight', (match) => {
	const night = /night$/i.test(match[0]);
	if (!night) return clock({ hour: 12, minute: 0, part: null, offset: null });
	return clock({ hour: 24, minute: 0, part: null, offset: null });
});

/** "at ten o'clock", "4 in the morning" */
export const spokenHour = timeParser(
	'spoken-hour',
	`(?<hour>${NUMBER})(?:${S}o['’]clock(?:${S}(?:in${S}the${S}(?<of>morning|afternoon|evening)|at${S}(?<night>night)))?|${S}in${S}the${S}(?<part>morning|afternoon|evening))`,
	(match) => {
		const hour = numberValue(group(match, 'hour'));
		if (hour === null || hour > 12 || !Number.isInteger(hour)) return null;
		const part = (match.groups?.part ?? match.groups?.of ?? match.groups?.night ?? '').toLowerCase();
		const late = part !== '' && part !== 'morning' && hour < 12;
		return clock({ hour: late ? hour + 12 : hour, minute: 0, part: null, offset: null });
	}
);

/** "half past nine", "quarter to ten", "ten past six" */
export const pastHour = timeParser(
	'past-hour',
	`(?:(?<half>half)|(?:a${S})?(?<quarter>quarter)|(?<minutes>five|ten|twenty(?:-five)?)(?:${S}minutes)?)${S}(?<side>past|to)${S}(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?:${S}(?:in${S}the${S}(?<part>morning|afternoon|evening)|at${S}(?<night>night)))?`,
	(match, text) => {
		const { half, quarter, minutes } = match.groups ?? {};
		// "ten to six" is a vote or a range as often: a time only where a preposition makes it a when
		const to = /^to$/i.test(group(match, 'side'));
		if (
			to &&
			(half !== undefined || !/\b(?:at|by|until|till|before|after|since|about|around)\s+$/i.test(before(match, text)))
		)
			return null;
		const off = half !== undefined ? 30 : quarter !== undefined ? 15 : (numberValue(minutes ?? '') ?? 0);
		const word = group(match, 'hour').toLowerCase();
		const late = /^[ae]|night/i.test(match.groups?.part ?? match.groups?.night ?? '');
		const hour = word === 'noon' ? 12 : word === 'midnight' ? 24 : (numberValue(word) ?? 0);
		const at = (hour < 12 && late ? hour + 12 : hour) * 60 + (to ? -off : off);
		return clock({ hour: Math.floor(at / 60) % 24, minute: at % 60, part: null, offset: null });
	}
);

/** "the early hours", "the small hours": of the day that is named beside them */
export const earlyHours = timeParser(
	'early-hours',
	`the${S}(?:early|small|wee)${S}(?:morning${S})?hours(?:${S}of${S}the${S}(?:morning|night))?`,
	() => clock({ hour: null, minute: 0, part: 'MO', offset: null })
);

export const PARTS: Readonly<Record<string, Clock['part']>> = {
	morning: 'MO',
	mornings: 'MO',
	dawn: 'MO',
	daybreak: 'MO',
	midday: 'MI',
	noon: 'MI',
	afternoon: 'AF',
	lunchtime: 'MI',
	evening: 'EV',
	overnight: 'NI',
	dusk: 'EV',
	night: 'NI',
	nights: 'NI'
};

const OWN_CLAUSE = /^\s+(?:when|that|the|his|her|their|he|she|they|we|I)\b/;

/** A part of the day, which needs its day beside it ("Friday morning") or is the context's ("in the afternoon"). */
export const partOfDay = timeParser(
	'part-of-day',
	`(?<lead>(?:the|that)${S}|(?:(?:the|that)${S})?(?:early|late|mid)[-\\s]+)?(?:(?<next>next|same|following|previous)${S})?(?<part>morning|afternoon|evening|overnight|night|dawn|dusk)`,
	(match, text) => {
		// "the night the roof fell": its own clause says which
		if (/^the\s/i.test(match[0]) && OWN_CLAUSE.test(after(match, text)) && match.groups?.next === undefined)
			return null;
		const part = PARTS[group(match, 'part').toLowerCase()] ?? null;
		const next = match.groups?.next?.toLowerCase();
		const by = next === 'next' || next === 'following' ? 1 : next === 'previous' ? -1 : 0;
		const day: Meaning | null =
			next === undefined && !/^that/i.test(match[0]) ? null : { kind: 'relative', unit: 'day', by, base: 'context' };
		return { kind: 'clock', clock: { hour: null, minute: 0, part, offset: null }, day };
	}
);

function clock(value: Clock): Meaning {
	return { kind: 'clock', clock: value, day: null };
}

/** The zone that a match names; null where it names none. */
function offsetOf({ groups }: Match): Zone | null {
	const name = (groups?.zone ?? groups?.gmt ?? groups?.place)?.replace(/\s+/g, ' ');
	const zone = name === undefined ? null : zoneOf(name);
	const by = /^(?<sign>[+-])(?<hours>\d+)(?::(?<rest>\d\d))?$/.exec(groups?.by ?? '')?.groups;
	if (by === undefined || typeof zone !== 'number') return zone;
	return zone + (by.sign === '-' ? -1 : 1) * (60 * Number(by.hours) + Number(by.rest ?? 0));
}
