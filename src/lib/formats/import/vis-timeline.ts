/** vis-timeline: a list of items, or items and groups. A range has an exclusive end. */
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { instant, intervalOf, unitOf } from './bounds.ts';
import { countryCode } from './countries.ts';
import { asList, asObject, asText } from './json-values.ts';
import type { Imported, ImportedEvent, ImportOptions } from './imported.ts';
import { DATE_FORMS, looseDate } from './loose-date.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { htmlLine, htmlParagraphs } from './plain-text.ts';
import type { ImportReport } from './report.ts';

export function readVisTimeline(json: unknown, report: ImportReport, options: ImportOptions): Imported {
	const items = Array.isArray(json) ? json : asList(asObject(json).items);
	const groups = new Map(
		asList(asObject(json).groups).map((group) => [
			asText(asObject(group).id),
			htmlLine(asText(asObject(group).content))
		])
	);
	const events = items.flatMap((item, i) => eventOf(asObject(item), `items[${i}]`, groups, report, options));
	return { format: 'vis-timeline items', title: null, published: null, events };
}

function eventOf(
	item: Readonly<Record<string, unknown>>,
	place: string,
	groups: ReadonlyMap<string, string>,
	report: ImportReport,
	options: ImportOptions
): ImportedEvent[] {
	if (asText(item.type) === 'background') {
		report.note('a background was left out: Dateline has events only.');
		return [];
	}
	const when = whenOf(item, place, report, options);
	if (when === null) return [];
	const group = asText(item.group);
	const country = countryCode(group) ?? countryCode(groups.get(group) ?? '');
	if (group !== '' && country === null && group !== 'none') report.note('a group that is no country was left out.');
	const title = htmlLine(asText(item.content));
	// Our own tooltip begins with the date and the title; what follows are the quotes.
	const [first, ...rest] = htmlParagraphs(asText(item.title));
	const texts = first === undefined || first.endsWith(title) ? rest : [first, ...rest];
	return [
		{
			place,
			id: asText(item.id) || null,
			title,
			when,
			texts,
			countries: country === null ? [] : [country],
			importance: null
		}
	];
}

function whenOf(
	item: Readonly<Record<string, unknown>>,
	place: string,
	report: ImportReport,
	options: ImportOptions
): string | null {
	const [start, end] = ['start', 'end'].map((name) =>
		bound(item[name], `${place}.${name}`, report, options, name === 'start')
	);
	if (!start) return null;
	if (!end || end.from === start.from) return start.isMidnight ? edtfOf(start) : start.when;
	const until = end.from;
	if (until < start.from) {
		report.fault(
			place,
			`an end of ${end.when}`,
			`one that is not before ${start.when}`,
			'Exchange or correct the two dates.'
		);
		return null;
	}
	const unit = unitOf(start.from, until);
	if (unit === null) return intervalOf(start.from, until);
	if (unit.length < 10) report.note('a range that fills a month, a year or longer was read as “sometime within”.');
	return unit;
}

interface Bound {
	readonly when: string;
	/** UTC milliseconds. */
	readonly from: number;
	readonly isMidnight: boolean;
}

function edtfOf({ when, from }: Bound): string {
	return when.length <= 10 ? when : instant(from);
}

/** ISO 8601, a date in words, milliseconds since 1970, or the `/Date(…)/` of old servers. */
function bound(
	raw: unknown,
	place: string,
	report: ImportReport,
	options: ImportOptions,
	isNeeded: boolean
): Bound | null {
	const dotNet = typeof raw === 'string' ? /^\/?Date\((-?\d+)\)\/?$/.exec(raw)?.[1] : undefined;
	const ms = typeof raw === 'number' ? raw : dotNet === undefined ? null : Number(dotNet);
	if (ms !== null && Number.isFinite(ms)) return { when: instant(ms), from: ms, isMidnight: ms % 86_400_000 === 0 };
	if (raw === undefined || raw === null || raw === '') {
		if (isNeeded) report.fault(place, 'nothing', DATE_FORMS, 'Give the item a start.');
		return null;
	}
	const text = asText(raw);
	const when = isoInstant(text) ?? looseDate(text, options, report);
	if (when === null || tryParseEdtf(when)?.kind !== 'date') {
		report.fault(place, text === '' ? 'no text' : `“${text}”`, DATE_FORMS, 'Correct the date.');
		return null;
	}
	const { from } = timeSpan(when);
	return { when, from, isMidnight: from % 86_400_000 === 0 };
}

/** As JavaScript writes instants: `2019-08-22T14:30:00.000Z`, years outside 0 to 9999 as `-003113-…`, astronomically. */
function isoInstant(text: string): string | null {
	if (!/^(?:[+-]\d{6}|\d{4})-\d\d-\d\dT[\d:.]+Z$/.test(text)) return null;
	const ms = Date.parse(text);
	// It takes 30 February for 2 March.
	return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(text.slice(0, text.indexOf('T')))
		? null
		: instant(ms);
}
