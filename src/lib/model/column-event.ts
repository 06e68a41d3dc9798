/** An event of a large story: the place of its row in the columns, and a getter for each field. */
import type { Clock } from './clock.ts';
import type { TextColumn } from './column-text.ts';
import { dateInWords } from './date-words.ts';
import { PRECISIONS, type Precision } from './edtf.ts';
import type { StoryCountry, StorySource, TimelineEvent } from './story.ts';
import { timeSpan, type TimeSpan, WIDENING_MS } from './time-span.ts';

export type Wholes = Uint8Array | Uint16Array | Uint32Array;

/** The events of a story, a column a field, in the order in which the article tells them. */
export interface EventColumns {
	readonly paragraphs: readonly string[];
	readonly titles: TextColumn;
	/** What each id is made of, beside the title: see `idFrom`. */
	readonly ids: TextColumn;
	readonly whens: TextColumn;
	/** Of dates without an offset. */
	readonly clock: Clock;
	readonly aliases: ReadonlyMap<number, readonly string[]>;
	/** Of the span, UTC milliseconds. */
	readonly from: Float64Array;
	readonly to: Float64Array;
	/** `SPAN_FLAGS` that hold. */
	readonly flags: Uint8Array;
	/** Places in `PRECISIONS`. */
	readonly precision: Uint8Array;
	/** By how much the ends are widened: places in `WIDENINGS_MS`. */
	readonly startWide: Uint8Array;
	readonly endWide: Uint8Array;
	readonly importance: Wholes;
	readonly draft: Uint8Array;
	/** Different lists of countries, and which one each event has. */
	readonly tagLists: readonly (readonly StoryCountry[])[];
	readonly codeLists: readonly (readonly string[])[];
	readonly tagsOf: Wholes;
	/** Different sentences that say why, with a character for what differs, and which one each event has. */
	readonly whys: readonly string[];
	readonly whyOf: Wholes;
	readonly whyDate: string;
	readonly whyExpression: string;
	readonly whyWhen: string;
	/** Where an expression stands, counted from the start of the first source, and how long it is; 0: nowhere. */
	readonly expressionAt: Int32Array;
	readonly expressionLength: Wholes;
	/** Expressions that stand not in the paragraph of the first source. */
	readonly expressions: ReadonlyMap<number, string>;
	/** Where the sources of each event begin, and one more. */
	readonly firstSource: Wholes;
	readonly sourceParagraph: Wholes;
	readonly sourceStart: Wholes;
	readonly sourceLength: Wholes;
	/** Sources that were found elsewhere than the file says. */
	readonly moved: ReadonlySet<number>;
	/** Sources of which the place does not tell all. */
	readonly otherSources: ReadonlyMap<number, StorySource>;
}

/** Bits of `EventColumns.flags`, in this order. */
export const SPAN_FLAGS = [
	'lasted',
	'approximate',
	'uncertain',
	'openStart',
	'openEnd',
	'unknownStart',
	'unknownEnd'
] as const satisfies readonly (keyof TimeSpan)[];

/** What no qualifier, one or both add to an end of each precision. */
export const WIDENINGS_MS: readonly number[] = PRECISIONS.flatMap((precision) =>
	[0, 1, 2].map((many) => WIDENING_MS[precision] * many)
);

export class ColumnEvent implements TimelineEvent {
	readonly #columns: EventColumns;
	/** Its row, which is also its place in the order of telling. */
	readonly told: number;
	/** Made when it is first asked for: a picture asks at every step. */
	#id: string | null = null;

	constructor(columns: EventColumns, told: number) {
		this.#columns = columns;
		this.told = told;
	}

