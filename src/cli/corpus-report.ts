/** What a run over a corpus comes to, as numbers and as words. */

export interface CorpusReport {
	/** Lines that are not blank: as many as were answered. */
	readonly articles: number;
	readonly events: number;
	/** Articles that tell no event; their events file has none. */
	readonly empty: number;
	readonly failed: number;
	/** Numbers of the first lines that failed. */
	readonly failedLines: readonly number[];
	/** Fields that an article has no place for → lines that have them. */
	readonly ignored: ReadonlyMap<string, number>;
	/** Whether the reader of the output left before the end. */
	readonly broken: boolean;
}

/** Lines that failed beyond these are counted, not named. */
const LINES_NAMED = 10;
/** A corpus may have a field of its own on every line; no more names are kept. */
const FIELDS_NAMED = 20;

/** Counts while the run goes on; what it holds does not grow with the corpus. */
export class Tally {
	#articles = 0;
	#events = 0;
	#empty = 0;
	#failed = 0;
	#failedLines: number[] = [];
	#ignored = new Map<string, number>();

	derived(events: number): void {
		this.#articles++;
		this.#events += events;
		if (events === 0) this.#empty++;
	}

	fail(line: number): void {
		this.#articles++;
		this.#failed++;
		if (this.#failedLines.length < LINES_NAMED) this.#failedLines.push(line);
	}

	ignore(fields: readonly string[]): void {
		for (const name of fields) {
			const lines = this.#ignored.get(name);
			if (lines !== undefined || this.#ignored.size < FIELDS_NAMED) this.#ignored.set(name, (lines ?? 0) + 1);
		}
	}

	report(broken: boolean): CorpusReport {
		return {
			articles: this.#articles,
			events: this.#events,
			empty: this.#empty,
			failed: this.#failed,
			failedLines: this.#failedLines,
			ignored: this.#ignored,
			broken
		};
	}
}

/** The closing summary, a line each. */
export function formatCorpusReport(report: CorpusReport): string {
	const { articles, events, empty, failed, failedLines, ignored } = report;
	const lines = [`${count(articles - failed, 'article')}, ${count(events, 'event')}; ${count(failed, 'line')} failed.`];
	if (empty > 0) lines.push(`${count(empty, 'article')} without an event.`);
	if (failed > 0) {
		const more = failed - failedLines.length;
		const named = `${failedLines.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
		lines.push(`Each is answered by an “error” that says why: line ${named}.`);
	}
	if (ignored.size > 0) {
		const named = [...ignored].map(([name, lines]) => `${name} (${count(lines, 'line')})`).join(', ');
		lines.push(`Fields without a place in an article: ${named}.`);
	}
	return `${lines.join('\n')}\n`;
}

function count(n: number, noun: string): string {
	return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
