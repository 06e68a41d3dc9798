/** TimelineJS (Knight Lab): its JSON and the columns of its spreadsheet template. */
import { stringify } from 'csv-stringify/sync';
import { countryName } from '#lib/model/countries.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { isPublic, storyAddress } from '../addresses.ts';
import { type DateFields, two } from '../edtf-text.ts';
import { type Loss, lossesOf } from '../loss.ts';
import { endsOf, firstFields, historicalYear, isPlain, lastFields } from './ends.ts';
import type { Exported, ExportInput } from './format.ts';
import { escapeMarkup, quotesAsHtml } from './texts.ts';

/** A date of TimelineJS: numbers, a year before 1 CE negative and without a year 0. */
export interface SlideDate {
	readonly year: number;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	readonly hour?: number | undefined;
	readonly minute?: number | undefined;
	readonly second?: number | undefined;
	readonly millisecond?: number | undefined;
}

export interface Slide {
	readonly unique_id?: string;
	readonly start_date?: SlideDate;
	readonly end_date?: SlideDate | undefined;
	readonly display_date?: string | undefined;
	readonly group?: string | undefined;
	readonly text: { readonly headline: string; readonly text: string };
}

export function timelineJson({ story, site }: ExportInput): Exported {
	const title: Slide = { text: { headline: escapeMarkup(story.meta.title), text: originAsHtml(story, site) } };
	const events = story.events.map(slideOf);
	return { text: `${JSON.stringify({ title, events }, null, '\t')}\n`, losses: losses(story) };
}

/** Header of the spreadsheet template, as its importer names the columns. */
export const TIMELINEJS_COLUMNS = [
	'Year',
	'Month',
	'Day',
	'Time',
	'End Year',
	'End Month',
	'End Day',
	'End Time',
	'Display Date',
	'Headline',
	'Text',
	'Media',
	'Media Credit',
	'Media Caption',
	'Media Thumbnail',
	'Type',
	'Group',
	'Background'
] as const;

export function timelineCsv({ story, site }: ExportInput): Exported {
	const title = row({ text: { headline: escapeMarkup(story.meta.title), text: originAsHtml(story, site) } }, 'title');
	const rows = story.events.map((event) => row(slideOf(event), ''));
	const text = stringify([[...TIMELINEJS_COLUMNS], title, ...rows], { record_delimiter: 'windows' });
	return {
		text,
		losses: [...losses(story), ...lossesOf(story.events, [['every', 'the sheet has no column for its id.']])]
	};
}

function slideOf(event: TimelineEvent): Slide {
	const { start, end, lasted } = endsOf(event.when);
	// An open side: the one that is known stands for both, and the words say the rest.
	const [first, last] = [start ?? end, end ?? start];
	if (first === null || last === null) throw new Error(`“${event.when}” has no date on either side.`);
	const spoken =
		event.span.approximate ||
		event.span.uncertain ||
		start === null ||
		end === null ||
		!isPlain(first) ||
		!isPlain(last);
	const needsEnd = (lasted && start !== null && end !== null) || (!lasted && !isPlain(first));
	const [country] = event.countries;
	return {
		unique_id: event.id,
		start_date: slideDate(start === null ? lastFields(first) : firstFields(first)),
		end_date: needsEnd ? slideDate(lastFields(last)) : undefined,
		display_date: spoken ? event.words : undefined,
		group: country === undefined ? undefined : countryName(country),
		text: { headline: escapeMarkup(event.title), text: quotesAsHtml(event) }
	};
}

function slideDate({ year, month, day, time = [] }: DateFields): SlideDate {
	const [hour, minute, second, millisecond] = time;
	return { year: historicalYear(year), month, day, hour, minute, second, millisecond };
}

function row(
	{ start_date, end_date, display_date, group, text }: Slide,
	type: string
): (string | number | undefined)[] {
	const date = (part: SlideDate | undefined) => [part?.year, part?.month, part?.day, clockOf(part)];
	return [
		...date(start_date),
		...date(end_date),
		display_date,
		text.headline,
		text.text,
		...['', '', '', ''], // media
		type,
		group,
		''
	];
}

/** TimelineJS reads `14:30` and `14:30:05`. */
function clockOf(date: SlideDate | undefined): string {
	if (date?.hour === undefined) return '';
	const seconds = date.second === undefined ? '' : `:${two(date.second)}`;
	return `${two(date.hour)}:${two(date.minute ?? 0)}${seconds}`;
}

/** Where the timeline comes from, for the first slide. */
function originAsHtml({ meta, slug }: Story, site: string): string {
	const { retells } = meta;
	const origin = retells
		? `Retold from “${retells.title}”, ${retells.publisher}`
		: [meta.author, meta.publisher].filter(Boolean).join(', ');
	const line = origin === '' ? '' : `<p>${escapeMarkup(origin)}</p>`;
	if (!isPublic(site)) return line;
	const address = escapeMarkup(storyAddress(site, slug));
	return `${line}<p><a href="${address}">${address}</a></p>`;
}

function losses({ events }: Story): Loss[] {
	return lossesOf(events, [
		['qualified', '“about” and “uncertain” stand only in the words of the date.'],
		[
			'coarse',
			'a season, quarter, decade or century becomes a start and an end; its name stands in the words of the date.'
		],
		['open', 'an open or unknown end stands only in the words of the date.'],
		['zoned', 'the offset from UTC is left out; the time is that of the place.'],
		['beforeCommonEra', 'the year is negative (-44 for 44 BCE), and TimelineJS draws it one year too early.'],
		['countries', 'only the first country is kept, as the group.'],
		['every', 'importance and the reason for the date are left out.']
	]);
}
