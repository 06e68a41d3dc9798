/** Words for what became of the dated phrases of an article. */
import type { Phrase, PhraseCounts } from '#lib/model/phrases.ts';
import { counted } from '../story-facts.ts';

/** One line: "32 dated phrases: 21 date an event, 6 merged, 5 set aside". */
export function countsInWords({ dating, events, merged, aside, implied }: PhraseCounts): string {
	const all = dating + merged + aside;
	const dated = events === dating ? counted(dating, 'event') : `${dating} for ${counted(events, 'event')}`;
	const parts = [
		...(dating > 0 ? [dated] : []),
		...(merged > 0 ? [`${merged} merged`] : []),
		...(aside > 0 ? [`${aside} set aside`] : [])
	];
	const without = implied > 0 ? `; ${counted(implied, 'event')} without one` : '';
	return `${counted(all, 'dated phrase')}${parts.length > 0 ? ': ' : ''}${parts.join(', ')}${without}`;
}

const REASONS: Readonly<Record<NonNullable<Phrase['reason']>, string>> = {
	'same-event': 'tells an event again',
	background: 'says since when or how often, not what happened',
	duration: 'is a length of time',
	name: 'is part of a name',
	vague: 'is on no calendar',
	reviewer: 'was taken out by a reviewer',
	other: 'is no event'
};

/** Why a phrase dates no event: "is a length of time". A reviewer's note says more. */
export function reasonInWords({ reason, note }: Pick<Phrase, 'reason' | 'note'>): string {
	const words = reason === null ? 'is no event' : REASONS[reason];
	return note === null ? words : `${words}: ${note.charAt(0).toLowerCase()}${note.slice(1).replace(/\.$/, '')}`;
}
