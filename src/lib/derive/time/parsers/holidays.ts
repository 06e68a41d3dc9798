/** Holidays, fixed and computed: "Thanksgiving Day", "last Christmas", "Easter 1916", "Yom Kippur 1973", "Whit Monday". */
import { daysAfter, easter, nthWeekday, orthodoxEaster, passover, roshHashanah } from '../movable-days.ts';
import { feast, monthFrom } from '../other-calendars.ts';
import type { Meaning } from '../meaning.ts';
import { day, type Period } from '../period.ts';
import { S, YEAR } from '../words.ts';
import { after, before, group, period, timeParser } from './parser.ts';
import { LEAN, LEANS } from './seasons.ts';

const ramadan = feast('islamic-umalqura', '9', 1);

/** Days that bear a name in English-speaking countries, and when they fall. */
const HOLIDAYS: readonly (readonly [
	names: string,
	inYear: (year: number) => Period,
	lastDay?: (year: number) => Period | null
])[] = [
	['Ramadan|Ramadhan', ramadan, monthFrom(ramadan, 'islamic-umalqura')],
	['Eid (?:al|ul)-Fitr', feast('islamic-umalqura', '10', 1)],
	['Eid (?:al|ul)-Adha', feast('islamic-umalqura', '12', 10)],
	['Ashura', feast('islamic-umalqura', '1', 10)],
	['Islamic New Year', feast('islamic-umalqura', '1', 1)],
	['(?:Lunar|Chinese|Vietnamese|Korean) New Year|Tet|Seollal', feast('chinese', '1', 1)],
	['Lantern Festival', feast('chinese', '1', 15)],
	['Dragon Boat Festival', feast('chinese', '5', 5)],
	['Mid-Autumn Festival|Chuseok', feast('chinese', '8', 15)],
	['Nowruz|Norouz', feast('persian', '1', 1)],
	['Hanukkah|Chanukah', feast('hebrew', 'Kislev', 25)],
	['Orthodox Christmas', (y) => day(y, 1, 7)],
	["New Year['’]?s Eve", (y) => day(y, 12, 31)],
	["New Year['’]?s Day|New Year['’]?s", (y) => day(y, 1, 1)],
	['Christmas Eve', (y) => day(y, 12, 24)],
	['Christmas Day|Christmas', (y) => day(y, 12, 25)],
	['Boxing Day', (y) => day(y, 12, 26)],
	["Valentine['’]?s Day", (y) => day(y, 2, 14)],
	["(?:St\\.?|Saint) Patrick['’]?s Day", (y) => day(y, 3, 17)],
	["April Fools?['’]? Day", (y) => day(y, 4, 1)],
	['May Day', (y) => day(y, 5, 1)],
	['Independence Day|Fourth of July', (y) => day(y, 7, 4)],
	['Bastille Day', (y) => day(y, 7, 14)],
	['Halloween', (y) => day(y, 10, 31)],
	['Veterans Day|Armistice Day|Remembrance Day', (y) => day(y, 11, 11)],
	['Martin Luther King (?:Jr\\.? )?Day', (y) => nthWeekday(y, 1, 1, 3)],
	["Presidents?['’]? Day", (y) => nthWeekday(y, 2, 1, 3)],
	["Mother['’]?s Day", (y) => nthWeekday(y, 5, 0, 2)],
	["Father['’]?s Day", (y) => nthWeekday(y, 6, 0, 3)],
	['Memorial Day', (y) => nthWeekday(y, 5, 1, -1)],
	['Labou?r Day', (y) => nthWeekday(y, 9, 1, 1)],
	['Columbus Day', (y) => nthWeekday(y, 10, 1, 2)],
	['Election Day', (y) => daysAfter(nthWeekday(y, 11, 1, 1), 1)],
	['Thanksgiving Day|Thanksgiving', (y) => nthWeekday(y, 11, 4, 4)],
	['Black Friday', (y) => daysAfter(nthWeekday(y, 11, 4, 4), 1)],
	['Ash Wednesday', (y) => daysAfter(easter(y), -46)],
	['Palm Sunday', (y) => daysAfter(easter(y), -7)],
	['Good Friday', (y) => daysAfter(easter(y), -2)],
	['(?:Orthodox|Russian|Greek) Easter', orthodoxEaster],
	['Easter Monday', (y) => daysAfter(easter(y), 1)],
	['Easter Saturday|Holy Saturday', (y) => daysAfter(easter(y), -1)],
	['Easter Sunday|Easter', easter],
	['Shrove Tuesday|Mardi Gras|Fat Tuesday', (y) => daysAfter(easter(y), -47)],
	['Maundy Thursday|Holy Thursday', (y) => daysAfter(easter(y), -3)],
	['Ascension (?:Day|Thursday)', (y) => daysAfter(easter(y), 39)],
	['Whit Monday|Pentecost Monday', (y) => daysAfter(easter(y), 50)],
	['Whitsun(?:day)?|Whit Sunday|Pentecost', (y) => daysAfter(easter(y), 49)],
	['Corpus Christi', (y) => daysAfter(easter(y), 60)],
	[
		'Advent Sunday',
		(y) => daysAfter(nthWeekday(y, 12, 0, 1), day(y, 12, 1).n + 2 < nthWeekday(y, 12, 0, 1).n ? -7 : 0)
	],
	['Passover', passover],
	['Shavuot', (y) => daysAfter(passover(y), 50)],
	['Rosh Hashanah', roshHashanah],
	['Yom Kippur', (y) => daysAfter(roshHashanah(y), 9)],
	['Sukkot', (y) => daysAfter(roshHashanah(y), 14)],
	['Purim', (y) => daysAfter(passover(y), -30)],
	['Groundhog Day', (y) => day(y, 2, 2)],
	['Epiphany|Twelfth Night', (y) => day(y, 1, 6)],
	['Australia Day', (y) => day(y, 1, 26)],
	["International Women['’]s Day", (y) => day(y, 3, 8)],
	["(?:St\\.?|Saint) George['’]s Day", (y) => day(y, 4, 23)],
	['A(?:nzac|NZAC) Day', (y) => day(y, 4, 25)],
	['Cinco de Mayo', (y) => day(y, 5, 5)],
	['V-?E Day|Victory in Europe Day', (y) => day(y, 5, 8)],
	['Juneteenth', (y) => day(y, 6, 19)],
	["Midsummer['’]?s? Day", (y) => day(y, 6, 24)],
	['Canada Day', (y) => day(y, 7, 1)],
	['Assumption Day', (y) => day(y, 8, 15)],
	['Michaelmas', (y) => day(y, 9, 29)],
	["All Saints['’]? Day", (y) => day(y, 11, 1)],
	["All Souls['’]? Day", (y) => day(y, 11, 2)],
	['Guy Fawkes (?:Night|Day)|Bonfire Night', (y) => day(y, 11, 5)],
	["(?:St\\.?|Saint) Andrew['’]s Day", (y) => day(y, 11, 30)],
	["(?:St\\.?|Saint) Stephen['’]s Day", (y) => day(y, 12, 26)]
];

