/** Why an event has its date, in one sentence: the expression, the rule that read it, what it was read against, and the EDTF. */
import { dateInWords } from '#lib/model/date-words.ts';
import { IMPORTED_RULE, type StoryEvent } from '#lib/model/events-file.ts';
import { ruleInWords } from './rule-words.ts';

/** One sentence, and the reviewer's note after it. `published` is the article's date, an EDTF string. */
export function whyThisDate(event: Pick<StoryEvent, 'when' | 'dating' | 'note'>, published: string): string {
	const said = `${sentence(event, published)}, in EDTF ${event.when}.`;
	return [said, event.note].filter((part) => part !== undefined).join(' ');
}

function sentence({ when, dating }: Pick<StoryEvent, 'when' | 'dating'>, published: string): string {
	const words = dateInWords(when, { weekday: true });
	const { expression, reference } = dating;
	if (dating.rule === IMPORTED_RULE) return `It was imported with its date: ${words}`;
	if (expression === null) {
		if (reference === when && reference === published) {
			return `The article does not say when; it reports this on its date of publication, ${words}`;
		}
		return reference === null
			? `The article does not say when; the date is the reviewer’s reading: ${words}`
			: `The article does not say when; its date is taken from ${referenceInWords(reference, published)}: ${words}`;
	}
	const { kind, from } = ruleInWords(dating.rule);
	if (reference === null) return `“${expression}” is ${kind} and needs no other date: ${words}`;
	const against = referenceInWords(reference, published);
	if (reference === when) return `“${expression}” is ${kind} and means that of ${against}`;
	return `“${expression}” is ${kind}, ${from} ${against}: ${words}`;
}

function referenceInWords(reference: string, published: string): string {
	const words = dateInWords(reference, { weekday: true });
	return reference === published ? `the date of publication, ${words}` : words;
}
