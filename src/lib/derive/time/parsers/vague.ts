/** Words that point at the past, the present or the future without a date: "now", "recently", "soon", "the future". */
import type { Match, Meaning, Reach, TimexReference } from '../meaning.ts';
import { OPTIONAL_S, S } from '../words.ts';
import { tenseAt } from '../tense.ts';
import { after, before, timeParser } from './parser.ts';

const reference = (value: TimexReference, reach: Reach | null = null): Meaning => ({ kind: 'reference', value, reach });

/** "recently": the two months up to the publication. Our own reading; every date that rests on it is marked approximate. */
const LATELY: Reach = { unit: 'month', from: -1, to: 0 };

/** Who held an office then: "by then president Ana Ruiz". */
const OFFICE =
	'(?:vice|deputy|prime|acting|president|minister|governor|mayor|senator|secretary|chancellor|chief|king|queen)';

/** "now", "currently", "at the moment", "at this crucial moment", "these days" */
export const present = timeParser(
	'present',
	`(?:right${S})?now|currently|(?<=\\bat${S})(?:the${S}present${S}time|present|the${S}moment|this${S}(?:(?:very|crucial|critical|difficult|delicate)${S})?moment)|nowadays|these${S}days|presently`,
	(match, text) => {
		// "now-defunct" is in a name for a thing; "Now for the weather" turns to the next of them
		if (/^-/.test(after(match, text)) || (/^Now/.test(match[0]) && /^\s+(?:for|to|then)\b/.test(after(match, text))))
			return null;
		return reference('PRESENT_REF');
	}
);

/** What is swept along or flows, and its verbs: "a strong current carried him". */
const FLOWS =
	/\b(?:direct|alternating|ocean|electric(?:al)?|air|water|river|rip|tidal|gulf|deep|cold|warm|strong|swift|fast|fierce|powerful|surface)\s+$/i;
const FLOWING =
	/^\s+(?:accounts?|affairs|swept|sweeps?|carr(?:y|ies|ied)|flow\w*|pull\w*|drag\w*|took|ran|runs?|is|was|had|has|can|could|will|would|may|that|which|and|in|of|from|at|along)\b/i;

/** "current conditions", "its current chief": of the present, before a noun in lower case; "the then current price" is of the past */
export const current = timeParser('current', `(?:then[-\\s])?current(?=${S}[a-z])`, (match, text) => {
	if (/^then/i.test(match[0])) return reference('PAST_REF');
	return FLOWS.test(before(match, text)) || FLOWING.test(after(match, text)) ? null : reference('PRESENT_REF');
});

/** "recently", "lately", "of late", "more recently" */
export const recent = timeParser(
	'recent',
	`(?:(?:more|most|only|just|very)${S})?recently|lately|of${S}late`,
	(match, text) =>
		// "as recently as last week" is last week
		/^\s+as\b/.test(after(match, text)) ? null : reference('PAST_REF', LATELY)
);

/** "until then", "by then", "from then on": when the text said last; "by then Mayor Ed Koch" is of whom, not when */
export const then = timeParser(
	'then',
	`(?<=\\b(?:until|till|by)${S})then(?=[.,;:!?)”"’]|$|${S}(?!(?:${OFFICE})\\b)[a-z])|(?<=\\bfrom${S})then(?=${S}on\\b)`,
	() => ({ kind: 'then' })
);

/** "in the past", "in past years", "in those days", "at that time", "since that moment", "long ago", "the other day" */
export const past = timeParser(
	'past',
	`(?<=\\bin${S})the${S}(?:recent${S})?past|(?<=\\bin${S})(?:the${S}old${S}days|those${S}days|bygone${S}days|(?:past|earlier|previous|former)${S}(?:years|decades|centuries|times))|(?<=\\bat${S})(?:that|the)${S}time|(?<=\\b(?:at|by|until|since|from)${S})that${S}(?:time|moment)|(?<!\\bas${S})long${S}ago|the${S}other${S}(?:day|night|week)(?!${S}of\\b)|(?:some|an?(?:${S}(?:very${S})?(?:long|short))?)${S}(?:time|while|moment)${S}ago|years${S}past`,
	(match, text) => {
		const tail = after(match, text);
		if (/(?:time|moment)$/i.test(match[0]) && /^\s+(?:of|when|that)\b/.test(tail)) return null;
		// "at the time he was king": then; "at the time the wall fell": when it fell
		if (
			/the\s+time$/i.test(match[0]) &&
			!/^(?:[.,;:!?”"’')]|$|\s+(?:he|she|it|they|we|I|was|were|had|and|but|as)\b)/.test(tail)
		)
			return null;
		return reference('PAST_REF');
	}
);

/** "soon", "the future", "over the long term", "someday"; "in the coming weeks" is a duration */
export const future = timeParser(
	'future',
	`the${S}future(?=[.,;:!?"”’)]|${S}(?:and|or|but|if|as|that|for|is|was|will|may|would|with)\\b)|(?<=\\bin${S})the${S}(?:near|foreseeable|distant|not-too-distant|immediate)?${OPTIONAL_S}future|(?<=\\bfor${S})the${S}foreseeable${S}future|the${S}near${S}future|soon|some${OPTIONAL_S}day|(?<=\\bin${S})future(?=[.,;:]|$)|(?<=\\b(?:in|over|for)${S})the${S}(?:short|near|medium|long)(?:er)?${S}term|(?<=\\bat${S})(?:a|some)${S}(?:later|future)${S}(?:date|time|point)`,
	(match, text) => {
		return /^soon$/i.test(match[0]) && !isAhead(match, text) ? null : reference('FUTURE_REF');
	}
);

/** "it will soon open": not "as soon as", "soon after", nor "it soon became", which is of the story's own past. */
function isAhead(match: Match, text: string): boolean {
	if (/^\s+(?:after|afterwards?|as|enough)\b/i.test(after(match, text))) return false;
	if (/\b(?:as|too|how|so|no|very)\s+$/i.test(before(match, text))) return false;
	if (/(?:\b(?:may|might|can|could|will|would|should|shall|must|to)|['’]ll)\s+$/i.test(before(match, text)))
		return true;
	return tenseAt(text, match.index, match.index + match[0].length).tense !== 'past';
}
