/** What an import has to say: every fault at once, and what was read otherwise than it stands or left out. */
import type { Fault } from '#lib/model/fault.ts';

export class ImportReport {
	readonly faults: Fault[] = [];
	readonly #notes = new Map<string, number>();

	fault(place: string, came: string, expected: string, mend: string): void {
		this.faults.push({ place, came, expected, mend });
	}

	/** Counts a case of what the sentence says. */
	note(sentence: string): void {
		this.#notes.set(sentence, (this.#notes.get(sentence) ?? 0) + 1);
	}

	/** "3 times: a year 0 was read as 1 BCE." */
	get notes(): string[] {
		return [...this.#notes].map(([sentence, n]) => `${n === 1 ? 'Once' : `${n} times`}: ${sentence}`);
	}
}
