import { expect, test } from 'vitest';
import type { Change, Proof } from '#lib/model/proof.ts';
import { isProven, proofInWords } from './proof-words.ts';

const change = (given: Partial<Change>): Change => ({
	words: [{ kind: 'same', text: 'x' }],
	before: [],
	after: [],
	harmless: false,
	doubts: [],
	...given
});

test.each<[Proof, Change | undefined, string, boolean]>([
	['exact', undefined, 'found word for word', true],
	['moved', undefined, 'found word for word, at another place', true],
	['changed', change({ harmless: true }), 'found, spelled otherwise', true],
	['changed', change({ doubts: ['number'] }), 'the words have changed: a number', false],
	[
		'changed',
		change({ doubts: ['number', 'unit', 'name', 'name'] }),
		'the words have changed: a number, a unit and a name',
		false
	],
	['changed', change({}), 'the words have changed', false],
	['gone', undefined, 'no longer in the article', false]
])('%s, %j: %s', (proof, found, words, proven) => {
	expect(proofInWords({ proof, change: found })).toBe(words);
	expect(isProven({ proof, change: found })).toBe(proven);
});
