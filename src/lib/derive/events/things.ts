/** Things that are named with their date: "Japan’s 1910-45 occupation", "a treaty of 1965", "a 90-day termination notice". */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import { datingOf, type Draft, trimmed } from './draft.ts';
import { ACCORD, HAPPENING } from './modifiers.ts';
import type { Paragraph, Sentence } from './reading.ts';
import { titleOf } from './title.ts';
import { withoutTimes } from './title-times.ts';

/** What an accord does, so that the clause tells more than its name. */
const ENACTING =
	/\b(?:settl|sign|end|establish|creat|ban|fix|ratif|normali|divid|grant|ced|abolish|limit|set)\p{L}*\b/iu;

/** Words before a date that belong to its noun: an owner, an article, adjectives. */
const OWNER =
	/(?:(?:\p{Lu}[\p{L}.]*\s+){0,3}\p{Lu}[\p{L}.]*['’]s?|\b(?:the|a|an|its|their|his|her))(?:\s+[\p{L}-]+){0,3}\s+$/u;
/** Words after it: adjectives, the noun, and what it is of. */
const NOUN =
	/^\s+(?:(?!(?:and|or|to|in|on|at|made|was|were|is|has|had|said|that|which)\b)[\p{L}-]+\s+){0,3}?(?:(?!(?:and|or|to|in|on|at)\b)[\p{L}-]+)(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+)*)?/u;

const UP_TO_HAPPENING = new RegExp(
	`^['’]s?\\s+(?:(?!(?:and|or|to|in|on|at|of|made|was|were|is|has|had|said|that|which)\\b)[\\p{L}-]+\\s+){0,3}?${HAPPENING.source}`,
	'iu'
);

/** The draft of a dated thing; null where no noun can be told. */
export function thingDraft(paragraph: Paragraph, sentence: Sentence, time: TimeExpression): Draft | null {
	const { text } = paragraph;
	const clause = sentence.clauses.find(({ start, end }) => time.start >= start && time.start < end);
	const noun = nounPhrase(text, sentence, time);
	if (noun === null) return null;
	const words = text.slice(noun.start, noun.end);
	const whole = clause !== undefined && ACCORD.test(words) && ENACTING.test(text.slice(clause.start, clause.end));
	const quote = trimmed(text, whole ? clause : noun);
	const base = text.slice(quote.start, quote.end);
	const times =
		whole || time.rule === 'notice' ? [] : [{ start: time.start - quote.start, end: time.end - quote.start }];
	// "a 90-day notice" keeps its number
	const counted = /^(?:a|an)\s+\d/.test(base);
	const title = titleOf(counted ? base.replace(/^(?:a|an)\s+/, '') : withoutTimes(base, times));
	return {
		when: time.edtf ?? '',
		kind: 'thing',
		paragraph,
		quote,
		title: time.rule === 'notice' ? `${title} runs out` : title,
		dating: datingOf(time, paragraph.number),
		actor: null,
		act: null,
		subject: null
	};
}

function nounPhrase(text: string, sentence: Stretch, time: TimeExpression): Stretch | null {
	const lead = text.slice(sentence.start, time.start);
	const of =
		/(?:\b(?:the|a|an|its|their|his|her)\s+(?:[\p{L}-]+s['’]\s+)?)?(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+\s+(?:of|dating (?:from|back to)|dates (?:from|back to))\s+(?:the\s+)?$/iu.exec(
			lead
		);
	if (of !== null) return { start: sentence.start + of.index, end: time.end };
	const notice =
		time.rule === 'notice' ? /^\s+(?:[\p{L}-]+\s+){0,2}?(?:notice|deadline|ultimatum|notification)\b/u : NOUN;
	const noun = notice.exec(text.slice(time.end, sentence.end).replace(/^['’]s?/, (mark) => ' '.repeat(mark.length)));
	if (noun === null) return null;
	const owner = OWNER.exec(lead);
	// "Friday's bloody attack": as far as to what happened
	const happening = UP_TO_HAPPENING.exec(text.slice(time.end, sentence.end))?.[0].length ?? 0;
	return {
		start: owner === null ? time.start : sentence.start + owner.index,
		end: time.end + Math.max(noun[0].length, happening)
	};
}
