/** The one error of deriving: a sentence that says where, what came, what was expected and how to mend it. */
import { type Fault, faultInWords } from '#lib/model/fault.ts';

export class DeriveError extends Error {
	override readonly name = 'DeriveError';
	constructor(
		/** The file or input it is about. */
		readonly file: string,
		readonly fault: Fault
	) {
		super(`${file}: ${faultInWords(fault)}`);
	}
}
