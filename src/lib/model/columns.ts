/**
 * A large story as columns: for the file that its page fetches, and for its events in the memory of a browser. What can
 * be made from the rest is left out: dates in words and as numbers, the words of a source, most of an id.
 */
import { ColumnEvent, type EventColumns, idBeside, SPAN_FLAGS, type Wholes } from './column-event.ts';
import { charactersOutside, type JoinedTexts, joinTexts, TextColumn } from './column-text.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Edtf, type EdtfDate, parseEdtf, PRECISIONS } from './edtf.ts';
import type { Story, StoryCountry, StorySource, TimelineEvent } from './story.ts';
import { timeSpan } from './time-span.ts';

/** What `formatColumns` writes. The rows are in the order in which the article tells the events. */
export interface ColumnsFile extends Omit<Story, 'events'> {
	readonly columns: {
		readonly count: number;
		readonly title: JoinedTexts;
		readonly id: JoinedTexts;
		readonly when: JoinedTexts;
		readonly aliases: readonly (readonly [row: number, aliases: readonly string[]])[];
		readonly importance: readonly number[];
		/** Rows. */
		readonly drafts: readonly number[];
		readonly tags: { readonly lists: readonly (readonly StoryCountry[])[]; readonly of: readonly number[] };
		readonly why: {
			readonly sentences: readonly string[];
			readonly of: readonly number[];
			readonly date: string;
			readonly expression: string;
			readonly when: string;
		};
		readonly expression: {
			readonly at: readonly number[];
			readonly length: readonly number[];
			readonly others: readonly (readonly [row: number, expression: string])[];
		};
		readonly source: {
			/** Of each event. */
			readonly many: readonly number[];
			/** Steps from the paragraph of the source before. */
			readonly paragraph: readonly number[];
			readonly start: readonly number[];
			readonly length: readonly number[];
			/** Numbers of those found elsewhere than the file says. */
			readonly moved: readonly number[];
			/** Those of which the place does not tell all: their words have changed, are gone, or stand in two paragraphs. */
			readonly others: readonly (readonly [number: number, source: StorySource])[];
		};
	};
}

/** The story as JSON text. Its events are in time order, and `told` numbers them from 0 without a gap. */
export function formatColumns(story: Story): string {
	const { events, ...rest } = story;
	const rows = [...events].sort((a, b) => a.told - b.told);
	const sources = rows.flatMap((event) => event.sources);
	const tags = numbered(rows.map((event) => JSON.stringify(event.countryTags)));
	const [date = '', word = '', edtf = ''] = charactersOutside(
		rows.flatMap(({ why, expression, longWords, when }) => [why, expression ?? '', longWords, when]),
		3
	);
	const whys = numbered(rows.map((event) => whyWithout(event, date, word, edtf)));
	const expressions = rows.map((event) => ({ event, at: expressionAt(event, story.paragraphs) }));
	const file: ColumnsFile = {
		...rest,
		columns: {
			count: rows.length,
			title: joinTexts(rows.map((event) => event.title)),
			id: joinTexts(rows.map((event) => idBeside(event.title, event.id))),
			when: joinTexts(rows.map((event) => event.when)),
			aliases: rows.flatMap(({ aliases }, row) => (aliases.length > 0 ? [[row, aliases] as const] : [])),
			importance: rows.map((event) => event.importance),
			drafts: rows.flatMap(({ draft }, row) => (draft ? [row] : [])),
			tags: { lists: tags.values.map((text) => JSON.parse(text) as StoryCountry[]), of: tags.of },
			why: { sentences: whys.values, of: whys.of, date, expression: word, when: edtf },
			expression: {
				at: expressions.map(({ at }) => at ?? 0),
				length: expressions.map(({ event, at }) => (at === null ? 0 : (event.expression ?? '').length)),
				others: expressions.flatMap(({ event: { expression }, at }, row) =>
					expression !== null && at === null ? [[row, expression] as const] : []
				)
			},
			source: {
				many: rows.map((event) => event.sources.length),
				paragraph: sources.map(({ paragraph }, i) => paragraph - (sources[i - 1]?.paragraph ?? 0)),
				start: sources.map(({ start }) => start),
				length: sources.map(({ start, end }) => end - start),
				moved: sources.flatMap(({ proof }, i) => (proof === 'moved' ? [i] : [])),
				others: sources.flatMap((source, i) => (isPlain(source) ? [] : [[i, source] as const]))
			}
		}
	};
	return JSON.stringify(file);
}

/** Where the expression stands, counted from the start of the first source, or null where its paragraph has it not. */
function expressionAt({ expression, sources }: TimelineEvent, paragraphs: readonly string[]): number | null {
	const source = sources[0];
	if (source === undefined || expression === null || expression === '') return null;
	const text = paragraphs[source.paragraph - 1] ?? '';
	const within = text.indexOf(expression, source.start);
	const at = within === -1 ? text.indexOf(expression) : within;
	return at === -1 ? null : at - source.start;
}

