/** An item of CSL-JSON, which Zotero, Mendeley and pandoc read (schema 1.0.2). */
import { type EdtfDate, type EdtfEnd, parseEdtf } from '#lib/model/edtf.ts';
import { civil } from '#lib/model/calendar.ts';
import { authorsOf, type Cited, paragraphOf, publishersOf } from './cited.ts';

/** A list of one item, as the schema wants it. */
export function cslJson(cited: Cited): string {
	const { story, event, url, accessed } = cited;
	const { meta } = story;
	const paragraph = paragraphOf(cited);
	const authors = authorsOf(cited);
	const [publisher] = publishersOf(cited);
	const item = {
		id: [story.slug, event?.id].filter(Boolean).join(':'),
		type: 'webpage',
		title: event?.title ?? meta.title,
		'container-title': event ? meta.title : publishersOf(cited).at(-1),
		author: authors.length === 0 ? undefined : authors,
		issued: cslDate(meta.published),
		'event-date': event ? cslDate(event.when) : undefined,
		accessed: accessed === null ? undefined : cslDate(accessed),
		publisher,
		'original-title': meta.retells?.title,
		'original-publisher': meta.retells?.publisher,
		'original-date': meta.retells && cslDate(meta.retells.published),
		note: paragraph === null ? undefined : `para. ${paragraph}`,
		language: meta.language,
		URL: url
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

interface CslDate {
	readonly 'date-parts'?: readonly (readonly number[])[];
	readonly season?: number;
	readonly circa?: boolean;
	readonly literal?: string;
}

/**
 * An EDTF date as CSL has it. A year before 1 CE is counted without a year 0 there (-44 is 44 BCE); an open end and years of more
 * than four digits have no form and stay EDTF, as `literal`.
 */
export function cslDate(when: string): CslDate {
	const edtf = parseEdtf(when);
	const ends: readonly EdtfEnd[] = edtf.kind === 'date' ? [edtf] : [edtf.start, edtf.end];
	const dates = ends.filter((end) => typeof end !== 'string');
	if (dates.length < ends.length || dates.some(({ year }) => Math.abs(year) > 9999)) return { literal: when };
	const [first] = dates;
	const season = dates.length === 1 && first?.precision === 'season' ? seasonOf(first) : undefined;
	const circa = dates.some(({ approximate, uncertain }) => approximate || uncertain) || undefined;
	return { 'date-parts': dates.flatMap(partsOf), season, circa };
}

/** A day, month or year as it is; of a longer stretch, its first and last year (of a season or quarter its year). */
function partsOf(date: EdtfDate): number[][] {
	const year = cslYear(date.year);
	if (date.precision === 'decade' || date.precision === 'century' || date.precision === 'millennium') {
		return [[year], [cslYear(civil(date.to - 1).year)]];
	}
	if (date.month === null || date.month > 12) return [[year]];
	return [date.day === null ? [year, date.month] : [year, date.month, date.day]];
}

function cslYear(year: number): number {
	return year > 0 ? year : year - 1;
}

/** 1 spring … 4 winter. */
function seasonOf({ month }: EdtfDate): number {
	return (((month ?? 21) - 21) % 4) + 1;
}