	get id(): string {
		return (this.#id ??= idFrom(this.title, this.#columns.ids.at(this.told)));
	}
	get aliases(): readonly string[] {
		return this.#columns.aliases.get(this.told) ?? NONE;
	}
	get title(): string {
		return this.#columns.titles.at(this.told);
	}
	get when(): string {
		return this.#columns.whens.at(this.told);
	}
	get words(): string {
		return dateInWords(this.when);
	}
	get longWords(): string {
		return dateInWords(this.when, { weekday: true });
	}
	get span(): TimeSpan {
		return new ColumnSpan(this.#columns, this.told);
	}
	get countries(): readonly string[] {
		return this.#columns.codeLists[this.#columns.tagsOf[this.told] ?? 0] ?? NONE;
	}
	get countryTags(): readonly StoryCountry[] {
		return this.#columns.tagLists[this.#columns.tagsOf[this.told] ?? 0] ?? [];
	}
	get importance(): number {
		return this.#columns.importance[this.told] ?? 0;
	}
	get draft(): boolean {
		return this.#columns.draft[this.told] === 1;
	}
	get expression(): string | null {
		const { expressionAt, expressionLength, expressions, firstSource, sourceParagraph, sourceStart, paragraphs } =
			this.#columns;
		const length = expressionLength[this.told] ?? 0;
		if (length === 0) return expressions.get(this.told) ?? null;
		const source = firstSource[this.told] ?? 0;
		const start = (sourceStart[source] ?? 0) + (expressionAt[this.told] ?? 0);
		return (paragraphs[(sourceParagraph[source] ?? 0) - 1] ?? '').slice(start, start + length);
	}
	get why(): string {
		const { whys, whyOf, whyDate, whyExpression, whyWhen } = this.#columns;
		return (whys[whyOf[this.told] ?? 0] ?? '')
			.replaceAll(whyExpression, () => this.expression ?? '')
			.replaceAll(whyDate, () => this.longWords)
			.replaceAll(whyWhen, () => this.when);
	}
	get sources(): readonly StorySource[] {
		const { firstSource, sourceParagraph, sourceStart, sourceLength, moved, otherSources, paragraphs } = this.#columns;
		const [from = 0, to = 0] = [firstSource[this.told], firstSource[this.told + 1]];
		return Array.from({ length: to - from }, (_, i): StorySource => {
			const other = otherSources.get(from + i);
			if (other !== undefined) return other;
			const [paragraph = 1, start = 0] = [sourceParagraph[from + i], sourceStart[from + i]];
			const end = start + (sourceLength[from + i] ?? 0);
			const exact = (paragraphs[paragraph - 1] ?? '').slice(start, end);
			return { paragraph, start, end, exact, proof: moved.has(from + i) ? 'moved' : 'exact' };
		});
	}
}

class ColumnSpan implements TimeSpan {
	readonly #columns: EventColumns;
	readonly #row: number;

	constructor(columns: EventColumns, row: number) {
		this.#columns = columns;
		this.#row = row;
	}

	get from(): number {
		return this.#columns.from[this.#row] ?? 0;
	}
	get to(): number {
		return this.#columns.to[this.#row] ?? 0;
	}
	get startMin(): number {
		return this.from - (WIDENINGS_MS[this.#columns.startWide[this.#row] ?? 0] ?? 0);
	}
	get endMax(): number {
		return this.to + (WIDENINGS_MS[this.#columns.endWide[this.#row] ?? 0] ?? 0);
	}
	// Asked for of few events: they are read from the date anew.
	get startMax(): number {
		return timeSpan(this.#columns.whens.at(this.#row), this.#columns.clock).startMax;
	}
	get endMin(): number {
		return timeSpan(this.#columns.whens.at(this.#row), this.#columns.clock).endMin;
	}
	get precision(): Precision {
		return PRECISIONS[this.#columns.precision[this.#row] ?? 0] ?? 'day';
	}
	get lasted(): boolean {
		return this.#has(0);
	}
	get approximate(): boolean {
		return this.#has(1);
	}
	get uncertain(): boolean {
		return this.#has(2);
	}
	get openStart(): boolean {
		return this.#has(3);
	}
	get openEnd(): boolean {
		return this.#has(4);
	}
	get unknownStart(): boolean {
		return this.#has(5);
	}
	get unknownEnd(): boolean {
		return this.#has(6);
	}

	#has(bit: number): boolean {
		return (((this.#columns.flags[this.#row] ?? 0) >> bit) & 1) === 1;
	}
}

const NONE: readonly string[] = [];

/** An id as what differs from its title in lower case and hyphens: how much of that is cut off, and what follows. */
export function idBeside(title: string, id: string): string {
	const base = hyphened(title);
	let same = 0;
	while (same < base.length && base[same] === id[same]) same++;
	return `${base.length - same}|${id.slice(same)}`;
}

/** The id that `idBeside` wrote. */
export function idFrom(title: string, beside: string): string {
	const base = hyphened(title);
	const bar = beside.indexOf('|');
	return base.slice(0, base.length - Number(beside.slice(0, bar))) + beside.slice(bar + 1);
}

/** What most ids are made of (see `src/lib/derive/events/ids.ts`); where one is not, it only takes more to write down. */
function hyphened(title: string): string {
	return title
		.toLowerCase()
		.replace(/[’'.]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
