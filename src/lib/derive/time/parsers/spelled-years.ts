/** Years and decades in words: "nineteen seventy-nine", "two thousand and eight", "the late sixties", "the noughties". */
import { numberValue } from '../numbers.ts';
import { year } from '../period.ts';
import { H, S } from '../words.ts';
import { period, timeParser } from './parser.ts';
import { decadeMeaning } from './years.ts';

const NAMED_DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
/** The last two digits of a year spelled out, from ten on. */
const REST = `(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:${H}(?:${ONES}))?)`;
/** The century that a year spelled out begins with. */
const HUNDREDS: Readonly<Record<string, number>> = { sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 };
const HUNDRED = Object.keys(HUNDREDS).join('|');

/** "the nineties", "the late sixties", "the eighteen-fifties", "the noughties"; not "in his sixties" */
export const namedDecade = timeParser(
	'named-decade',
	`the${S}(?:(?:early|mid|late)${H}|(?:roaring|swinging)${S})?(?:(?:(?<hundred>${HUNDRED})[-\\s])?(?<name>${NAMED_DECADES.join('|')})|noughties|aughts)`,
	(match) => {
		const name = match.groups?.name?.toLowerCase();
		if (name === undefined) return decadeMeaning('2000');
		const hundred = HUNDREDS[(match.groups?.hundred ?? 'nineteen').toLowerCase()] ?? 19;
		return decadeMeaning(String(hundred * 100 + 20 + NAMED_DECADES.indexOf(name) * 10));
	}
);

/** "nineteen seventy-nine", "eighteen twelve"; after a word of time "twenty twelve" and "two thousand and eight" */
export const spokenYear = timeParser(
	'spoken-year',
	`the${S}year${S}two${S}thousand|(?<hundred>${HUNDRED})${H}(?<rest>${REST})|(?<=\\b(?:in|of|since|by|until|from|year)${S})(?:twenty${H}(?<late>${REST})|two${S}thousand(?:${S}and)?${S}(?<one>${ONES}))`,
	(match) => {
		const { hundred, rest, late, one } = match.groups ?? {};
		if (one !== undefined) return period(year(2000 + (numberValue(one) ?? 0)));
		if (rest === undefined && late === undefined) return period(year(2000));
		const from = hundred === undefined ? 2000 : (HUNDREDS[hundred.toLowerCase()] ?? 19) * 100;
		return period(year(from + (numberValue(rest ?? late ?? '') ?? 0)));
	}
);
