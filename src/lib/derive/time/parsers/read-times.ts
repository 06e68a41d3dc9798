/** What the tests of the parsers compare: the time expressions of a text, a line each. */
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from '../find-times.ts';

/** `words = TYPE value edtf`, without the EDTF where there is none; read on Friday 23 August 2019 unless another day is given. */
export function readTimes(text: string, publication = daysFromCivil(2019, 8, 23)): string[] {
	return findTimes(text, publication).map(({ text: words, type, value, edtf }) =>
		`${words} = ${type} ${value} ${edtf ?? ''}`.trim()
	);
}
