/** The words, numbers and signs of a text, each with the form by which copies of one text are held against each other. */
import { NUMBER_WORDS, ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';
import { plainSpelling } from './spelling.ts';

/** A word, number or sign. Offsets in UTF-16 units of the text. */
export interface Word {
	readonly start: number;
	readonly end: number;
	/** Folded: two texts whose forms are the same say the same. Never empty. */
	readonly form: string;
}

/** Letters of scripts that put no spaces between words are words of their own. */
const LETTER =
	'(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]';
/** "U.S", "e.g" */
const INITIALS = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])';
/** "1,200.5", "10:30" */
const NUMBER = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?![\\p{L}\\p{M}\\p{Nd}]|[.,:]\\p{Nd})';
/** "don’t", "22nd", "5.2m"; a hyphen parts words, an apostrophe does not. */
const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))[\\p{L}\\p{M}\\p{N}]+)*";
const DOUBLE = "[\"“”„‟«»‹›]|''";
const SINGLE = "['‘’‛‚ʼ]";
const QUESTION = '[?？؟]';
/** The minus and the hyphen before a number, and what is written for words. */
const SIGN = '[$£€¥₹%‰°+=<>/&@#*§]|[-−–—](?=[$£€¥₹]?\\p{Nd})';

/** Plain words go first, which most are, and of them those that a plain mark ends: to test for other letters is slow. */
const PIECES = new RegExp(
	`[A-Za-z]+(?=[\\s,;:!?)"“”—–-])|[A-Za-z]+(?![\\p{L}\\p{M}\\p{N}'’ʼ.])|${LETTER}|(${INITIALS})|(${NUMBER})|${WORD}|(${DOUBLE})|(${SINGLE})|(${QUESTION})|(${SIGN})`,
	'gu'
);

/** The words of a text in order. Points, commas, dashes and brackets are none; question and quotation marks are. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let quoting = false;
	for (const match of text.matchAll(PIECES)) {
		const [piece, initials, number, double, single, question, sign] = match;
		const { index } = match;
		const end = index + piece.length;
		let form: string | null;
		if (single !== undefined) {
			form = singleQuote(text, index, quoting);
			if (form === '"') quoting = !quoting;
		} else if (sign !== undefined) form = signForm(text, index, piece);
		else if (double !== undefined) form = '"';
		else if (question !== undefined) form = '?';
		else if (number !== undefined) form = plainNumber(piece);
		else if (initials !== undefined) form = piece.replaceAll('.', '').toUpperCase();
		else {
			for (const one of formsOf(piece)) words.push({ start: index, end, form: one });
			continue;
		}
		if (form !== null) words.push({ start: index, end, form });
	}
	return joined(words, text);
}

/** A single quotation mark opens before a word and closes what was opened; after a plural it is a possessive. */
function singleQuote(text: string, at: number, quoting: boolean): string | null {
	const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
	const opens = !/[\p{L}\p{N}]/u.test(before) && /[\p{L}“"]/u.test(after);
	if (opens || quoting) return '"';
	return /s/i.test(before) ? "'" : null; // "ministers’ vote" is another than "ministers vote"; "’90s" is "90s"
}

/** A hyphen or dash between numbers is "to", before one a minus; between words it says nothing. */
function signForm(text: string, at: number, sign: string): string | null {
	if (sign === '%') return 'percent';
	if (!/[-−–—]/.test(sign)) return sign;
	const before = text.charAt(at - 1);
	if (/\p{N}/u.test(before)) return 'to';
	return /[\p{L}\p{M})\]]/u.test(before) || /[–—]/.test(sign) ? null : '-';
}

function plainNumber(number: string): string {
	return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number;
}

/** Forms that were made, by what they were made of: texts have few different words. Emptied where a corpus brings many. */
const made = new Map<string, readonly string[]>();
const MOST_MADE = 50_000;

function formsOf(piece: string): readonly string[] {
	const known = made.get(piece);
	if (known !== undefined) return known;
	if (made.size >= MOST_MADE) made.clear();
	const forms = makeForms(piece);
	made.set(piece, forms);
	return forms;
}

