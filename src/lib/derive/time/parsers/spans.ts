/**
 * The one of two dates that leaves a word to its fellow: "12" of "12-14 May", "14" of "May 12-14", "334" of "334-323 BC", "the
 * ninth" of "the ninth and tenth centuries", "300,000" of "300,000 to 200,000 years ago".
 */
import { year } from '../period.ts';
import { ORDINAL } from '../numbers.ts';
import { DAY, H, MONTH, S } from '../words.ts';
import { dated, ofYear } from './dates.ts';
import { centuryOf, DEEP_NUMBER, deepMeaning, ERA, isBefore } from './eras.ts';
import { after, before, group, period, timeParser } from './parser.ts';
import { EARLY } from './years.ts';

const LINK = `(?:\\s?[-–—]\\s?|\\s(?:to|till|until|through|and|or)\\s(?:the\\s)?)`;

/** "12" of "12-14 May 2016" */
export const firstDay = timeParser(
	'span-day',
	`(?:the${S})?(?<day>${DAY})(?=(?:,\\s${DAY}){0,3}${LINK}${DAY}\\s(?:of\\s)?(?<month>${MONTH})${ofYear}?)`,
	(match, text) =>
		before(match, text).endsWith('-') ? null : dated(group(match, 'month'), group(match, 'day'), match.groups?.year)
);

/** After "May 12 and" a number is a day only where nothing follows that it counts. */
const NOTHING_COUNTED =
	/^(?:[,.;:)”"’]|$|\s+(?:in|at|on|of|for|by|with|from|the|was|were|when|as|after|before|and)\b)/i;

/** "14, 2016" of "May 12-14, 2016" */
export const lastDay = timeParser(
	'span-day',
	`(?<day>${DAY})(?<=\\b(?<month>${MONTH})\\s(?<first>${DAY})(?:,\\s${DAY}){0,3}(?:${LINK}|,\\s)${DAY})${ofYear}?`,
	(match, text) => {
		if (Number.parseInt(group(match, 'first'), 10) >= Number.parseInt(group(match, 'day'), 10)) return null;
		if (match.groups?.year === undefined && !NOTHING_COUNTED.test(after(match, text))) return null;
		return dated(group(match, 'month'), group(match, 'day'), match.groups?.year);
	}
);

/** "334" of "334-323 BC", "between 334 and 323 BC" */
export const firstEraYear = timeParser(
	'era-year',
	`(?<number>\\d{1,3}(?:,\\d{3})|\\d{1,5})(?=${LINK}(?<last>\\d{1,3}(?:,\\d{3})|\\d{1,5})\\s?(?<era>B\\.?C\\.?(?:E\\.?)?)(?!\\w))`,
	(match) => {
		const [first, last] = [group(match, 'number'), group(match, 'last')].map((digits) =>
			Number(digits.replaceAll(',', ''))
		);
		if (first === undefined || last === undefined || first <= last || !/^B/.test(group(match, 'era'))) return null;
		return period(year(1 - first));
	}
);

/** "the ninth" of "the ninth and tenth centuries", "the late 19th" of "the late 19th and early 20th centuries", "the 5th" of "the 5th to the 4th century BC" */
export const firstCentury = timeParser(
	'century',
	`(?:the${S})?${EARLY}?(?<ordinal>${ORDINAL})(?=${LINK}${EARLY}?${ORDINAL}${H}centur(?:y|ies)(?:\\s(?<era>${ERA}))?)`,
	(match) => centuryOf(group(match, 'ordinal'), 'century', isBefore(match.groups?.era))
);

/** "300,000" of "between 300,000 and 200,000 years ago", "3.2 million" of "3.2 million to 2.9 million years ago" */
export const firstDeep = timeParser(
	'deep-time',
	`(?<number>${DEEP_NUMBER})(?:${H}(?<scale>thousand|million|billion))?(?=${LINK}${DEEP_NUMBER}(?:${H}(?<last>thousand|million|billion))?\\syears\\sago\\b)`,
	(match) => deepMeaning(group(match, 'number'), match.groups?.scale ?? match.groups?.last)
);
