/** vis-timeline: items and groups for its two data sets, times in UTC. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { has, lossesOf } from '../loss.ts';
import { endsOf } from './ends.ts';
import type { Exported, ExportInput } from './format.ts';
import { escapeMarkup, quotesAsHtml } from './texts.ts';

export interface VisItem {
	readonly id: string;
	readonly content: string;
	/** ISO 8601. */
	readonly start: string;
	/** Exclusive: the instant at which it is over. */
	readonly end?: string | undefined;
	readonly type: 'point' | 'range';
	readonly group?: string | undefined;
	/** Tooltip, as HTML. */
	readonly title: string;
	readonly className?: string | undefined;
}

export function visTimeline({ story }: ExportInput): Exported {
	const kept = story.events.filter((event) => !has('beyondDate', event));
	const range = rangeOf(kept);
	const items = kept.map((event) => itemOf(event, range));
	const groups = story.countries.map(({ code, name, rank }) => ({
		id: code,
		content: escapeMarkup(name),
		order: rank
	}));
	if (kept.some(({ countries }) => countries.length === 0))
		groups.push({ id: NO_GROUP, content: '', order: groups.length + 1 });
	return { text: `${JSON.stringify({ items, groups }, null, '\t')}\n`, losses: losses(story) };
}

/** vis hides an item whose group is not among the groups. */
const NO_GROUP = 'none';

function itemOf(event: TimelineEvent, range: readonly [number, number]): VisItem {
	const { span } = event;
	const from = span.from === -Infinity ? Math.min(range[0], span.to) : span.from;
	const to = span.to === Infinity ? Math.max(range[1], span.from) : overAt(event);
	const isPoint = !span.lasted && ['day', 'hour', 'minute', 'second', 'millisecond'].includes(span.precision);
	const classes = [
		span.approximate || span.uncertain ? 'uncertain' : null,
		span.from === -Infinity ? 'open-start' : null,
		span.to === Infinity ? 'open-end' : null
	].filter((name) => name !== null);
	return {
		id: event.id,
		content: escapeMarkup(event.title),
		start: new Date(from).toISOString(),
		end: isPoint && span.precision !== 'day' ? undefined : new Date(to).toISOString(),
		type: isPoint ? 'point' : 'range',
		group: event.countries[0] ?? NO_GROUP,
		title: `<p>${escapeMarkup(event.words)}: ${escapeMarkup(event.title)}</p>${quotesAsHtml(event)}`,
		className: classes.length === 0 ? undefined : classes.join(' ')
	};
}

/** The instant at which it is over: a time of day itself, else the end of its day, month or year. */
function overAt({ when, span }: TimelineEvent): number {
	const { end, lasted } = endsOf(when);
	return lasted && end !== null && end.time.length > 0 && end.from > span.from ? end.from : span.to;
}

/** First and last known instant of all events: there open ends are drawn to. */
function rangeOf(events: readonly TimelineEvent[]): [number, number] {
	const bounds = events.flatMap(({ span }) => [span.from, span.to]).filter(Number.isFinite);
	return [bounds.reduce((a, b) => Math.min(a, b), Infinity), bounds.reduce((a, b) => Math.max(a, b), -Infinity)];
}

function losses({ events }: Story) {
	return lossesOf(events, [
		['beyondDate', 'left out, for JavaScript’s dates end 271,821 years before and 275,760 years after year 0.'],
		['qualified', '“about” and “uncertain” stand only in the tooltip and as the class “uncertain”.'],
		['dayless', 'a date known to a month, year or longer is a range from its first to its last instant.'],
		['open', 'an open or unknown end is drawn to the first or last date of the story, with a class.'],
		['zoned', 'the time is written in UTC, without its offset.'],
		['countries', `only the first country is kept, as the group.`],
		['every', 'importance and the reason for the date are left out.']
	]);
}
