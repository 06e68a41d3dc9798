/** `events/<story>/original.txt`: the article that a story retells, put there by who holds the rights to show it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { matchOriginal, type OriginalMatch } from '#lib/anchor/original.ts';
import { textOfFile, UnreadableFile } from '#lib/anchor/text-of-file.ts';
import type { Article } from '#lib/model/article.ts';
import { FaultsError } from '#lib/model/faults.ts';

/** Git ignores it: it is not ours to publish with the program. */
export const ORIGINAL_FILE = 'original.txt';

/** An `original.txt` that is not the original of its story, or no text. */
export class OriginalError extends FaultsError {
	override readonly name = 'OriginalError';
}

/** A text that was put beside a story, and how much of the story's original it has. */
export interface OriginalOnDisk {
	readonly text: string;
	readonly match: OriginalMatch;
}

/** The original beside a story, or null where there is none. Throws `OriginalError` for a file of which no paragraph matches. */
export async function readOriginal(slug: string, article: Article, root: string): Promise<OriginalOnDisk | null> {
	const name = `events/${slug}/${ORIGINAL_FILE}`;
	const path = join(root, name);
	if (!existsSync(path)) return null;
	const text = textOf(name, await readFile(path));
	const match = matchOriginal(article, text);
	if (match.matched === 0) throw wrong(name, match.reason ?? '', 'the article that the story retells');
	return { text, match };
}

function textOf(name: string, bytes: Uint8Array): string {
	try {
		return textOfFile(ORIGINAL_FILE, bytes, () => {
			throw new UnreadableFile(`“${ORIGINAL_FILE}” is a web page, not plain text.`);
		});
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw wrong(name, error.message, 'plain text, its paragraphs parted by blank lines');
	}
}

function wrong(name: string, came: string, expected: string): OriginalError {
	const mend = 'Put the right text there, or take the file away: the story is then shown in its own words.';
	return new OriginalError(name, [{ place: 'the text', came, expected, mend }]);
}