/** Whether the place of a source and one bit tell all of it. */
function isPlain({ proof, rest }: StorySource): boolean {
	return rest === undefined && (proof === 'exact' || proof === 'moved');
}

/** The sentence that says why, with a character each for the date in words, for the expression and for the EDTF. */
function whyWithout(
	{ why, longWords, expression, when }: TimelineEvent,
	date: string,
	word: string,
	edtf: string
): string {
	const undated = why.replaceAll(longWords, date);
	const wordless = expression === null || expression === '' ? undated : undated.replaceAll(expression, word);
	return wordless.replaceAll(when, edtf);
}

/** The different values in order of their first, and the number of each. */
function numbered(texts: readonly string[]): { values: string[]; of: number[] } {
	const numbers = new Map<string, number>();
	const of = texts.map((text) => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	});
	return { values: [...numbers.keys()], of };
}

/** The story that `formatColumns` wrote, parsed as JSON. It trusts the file: both come from one build. */
export function parseColumns({ columns: file, ...rest }: ColumnsFile): Story {
	const { count, source, expression, tags, why } = file;
	const whens = new TextColumn(file.when, count);
	const clock = clockOf(rest.zone);
	const spans = spansOf(whens, count, clock);
	const columns: EventColumns = {
		...spans,
		clock,
		whens,
		paragraphs: rest.paragraphs,
		titles: new TextColumn(file.title, count),
		ids: new TextColumn(file.id, count),
		aliases: new Map(file.aliases),
		importance: fitted(file.importance),
		draft: marked(file.drafts, count),
		tagLists: tags.lists,
		codeLists: tags.lists.map((list) => list.map(({ code }) => code)),
		tagsOf: fitted(tags.of),
		whys: why.sentences,
		whyOf: fitted(why.of),
		whyDate: why.date,
		whyExpression: why.expression,
		whyWhen: why.when,
		expressionAt: Int32Array.from(expression.at),
		expressionLength: fitted(expression.length),
		expressions: new Map(expression.others),
		firstSource: fitted(summed([0, ...source.many])),
		sourceParagraph: fitted(summed(source.paragraph)),
		sourceStart: fitted(source.start),
		sourceLength: fitted(source.length),
		moved: new Set(source.moved),
		otherSources: new Map(source.others)
	};
	const order = inTime(spans, count);
	return { ...rest, events: Array.from(order, (row) => new ColumnEvent(columns, row)) };
}

type Spans = Pick<EventColumns, 'from' | 'to' | 'flags' | 'precision' | 'startWide' | 'endWide'>;

function spansOf(whens: TextColumn, count: number, clock: Clock): Spans {
	const bytes = () => new Uint8Array(count);
	const [from, to] = [new Float64Array(count), new Float64Array(count)];
	const [flags, precision, startWide, endWide] = [bytes(), bytes(), bytes(), bytes()];
	for (let row = 0; row < count; row++) {
		const edtf = parseEdtf(whens.at(row));
		const span = timeSpan(edtf, clock);
		from[row] = span.from;
		to[row] = span.to;
		flags[row] = SPAN_FLAGS.reduce((bits, flag, i) => bits | (span[flag] ? 1 << i : 0), 0);
		precision[row] = PRECISIONS.indexOf(span.precision);
		const [start, end] = endsOf(edtf);
		startWide[row] = start;
		endWide[row] = end;
	}
	return { from, to, flags, precision, startWide, endWide };
}

function endsOf(edtf: Edtf): [start: number, end: number] {
	if (edtf.kind === 'interval') return [wideOf(edtf.start), wideOf(edtf.end)];
	const wide = wideOf(edtf);
	return [wide, wide];
}

/** Place in `WIDENINGS_MS` of `column-event.ts`. */
function wideOf(end: EdtfDate | string): number {
	if (typeof end === 'string') return 0;
	return PRECISIONS.indexOf(end.precision) * 3 + (end.approximate ? 1 : 0) + (end.uncertain ? 1 : 0);
}

/** Rows in time order, as `compareSpans` and `told` have it. */
function inTime({ from, to }: Spans, count: number): Uint32Array {
	const rows = Uint32Array.from({ length: count }, (_, row) => row);
	const of = (times: Float64Array, row: number) => times[row] ?? 0;
	return rows.sort((a, b) => {
		const [first, second] = [of(from, a), of(from, b)];
		if (first !== second) return first < second ? -1 : 1;
		const [end, other] = [of(to, a), of(to, b)];
		return end === other ? a - b : end > other ? -1 : 1;
	});
}

/** In the smallest array that holds the greatest of them. None is below 0. */
function fitted(values: readonly number[]): Wholes {
	const most = values.reduce((most, value) => Math.max(most, value), 0);
	return most < 1 << 8 ? Uint8Array.from(values) : most < 1 << 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

function summed(steps: readonly number[]): number[] {
	let sum = 0;
	return steps.map((step) => (sum += step));
}

function marked(rows: readonly number[], count: number): Uint8Array {
	const marks = new Uint8Array(count);
	for (const row of rows) marks[row] = 1;
	return marks;
}
