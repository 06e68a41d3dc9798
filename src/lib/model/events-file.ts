/** The events file: its schema (the JSON Schema in `static/schema/` is made from it), and parsing with every fault named. */
import * as v from 'valibot';
import { edtfString } from './article.ts';
import { type Fault, FaultsError, faultsOf } from './faults.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const paragraph = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(1),
	v.metadata({ description: 'Number of the paragraph in the article, counted from 1.' })
);

/** An id as it stands in the address: `south-korea-decides-to-leave-the-pact`. */
const eventId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
	v.maxLength(80, 'at most 80 characters')
);

const countryCode = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KR'),
	v.check(isRegion, 'an ISO 3166-1 alpha-2 code that is in use')
);

/** How words give a country, strongest first. */
export const COUNTRY_KINDS = ['name', 'demonym', 'capital', 'city', 'region', 'body', 'leader', 'reviewer'] as const;

const countryTag = v.strictObject({
	code: countryCode,
	words: v.pipe(
		v.array(text),
		v.metadata({ description: 'The words of the source that gave the country. Empty only for kind “reviewer”.' })
	),
	kind: v.optional(v.picklist(COUNTRY_KINDS), 'name')
});

/** W3C Web Annotation: a TextQuoteSelector (exact, prefix, suffix) with a TextPositionSelector (start, end). */
const quoteSelector = v.pipe(
	v.strictObject({
		exact: v.pipe(v.string(), v.nonEmpty()),
		prefix: v.string(),
		suffix: v.string(),
		start: offset,
		end: offset
	}),
	v.check((s) => s.end - s.start === s.exact.length, 'end − start equal to the length of exact, in UTF-16 units')
);

const source = v.strictObject({ paragraph, selector: quoteSelector });

const dating = v.strictObject({
	expression: v.pipe(
		v.nullable(text),
		v.metadata({ description: 'The words that say when; null where the date is implied by the publication.' })
	),
	paragraph,
	start: offset,
	end: offset,
	rule: text,
	reference: v.pipe(
		v.nullable(edtfString),
		v.metadata({ description: 'What the expression was resolved against; null for a date that needs nothing.' })
	),
	certainty: v.picklist(['stated', 'implied'])
});

const event = v.strictObject({
	id: eventId,
	aliases: v.optional(v.array(eventId), []),
	title: v.pipe(text, v.maxLength(120, 'at most 120 characters')),
	when: edtfString,
	countries: v.array(countryTag),
	importance: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1),
		v.maxValue(5),
		v.metadata({ description: '5: the event that gives the story its point; 1: in passing.' })
	),
	status: v.picklist(['draft', 'reviewed']),
	dating,
	sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
	note: v.optional(text)
});

/** Why a time expression is no event. */
export const DISMISSAL_REASONS = [
	'same-event', // it dates an event that another expression already dates
	'background', // it says since when or how often, not what happened
	'duration', // a length of time
	'name', // part of a name: "the 1965 treaty"
	'vague', // nothing on the calendar: "now", "once"
	'other'
] as const;

const dismissed = v.strictObject({
	expression: text,
	paragraph,
	start: offset,
	end: offset,
	when: v.nullable(edtfString),
	reason: v.picklist(DISMISSAL_REASONS),
	note: v.optional(text)
});

export const eventsFileSchema = v.pipe(
	v.strictObject({
		$schema: v.optional(v.string()),
		version: v.literal(1),
		story: eventId,
		published: edtfString,
		events: v.array(event),
		dismissed: v.array(dismissed)
	}),
	v.metadata({
		title: 'Dateline events file',
		description: 'The events of an article, each with its date, its countries and the words that say so.'
	})
);

export type EventsFile = v.InferOutput<typeof eventsFileSchema>;
export type StoryEvent = EventsFile['events'][number];
export type Source = StoryEvent['sources'][number];
export type QuoteSelector = Source['selector'];
export type Dating = StoryEvent['dating'];
export type CountryTag = StoryEvent['countries'][number];
export type CountryKind = CountryTag['kind'];
export type Dismissed = EventsFile['dismissed'][number];

/** Every fault of an events file, each with its place. */
export class EventsFileError extends FaultsError {
	override readonly name = 'EventsFileError';
}

/** Parses the text of an events file. Throws `EventsFileError` with all faults at once; `file` names the file in it. */
export function parseEventsFile(json: string, file = 'events.json'): EventsFile {
	const raw = parseJson(json, file);
	const result = v.safeParse(eventsFileSchema, raw);
	const faults = result.success ? crossFaults(result.output) : faultsOf(result.issues, 'the file');
	if (!result.success || faults.length > 0) throw new EventsFileError(file, faults);
	return result.output;
}

/** The text of an events file: stable order, tabs, one line end at the end. `parseEventsFile` reads it back the same. */
export function formatEventsFile(file: EventsFile): string {
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function parseJson(json: string, file: string): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const at = /position (\d+)/.exec(message)?.[1];
		const before = json.slice(0, at === undefined ? json.length : Number(at));
		const line = before.split('\n').length;
		throw new EventsFileError(file, [
			{
				place: `line ${line}, column ${before.length - before.lastIndexOf('\n')}`,
				came: json.trim() === '' ? 'an empty file' : message.replace(/\s*\(line \d+ column \d+\)/, ''),
				expected: 'JSON',
				mend: 'Look for a missing comma, quote or bracket there.'
			}
		]);
	}
}

/** What no single field can say: ids and countries that repeat. */
function crossFaults(file: EventsFile): Fault[] {
	const faults: Fault[] = [];
	const taken = new Map<string, string>();
	file.events.forEach((item, i) => {
		const ids: [string, string][] = [
			[`events[${i}].id`, item.id],
			...item.aliases.map((alias, k): [string, string] => [`events[${i}].aliases[${k}]`, alias])
		];
		for (const [place, id] of ids) {
			const other = taken.get(id);
			if (other === undefined) taken.set(id, place);
			else {
				faults.push({
					place,
					came: JSON.stringify(id),
					expected: `an id that is not in use at ${other}`,
					mend: 'Give one of the two another id.'
				});
			}
		}
		const codes = item.countries.map((country) => country.code);
		codes.forEach((code, k) => {
			if (codes.indexOf(code) === k) return;
			faults.push({
				place: `events[${i}].countries[${k}].code`,
				came: JSON.stringify(code),
				expected: 'each country once',
				mend: 'Remove the repeat and join its words to the first.'
			});
		});
	});
	return faults;
}

/** Whether ISO 3166-1 knows the code: `Intl` names it. Codes it names that are no country (EU, UN, ZZ) are left out. */
function isRegion(code: string): boolean {
	if (['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'].includes(code)) return false;
	return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
