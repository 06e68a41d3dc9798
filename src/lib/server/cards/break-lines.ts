/** Breaking text into lines of a measured width, in any script. */

/** Width of a piece of text, px. */
export type Measure = (text: string) => Promise<number>;

/** Scripts that are written without spaces and may break between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** At most `most` lines no wider than `width`, two as even as they get; null where the text needs more. */
export async function breakLines(
	text: string,
	width: number,
	most: number,
	measure: Measure,
	language: string
): Promise<readonly string[] | null> {
	const pieces = await Promise.all(
		piecesOf(text, language).map(async (piece) => ({ piece, width: await measure(piece.trimEnd()) }))
	);
	const space = await measure(' ');
	const fitted = fill(pieces, width, space);
	if (fitted === null || fitted.length > most) return null;
	let [low, high, best] = [0, width, fitted];
	for (let i = 0; i < 8; i++) {
		const middle = (low + high) / 2;
		const narrower = fill(pieces, middle, space);
		if (narrower !== null && narrower.length === fitted.length) [best, high] = [narrower, middle];
		else low = middle;
	}
	return best;
}

/** The lines of as much of the text as has room, an ellipsis where it was cut. */
export async function cutLines(
	text: string,
	width: number,
	most: number,
	measure: Measure,
	language: string
): Promise<readonly string[]> {
	const pieces = piecesOf(text, language);
	let [fits, over] = [0, pieces.length];
	let best: readonly string[] = ['…'];
	while (over - fits > 1) {
		const middle = Math.floor((fits + over) / 2);
		const shorter = `${pieces
			.slice(0, middle)
			.join('')
			.replace(/[\s\p{P}]+$/u, '')}…`;
		const lines = await breakLines(shorter, width, most, measure, language);
		if (lines === null) over = middle;
		else [fits, best] = [middle, lines];
	}
	return best;
}

/** Pieces between which a line may end, each with the space after it. A very long word is taken apart. */
function piecesOf(text: string, language: string): string[] {
	const pieces: string[] = [];
	let glued = false;
	for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
		const last = pieces.at(-1);
		const mayBreak =
			last !== undefined &&
			!glued &&
			!/^\s+$/.test(segment) &&
			(/\s$/.test(last) || OPENING.test(segment) || (isWordLike && (UNSPACED.test(segment) || UNSPACED.test(last))));
		if (last === undefined || mayBreak) pieces.push(segment);
		else pieces[pieces.length - 1] = last + segment;
		glued = OPENING.test(segment);
	}
	return pieces.flatMap((piece) => (piece.length > LONGEST ? takenApart(piece) : [piece]));
}

/** A word of more signs is broken anywhere. */
const LONGEST = 32;

function takenApart(word: string): string[] {
	return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
}

function fill(
	pieces: readonly { readonly piece: string; readonly width: number }[],
	limit: number,
	space: number
): string[] | null {
	const lines: string[] = [];
	let [line, used] = ['', 0];
	for (const { piece, width } of pieces) {
		if (width > limit) return null;
		const between = /\s$/.test(line) ? space : 0;
		if (line !== '' && used + between + width > limit) {
			lines.push(line.trimEnd());
			[line, used] = [piece, width];
		} else {
			line += piece;
			used += between + width;
		}
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}
