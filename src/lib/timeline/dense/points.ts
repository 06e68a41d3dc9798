/** Marks of events where they stand for a cell: a point, whatever they are where there is room. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { MarkExtent } from '../scene.ts';

/** All of a mark but its place. Solid where the event is known to a day, a ring where it is known more roughly or lasted. */
export function pointOf(event: TimelineEvent): Omit<MarkExtent, 'start' | 'end' | 'centre' | 'place' | 'begins'> {
	const { lasted, approximate, uncertain, precision } = event.span;
	const isSharp = !lasted && !approximate && !uncertain && !ROUGH.has(precision);
	return {
		event,
		shape: isSharp ? 'disc' : 'ring',
		fadeStart: 0,
		fadeEnd: 0,
		openStart: false,
		openEnd: false,
		beyondStart: false,
		beyondEnd: false,
		breaks: [],
		column: null
	};
}

const ROUGH: ReadonlySet<string> = new Set([
	'month',
	'season',
	'quarter',
	'half',
	'year',
	'decade',
	'century',
	'millennium'
]);
