/**
 * Content lines of iCalendar (RFC 5545, 3.1 and 3.3): escaped, folded, ended with CRLF. Written out here, for ical.js, which the
 * import reads with, writes years before 1000 with three digits, which no calendar takes.
 */
import { civil } from '#lib/model/calendar.ts';
import { two } from '../edtf-text.ts';

/** Longest line, in octets of UTF-8, without its end. */
export const LINE_OCTETS = 75;

/** One line with its end; `name` may carry parameters. */
export function contentLine(name: string, value: string): string {
	return `${folded(`${name}:${value}`)}\r\n`;
}

/** A text value: of RFC 5545 backslash, semicolon, comma and line end are escaped; control characters have no place. */
export function textValue(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

/** `20190822`: the day, in UTC, of an instant of the years 1 to 9999. */
export function dayValue(ms: number): string {
	const { year, month, day } = civil(ms);
	return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

/** `20190822T143000`, and a Z after it where it is UTC's. */
export function timeValue(ms: number, isUtc: boolean): string {
	const { hour, minute, second } = civil(ms);
	return `${dayValue(ms)}T${two(hour)}${two(minute)}${two(second)}${isUtc ? 'Z' : ''}`;
}

/** Parts of at most 75 octets, those after the first behind a space; never within a character. */
function folded(line: string): string {
	let octets = 0;
	let text = '';
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > LINE_OCTETS) {
			text += '\r\n ';
			octets = 1;
		}
		text += character;
		octets += size;
	}
	return text;
}

function octetsOf(codePoint: number): number {
	return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
