/**
 * The runs of three, two and one characters of a text, as a table that answers fast whether the text may hold some words:
 * a pattern that cannot do without words the text does not hold need not be searched for.
 */

/** Of the table; a text of some hundred characters fills a few in a hundred. A power of two. */
const PLACES = 8192;

/** What a character counts as, by its code below 128: letters as lower case, digits as 0, white space as a space. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/\d/.test(character)) return 48;
	return /\s/.test(character) ? 32 : character.toLowerCase().charCodeAt(0);
});

/** The same of any character. Case-insensitive patterns with the flag `u` take ſ for an s and the Kelvin sign for a k. */
function plain(code: number): number {
	if (code < 128) return PLAIN[code] ?? 0;
	if (code === 0x17f) return 115;
	if (code === 0x212a) return 107;
	return code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code))) ? 32 : code;
}

const one = (a: number) => (a * 131) & (PLACES - 1);
const two = (a: number, b: number) => (a * 37 + b * 5 + 4111) & (PLACES - 1);
const three = (a: number, b: number, c: number) => (a * 961 + b * 31 + c) & (PLACES - 1);

/** Whether words may stand in a text. */
export class Grams {
	/** 1 at the places of the runs that it has. */
	readonly #marks = new Uint8Array(PLACES);

	constructor(text: string) {
		let [before, last] = [0, 0];
		for (let i = 0; i < text.length; i++) {
			const next = plain(text.charCodeAt(i));
			this.#marks[one(next)] = 1;
			this.#marks[two(last, next)] = 1;
			this.#marks[three(before, last, next)] = 1;
			[before, last] = [last, next];
		}
	}

	/** False where the text surely holds none of some strings, which come as of `runsOf`. */
	mayHoldAny(runs: Int32Array): boolean {
		for (let from = 0; from < runs.length;) {
			const to = from + 1 + (runs[from] ?? 0);
			let at = from + 1;
			while (at < to && this.#marks[runs[at] ?? 0] === 1) at++;
			if (at === to) return true;
			from = to;
		}
		return false;
	}
}

/** The places of the runs of strings, behind their number for each: runs of three characters, or all that a shorter one has. */
export function runsOf(strings: readonly string[]): Int32Array {
	return Int32Array.from(
		strings.flatMap((string) => {
			const runs = placesOf(Array.from({ length: string.length }, (_, i) => plain(string.charCodeAt(i))));
			return [runs.length, ...runs];
		})
	);
}

function placesOf(codes: readonly number[]): number[] {
	const [a = 0, b = 0] = codes;
	if (codes.length === 1) return [one(a)];
	if (codes.length === 2) return [two(a, b)];
	return codes.slice(2).map((c, i) => three(codes[i] ?? 0, codes[i + 1] ?? 0, c));
}
