import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/test.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

function chunks(): readonly { readonly file: string; readonly code: string }[] {
	const folder = join(BUILD, '_app');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
}

/** Words that only the tagger, the gazetteer, and the readers of files contain. */
const OF_DERIVING: readonly { readonly words: string; readonly from: string }[] = [
	{ words: 'year-range', from: 'the rules for times' },
	{ words: 'Pyongyang', from: 'the gazetteer' },
	{ words: 'chrono', from: 'chrono-node' },
	{ words: 'YAMLParseError', from: 'yaml' },
	{ words: 'lower-case letters, digits and single hyphens', from: 'the schema of events files' },
	{ words: 'valibot', from: 'valibot' }
];

test('the viewer holds nothing of what derives events', () => {
	const code = chunks();
	expect(code.length).toBeGreaterThan(5);
	for (const { words, from } of OF_DERIVING) {
		const holding = code.filter((chunk) => chunk.code.includes(words)).map(({ file }) => file);
		expect(holding, `chunks with “${words}” of ${from}`).toEqual([]);
	}
});
