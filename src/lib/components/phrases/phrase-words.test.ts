import { expect, test } from 'vitest';
import type { Phrase, PhraseCounts } from '#lib/model/phrases.ts';
import { countsInWords, reasonInWords } from './phrase-words.ts';

const NONE: PhraseCounts = { dating: 0, events: 0, merged: 0, aside: 0, implied: 0 };

test.each<[Partial<PhraseCounts>, string]>([
	[{ dating: 21, events: 21, merged: 6, aside: 5 }, '32 dated phrases: 21 events, 6 merged, 5 set aside'],
	[
		{ dating: 13, events: 16, aside: 1, implied: 5 },
		'14 dated phrases: 13 for 16 events, 1 set aside; 5 events without one'
	],
	[{ dating: 1, events: 1 }, '1 dated phrase: 1 event'],
	[{ implied: 1 }, '0 dated phrases; 1 event without one'],
	[{}, '0 dated phrases']
])('%j: %s', (counts, words) => {
	expect(countsInWords({ ...NONE, ...counts })).toBe(words);
});

test.each<[Phrase['reason'], string | null, string]>([
	['duration', null, 'is a length of time'],
	['duration', 'how long the quarrel had gone on', 'is a length of time: how long the quarrel had gone on'],
	['other', 'It says when, not what.', 'is no event: it says when, not what'],
	[null, null, 'is no event']
])('%s, %s: %s', (reason, note, words) => {
	expect(reasonInWords({ reason, note })).toBe(words);
});
