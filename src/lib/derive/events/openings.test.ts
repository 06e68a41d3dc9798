import { expect, test } from 'vitest';
import { openingOf } from './openings.ts';

test.each([
	['LUSAKA, Aug. 16 (Example) - ', 'Dockers walked out.'],
	['WEST HALSEY, Vt. — ', 'The bridge reopened.'],
	['Wells, 14 March 2023 — ', 'The last truck left on Friday.'],
	['Port Arden, Somerset, Aug. 16 (Example) - ', 'The ferry sank.'],
	['Bergen, Friday, 3 May — ', 'The port closed.'],
	['', 'On 14 March 2023 — a Tuesday — the last truck left.'],
	['', 'Wells, 14 miles from the sea, has no port.'],
	['', 'March 2023 – a dry month – ended with snow.']
])('“%s” stands before “%s”', (opening, rest) => {
	expect(openingOf(opening + rest, new Set()).end).toBe(opening.length);
});