/** "don’t" is "do not"; "5m" is "5 million". */
function makeForms(piece: string): string[] {
	const word = foldLetters(piece.replaceAll(/[’ʼ]/g, "'"));
	const negated = /^(ca|wo|sha|ai|[a-z]+)n't$/i.exec(word);
	if (negated !== null) {
		const verb = negated[1]?.toLowerCase() ?? '';
		return [{ ca: 'can', wo: 'will', sha: 'shall' }[verb] ?? verb, 'not'];
	}
	if (/^cannot$/i.test(word)) return ['can', 'not'];
	const scaled = /^(\d[\d.,]*)([a-z]+)$/i.exec(word);
	const scale = SCALES.get(scaled?.[2]?.toLowerCase() ?? '') ?? UNITS.get(scaled?.[2]?.toLowerCase() ?? '');
	if (scaled !== null && scale !== undefined) return [plainNumber(scaled[1] ?? ''), scale];
	return [caseForm(word)];
}

/** Words whose meaning hangs on their capital. */
const CAPITALS = new Set(
	(
		'aids apple august bath bill boxer bush butter cancer catholic china church cologne conservative cork democrat ' +
		'democratic down drew earth frank georgia god grace green guinea hope house hungary ice iris ivory jack japan job ' +
		'jordan king labour labor lent liberal lima lords march mark may mercury miss mobile nice norm orange oval pat polish ' +
		'poles pound pratt prime progressive ray reading republican rich rob rock rose sandy senate serb slough smith ' +
		'state states stone street sue swede tank temple tiger tories turkey turner union wales welsh west will wood worth'
	).split(' ')
);

function caseForm(word: string): string {
	const lower = word.toLowerCase();
	// "US" is another than "us"; longer ones are also written "Nato"
	if (word.length > 1 && word.length <= 3 && word === word.toUpperCase() && word !== lower) return word;
	if (CAPITALS.has(lower) && word !== lower) return `${lower[0]?.toUpperCase() ?? ''}${lower.slice(1)}`;
	return plainSpelling(lower);
}

/** Latin letters without accents, and ligatures taken apart; marks of other scripts make other letters and stay. */
function foldLetters(word: string): string {
	if (/^[\0-\x7f]*$/.test(word)) return word;
	return word
		.normalize('NFKD')
		.replace(/([A-Za-z])[\u0300-\u036f]+/g, '$1')
		.replace(/[ßæœøłđıÆŒØŁĐ]/g, (letter) => LIGATURES[letter] ?? letter)
		.normalize('NFC');
}

const LIGATURES: Readonly<Record<string, string>> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
	...{ Æ: 'Ae', Œ: 'Oe', Ø: 'O', Ł: 'L', Đ: 'D' }
};

/** Numbers in words become figures ("twenty-five": 25), "per cent" one word, months and units their full names. */
function joined(words: readonly Word[], text: string): Word[] {
	const out: Word[] = [];
	for (let i = 0; i < words.length; i++) {
		const [word, next] = [words[i], words[i + 1]];
		if (word === undefined) continue;
		const both = next === undefined ? null : formOfBoth(word.form, next.form);
		if (both !== null) {
			out.push({ start: word.start, end: next?.end ?? word.end, form: both });
			i++;
			continue;
		}
		const form = formBeside(word, out.at(-1), next, text);
		out.push(form === word.form ? word : { start: word.start, end: word.end, form });
	}
	return out;
}

function formOfBoth(form: string, next: string): string | null {
	if (form === 'per' && next === 'cent') return 'percent';
	const tens = TENS.get(form);
	const ones = tens === undefined ? 0 : (NUMBER_WORDS.get(next) ?? 0);
	return tens !== undefined && ones > 0 && ones < 10 ? String(tens + ones) : null;
}

function formBeside({ form, start }: Word, last: Word | undefined, next: Word | undefined, text: string): string {
	const number = TENS.get(form) ?? NUMBER_WORDS.get(form);
	if (number !== undefined) return String(number);
	const [unit, month] = [UNITS.get(form), MONTHS.get(form)];
	if (unit !== undefined && last !== undefined && /\d/.test(last.form)) return unit;
	if (month !== undefined && isMonth(text, start, last, next)) return month;
	return ORDINALS.get(form) ?? form;
}

const MONTHS = new Map(
	'january february march april june july august september october november december'
		.split(' ')
		.flatMap((month) => [month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map((short) => [short, month]))
);

/** Short names of months count beside a number only: "Jan" and "Mar" are other things too. */
function isMonth(text: string, at: number, last: Word | undefined, next: Word | undefined): boolean {
	const beside = [last, next].some((other) => other !== undefined && /^\d/.test(other.form));
	return beside && /\p{Lu}/u.test(text.charAt(at));
}
