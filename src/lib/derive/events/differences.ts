/** What deriving again changed of an event, as lines that a person can compare. */
import type { Source, StoryEvent } from '#lib/model/events-file.ts';

export interface Change {
	readonly id: string;
	readonly title: string;
	readonly status: StoryEvent['status'];
	readonly what: readonly Difference[];
}

export interface Difference {
	readonly field: 'when' | 'title' | 'countries' | 'importance' | 'source' | 'dating' | 'place';
	/** Empty where there was nothing. */
	readonly before: string;
	/** Empty where there is nothing any more. */
	readonly after: string;
}

/** The fields of two events that differ, in words; a source that only stands elsewhere is told by its place. */
export function differences(old: StoryEvent, fresh: StoryEvent): Difference[] {
	const simple: Difference[] = (
		[
			['when', old.when, fresh.when],
			['title', old.title, fresh.title],
			['countries', codes(old), codes(fresh)],
			['importance', String(old.importance), String(fresh.importance)],
			['dating', datingOf(old), datingOf(fresh)]
		] as const
	).flatMap(([field, before, after]) => (before === after ? [] : [{ field, before, after }]));
	const [before, after] = [old.sources.map(sourceOf), fresh.sources.map(sourceOf)];
	const [lost, won] = [before.filter((text) => !after.includes(text)), after.filter((text) => !before.includes(text))];
	const sources = Array.from({ length: Math.max(lost.length, won.length) }, (_, i): Difference => {
		return { field: 'source', before: lost[i] ?? '', after: won[i] ?? '' };
	});
	const told = [...simple, ...sources];
	return told.length > 0 ? told : shifts(old, fresh);
}

/** Words that stand elsewhere in their paragraph. */
function shifts(old: StoryEvent, fresh: StoryEvent): Difference[] {
	const at = ({ sources }: StoryEvent) => sources.map(({ selector }) => selector.start).join(', ');
	const context = ({ sources, dating }: StoryEvent) => JSON.stringify([sources, dating]);
	if (context(old) === context(fresh)) return [];
	return [{ field: 'place', before: `character ${at(old)}`, after: `character ${at(fresh)}` }];
}

const codes = ({ countries }: StoryEvent) => countries.map(({ code }) => code).join(', ') || 'none';

function datingOf({ dating: { expression, paragraph, rule } }: StoryEvent): string {
	return expression === null ? `implied (${rule})` : `“${expression}” in p${paragraph} (${rule})`;
}

/** A longer quote is shown by its beginning and its end, in UTF-16 units. */
const LONGEST_QUOTE = 70;

function sourceOf({ paragraph, selector: { exact } }: Source): string {
	const shown =
		exact.length <= LONGEST_QUOTE ? exact : `${exact.slice(0, 40).trimEnd()} … ${exact.slice(-26).trimStart()}`;
	return `p${paragraph} “${shown}”`;
}
