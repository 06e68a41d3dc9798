/** The dated phrases of a story, counted and listed for its pages. */
import { coverageOf } from '#lib/anchor/coverage.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import type { Phrase, PhraseCounts, PhraseList } from '#lib/model/phrases.ts';

/** Every dated phrase that a checked events file names, with what became of it. */
export function phrasesOf(file: EventsFile): PhraseList {
	const { phrases, counts, implied } = coverageOf(file);
	return {
		counts: {
			dating: counts.event,
			events: file.events.length - implied,
			merged: counts.merged,
			aside: counts['set-aside'],
			implied
		},
		phrases: phrases.flatMap(({ fate, when, paragraph, start, end, expression, events, reason, note }): Phrase[] =>
			// The file accounts for every phrase that it names; what it does not name only deriving finds.
			fate === 'unaccounted'
				? []
				: [
						{
							...{ paragraph, start, end, expression, fate, events, reason, note },
							date: when === null ? null : dateInWords(when)
						}
					]
		),
		implied: file.events.filter(({ dating }) => dating.expression === null).map(({ id }) => id)
	};
}

/** The figures alone. */
export function countPhrases(file: EventsFile): PhraseCounts {
	return phrasesOf(file).counts;
}
