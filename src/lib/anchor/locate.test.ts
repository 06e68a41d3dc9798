import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Source } from '#lib/model/events-file.ts';
import type { Located } from '#lib/model/proof.ts';
import { locateQuote } from './locate.ts';
import { describeQuote, describeSource } from './quote.ts';

// Hundreds of edited articles are in tests/anchor.

const PARAGRAPHS = [
	'The pact began in 2016. The pact ended on Thursday.',
	'On Friday the minister spoke; on Friday the aide answered.',
	'Nobody else said anything on Friday.'
];

/** The source for the n-th time (from 0) that the words stand in a paragraph. */
function sourceOf(paragraph: number, words: string, nth = 0): Source {
	const text = PARAGRAPHS[paragraph - 1] ?? '';
	let start = text.indexOf(words);
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return { paragraph, selector: describeQuote(text, start, start + words.length) };
}

describe('a source is found again', () => {
	it('exactly where it says', () => {
		const place = { paragraph: 1, start: 24, end: 38, rest: [] };
		expect(locateQuote(PARAGRAPHS, sourceOf(1, 'The pact ended'))).toEqual({ proof: 'exact', ...place });
	});

	test.each([
		['words were put before it', ['Indeed: it was so. The pact began in 2016. The pact ended on Thursday.'], 1, 43],
		['a paragraph was put before it', ['New.', ...PARAGRAPHS], 2, 24],
		['its paragraphs were cut down to one', ['The pact ended on Thursday.'], 1, 0]
	])('moved, where %s', (_, paragraphs, paragraph, start) => {
		const place = { paragraph, start, end: start + 14, rest: [] };
		expect(locateQuote(paragraphs, sourceOf(1, 'The pact ended'))).toEqual({ proof: 'moved', ...place });
	});

	it('moved, over the break that now cuts it in two', () => {
		const words = 'in 2016. The pact ended';
		const cut = ['The pact began in 2016.', 'The pact ended on Thursday.'];
		expect(locateQuote(cut, sourceOf(1, words))).toEqual({
			...{ proof: 'moved', paragraph: 1, start: 15, end: 23 },
			rest: [{ paragraph: 2, start: 0, end: 14 }]
		});
	});

	it('moved to the words with the same surroundings, where several are the same', () => {
		const changed = ['New.', ...PARAGRAPHS.slice(1)];
		const source = { ...sourceOf(2, 'on Friday'), paragraph: 1 };
		expect(locateQuote(changed, source)).toMatchObject({ proof: 'moved', paragraph: 2, start: 30 });
		expect(locateQuote(changed, { ...sourceOf(3, 'on Friday'), paragraph: 1 })).toMatchObject({ paragraph: 3 });
	});

	it('moved, though the same words have come to stand in its old place', () => {
		const before = ['The talks failed. Seoul was glad of it.', 'The talks failed. Tokyo was not at all.'];
		const source = describeSource(before, { paragraph: 1, start: 0, end: 17 });
		expect(locateQuote(before.toReversed(), source)).toMatchObject({ proof: 'moved', paragraph: 2, start: 0 });
	});

	test.each([
		['one letter differs', ['The pact ends on Thursday.'], 'direction', 'The pact ends'],
		['a word is within it', ['The pact never ended on Thursday.'], 'negation', 'The pact never ended']
	])('changed, with what differs, where %s', (_, paragraphs, doubt, words) => {
		const found = locateQuote(paragraphs, sourceOf(1, 'The pact ended'));
		if (found.proof !== 'changed') throw new Error(`It is ${found.proof}.`);
		expect(found.change.harmless).toBe(false);
		expect(found.change.doubts).toContain(doubt);
		expect(paragraphs[0]?.slice(found.start, found.end)).toBe(words);
		expect(textOf(found, 'removed')).toBe('The pact ended');
		expect(textOf(found, 'added')).toBe(words);
	});

	it('changed, with what stands round it, where that takes it back', () => {
		const found = locateQuote(['It is not true that The pact ended on Thursday.'], sourceOf(1, 'The pact ended'));
		expect(found).toMatchObject({
			proof: 'changed',
			change: { harmless: false, doubts: expect.arrayContaining(['negation']) }
		});
		if (found.proof !== 'changed') throw new Error(`It is ${found.proof}.`);
		expect(found.change.before).toContainEqual({ kind: 'added', text: expect.stringContaining('not true') });
	});

	it('changed without harm, where its case differs', () => {
		const found = locateQuote(['the pact ended on Thursday.'], sourceOf(1, 'The pact ended'));
		expect(found).toMatchObject({ proof: 'changed', change: { harmless: true, doubts: [] } });
	});

	test.each<[string, string[]]>([
		['another stands there', ['Seoul stayed.']],
		['the article is empty', []],
		['the paragraph is empty', ['']]
	])('gone, where %s', (_, paragraphs) => {
		expect(locateQuote(paragraphs, sourceOf(1, 'The pact ended'))).toEqual({ proof: 'gone' });
	});
});

