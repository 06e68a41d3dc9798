/** The original of a retelling: which of its paragraphs a text holds, known by their fingerprints. */
import type { Article } from '#lib/model/article.ts';
import { fingerprint } from './fingerprint.ts';

export interface OriginalMatch {
	/** The original of each paragraph of the article, word for word; null where the text has none. */
	readonly paragraphs: readonly (string | null)[];
	/** How many paragraphs were found … */
	readonly matched: number;
	/** … of how many that the story keeps fingerprints of. */
	readonly of: number;
	/** Why not all match, in one sentence; null where they do. */
	readonly reason: string | null;
}

/**
 * Holds a text against the fingerprints of the original's paragraphs. The text may have anything round them: headings,
 * bylines, advertisements. Its paragraphs are parted by blank lines or, in a text copied from a page, by lines.
 */
export function matchOriginal({ meta, paragraphs }: Article, original: string): OriginalMatch {
	const known = meta.retells?.paragraphs ?? [];
	const found = new Map<string, string>();
	if (known.length > 0) for (const text of candidates(original)) found.set(fingerprint(text), text);
	const matches = paragraphs.map((_, i) => found.get(known[i] ?? '') ?? null);
	const matched = matches.filter((text) => text !== null).length;
	return { paragraphs: matches, matched, of: known.length, reason: reasonFor(original, matched, known.length) };
}

/** Blocks between blank lines, and single lines of blocks that have more. */
function candidates(original: string): Set<string> {
	const blocks = original.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
	const lines = blocks.flatMap((block) => [block, ...block.split('\n')]);
	return new Set(lines.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''));
}

function reasonFor(original: string, matched: number, of: number): string | null {
	if (of === 0) return 'This story keeps no fingerprints of an original, so that none can be told from another text.';
	if (matched === of) return null;
	if (original.trim() === '') return 'The text is empty.';
	const many = `${matched} of ${of} paragraphs match`;
	if (matched === 0) return `${many}: this is another text than the one that was retold, or another version of it.`;
	return `${many}: the others are missing from this text, or read otherwise in it than in the version that was retold.`;
}
