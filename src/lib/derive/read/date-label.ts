/** The date that opens an entry of a chronology: "1914 – War breaks out", "14:05 GMT: …", a heading that is a date. */
import { DAY, MONTH, WEEKDAY, YEAR } from '../time/words.ts';

export interface DateLabel {
	/** Where its date stands, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Where the entry's own words begin; the length of the text for a heading. */
	readonly rest: number;
	/** "heading": nothing follows. "marked": a colon, a dash or a bar follows. "bare": the words follow at once. */
	readonly kind: 'heading' | 'marked' | 'bare';
	/** It says a time of day and no day. */
	readonly clock: boolean;
}

const ERA = '(?:\\s?(?:BCE?|CE|AD|B\\.C\\.(?:E\\.)?|A\\.D\\.))';
const CLOCK = `(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|noon|midnight|[Nn]oon|[Mm]idnight)(?:\\s?\\(?(?:[A-Z]{2,4}|[Ll]ocal [Tt]ime)\\b\\)?)?`;
const POINTS = [
	'\\d{4}-\\d\\d(?:-\\d\\d)?',
	'\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
	`(?:${WEEKDAY},?\\s)?(?:the\\s)?${DAY}(?:\\sof)?\\s${MONTH}(?:,?\\s${YEAR}|,?\\s\\d{1,4}${ERA})?`,
	`(?:${WEEKDAY},?\\s)?${MONTH}\\s${DAY}(?:,?\\s${YEAR}|,?\\s\\d{1,4}${ERA})?(?!\\d)`,
	`${MONTH}(?:,?\\s(?:of\\s)?(?:${YEAR}|\\d{1,4}${ERA}))?`,
	`(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\\sof)?,?\\s${YEAR}`,
	`(?:Q[1-4]|H[12]),?\\s${YEAR}|${YEAR},?\\s(?:Q[1-4]|H[12])|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)\\s(?:quarter|half)(?:\\sof)?\\s${YEAR}`,
	`(?:[Tt]he\\s)?(?:[Ee]arly|[Mm]id|[Ll]ate)?[-\\s]?(?:the\\s)?${YEAR}s`,
	`(?:[Tt]he\\s)?\\d{1,2}(?:st|nd|rd|th)[\\s-][Cc]entury${ERA}?`,
	`(?:AD\\s)\\d{1,4}|\\d{1,5}${ERA}`,
	`\\d[\\d,.]*\\s(?:(?:million|billion|thousand)\\s)?years\\sago`,
	YEAR,
	WEEKDAY
].join('|');
const ABOUT =
	'(?:(?:[Cc]irca|[Cc]a?\\.|[Aa]bout|[Aa]round|[Ee]arly|[Mm]id|[Ll]ate|[Bb]y|[Ee]nd\\sof|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Ii]n|[Oo]n)[-\\s]?(?:in\\s|the\\s)?)?';
const RANGE = `(?:\\s?(?:–|—|-|/|to|until|and)\\s?${ABOUT}(?:${POINTS}|\\d{1,4}${ERA}?))?`;
const DATE = `${ABOUT}(?:${POINTS})${RANGE}`;
const LABEL = new RegExp(
	`^(?<open>[\\s[(*_]*)(?<label>${DATE}(?:(?:,|\\sat|,\\sat)?\\s${CLOCK})?|(?:[Aa]t\\s)?${CLOCK}(?:,?\\s(?:on\\s)?(?:${POINTS}))?)(?<close>[\\])*_]*)`,
	'u'
);
/** What parts a label from its entry; a hyphen and a full stop need their spaces. */
const SEPARATOR = /^(?:\s*(?::|–|—|\||•|→|=)\s*|\s+-+\s+|\.\s+(?=["“‘'(]?[\p{Lu}\d]))[*_]*\s*/u;
const BARE = /^\s+(?=["“‘']?\p{Lu})/u;
const ONLY_CLOCK = new RegExp(`^(?:[Aa]t\\s)?${CLOCK}$`, 'u');

/** What a label can begin with, after words that blur or place it: most texts are told from one by their first words. */
const OPENING =
	/^[\s[(*_]*(?:(?:circa|ca?\.|about|around|early|mid|late|by|end\sof|before|after|since|from|in|on|at|the)[-\s]?){0,4}(?:\d|ad\s|q[1-4]|h[12]|noon|midnight|spring|summer|autumn|fall|winter|first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

/** The date label that opens a text; null where it opens with none. */
export function dateLabel(text: string): DateLabel | null {
	if (!OPENING.test(text)) return null;
	const match = LABEL.exec(text.slice(0, LONGEST));
	const label = match?.groups?.label;
	if (match === null || label === undefined) return null;
	const start = match.groups?.open?.length ?? 0;
	const end = start + label.length;
	const clock = ONLY_CLOCK.test(label);
	const behind = text.slice(match[0].length);
	if (/^[\s.:–—-]*$/u.test(behind)) return { start, end, rest: text.length, kind: 'heading', clock };
	const separator = SEPARATOR.exec(behind);
	if (separator !== null) return { start, end, rest: match[0].length + separator[0].length, kind: 'marked', clock };
	const closed = match.groups?.close !== '';
	const bare = BARE.exec(behind);
	if (bare === null) return null;
	// "(1914) War" and "[14:05] War" are marked by their brackets
	return { start, end, rest: match[0].length + bare[0].length, kind: closed ? 'marked' : 'bare', clock };
}

/** Longest label with what stands around it, in UTF-16 units. */
const LONGEST = 120;
