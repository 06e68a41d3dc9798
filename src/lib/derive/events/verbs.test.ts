import { expect, test } from 'vitest';
import { finiteVerbs } from './verbs.ts';

test.each([
	['The truck struck the bridge and fled', ['struck', 'fled']],
	['a plant owned by the family', []],
	['It was later closed', ['was']],
	['the disputed islands', []],
	['Founded by two brothers', []],
	['40 armed men entered the harbour', ['entered']],
	['a quake of magnitude 8.8 killed more than 500 people', ['killed']],
	['The talks failed', ['failed']],
	['France lifts its own warning', []], // a noun as well: known by its clause alone
	['They declare the port open', ['declare']],
	['The police say so', ['say']],
	['has already been told to leave', ['has']],
	['The family moved to Oslo', ['moved']],
	['with a previous forecast of two', []]
])('the finite verbs of “%s” are %j', (text, expected) => {
	const verbs = finiteVerbs(text).map(({ word }) => word);
	expect(verbs).toEqual(expected);
});
