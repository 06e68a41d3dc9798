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

/** The fields of two events that differ, in words. Words that only stand elsewhere are one difference, `place`. */
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
	const lost = beyond(old.sources, fresh.sources);
	const won = beyond(fresh.sources, old.sources);
	const sources = Array.from({ length: Math.max(lost.length, won.length) }, (_, i): Difference => {
		return { field: 'source', before: shown(lost[i]), after: shown(won[i]) };
	});
	const told = [...simple, ...sources];
	const places = [placesOf(old), placesOf(fresh)] as const;
	const context = ({ sources, dating }: StoryEvent) =>
		JSON.stringify([sources.map(({ paragraph, selector }) => [paragraph, selector]), dating]);
	if (told.length > 0 || context(old) === context(fresh)) return told;
	return [{ field: 'place', before: places[0], after: places[1] }];
}

const codes = ({ countries }: StoryEvent) => countries.map(({ code }) => code).join(', ') || 'none';

function datingOf({ dating: { expression, rule } }: StoryEvent): string {
	return expression === null ? `implied (${rule})` : `“${expression}” (${rule})`;
}

/** The sources whose words are in none of the others. */
function beyond(sources: readonly Source[], others: readonly Source[]): Source[] {
	const known = new Set(others.map(({ selector }) => selector.exact));
	return sources.filter(({ selector }) => !known.has(selector.exact));
}

/** A longer quote is shown by its beginning and its end, in UTF-16 units. */
const LONGEST_QUOTE = 70;

function shown(source: Source | undefined): string {
	if (source === undefined) return '';
	const { exact } = source.selector;
	const quote =
		exact.length <= LONGEST_QUOTE ? exact : `${exact.slice(0, 40).trimEnd()} … ${exact.slice(-26).trimStart()}`;
	return `p${source.paragraph} “${quote}”`;
}

function placesOf({ sources }: StoryEvent): string {
	return sources.map(({ paragraph, selector }) => `p${paragraph}:${selector.start}`).join(', ');
}
