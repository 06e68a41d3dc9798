/** What the check of a source found, in calm words. */
import type { Change, Doubt } from '#lib/model/proof.ts';
import type { StorySource } from '#lib/model/story.ts';

const DOUBTS: Readonly<Record<Doubt, string>> = {
	number: 'a number',
	unit: 'a unit',
	date: 'a date',
	name: 'a name',
	country: 'a country',
	negation: 'a “not”',
	modality: 'how sure it is',
	attribution: 'who says it',
	quantity: 'how much',
	direction: 'which way',
	tense: 'when it is said to be',
	question: 'whether it is asked',
	quotation: 'what is quoted',
	order: 'the order of the words',
	wording: 'the wording'
};

/** One line on the state of a source: "found word for word". */
export function proofInWords({ proof, change }: Pick<StorySource, 'proof' | 'change'>): string {
	if (proof === 'exact') return 'found word for word';
	if (proof === 'moved') return 'found word for word, at another place';
	if (proof === 'gone') return 'no longer in the article';
	return change === undefined ? 'the words have changed' : changeInWords(change);
}

function changeInWords({ harmless, doubts }: Change): string {
	if (harmless) return 'found, spelled otherwise';
	const named = [...new Set(doubts)].map((doubt) => DOUBTS[doubt]);
	if (named.length === 0) return 'the words have changed';
	const last = named.pop() ?? '';
	return `the words have changed: ${named.length > 0 ? `${named.join(', ')} and ${last}` : last}`;
}

/** Whether the words say what the event says. */
export function isProven({ proof, change }: Pick<StorySource, 'proof' | 'change'>): boolean {
	return proof === 'exact' || proof === 'moved' || (proof === 'changed' && change?.harmless === true);
}
