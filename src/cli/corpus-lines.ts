/** The lines of a byte stream, one at a time; no more of it is held than the line that is being read. */

/** A longer line is passed over: 6 MiB, a million words. A text of nothing but dates then takes some 2.3 GB to derive. */
export const LINE_LIMIT_BYTES = 6 * 1024 * 1024;

export interface Line {
	/** From 1. */
	readonly number: number;
	/** Without its line end; null where the line is above the limit. */
	readonly bytes: Uint8Array | null;
	/** Bytes of the line without its line end, held or not. */
	readonly length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines end in LF or CRLF; the last one may do without. An input of no bytes has no lines. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit = LINE_LIMIT_BYTES): AsyncGenerator<Line> {
	let number = 0;
	let held: Uint8Array[] = [];
	let length = 0;
	const take = (piece: Uint8Array) => {
		length += piece.length;
		// one byte more may be the CR of the line's end
		if (length <= limit + 1) held.push(piece);
		else held = [];
	};
	const line = (): Line => {
		const whole = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
		const ends = whole.length === length && whole.at(-1) === CR;
		const size = ends ? length - 1 : length;
		const bytes = size <= limit ? whole.subarray(0, size) : null;
		held = [];
		length = 0;
		return { number: ++number, bytes, length: size };
	};
	for await (const chunk of chunks) {
		let from = 0;
		for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
			take(chunk.subarray(from, at));
			yield line();
			from = at + 1;
		}
		if (from < chunk.length) take(chunk.subarray(from));
	}
	if (length > 0) yield line();
}
