import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatTextDirective, linkToWords, parseTextDirective } from './text-fragment.ts';
import { firstBounded, fold, searched } from './text-search.ts';

const PARAGRAPHS = [
	'The pact began in May. The pact ended - at last - in June, A & B said.',
	'Nobody spoke. The pact ended.'
];

function linkTo(paragraph: number, words: string, nth = 0): string | null {
	const text = PARAGRAPHS[paragraph - 1] ?? '';
	let start = text.indexOf(words);
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return linkToWords('https://example.org/a', PARAGRAPHS, [{ paragraph, start, end: start + words.length }]);
}

describe('a link to words', () => {
	test.each([
		['that stand once', linkTo(1, 'began in May'), 'began%20in%20May'],
		['that are the first of several', linkTo(1, 'The pact'), 'The%20pact'],
		['with context where others come first', linkTo(2, 'The pact ended'), 'spoke.-,The%20pact%20ended'],
		[
			'with what divides a directive encoded',
			linkTo(1, '- at last - in June, A & B'),
			'%2D%20at%20last%20%2D%20in%20June%2C%20A%20%26%20B'
		],
		['widened to whole words', linkTo(1, 'egan in Ma'), 'began%20in%20May']
	])('%s', (_, link, expected) => {
		expect(link).toBe(`https://example.org/a#:~:text=${expected}`);
	});

	it('names a passage over two paragraphs by its ends, and keeps another fragment', () => {
		const [first = '', second = ''] = PARAGRAPHS;
		const link = linkToWords('https://example.org/a#top:~:text=old', PARAGRAPHS, [
			{ paragraph: 1, start: 0, end: first.length },
			{ paragraph: 2, start: 0, end: second.length }
		]);
		expect(link).toBe('https://example.org/a#top:~:text=The%20pact%20began,The%20pact%20ended.');
	});

	it('is none where there is nothing to look for', () => {
		expect(linkToWords('https://example.org/', [' '], [{ paragraph: 1, start: 0, end: 1 }])).toBeNull();
	});
});

describe('a directive', () => {
	const words = fc.string({ unit: fc.constantFrom('a', 'é', '語', '-', ',', '&', ' ', '#', '%', '😀'), minLength: 1 });

	it('is parsed back as it was written', () => {
		const part = fc.option(words, { nil: null });
		fc.assert(
			fc.property(fc.record({ prefix: part, start: words, end: part, suffix: part }), (directive) => {
				expect(parseTextDirective(formatTextDirective(directive))).toEqual(directive);
			})
		);
	});

	it.each(['', 'p12', ':~:text=', ':~:text=a,b,c', ':~:text=a-', ':~:text=%E0%A4%A', ':~:other=a'])(
		'is none in %j',
		(fragment) => {
			expect(parseTextDirective(fragment)).toBeNull();
		}
	);

	it('finds the words it was made for before all others', () => {
		const word = fc.constantFrom('the', 'pact', 'ended', 'in', 'May', 'Seoul', 'left', 'Élan');
		const text = fc.array(word, { minLength: 8, maxLength: 30 }).map((list) => list.join(' '));
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
				const paragraph = (a % paragraphs.length) + 1;
				const list = (paragraphs[paragraph - 1] ?? '').split(' ');
				const from = a % list.length;
				const to = from + 1 + (b % (list.length - from));
				const start = list.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
				const place = { paragraph, start, end: start + list.slice(from, to).join(' ').length };
				const directive = parseTextDirective(
					linkToWords('https://example.org/', paragraphs, [place])?.split('#')[1] ?? ''
				);
				if (directive === null) throw new Error('no directive');
				const { prefix, suffix } = directive;
				const whole = [prefix, directive.start, suffix].filter((part) => part !== null).join(' ');
				const { folded, starts } = searched(paragraphs);
				const at = firstBounded(folded, fold(whole));
				const found = at + (prefix === null ? 0 : prefix.length + 1);
				// twelve words of context may not tell repeats apart; then it leads to the same words
				const stated = (starts[paragraph - 1] ?? 0) + start;
				expect(found === stated || folded.startsWith(fold(directive.start), found)).toBe(true);
			})
		);
	});
});
