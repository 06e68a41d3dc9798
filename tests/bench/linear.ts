/**
 * Measures how deriving grows with its text: `npx tsx tests/bench/linear.ts [--to 5120] [WORDS]`. A line for each text
 * of long-texts.ts whose name holds WORDS, with the processor's milliseconds at sizes that are each four times the last (up to
 * --to, in thousands of characters) and the growth of the last step: linear time is about fourfold, quadratic time sixteenfold. Ends with status 1
 * where a text grows faster than tenfold.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { deriveArticle } from '#lib/derive/derive.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { formatEventsLine } from '#lib/model/events-file.ts';
import { LONG_TEXTS } from './long-texts.ts';

/** UTF-16 units of a text. */
const SIZES = [20_000, 80_000, 320_000, 1_280_000, 5_120_000];
/** A step of four times the text that takes more than this is no noise of the machine. */
const STEEPEST = 10;
/** Shorter times say nothing about growth, ms. */
const SHORTEST = 200;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { to: { type: 'string', default: '1280' } }
});
const sizes = SIZES.filter((size) => size <= Number(values.to) * 1000);
const wanted = LONG_TEXTS.filter(({ name }) => positionals.every((words) => name.includes(words)));

console.log(`${'text'.padEnd(44)}${sizes.map((size) => `${size / 1000} k`.padStart(9)).join('')}   growth`);
for (const { name, paragraphs } of wanted) {
	const times: number[] = [];
	let steep = false;
	for (const size of sizes) {
		times.push(derivingTime(paragraphs(size)));
		const [before = 0, last = 0] = times.slice(-2);
		steep = times.length > 1 && last > SHORTEST && last > before * STEEPEST;
		// a text that grows like this would take hours at the next size
		if (steep && last > SHORTEST * STEEPEST) break;
	}
	const [before = 0, last = 0] = times.slice(-2);
	const growth = last > SHORTEST ? `${(last / before).toFixed(1)} ×${steep ? '  steep' : ''}` : '';
	console.log(`${name.padEnd(44)}${times.map((time) => time.toFixed(0).padStart(9)).join('')}   ${growth}`);
	if (steep) process.exitCode = 1;
}

/** Milliseconds of the processor, whatever else the machine does. */
function derivingTime(paragraphs: readonly string[]): number {
	const began = process.cpuUsage();
	try {
		const { file } = deriveArticle('long', {
			meta: { title: 'Long', published: '2019-08-23', language: 'en' },
			paragraphs
		});
		formatEventsLine(file);
	} catch (error) {
		// a text may be in another language
		if (!(error instanceof DeriveError)) throw error;
	}
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}
