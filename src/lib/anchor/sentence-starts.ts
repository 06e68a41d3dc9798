/** Where sentences begin: enough to tell what stands in one sentence with a quote. */
import { wordsOf } from './words.ts';

/** The end of a sentence with its closing marks, and the white space after it. */
const ENDS = /(?:[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*)(?=["'“‘«([「『]*[\p{Lu}\p{Lo}\p{Nd}])/gu;

/** What a point belongs to that ends no sentence. */
const SHORT =
	/(?:^|[\s(“‘"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Lt|Capt|Maj|Sgt|Sen|Rep|Gov|Pres|St|Mt|Jr|Sr|No|Nos|Art|vs|v|cf|ca|c|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|e\.g|i\.e|\p{Lu}\.\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** Offsets in UTF-16 units; the first is 0. */
export function sentenceStarts(text: string): number[] {
	const starts = [0];
	for (const match of text.matchAll(ENDS)) {
		const { index } = match;
		if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
		starts.push(index + match[0].length);
	}
	return starts;
}

/** No sentence reaches farther beyond a quote; a text without an end of a sentence would be read whole for each of its quotes. */
const FARTHEST = 600;

/**
 * The sentences that hold `[start, end)`, as one stretch: from where the first begins to where the last ends, but no more
 * than 600 UTF-16 units beyond it on either side.
 */
export function sentencesAround(
	starts: readonly number[],
	length: number,
	start: number,
	end: number
): { readonly from: number; readonly to: number } {
	const first = firstFrom(starts, start + 1);
	const last = Math.max(first, firstFrom(starts, end));
	return {
		from: Math.max(starts[first - 1] ?? 0, start - FARTHEST),
		to: Math.min(starts[last] ?? length, end + FARTHEST)
	};
}

/** Index of the first of some sorted offsets that is at or after `at`. */
function firstFrom(offsets: readonly number[], at: number): number {
	let [low, high] = [0, offsets.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) >= at) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * What a sentence says before and after a quote as one text, of which a fingerprint is kept: its words, without commas and
 * kinds of spelling, which may be edited without harm. An opening “But” adds nothing.
 */
export function restOfSentence(before: string, after: string): string {
	const said = (text: string) =>
		wordsOf(text)
			.map(({ form }) => form)
			.join(' ');
	return `${said(before.replace(OPENING, ''))}\0${said(after)}`;
}

/** Openings that add nothing to what a sentence states; a sentence may get or lose them. */
export const CONNECTIVES: readonly string[] =
	'and but yet so also still however meanwhile moreover furthermore besides nevertheless nonetheless separately'.split(
		' '
	);

const OPENING = new RegExp(`^(?:${CONNECTIVES.join('|')})\\b[,:]?\\s*`, 'i');
