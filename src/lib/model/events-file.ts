/** The events file: its schema (the JSON Schema in `static/schema/` is made from it), and parsing with every fault named. */
import * as v from 'valibot';
import { edtfString, publicationDate } from './article.ts';
import { COUNTRY_KINDS } from './country-kinds.ts';
import { type Fault, FaultsError, safeParse } from './faults.ts';
import { jsonFaultAt } from './json-fault.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const WHOLE = 'a whole number';
const offset = v.pipe(v.number(), v.integer(WHOLE), v.minValue(0, '0 or more'));
const paragraph = v.pipe(
	v.number(),
	v.integer(WHOLE),
	v.minValue(1, '1 or more'),
	v.metadata({ description: 'Number of the paragraph in the article, counted from 1.' })
);

/** An id as it stands in the address: `south-korea-decides-to-leave-the-pact`. */
export const eventId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
	v.maxLength(80, 'at most 80 characters')
);

const countryCode = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KR'),
	v.check(isCountryCode, 'an ISO 3166-1 alpha-2 code that is in use')
);

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
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const input = dataset.value;
		const end = input.start + input.exact.length;
		if (input.end === end) return;
		addIssue({
			input: input.end,
			message: `${end}, which is start and the length of exact in UTF-16 units`,
			path: [{ type: 'object', origin: 'value', input, key: 'end', value: input.end }]
		});
	})
);

const fingerprint = v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/, 'sha256- and 64 hex digits'));

const source = v.strictObject({
	paragraph,
	fingerprint: v.optional(
		v.pipe(
			fingerprint,
			v.metadata({
				description:
					'SHA-256 of the paragraph’s text when the quote was described: tells whether anything round it changed.'
			})
		)
	),
	sentence: v.optional(
		v.pipe(
			fingerprint,
			v.metadata({
				description:
					'SHA-256 of what the sentence says before and after the quote; only where prefix and suffix do not reach its ends.'
			})
		)
	),
	selector: quoteSelector
});

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
		v.integer(WHOLE),
		v.minValue(1, 'a number from 1 to 5'),
		v.maxValue(5, 'a number from 1 to 5'),
		v.metadata({ description: '5: the event that gives the story its point; 1: in passing.' })
	),
	status: v.picklist(['draft', 'reviewed']),
	dating,
	sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
	note: v.optional(text)
});

/** The rule of a date that came with an import: no words of the article say it. */
export const IMPORTED_RULE = 'imported';

/** Why a time expression is no event. */
export const DISMISSAL_REASONS = [
	'same-event', // it dates an event that another expression already dates
	'background', // it says since when or how often, not what happened
	'duration', // a length of time
	'name', // part of a name: "the 1965 treaty"
	'vague', // nothing on the calendar: "now", "once"
	'reviewer', // a person took the event out
	'other'
] as const;

const dismissed = v.strictObject({
	expression: text,
	paragraph,
	start: offset,
	end: offset,
	when: v.nullable(edtfString),
	reason: v.picklist(DISMISSAL_REASONS),
	note: v.optional(text),
	event: v.optional(
		v.pipe(
			v.strictObject({ id: eventId, title: text, sources: v.pipe(v.array(source), v.minLength(1)) }),
			v.metadata({
				description: 'The event that a reviewer took out, so that deriving again knows it wherever it stands.'
			})
		)
	)
});

