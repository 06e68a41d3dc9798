/** Numbers as English writes them: digits, words, halves, and the counts that are not said. */

const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);

const WORD_ONES = ONES.slice(1).join('|');
const WORD_TENS = TENS.join('|');
const SMALL = `(?:(?:${WORD_TENS})(?:[-\\s]+(?:one|two|three|four|five|six|seven|eight|nine)\\b)?|${WORD_ONES})`;
const HUNDREDS = `(?:(?:a|${SMALL})[-\\s]+(?:hundred|thousand)(?:[-\\s]+(?:${SMALL}[-\\s]+hundred)\\b)?(?:[-\\s]+(?:and[-\\s]+)?${SMALL}\\b)?)`;

/** Parts of a unit, with the article of the unit: "half an hour", "a quarter of a century", "three-quarters of an hour". */
const PART =
	'(?:half[-\\s]+an?|(?:an?|one)[-\\s]+half|three[-\\s]+quarters[-\\s]+of[-\\s]+an?|(?:an?[-\\s]+)?quarter(?:[-\\s]+of[-\\s]+an?|(?=[-\\s]+century)))';

/** A counted number: `3`, `1,200`, `2 1/2`, `2.5`, "twenty-one", "a hundred", "half a", "a", "an". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:[-\\s]+1/2|½)?|${HUNDREDS}|${PART}|a[-\\s]+dozen|dozen|${SMALL}(?:[-\\s]+and[-\\s]+a[-\\s]+half)?)`;

/** A count that is not said: "several", "a few", "recent". */
export const VAGUE_NUMBER =
	'(?:a[-\\s]+few|few|several|some|many|numerous|a[-\\s]+number[-\\s]+of|countless|dozens[-\\s]+of|hundreds[-\\s]+of|thousands[-\\s]+of|scores[-\\s]+of|a[-\\s]+couple(?:[-\\s]+of)?|couple[-\\s]+of)';

/** "first" … "twentieth", `1st`. */
export const ORDINAL = `(?:${ORDINALS.slice(1).join('|')}|twenty-(?:${ORDINALS.slice(1, 10).join('|')})|\\d{1,2}(?:st|nd|rd|th))`;

/** The value of words that `NUMBER` matches; null where they say none. */
export function numberValue(words: string): number | null {
	const text = words
		.toLowerCase()
		.replace(/[-\s]+/g, ' ')
		.trim();
	if (/^\d/.test(text)) {
		const half = /(?: 1\/2|½)$/.test(text);
		return Number(text.replace(/(?: 1\/2|½)$/, '').replaceAll(',', '')) + (half ? 0.5 : 0);
	}
	if (/^(?:half an?|(?:an?|one) half)$/.test(text)) return 0.5;
	if (text.startsWith('three quarters')) return 0.75;
	if (/\bquarter\b/.test(text)) return 0.25;
	if (/^a couple/.test(text) || /^couple/.test(text)) return 2;
	if (/dozen$/.test(text)) return 12;
	if (text.endsWith(' and a half')) {
		const whole = numberValue(text.slice(0, -' and a half'.length));
		return whole === null ? null : whole + 0.5;
	}
	let thousands = 0;
	let rest = 0;
	for (const word of text.split(' ')) {
		if (word === 'hundred') rest = Math.max(rest, 1) * 100;
		else if (word === 'thousand') [thousands, rest] = [Math.max(rest, 1) * 1000, 0];
		else if (word === 'a' || word === 'an') rest += 1;
		else if (ONES.includes(word)) rest += ONES.indexOf(word);
		else if (TENS.includes(word)) rest += (TENS.indexOf(word) + 2) * 10;
		else if (word !== 'and') return null;
	}
	return thousands + rest;
}

/** The value of words that `ORDINAL` matches. */
export function ordinalValue(words: string): number | null {
	const text = words.toLowerCase();
	if (/^\d/.test(text)) return Number.parseInt(text, 10);
	const index = ORDINALS.indexOf(text);
	if (index !== -1) return index;
	if (text.startsWith('twenty-')) return 20 + ORDINALS.indexOf(text.slice('twenty-'.length));
	return null;
}
