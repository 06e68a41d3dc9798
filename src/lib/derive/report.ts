/** What deriving did, as numbers and as words. */
import type { Dismissed, EventsFile, StoryEvent } from '#lib/model/events-file.ts';
import type { Change, Difference } from './events/differences.ts';
import { indexPlaces, type Place } from './places.ts';

export interface Coverage {
	/** Time expressions of the article. */
	readonly expressions: number;
	/** Of these, how many date an event or are dismissed with a reason. */
	readonly accounted: number;
}

/** Expressions that are dismissed now and were not, and the other way round. */
export interface AccountChanges {
	readonly added: readonly Dismissed[];
	readonly gone: readonly Dismissed[];
}

export interface DeriveReport {
	readonly events: readonly StoryEvent[];
	readonly dismissed: readonly Dismissed[];
	readonly added: readonly StoryEvent[];
	readonly changed: readonly Change[];
	readonly gone: readonly StoryEvent[];
	readonly unproved: readonly StoryEvent[];
	/** What a reviewer took out and the article no longer holds. */
	readonly lapsed: readonly Dismissed[];
	readonly accounts: AccountChanges;
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

/** Compares dismissals by their words and reasons; one that only stands elsewhere is no change to tell. */
export function changedAccounts(before: readonly Dismissed[], now: readonly Dismissed[]): AccountChanges {
	return { added: beyond(now, before), gone: beyond(before, now) };
}

/** The items that others do not hold as often. */
function beyond(items: readonly Dismissed[], others: readonly Dismissed[]): Dismissed[] {
	const left = new Map<string, number>();
	const key = ({ expression, reason }: Dismissed) => `${reason} ${expression}`;
	for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
	return items.filter((item) => {
		const n = left.get(key(item)) ?? 0;
		left.set(key(item), n - 1);
		return n <= 0;
	});
}

const REASONS: Readonly<Record<Dismissed['reason'], string>> = {
	'same-event': 'dates an event that is dated already',
	background: 'says since when or how often',
	duration: 'a length of time',
	name: 'part of a name',
	vague: 'nothing on the calendar',
	reviewer: 'taken out by a reviewer',
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
		lines.push(...dismissed.map((item) => `  p${item.paragraph} “${item.expression}”: ${item.note ?? reasonOf(item)}`));
	}
	if (report.again) lines.push('', ...differenceLines(report));
	return `${lines.join('\n')}\n`;
}

const reasonOf = ({ reason, event }: Dismissed) => `${REASONS[reason]}${event === undefined ? '' : ` (${event.id})`}`;

/** What deriving changed of the file before, for a terminal: a heading for each kind, and an event with what differs. */
export function differenceLines(report: DeriveReport): string[] {
	const { added, changed, gone, unproved, lapsed, accounts } = report;
	const parts = [
		section('New:', added, (event) => [`  + ${named(event)}`]),
		section(
			'Changed:',
			changed.filter((change) => !isMove(change)),
			({ id, title, status, what }) => [
				`  ~ ${id}  ${title}${status === 'reviewed' ? ' (reviewed)' : ''}`,
				...what.flatMap(differenceOf)
			]
		),
		section('Moved with their words (paragraph:character):', changed.filter(isMove), ({ id, what }) =>
			what.map(({ before, after }) => `  > ${id}  ${before} → ${after}`)
		),
		section('Gone, for the article no longer gives these drafts:', gone, (event) => [`  - ${named(event)}`]),
		section(
			'Reviewed and kept, but the article no longer holds their words; correct their sources or take them out:',
			unproved,
			(event) => [`  ! ${named(event)}`]
		),
		section('Taken out before, and the article no longer holds it:', lapsed, (item) => [
			`  - p${item.paragraph} “${item.expression}”${item.event === undefined ? '' : ` (${item.event.id})`}`
		]),
		section('Newly dismissed:', accounts.added, (item) => [`  + ${dismissal(item)}`]),
		section('No longer dismissed:', accounts.gone, (item) => [`  - ${dismissal(item)}`])
	].filter((lines) => lines.length > 0);
	if (parts.length === 0) return ['Nothing is new, changed or gone.'];
	return [...parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])), ...hints(report)];
}

const isMove = ({ what }: Change) => what.every(({ field }) => field === 'place');

function section<T>(heading: string, items: readonly T[], linesOf: (item: T) => readonly string[]): string[] {
	return items.length === 0 ? [] : [heading, ...items.flatMap(linesOf)];
}

const named = ({ when, id, title }: StoryEvent) => `${when.padEnd(12)} ${id}  ${title}`;
const dismissal = (item: Dismissed) => `p${item.paragraph} “${item.expression}”: ${reasonOf(item)}`;

function differenceOf({ field, before, after }: Difference): string[] {
	const lines = [
		before === '' ? [] : `      ${field.padEnd(10)} - ${before}`,
		after === '' ? [] : `      ${field.padEnd(10)} + ${after}`
	];
	return lines.flat();
}

const WRITTEN: readonly Difference['field'][] = ['when', 'title', 'countries', 'importance'];

/** What an author can do about it. */
function hints({ added, changed }: DeriveReport): string[] {
	const lines: string[] = [];
	if (changed.some(({ status, what }) => status === 'draft' && what.some(({ field }) => WRITTEN.includes(field)))) {
		lines.push(
			'A draft is written anew each time; with "status": "reviewed" an event keeps its title, date and countries.'
		);
	}
	if (added.length > 0) lines.push('To take an event out for good, derive with --dismiss and its id.');
	return lines.length === 0 ? [] : ['', ...lines];
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