function textOf(located: Located, kind: 'removed' | 'added'): string {
	if (located.proof !== 'changed') return '';
	return located.change.words
		.filter((run) => run.kind === 'same' || run.kind === kind)
		.map(({ text }) => text)
		.join('');
}

describe('whatever the text', () => {
	const letters = [
		'a',
		'b',
		' ',
		'é',
		'e\u0301',
		'😀',
		'👨‍👩‍👧',
		'\ud83d',
		'𝒳',
		'.',
		'?',
		'“',
		'’',
		'-',
		'7',
		'ש',
		'ل',
		'語',
		'\u200f',
		'\n',
		'A'
	];
	const text = fc.oneof(
		fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 90 }),
		fc.string({ unit: 'binary', minLength: 1 }),
		fc
			.array(fc.constantFrom('The pact', 'ended', 'on Friday.', 'It', 'did not', '“so”', 'said Kim,', '12', 'שלום'), {
				minLength: 1,
				maxLength: 20
			})
			.map((words) => words.join(' '))
	);
	const quoted = fc
		.tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat())
		.map(([paragraphs, p, a, b]) => {
			const paragraph = (p % paragraphs.length) + 1;
			const text = paragraphs[paragraph - 1] ?? '';
			const start = a % text.length;
			return { paragraphs, place: { paragraph, start, end: start + 1 + (b % (text.length - start)) } };
		});
	const bare = ({ paragraph, selector }: Source): Source => ({ paragraph, selector });

	it('what was described is located exactly', () => {
		fc.assert(
			fc.property(quoted, fc.boolean(), ({ paragraphs, place }, withFingerprint) => {
				const source = describeSource(paragraphs, place);
				const found = locateQuote(paragraphs, withFingerprint ? source : bare(source));
				expect(found).toEqual({ proof: 'exact', ...place, rest: [] });
			}),
			{ numRuns: 500 }
		);
	});

	it('and in paragraphs in another order it is moved or exact, with a fingerprint, on the same words', () => {
		fc.assert(
			fc.property(quoted, ({ paragraphs, place }) => {
				const source = describeSource(paragraphs, place);
				const turned = [...paragraphs.slice(1), ...paragraphs.slice(0, 1)];
				const found = locateQuote(turned, source);
				if (found.proof !== 'moved' && found.proof !== 'exact') throw new Error(`It is ${found.proof}.`);
				const parts = [found, ...found.rest].map(({ paragraph, start, end }) =>
					turned[paragraph - 1]?.slice(start, end)
				);
				expect(parts.join(' ')).toBe(source.selector.exact);
			})
		);
	});

	it('and after any edit it is located somewhere or gone, within the text, and a diff gives both texts', () => {
		fc.assert(
			fc.property(quoted, fc.array(text, { maxLength: 4 }), ({ paragraphs, place }, others) => {
				const source = describeSource(paragraphs, place);
				const found = locateQuote(others, source);
				if (found.proof === 'gone') return;
				for (const { paragraph, start, end } of [found, ...found.rest]) {
					expect(start).toBeLessThanOrEqual(end);
					expect(end).toBeLessThanOrEqual(others[paragraph - 1]?.length ?? -1);
				}
				if (found.proof === 'changed') expect(textOf(found, 'removed')).toBe(source.selector.exact);
			})
		);
	});
});

describe('words that stand many times', () => {
	const line =
		'Tokyo’s position is that a treaty of 1965 settled every claim. It has tightened controls on what is sold since.';
	const copies = Array.from({ length: 12 }, (_, n) => [
		`${line} So says part ${n}.`,
		`Others say otherwise in part ${n}.`
	]).flat();
	const sourceIn = (paragraph: number) => {
		const start = line.indexOf('1965');
		return describeSource(copies, { paragraph, start, end: line.indexOf(' on what') });
	};

	it.each([1, 7, 23])('are found in their own paragraph, which moved: %i', (paragraph) => {
		const found = locateQuote(['New.', ...copies], sourceIn(paragraph));
		expect(found).toMatchObject({ proof: 'moved', paragraph: paragraph + 1 });
	});

	it('are found in a copy where their own paragraph was edited: the prefix begins within “Tokyo’s”', () => {
		expect(sourceIn(7).selector.prefix).toMatch(/^’s /);
		const edited = copies.map((text) => text.replace(/part/, 'the part'));
		expect(locateQuote(['New.', ...edited], sourceIn(7)).proof).toBe('moved');
	});
});
