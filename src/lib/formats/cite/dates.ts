/** Dates as American styles print them, as precise as EDTF knows them: "August 23, 2019", "ca. 1965", "44 BCE". */
import { MONTHS, yearInWords } from '#lib/model/calendar-words.ts';
import { dateInWords } from '#lib/model/date-words.ts';
import { type EdtfDate, parseEdtf } from '#lib/model/edtf.ts';

/** The one date that an EDTF string is. Throws `EdtfError`, and for an interval, which no border lets in here. */
export function oneDate(when: string): EdtfDate {
	const edtf = parseEdtf(when);
	if (edtf.kind !== 'date') throw new Error(`“${when}” is an interval; expected one date.`);
	return edtf;
}

/** "August 23, 2019", "August 2019", "ca. 2019", "summer 2019". */
export function americanDate(when: string): string {
	const date = oneDate(when);
	const year = yearInWords(date.year);
	if (isOfCalendar(date)) return marked(date, `${monthDay(date)}${date.day === null ? '' : ','} ${year}`);
	return marked(date, plainWords(date));
}

/** "2019, August 23", "2019, August", "ca. 2019", "2019, summer": between brackets in APA style. */
export function apaDate(when: string): string {
	const date = oneDate(when);
	if (isOfCalendar(date)) return marked(date, `${yearInWords(date.year)}, ${monthDay(date)}`);
	return marked(date, plainWords(date).replace(/^([a-z]+) (\d{4}.*)$/, '$2, $1'));
}

function isOfCalendar({ month }: EdtfDate): boolean {
	return month !== null && month <= 12;
}

function monthDay({ month, day }: EdtfDate): string {
	return `${MONTHS[(month ?? 1) - 1]}${day === null ? '' : ` ${day}`}`;
}

/** Without the words for what `marked` says: and of decades only the years. */
function plainWords(date: EdtfDate): string {
	return dateInWords({ ...date, approximate: false, uncertain: false }).replace(/^the (?=\d)/, '');
}

function marked({ approximate, uncertain }: EdtfDate, words: string): string {
	return `${approximate ? 'ca. ' : ''}${words}${uncertain ? '?' : ''}`;
}
