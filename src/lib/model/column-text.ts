/** Many short texts kept as one: each costs its letters and an offset, not a string of its own. */

/** Texts joined by a character that none of them holds. */
export interface JoinedTexts {
	readonly separator: string;
	readonly text: string;
}

export class TextColumn {
	readonly #text: string;
	readonly #starts: Uint32Array;

	/** `count` says how many there are: none and one empty text are joined the same. */
	constructor({ separator, text }: JoinedTexts, count: number) {
		this.#text = text;
		this.#starts = new Uint32Array(count + 1);
		for (let i = 1; i < count; i++) {
			this.#starts[i] = text.indexOf(separator, this.#starts[i - 1]) + 1;
		}
		this.#starts[count] = text.length + 1;
	}

	at(index: number): string {
		const [start = 0, end = 1] = [this.#starts[index], this.#starts[index + 1]];
		return this.#text.slice(start, end - 1);
	}
}

/** What `TextColumn` reads. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
	const [separator = ''] = charactersOutside(texts, 1);
	return { separator, text: texts.join(separator) };
}

/** So many different characters that none of the texts holds; at first those that JSON writes as one byte. */
export function charactersOutside(texts: readonly string[], many: number): string[] {
	const found: string[] = [];
	const all = texts.join('');
	for (let code = 0x7f; found.length < many; code = code === 0x21 ? 0x80 : code > 0x7f ? code + 1 : code - 1) {
		const character = String.fromCharCode(code);
		if (character !== '"' && character !== '\\' && !all.includes(character)) found.push(character);
	}
	return found;
}
