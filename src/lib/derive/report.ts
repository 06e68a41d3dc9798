/** What deriving did, as numbers and as words. */
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import type { Change } from './events/rederive.ts';
import { indexPlaces, type Place } from './places.ts';

export interface Coverage {
	/** Time expressions of the article. */
	readonly expressions: number;
	/** Of these, how many date an event or are dismissed with a reason. */
	readonly accounted: number;
}

export interface DeriveReport {
	readonly events: readonly StoryEvent[];
	readonly dismissed: readonly Dismissed[];
	readonly added: readonly StoryEvent[];
	readonly changed: readonly Change[];
	readonly gone: readonly StoryEvent[];
	readonly unproved: readonly StoryEvent[];
	readonly coverage: Coverage;
	/** Whether there was a file before. */
	readonly again: boolean;
}

/** Counts the expressions that a dating, a source or a dismissal of the file covers. */
export function coverageOf(file: EventsFile, expressions: readonly Place[]): Coverage {
	const places = indexPlaces([
		...file.events.flatMap(({ dating }) => (dating.expression === null ? [] : [dating])),
		...file.events.flatMap(({ sources }) => sources.map(({ paragraph, selector }) => ({ paragraph, ...selector }))),
		...file.dismissed
	]);
	return { expressions: expressions.length, accounted: expressions.filter(places.touches).length };
}

const REASONS: Readonly<Record<Dismissed['reason'], string>> = {
	'same-event': 'dates an event that is dated already',
	background: 'says since when or how often',
	duration: 'a length of time',
	name: 'part of a name',
	vague: 'nothing on the calendar',
	other: 'no event'
};

/** The report as lines for a terminal. */
export function formatReport(report: DeriveReport): string {
	const { events, dismissed, coverage } = report;
	const share = coverage.expressions === 0 ? 100 : Math.round((100 * coverage.accounted) / coverage.expressions);
	const lines = [
		`${count(events.length, 'event')}, ${count(dismissed.length, 'expression')} dismissed, coverage ${share} % (${coverage.accounted} of ${coverage.expressions} time expressions).`,
		'',
		...events.map(
			(event) =>
				`  ${event.when.padEnd(24)} ${codes(event)} ${event.title}${event.status === 'reviewed' ? ' (reviewed)' : ''}`
		)
	];
	if (dismissed.length > 0) {
		lines.push('', 'Dismissed:');
		lines.push(
			...dismissed.map((item) => `  p${item.paragraph} “${item.expression}”: ${item.note ?? REASONS[item.reason]}`)
		);
	}
	if (report.again) lines.push('', ...differenceLines(report));
	return `${lines.join('\n')}\n`;
}

/** What deriving changed of the file before, a line each. */
export function differenceLines({ added, changed, gone, unproved }: DeriveReport): string[] {
	if (added.length + changed.length + gone.length + unproved.length === 0) return ['Nothing is new, changed or gone.'];
	return [
		...added.map((event) => `  + ${event.id} (${event.when}): new`),
		...changed.map((change) => `  ~ ${change.id}: ${change.what.join('; ')}`),
		...gone.map(
			(event) => `  - ${event.id} (${event.when}): the article no longer gives it; it was a draft and is left out`
		),
		...unproved.map((event) => `  ! ${event.id}: reviewed and kept, but the article no longer holds its words`)
	];
}

function codes(event: StoryEvent): string {
	return event.countries
		.map(({ code }) => code)
		.join(',')
		.padEnd(9);
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
