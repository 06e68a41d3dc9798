/**
 * Measures how deriving grows with its text: `npx tsx tests/bench/linear.ts`. Prints milliseconds at three sizes, each
 * four times the last; linear time is about fourfold, quadratic time sixteenfold.
 */
import { performance } from 'node:perf_hooks';
import { findEvents } from '#lib/derive/events/find-events.ts';

const UNITS = [
	'it was quiet and ',
	'on 22 August 2019 and ',
	'He said on Friday that it ended in 1965. ',
	'a, ',
	'“a” said ',
	'1965',
	'Abe Kim ',
	'U.S. ',
	'-a-b',
	'\u0001\u0002 ',
	'Japan, South Korea, '
];
/** UTF-16 units of one paragraph. */
const SIZES = [60_000, 240_000, 960_000];

for (const unit of UNITS) {
	const times = SIZES.map((size) => {
		const paragraphs = [unit.repeat(Math.ceil(size / unit.length)).trim()];
		const began = performance.now();
		findEvents({ meta: { title: 'Long', published: '2019-08-23', language: 'en' }, paragraphs });
		return performance.now() - began;
	});
	console.log(`${JSON.stringify(unit).padEnd(48)} ${times.map((ms) => ms.toFixed(0).padStart(7)).join('')}`);
}
