/** Text as a browser searches it for a text directive: whatever the case and accents, and by whole words. */

/** Paragraphs as one text, and the same folded. Offsets are the same in both, in UTF-16 units. */
export interface SearchedArticle {
	readonly text: string;
	readonly folded: string;
	/** Where each paragraph begins. */
	readonly starts: readonly number[];
}

const known = new WeakMap<readonly string[], SearchedArticle>();

export function searched(paragraphs: readonly string[]): SearchedArticle {
	const made = known.get(paragraphs) ?? search(paragraphs);
	known.set(paragraphs, made);
	return made;
}

function search(paragraphs: readonly string[]): SearchedArticle {
	const text = paragraphs.join('\n');
	let next = 0;
	const starts = paragraphs.map((paragraph) => {
		const start = next;
		next += paragraph.length + 1;
		return start;
	});
	return { text, folded: fold(text), starts };
}

/** Folds case, accents and kinds of white space, each UTF-16 unit by itself, so that offsets stay. */
export function fold(text: string): string {
	return text.replace(/\s/g, ' ').replace(/[A-Z]|[^\0-\x7f]/g, foldedUnit);
}

function foldedUnit(unit: string): string {
	const base = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
	return base === 'ς' ? 'σ' : base;
}

/** Where folded words first stand as whole words, from an offset on; -1: nowhere. */
export function firstBounded(folded: string, words: string, from = 0): number {
	for (let at = folded.indexOf(words, from); at !== -1; at = folded.indexOf(words, at + 1)) {
		if (isBound(folded, at) && isBound(folded, at + words.length)) return at;
	}
	return -1;
}

/** Scripts whose words are not parted by spaces: a browser may see a bound between any two of their letters. */
const LETTERS = /[\p{L}\p{N}\p{M}_]/u;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

function isBound(text: string, at: number): boolean {
	const [before, after] = [text.charAt(at - 1), text.charAt(at)];
	if (!LETTERS.test(before) || !LETTERS.test(after)) return true;
	return UNSPACED.test(before) || UNSPACED.test(after);
}
