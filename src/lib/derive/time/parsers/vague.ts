/** Words that point at the past, the present or the future without a date: "now", "recently", "soon", "the future". */
import type { Meaning, Reach, TimexReference } from '../meaning.ts';
import { S } from '../words.ts';
import { after, before, timeParser } from './parser.ts';

const reference = (value: TimexReference, reach: Reach | null = null): Meaning => ({ kind: 'reference', value, reach });

/** "recently": the two months up to the publication. Our own reading; every date that rests on it is marked approximate. */
const LATELY: Reach = { unit: 'month', from: -1, to: 0 };

/** "now", "currently", "at the moment", "these days" */
export const present = timeParser(
	'present',
	`(?:right${S})?now|currently|(?<=\\bat${S})(?:the${S}present${S}time|present|the${S}moment)|nowadays|these${S}days|presently`,
	(match, text) => {
		// "now-defunct" is in a name for a thing
		if (/^-/.test(after(match, text))) return null;
		return reference('PRESENT_REF');
	}
);

/** "current conditions", "its current chief": of the present, before a noun in lower case */
export const current = timeParser('current', `current(?=${S}[a-z])`, (match, text) =>
	/\b(?:direct|alternating|ocean|electric|air|water)\s+$/i.test(before(match, text)) ? null : reference('PRESENT_REF')
);

/** "recently", "lately", "of late", "more recently" */
export const recent = timeParser('recent', `(?:(?:more|most|only|just|very)${S})?recently|lately|of${S}late`, () =>
	reference('PAST_REF', LATELY)
);

/** "a last-minute push", "a late bid": shortly before what the article reports. */
export const lastMinute = timeParser(
	'last-minute',
	`last-(?:minute|ditch)|eleventh-hour|(?<=\\ba(?:n)?${S})late(?=${S}(?:\\p{L}+${S})?(?:effort|push|bid|attempt|appeal|plea)\\b)`.replaceAll(
		'\\p{L}',
		'[a-z]'
	),
	() => reference('PAST_REF', { unit: 'month', from: 0, to: 0 })
);

/** "the past", "previously", "formerly", "once", "in the past" */
export const past = timeParser(
	'past',
	`(?<=\\bin${S})the${S}(?:recent${S})?past|in${S}the${S}old${S}days|(?<=\\bat${S})that${S}time|long${S}ago|years${S}past`,
	(match, text) => {
		if (/time$/i.test(match[0]) && /^\s+(?:of|when|that)\b/.test(after(match, text))) return null;
		return reference('PAST_REF');
	}
);

/** "soon", "the future", "the near term", "in the coming weeks" is a duration */
export const future = timeParser(
	'future',
	`the${S}future(?=[.,;:!?"”’)]|${S}(?:and|or|but|if|as|that|for|is|was|will|may|would|with)\\b)|(?<=\\bin${S})the${S}(?:near|foreseeable|distant|not-too-distant|immediate)?${S.replace('+', '*')}future|(?<=\\bfor${S})the${S}foreseeable${S}future|the${S}near${S}future|soon|(?<=\\bin${S})the${S}(?:short|near)(?:er)?${S}term`,
	(match, text) => {
		if (
			/^soon$/i.test(match[0]) &&
			(/^\s+(?:after|as)\b/i.test(after(match, text)) || /\b(?:as|too|how)\s+$/i.test(before(match, text)))
		)
			return null;
		return reference('FUTURE_REF');
	}
);
