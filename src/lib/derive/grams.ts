/**
 * The runs of three, two and one characters of a text, as a set of bits that answers fast whether the text may hold some words:
 * a pattern that cannot do without words the text does not hold need not be searched for.
 */

/** Bits of a set; a text of some hundred characters fills a few in a hundred. A power of two. */
const BITS = 8192;

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

const one = (a: number) => (a * 131) & (BITS - 1);
const two = (a: number, b: number) => (a * 37 + b * 5 + 4111) & (BITS - 1);
const three = (a: number, b: number, c: number) => (a * 961 + b * 31 + c) & (BITS - 1);

/** Whether words may stand in a text; `runs` as of `runsOf`. */
export class Grams {
	readonly #bits = new Uint32Array(BITS / 32);

	constructor(text: string) {
		let [before, last] = [0, 0];
		for (let i = 0; i < text.length; i++) {
			const next = plain(text.charCodeAt(i));
			this.#add(one(next));
			this.#add(two(last, next));
			this.#add(three(before, last, next));
			[before, last] = [last, next];
		}
	}

	#add(bit: number): void {
		this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
	}

	/** False where the text surely lacks one of the runs. */
	mayHold(runs: readonly number[]): boolean {
		for (const bit of runs) if ((((this.#bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
		return true;
	}

	/** False where it lacks one of each. */
	mayHoldAny(words: readonly (readonly number[])[]): boolean {
		for (const runs of words) if (this.mayHold(runs)) return true;
		return false;
	}
}

/** The bits of a string's runs: of three characters, or of all that a shorter one has. */
export function runsOf(words: string): readonly number[] {
	const [a = 0, b = 0] = Array.from({ length: 2 }, (_, i) => plain(words.charCodeAt(i)));
	if (words.length === 1) return [one(a)];
	if (words.length === 2) return [two(a, b)];
	return Array.from({ length: Math.max(0, words.length - 2) }, (_, i) =>
		three(plain(words.charCodeAt(i)), plain(words.charCodeAt(i + 1)), plain(words.charCodeAt(i + 2)))
	);
}
