/** Why an event has its date, in words: the expression, what it was counted from, and what came out. */
import { dateInWords } from '#lib/model/date-words.ts';
import { IMPORTED_RULE, type StoryEvent } from '#lib/model/events-file.ts';

/** One sentence, and the reviewer's note after it. `published` is the article's date, an EDTF string. */
export function whyThisDate(event: Pick<StoryEvent, 'when' | 'dating' | 'note'>, published: string): string {
	return [sentence(event, published), event.note].filter((part) => part !== undefined).join(' ');
}

function sentence({ when, dating }: Pick<StoryEvent, 'when' | 'dating'>, published: string): string {
	const words = dateInWords(when, { weekday: true });
	const { expression, reference } = dating;
	if (dating.rule === IMPORTED_RULE) return `${words} is the date that it was imported with.`;
	if (expression === null) {
		if (reference === when && reference === published) {
			return `The article does not say when; it reports this on its date of publication, ${words}.`;
		}
		return reference === null
			? `The article does not say when; ${words} is the reviewer’s reading.`
			: `The article does not say when; it is taken as ${words}, from ${referenceInWords(reference, published)}.`;
	}
	if (reference === null) return `“${expression}” says so by itself: ${words}.`;
	if (reference === when) return `“${expression}”, read on ${referenceInWords(reference, published)}, is that day.`;
	return `“${expression}”, counted from ${referenceInWords(reference, published)}, is ${words}.`;
}

function referenceInWords(reference: string, published: string): string {
	const words = dateInWords(reference, { weekday: true });
	return reference === published ? `the date of publication, ${words}` : words;
}
