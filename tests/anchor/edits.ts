/** Ways to edit an article. Each names words of it that must stand there once, so that no case edits nothing. */

export type Edit = (paragraphs: readonly string[]) => string[];

/** Puts words in the place of others. */
export const put = (words: string, instead: string): Edit => {
	return (paragraphs) => {
		const holders = paragraphs.filter((text) => text.includes(words));
		if (holders.length !== 1 || holders[0]?.split(words).length !== 2) throw new Error(`“${words}” is not there once.`);
		return paragraphs.map((text) => text.replace(words, () => instead)).filter((text) => text.trim() !== '');
	};
};

/** Takes words out, and the space that is left over. */
export const cut = (words: string): Edit => {
	const take = put(words, '');
	return (paragraphs) => take(paragraphs).map((text) => text.replace(/ {2,}/g, ' ').trim());
};

/** Takes words out and puts them after others, or as a paragraph of their own at the end. */
export const move = (words: string, after: string | null): Edit => {
	return (paragraphs) => {
		const without = cut(words)(paragraphs);
		return after === null ? [...without, words] : put(after, `${after} ${words}`)(without);
	};
};

/** Begins a new paragraph before words. */
export const split = (before: string): Edit => {
	return (paragraphs) =>
		paragraphs.flatMap((text) => {
			const at = text.indexOf(before);
			return at <= 0 ? [text] : [text.slice(0, at).trim(), text.slice(at)];
		});
};

/** Joins a paragraph (from 1) to the one after it. */
export const merge = (number: number): Edit => {
	return (paragraphs) =>
		paragraphs.flatMap((text, i) =>
			i === number ? [] : i === number - 1 ? [`${text} ${paragraphs[i + 1] ?? ''}`] : [text]
		);
};

export const begin = (paragraph: string): Edit => {
	return (paragraphs) => [paragraph, ...paragraphs];
};

export const all = (...edits: readonly Edit[]): Edit => {
	return (paragraphs) => edits.reduce<string[]>((text, edit) => edit(text), [...paragraphs]);
};

/** Edits that change where words stand and nothing else, whatever the article; `quote` is what is looked for. */
export const STRUCTURAL: readonly (readonly [name: string, edit: (quote: string) => Edit])[] = [
	['a paragraph before all', () => begin('This report has been updated.')],
	['a sentence before each paragraph', () => (paragraphs) => paragraphs.map((text) => `More soon. ${text}`)],
	['the paragraphs in reverse', () => (paragraphs) => paragraphs.toReversed()],
	[
		'the first paragraph last',
		() =>
			([first = '', ...rest]) => [...rest, first]
	],
	['all paragraphs joined', () => (paragraphs) => [`Summary. ${paragraphs.join(' ')}`]],
	['paragraphs joined in pairs', () => (paragraphs) => ['New.', ...pairs(paragraphs)]],
	['a paragraph for each sentence', () => (paragraphs) => ['New.', ...paragraphs.flatMap(sentences)]],
	['its sentence at the end', (quote) => alone(quote, (rest, sentence) => [...rest, sentence])],
	['its sentence first', (quote) => alone(quote, (rest, sentence) => [sentence, ...rest])],
	[
		'its sentence behind another',
		(quote) => alone(quote, ([first = '', ...rest], own) => ['Then this.', `${first} ${own}`, ...rest])
	]
];

function pairs(paragraphs: readonly string[]): string[] {
	return paragraphs.flatMap((text, i) => (i % 2 === 1 ? [] : [[text, paragraphs[i + 1] ?? ''].join(' ').trim()]));
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.!?]”?) (?=[“\p{Lu}])/u);
}

function alone(quote: string, place: (rest: string[], sentence: string) => string[]): Edit {
	return (paragraphs) => {
		const own = paragraphs.flatMap(sentences).find((sentence) => sentence.includes(quote.replace(/\.$/, '')));
		if (own === undefined) throw new Error(`“${quote}” is in no sentence.`);
		return place(cut(own)(paragraphs), own);
	};
}
