/** The last resort for a sentence that was put in other words: the same date words in the same place of the article. */
import type { StoryEvent } from '#lib/model/events-file.ts';

/**
 * Answers with the found event that has the date words of an old one in the paragraph where its own stood, if just one
 * has. `matches`: old events that are found again already; they tell by how many paragraphs the text around has moved.
 */
export function sameDateInPlace(
	matches: ReadonlyMap<StoryEvent, StoryEvent>,
	found: readonly StoryEvent[]
): (old: StoryEvent) => StoryEvent | null {
	const shifts = [...matches]
		.map(([old, fresh]) => ({ at: paragraphOf(old), by: paragraphOf(fresh) - paragraphOf(old) }))
		.sort((a, b) => a.at - b.at);
	const dated = new Map<string, StoryEvent[]>();
	for (const fresh of found) {
		const key = keyOf(fresh, paragraphOf(fresh));
		if (key !== null) dated.set(key, [...(dated.get(key) ?? []), fresh]);
	}
	return (old) => {
		const at = paragraphOf(old);
		const before = shifts.findLast((shift) => shift.at <= at)?.by ?? 0;
		const after = shifts.find((shift) => shift.at >= at)?.by ?? before;
		const places = new Set([at + before, at + after]);
		const candidates = [...places].flatMap((paragraph) => dated.get(keyOf(old, paragraph) ?? '') ?? []);
		return candidates.length === 1 ? (candidates[0] ?? null) : null;
	};
}

function paragraphOf({ dating, sources }: StoryEvent): number {
	return dating.expression === null ? (sources[0]?.paragraph ?? 0) : dating.paragraph;
}

/** Null where no words date the event. */
function keyOf({ dating }: StoryEvent, paragraph: number): string | null {
	return dating.expression === null ? null : `${paragraph} ${dating.expression.toLowerCase()}`;
}
