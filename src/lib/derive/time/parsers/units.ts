/** A unit pointed at: "last year", "this month", "the following day", "that week", "the year before", "the end of the year". */
import type { Base, Match, Meaning, Reach } from '../meaning.ts';
import { backFor } from '../reach.ts';
import { tenseAt } from '../tense.ts';
import { durationValue, MONTH, OPTIONAL_S, S, unitOf, WEEKDAY } from '../words.ts';
import { after, before, group, timeParser } from './parser.ts';

const SINGULAR = '(?:day|weekend|week|month|quarter|year|decade|century|millennium)';

interface Pointer {
	readonly by: number;
	readonly base: Base;
}

const POINTERS: Readonly<Record<string, Pointer>> = {
	last: { by: -1, base: 'publication' },
	past: { by: -1, base: 'publication' },
	this: { by: 0, base: 'publication' },
	'this past': { by: -1, base: 'publication' },
	'this coming': { by: 1, base: 'publication' },
	current: { by: 0, base: 'publication' },
	present: { by: 0, base: 'publication' },
	next: { by: 1, base: 'publication' },
	coming: { by: 1, base: 'publication' },
	upcoming: { by: 1, base: 'publication' },
	previous: { by: -1, base: 'context' },
	preceding: { by: -1, base: 'context' },
	prior: { by: -1, base: 'context' },
	following: { by: 1, base: 'context' },
	ensuing: { by: 1, base: 'context' },
	same: { by: 0, base: 'context' },
	that: { by: 0, base: 'context' }
};

/** "last year", "this week", "next month", "the following day", "that same year", "the current quarter" */
export const pointedUnit = timeParser(
	'pointed-unit',
	`(?:the${S})?(?<pointer>this${S}(?:past|coming)|last|past|this|current|present|next|coming|upcoming|previous|preceding|prior|following|ensuing|same|that(?:${S}same)?|(?:the|this|that)${S}very${S}same)${S}(?:fiscal${S}|calendar${S}|full${S}|business${S})?(?<unit>${SINGULAR})(?:${S}(?<of>before)${S}last)?`,
	(match, text) => {
		const unit = unitOf(group(match, 'unit'));
		const words = group(match, 'pointer').toLowerCase().replace(/\s+/g, ' ');
		const pointer = POINTERS[words.startsWith('that') ? 'that' : words.endsWith('same') ? 'same' : words];
		if (unit === null || pointer === undefined) return null;
		// "the last day of", "the present day", "this century-old": a part or a kind of, no pointer
		if (unit === 'day' && ['past', 'coming', 'current', 'upcoming'].includes(words)) return null;
		const article = /^the\s/i.test(match[0]);
		if (unit === 'day' && (words === 'last' || words === 'this' || words === 'present')) return null;
		if (/^-(?:old|long)/.test(after(match, text))) return null;
		const by = match.groups?.of === undefined ? pointer.by : pointer.by - 1;
		// "the next day" and "the next year" go on from the story, "next year" from the day of the paper
		if (article && words === 'next' && by === 1) {
			return { kind: 'relative', unit, by, base: unit === 'day' ? 'context' : storyOrPaper(match, text) };
		}
		if (article && words === 'past' && unit === 'year') {
			return { kind: 'relative', unit, by, base: 'publication', reach: { unit: 'month', from: -12, to: 0 } };
		}
		if (article && words === 'past' && unit !== 'quarter') return pastStretch(unit);
		return { kind: 'relative', unit, by, base: unit === 'day' && words === 'next' ? 'context' : pointer.base };
	}
);

/** "the next year brought peace" goes on from the story, "will last the next year" from the day of the paper. */
function storyOrPaper(match: Match, text: string): Base {
	return tenseAt(text, match.index, match.index + match[0].length).tense === 'past' ? 'story' : 'publication';
}

/** "the past month", "the past decade": up to the publication. */
function pastStretch(unit: Reach['unit']): Meaning | null {
	const value = durationValue(1, unit);
	return value === null ? null : { kind: 'duration', value, reach: backFor(unit, 1) };
}

/** A weekday or a month right after, or the unit of another pointer: "the day before last Tuesday", "the day after next week". */
const NAMED = new RegExp(
	`^${S}(?:${WEEKDAY}|${MONTH}|(?:week|month|year|weekend|summer|winter|spring|autumn|fall|night)\\b)`
);

/** "the week before last", "the year before", "the day after" */
export const unitBefore = timeParser(
	'unit-before',
	`the${S}(?<unit>${SINGULAR})${S}(?<side>before${S}last|after${S}next|before|after|earlier)(?!${S}(?:the|a|an|his|her|its|their|last|next|he|she|it|they)\\b)`,
	(match, text) => {
		const unit = unitOf(group(match, 'unit'));
		const side = group(match, 'side').toLowerCase().replace(/\s+/g, ' ');
		if (unit === null) return null;
		// "the day before last Tuesday" hangs on that Tuesday
		if (NAMED.test(after(match, text))) return null;
		if (side === 'before last') return { kind: 'relative', unit, by: -2, base: 'publication' };
		if (side === 'after next') return { kind: 'relative', unit, by: 2, base: 'publication' };
		// "the day after Christmas" hangs on what follows
		if (
			/^\s+[\p{L}\d]/u.test(after(match, text)) &&
			side !== 'earlier' &&
			!/^\s+(?:and|but|when|in|on|at|to|as|by|for|with)\b/.test(after(match, text))
		)
			return null;
		return { kind: 'relative', unit, by: side === 'after' ? 1 : -1, base: 'context' };
	}
);

/** "were arrested by the end of the year": no deadline to come. */
const DONE_BY = /\b(?:was|were)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn|lt|ld|de|ght|ut|nt|st)\b[^.;,]*\b(?:by|before)\s+$/u;

/** "year-end", "the end of the month", "month's end" */
export const unitEnd = timeParser(
	'unit-end',
	`(?:the${S})?(?:(?:end|start|beginning|middle|close|rest|remainder)${S}of${S}the${S}(?<unit>${SINGULAR})|(?<end>year|month|week|quarter|decade)(?:['’]s|-)(?:${OPTIONAL_S}|-)end|(?<=\\b(?:by|at|before|until|around|about|near|after|since)${S})(?<spaced>year)${S}end)`,
	(match, text) => {
		const unit = unitOf(match.groups?.unit ?? match.groups?.spaced ?? group(match, 'end'));
		if (unit === null || (unit === 'week' && match.groups?.unit === undefined)) return null;
		// "at the end of the day" sums up
		if (/\b(?:of|at)\s+$/i.test(before(match, text)) && unit === 'day') return null;
		// "by the end of the decade he ruled": of the story's
		const isOfStory = unit === 'year' || unit === 'decade' || unit === 'century';
		const base =
			isOfStory && DONE_BY.test(before(match, text)) ? 'story' : isOfStory ? storyOrPaper(match, text) : 'publication';
		return { kind: 'relative', unit, by: 0, base };
	}
);