export const eventsFileSchema = v.pipe(
	v.strictObject({
		$schema: v.optional(v.string()),
		version: v.literal(1),
		story: eventId,
		id: v.optional(v.pipe(text, v.metadata({ description: 'The id of the article in the corpus it comes from.' }))),
		published: publicationDate,
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
export type { CountryKind } from './country-kinds.ts';
export type CountryTag = StoryEvent['countries'][number];
export type Dismissed = EventsFile['dismissed'][number];

/** Every fault of an events file, each with its place. */
export class EventsFileError extends FaultsError {
	override readonly name = 'EventsFileError';
}

/** Parses the text of an events file. Throws `EventsFileError` with all faults at once; `file` names the file in it. */
export function parseEventsFile(json: string, file = 'events.json'): EventsFile {
	return checked(parseJson(json.replace(/^\uFEFF/, ''), file), file);
}

/**
 * The text of an events file: fields in the order of the schema, tabs, one line end at the end. `parseEventsFile` reads
 * it back the same. Throws `EventsFileError` rather than write a file that could not be read.
 */
export function formatEventsFile(file: EventsFile): string {
	return `${JSON.stringify(checked(file, 'the events file to write'), null, '\t')}\n`;
}

/** The same as one line, for a corpus. */
export function formatEventsLine(file: EventsFile): string {
	return `${JSON.stringify(checked(file, 'the events file to write'))}\n`;
}

function checked(raw: unknown, file: string): EventsFile {
	const result = safeParse(eventsFileSchema, raw, 'the file');
	const faults = [...result.faults, ...crossFaults(raw)];
	if (result.output === null || faults.length > 0) throw new EventsFileError(file, faults);
	return result.output;
}

function parseJson(json: string, file: string): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const at = jsonFaultAt(json);
		const before = json.slice(0, at);
		const rest = /^.{1,20}/.exec(json.slice(at))?.[0];
		throw new EventsFileError(file, [
			{
				place: `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`,
				came: json.trim() === '' ? 'an empty file' : rest === undefined ? 'the end of the file' : `“${rest}”`,
				expected: 'JSON',
				mend: 'Look for a missing or spare comma, quote or bracket there or just before.'
			}
		]);
	}
}

/** As much of a file as `crossFaults` compares; what is broken otherwise is passed over, for the schema names it. */
const comparable = v.fallback(
	v.object({
		events: v.array(
			v.fallback(
				v.object({
					id: v.fallback(v.nullable(v.string()), null),
					aliases: v.fallback(v.array(v.fallback(v.nullable(v.string()), null)), []),
					countries: v.fallback(
						v.array(
							v.fallback(
								v.object({ code: v.string(), words: v.nullable(v.array(v.unknown())), kind: v.optional(v.string()) }),
								{ code: '', words: null }
							)
						),
						[]
					)
				}),
				{ id: null, aliases: [], countries: [] }
			)
		)
	}),
	{ events: [] }
);

/** What no single field can say: ids and countries that repeat, countries without words. */
function crossFaults(raw: unknown): Fault[] {
	const faults: Fault[] = [];
	const taken = new Map<string, string>();
	v.parse(comparable, raw).events.forEach((item, i) => {
		const ids = [[`events[${i}].id`, item.id], ...item.aliases.map((id, k) => [`events[${i}].aliases[${k}]`, id])];
		for (const [place, id] of ids as [string, string | null][]) {
			if (id === null) continue;
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
		item.countries.forEach(({ code, words, kind }, k) => {
			if (code !== '' && codes.indexOf(code) !== k) {
				faults.push({
					place: `events[${i}].countries[${k}].code`,
					came: JSON.stringify(code),
					expected: 'each country once',
					mend: 'Remove the repeat and join its words to the first.'
				});
			}
			if (words?.length === 0 && kind !== 'reviewer') {
				faults.push({
					place: `events[${i}].countries[${k}].words`,
					came: 'an empty list',
					expected: 'the words that gave the country',
					mend: 'Add the words, or write "kind": "reviewer" where a person added the country.'
				});
			}
		});
	});
	return faults;
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What CLDR and ISO reserve beside the countries: groups, test codes, and islands counted with their countries. */
const NO_COUNTRY = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/**
 * Whether ISO 3166-1 has the code in use: `Intl` names it, under this code and no newer one (UK is GB, SU is gone). XK, the
 * code in common use for Kosovo, counts.
 */
export function isCountryCode(code: string): boolean {
	const known = asked.get(code);
	if (known !== undefined) return known;
	const isOne =
		!NO_COUNTRY.includes(code) &&
		REGION_NAMES.of(code) !== undefined &&
		new Intl.Locale('und', { region: code }).region === code;
	asked.set(code, isOne);
	return isOne;
}

/** Codes of two capital letters that were asked about: `Intl` takes its time, and a long file asks of the same few. */
const asked = new Map<string, boolean>();
