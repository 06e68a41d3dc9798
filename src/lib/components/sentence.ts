/** The sentence, or sentences, round a quote. */

export interface Quoted {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/** Widens `paragraph[start, end)` to whole sentences of the language. */
export function sentenceRound(paragraph: string, start: number, end: number, language: string): Quoted {
	const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)];
	const touched = sentences.filter(({ index, segment }) => index < end && index + segment.length > start);
	const [first, last] = [touched[0], touched.at(-1)];
	return {
		before: paragraph.slice(first?.index ?? start, start),
		words: paragraph.slice(start, end),
		after: paragraph.slice(end, last === undefined ? end : last.index + last.segment.length).trimEnd()
	};
}
