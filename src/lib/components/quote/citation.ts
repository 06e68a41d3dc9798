/** A quote from the article, to be pasted somewhere else: the words, where they stand, and a link that leads there. */
import { dateInWords } from '#lib/model/date-words.ts';
import type { ArticleMeta } from '#lib/model/article.ts';

/** Words of one paragraph. */
export interface QuotedWords {
	readonly paragraph: number;
	readonly text: string;
}

/** Whose words they are: those of the story's article, or of the original that it retells. */
export type Wording = 'article' | 'original';

/**
 * The quote as plain text: `“Words.” Title, Publisher, 23 August 2019, paragraph 3. https://…`. Words of several paragraphs
 * keep their paragraphs.
 */
export function formatQuote(meta: ArticleMeta, words: readonly QuotedWords[], wording: Wording, link: string): string {
	const quote = words.map(({ text }) => text.trim()).join('\n\n');
	return `“${quote}” ${whence(meta, wording)}, ${places(words)}. ${link}`;
}

function whence(meta: ArticleMeta, wording: Wording): string {
	const { retells } = meta;
	const of = (title: string, publisher: string | undefined, published: string) =>
		[`“${title}”`, publisher, dateInWords(published)].filter((part) => part !== undefined).join(', ');
	if (retells === undefined) return of(meta.title, meta.publisher ?? meta.author, meta.published);
	const original = of(retells.title, retells.publisher, retells.published);
	return wording === 'original' ? original : `“${meta.title}”, retold from ${original}`;
}

function places(words: readonly QuotedWords[]): string {
	const [first, last] = [words[0]?.paragraph ?? 1, words.at(-1)?.paragraph ?? 1];
	return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}
