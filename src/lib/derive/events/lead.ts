/** The lead of a news story tells what happened that day, often without saying so: "Dockers walked out in Odesa". */
import { actOf } from './acts.ts';
import { DAY_MS } from '#lib/model/calendar.ts';
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { type Draft, publicationDating, trimmed } from './draft.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import type { References } from './references.ts';
import { spokenTitle } from './spoken.ts';
import { unitFrom } from './units.ts';
import { isState } from './verbs.ts';

/** News names days so near its own, in days. */
const NEWS_DAYS = 7;

/** … and within so many paragraphs. */
const NEWS_PARAGRAPHS = 6;

/** Whether the text tells of the days around its publication: "on Thursday", "yesterday". */
function isNews({ paragraphs, publication }: Reading): boolean {
	return paragraphs.slice(0, NEWS_PARAGRAPHS).some(({ sentences }) =>
		sentences.some(({ times }) =>
			times.some(({ edtf, reference }) => {
				if (edtf === null || reference === null) return false;
				const span = timeSpan(edtf);
				return span.to - span.from <= DAY_MS && Math.abs(span.from / DAY_MS - publication) <= NEWS_DAYS;
			})
		)
	);
}

/** The draft of an undated lead, with the publication for its date; null where the sentence is none. */
export function leadDraft(
	reading: Reading,
	references: References,
	paragraph: Paragraph,
	sentence: Sentence
): Draft | null {
	if (paragraph.number !== 1 || sentence !== paragraph.sentences[0]) return null;
	// the day of the dateline says when this was written
	if (sentence.times.some(({ start }) => start >= sentence.body)) return null;
	const published = tryParseEdtf(reading.published);
	if (published?.kind !== 'date' || (published.precision !== 'day' && !reading.published.includes('T'))) return null;
	if (!isNews(reading)) return null;
	const { text } = paragraph;
	// "What happened?" above an answer
	if (/\?\W*$/.test(text.slice(sentence.start, sentence.end))) return null;
	const clause = sentence.clauses.find(({ role, verb }) => role === 'main' && verb !== null);
	if (clause === undefined || clause.verb === null || clause.subject === null) return null;
	// "It began as a summer project": what did, the next sentence says
	if (/^(?:it|he|she|they|this|that|there)$/i.test(text.slice(clause.subject.start, clause.subject.end))) return null;
	if (
		isState(clause.verb.word) &&
		!/^(?:was|were|has|have)\s+(?:\w+\s+)?\p{L}+(?:ed|en|n|t|de)\b/u.test(text.slice(clause.verb.start, clause.end))
	)
		return null;
	if (
		/^(?:will|would|may|might|could|can|should|must|is|are|had|do|does|did)$/.test(clause.verb.word) ||
		(/s$/.test(clause.verb.word) && !/^(?:was|has)$/.test(clause.verb.word))
	)
		return null;
	const unit = unitFrom(text, sentence, clause);
	return {
		when: reading.published,
		kind: 'happening',
		paragraph,
		quote: trimmed(text, unit),
		title: spokenTitle(paragraph, { text, unit, times: [], references }),
		dating: publicationDating(reading.published, paragraph.number, unit.start),
		actor: clause.subject,
		act: actOf(text, unit, references.get(clause) ?? null),
		subject: null
	};
}
