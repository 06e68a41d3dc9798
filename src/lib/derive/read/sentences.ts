/** Paragraph → sentences: `Intl.Segmenter`, mended where an abbreviation or an initial ended no sentence. */

import { remembered } from '#lib/model/remembered.ts';

/** A stretch of a paragraph, offsets in UTF-16 units. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** What is longer is no sentence of prose and is cut at a space, so that no rule reads more at once, in UTF-16 units. */
const LONGEST = 2000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What a full stop stands after without ending a sentence: titles, months, corporate forms, initials, "U.S.". */
const ABBREVIATION =
	/(?:^|[\s("“‘'’[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Maj|Sgt|Cmdr|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|Nos|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Mt|Ft|Inc|Corp|Co|Ltd|Bros|e\.g|i\.e|cf|al|approx|ca?|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;
/** Of these, what may end a sentence when a new one plainly begins after it: "in the U.S. The company", "Acme Inc. He". */
const MAY_END = /(?:(?:\p{Lu}\.)+\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|[ap]\.m|al)\.$/u;
const PLAIN_START =
	/^["“‘'(]?(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|There|For|As|If|When|While|After|Before|Since|Although|However|Meanwhile|Its|His|Her|Their|Our|Some|Many|Most)\b/;

/** The sentences of a paragraph; both the dates of events and the clauses are read by them. */
export const splitSentences = remembered(200, (paragraph): readonly Stretch[] => {
	const sentences: Stretch[] = [];
	for (let from = 0; from < paragraph.length;) {
		const ends = sentenceEnds(paragraph, from, Math.min(paragraph.length, from + WINDOW));
		for (const end of ends) {
			sentences.push(...pieces(paragraph, trim(paragraph, from, end)));
			from = end;
		}
	}
	return sentences;
});

/**
 * The segmenter looks ahead without bound after "U.S.", so that it is shown a window at a time, in UTF-16 units. What a
 * window's end cuts off is begun again in the next.
 */
const WINDOW = 2 * LONGEST;

/** Where the sentences of `paragraph[from, to)` end; the last, which may go on, only where it is the only one or the text ends. */
function sentenceEnds(paragraph: string, from: number, to: number): number[] {
	const window = paragraph.slice(from, to);
	const ends: number[] = [];
	let start = 0;
	for (const { index, segment } of segmenter.segment(window)) {
		const end = index + segment.length;
		const rest = window.slice(end, end + 24);
		if (end < window.length && goesOn(window.slice(Math.max(start, end - 40), end).trimEnd(), rest)) continue;
		ends.push(from + end);
		start = end;
	}
	return to < paragraph.length && ends.length > 1 ? ends.slice(0, -1) : ends;
}

function pieces(text: string, { start, end }: Stretch): Stretch[] {
	const cut: Stretch[] = [];
	let from = start;
	while (end - from > LONGEST) {
		const space = text.lastIndexOf(' ', from + LONGEST);
		const to = space > from ? space : from + LONGEST;
		cut.push(trim(text, from, to));
		from = to;
	}
	if (end > from) cut.push(trim(text, from, end));
	return cut.filter((piece) => piece.end > piece.start);
}

function goesOn(before: string, rest: string): boolean {
	if (/^\p{Ll}/u.test(rest)) return true;
	if (!ABBREVIATION.test(before)) return false;
	if (isAnswer(before, rest)) return false;
	if (/\b[ap]\.m\.$/.test(before) && /^["“‘']?\p{Lu}\p{Ll}/u.test(rest)) return CLOCK_GOES_ON.test(rest);
	return !(MAY_END.test(before) && PLAIN_START.test(rest));
}

/** "6 p.m. Friday", "6 p.m. Eastern", "6 p.m. Moscow time" */
const CLOCK_GOES_ON =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|^(?:Eastern|Central|Mountain|Pacific|Atlantic|British|Greenwich|Universal|Zulu|Daylight|Standard)\b|^(?:\p{Lu}\p{L}*\s){1,2}(?:local\s)?time\b/u;

/** "No. The governments must agree": not a number. */
function isAnswer(before: string, rest: string): boolean {
	return /(?:^|[\s"“‘])No\.$/.test(before) && !/^\d/.test(rest);
}

function trim(text: string, from: number, to: number): Stretch {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}