/** "Thanksgiving Day", "last Christmas", "Easter 1916", "Election Day" */
export const holiday = timeParser(
	'holiday',
	`(?:(?<lean>${LEAN})${S})?(?<name>${HOLIDAYS.map(([names]) => names.replaceAll(' ', S)).join('|')})(?:\\s*,?\\s*(?<year>${YEAR}))?`,
	(match, text): Meaning | null => {
		const name = group(match, 'name').replace(/\s+/g, ' ');
		const found = HOLIDAYS.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name));
		if (found === undefined || !(/^\p{Lu}/u.test(name) || /^(?:lunar|chinese) new year$/i.test(name))) return null;
		if (/\b(?:each|every)\s+$/i.test(before(match, text))) return { kind: 'set', value: 'P1Y' };
		if (
			/^\s+(?:Island|Eve|Rising|Party|[Pp]resents?|[Cc]ards?|[Tt]ree|[Pp]arade|[Ss]hopping|[Ss]ales|Seals|Offensive)\b/.test(
				after(match, text)
			)
		)
			return null;
		const stated = match.groups?.year;
		const [, inYear, lastDay] = found;
		if (stated !== undefined) {
			const [first, last] = [inYear(Number(stated)), lastDay?.(Number(stated)) ?? null];
			return last === null ? period(first) : { kind: 'range', first, last };
		}
		const lean = LEANS[(match.groups?.lean ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? null;
		return lastDay === undefined ? { kind: 'yearly', inYear, lean } : { kind: 'yearly', inYear, lean, lastDay };
	}
);
