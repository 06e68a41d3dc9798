import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';

describe('the place where a text stops being JSON', () => {
	// The bar stands before the fault.
	test.each([
		'|',
		'  |',
		'[1,|]',
		'[1 |2]',
		'[|,1]',
		'[1,|,2]',
		'{"a":1,|}',
		'{"a":|}',
		'{"a" |1}',
		'{|a:1}',
		"{|'a':1}",
		'{"a":|tru}',
		'{"a":|truex}',
		'{"a":|01}',
		'{"a":|1.}',
		'{"a":|-}',
		'{"a":1|]',
		'[1|}',
		'[|}',
		'{"a":1}|x',
		'{"a":1} |{}',
		'["\\|x"]'.replace('\\|x', '\\x').replace('[', '[|'),
		'[|"a\nb"]',
		'[|"open',
		'{"a":1|',
		'[[]|',
		'{"a":[1,2,{"b":null}],\n\t"c": |undefined}',
		'[1]\n|// why'
	])('%j', (marked) => {
		const text = marked.replace('|', '');
		expect(() => JSON.parse(text)).toThrow(SyntaxError);
		expect(jsonFaultAt(text)).toBe(marked.indexOf('|'));
	});

	it('is the end of every text that is JSON', () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom('', '\n', '\t '), (json, after) => {
				expect(jsonFaultAt(json + after)).toBe((json + after).length);
			})
		);
	});

	it('is never before a stretch that could still become JSON', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, at) => {
				const cut = json.slice(0, at % json.length);
				const rest = cut.slice(jsonFaultAt(cut));
				// Only a text or a literal that is cut short is left over.
				expect(rest).toMatch(/^(|".*|[-+.\w]*)$/s);
			})
		);
	});
});
