/** A fault at a border: where, what came, what was expected and how to mend it. */
export interface Fault {
	/** Where: `events[3].when`, `front matter, line 2`. */
	readonly place: string;
	readonly came: string;
	readonly expected: string;
	readonly mend: string;
}

/** One fault as one sentence. */
export function faultInWords(fault: Fault): string {
	return `${fault.place}: got ${fault.came}, expected ${fault.expected}. ${fault.mend}`;
}
