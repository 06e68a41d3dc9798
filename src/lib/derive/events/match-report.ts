/** Reports of matches: what happened "in the ninth minute" is of the day on which the match was played. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { actOf } from './acts.ts';
import { isEventful } from './chronicle.ts';
import { type Draft, trimmed } from './draft.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { spokenTitle } from './spoken.ts';
import { unitFrom } from './units.ts';

/** "beat United 3-2", "a 3-2 win", "Harrow 2-1 Lund"; no vote and no range. */
const SCORE =
	/\b(?:beat|beats|beaten|drew|draw|draws|lost|loses?|won|wins?|defeat(?:ed|s)?|held|edged|thrashed|hammered|crushed|stunned|overcame|victory)\b[^.;:]{0,60}?\s\d{1,3}\s?[-–]\s?\d{1,3}(?![\d–-])|(?<![\d–-])\d{1,3}\s?[-–]\s?\d{1,3}\s(?:\p{Ll}+\s){0,2}(?:win|victory|defeat|draw|loss)\b|\p{Lu}\p{L}{1,40}\s\d{1,3}\s?[-–]\s?\d{1,3}\s\p{Lu}\p{L}+/u;
/** What is said of matches alone. */
const OF_PLAY =
	/\bin\s+the\s+[\p{L}\d-]+[\s-]minute\b|\b(?:stoppage|injury)[\s-]time\b|\bhalf[\s-]time\b|\bkick-off\b/iu;

/** A match is reported within so many days. */
const LATEST_DAYS = 3;

/** When within a match something happens. */
const MINUTE =
	/\bin\s+the\s+[\p{L}\d-]+[\s-]minute\b|\b(?:in|until)\s+the\s+\d{1,3}(?:st|nd|rd|th)(?=[.;]|,\s+when\b)|\b(?:after|inside|within)\s+(?:just\s+|only\s+)?[\p{L}\d-]+\s+minutes\b|\bminutes?\s+(?:before|after|into|from)\s+(?:the\s+)?(?:interval|break|restart|half|second|first|end|kick-off)|\b(?:stoppage|injury|added|extra)[\s-]time\b|\b(?:before|after|at|on)\s+(?:the\s+)?(?:half[\s-]?time|interval|break|restart|hour|hour mark|kick-off)\b|\b(?:with|from)\s+the\s+(?:first|last)\s+(?:kick|touch|play)\b/iu;

/** What stands behind a clause shows that a number in it is a minute, in UTF-16 units. */
const BEHIND = 8;

/** The draft that dates a match: the first of the lead, of a day right before its report; null where the text is no report of one. */
export function matchOf({ title, paragraphs, publication }: Reading, drafts: readonly Draft[]): Draft | null {
	const lead = paragraphs[0];
	if (lead === undefined || !(SCORE.test(title) || SCORE.test(lead.text))) return null;
	if (!paragraphs.some(({ text }) => OF_PLAY.test(text))) return null;
	if (paragraphs.filter(({ text }) => MINUTE.test(text)).length < FEWEST) return null;
	const dated = drafts.find(({ paragraph, kind }) => paragraph === lead && kind === 'happening');
	if (dated === undefined) return null;
	const { from, to } = timeSpan(dated.when);
	const days = publication - Math.floor(from / DAY_MS);
	return to - from <= DAY_MS && days >= 0 && days <= LATEST_DAYS ? dated : null;
}

/** So many paragraphs of a report say in which minute. */
const FEWEST = 2;

/** What a sentence says happened in a minute of the match; null where it says no such thing, or has a date of its own. */
export function minuteDraft(
	match: Draft,
	references: References,
	paragraph: Paragraph,
	sentence: Sentence
): Draft | null {
	const { text } = paragraph;
	if (paragraph.speaker !== null || !MINUTE.test(text.slice(sentence.body, sentence.end))) return null;
	if (sentence.times.some(({ edtf }) => edtf !== null)) return null;
	const told = sentence.clauses.find(
		({ role, verb, start, end }) => role === 'main' && verb !== null && MINUTE.test(text.slice(start, end + BEHIND))
	);
	if (told === undefined) return null;
	// "They held out until the 84th, when Moe scored"
	const next = sentence.clauses[sentence.clauses.indexOf(told) + 1];
	const clause = next?.link === 'when' && /,\s+when\s+$/.test(text.slice(told.end, next.start)) ? next : told;
	const unit = unitFrom(text, sentence, clause);
	const reference = references.get(clause) ?? null;
	if (reference === null && !isEventful(paragraph, unit)) return null;
	const title = spokenTitle(paragraph, { text, unit, times: [], references });
	return {
		when: match.when,
		kind: 'happening',
		paragraph,
		quote: trimmed(text, unit),
		title,
		dating: { ...match.dating, certainty: 'implied' },
		actor: clause.subject,
		act: actOf(text, unit, reference),
		subject: reference?.country ?? null
	};
}
