import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY_MS, utcMs, YEAR_MS } from './calendar.ts';
import { PRECISIONS } from './edtf.ts';
import { certainlyWithin, compareSpans, possiblyWithin } from './span-relations.ts';
import { type TimeSpan, timeSpan, WIDENING_MS } from './time-span.ts';

const CLOSED = { openStart: false, openEnd: false, unknownStart: false, unknownEnd: false };

describe('a date happened sometime within', () => {
	it('one day: start and end share its bounds', () => {
		const [from, to] = [utcMs(2019, 8, 22), utcMs(2019, 8, 23)];
		expect(timeSpan('2019-08-22')).toEqual({
			...CLOSED,
			startMin: from,
			startMax: to,
			endMin: from,
			endMax: to,
			from,
			to,
			lasted: false,
			precision: 'day',
			approximate: false,
			uncertain: false
		});
	});

	test.each([
		['1965~', 2 * YEAR_MS, true, false],
		['1965?', 2 * YEAR_MS, false, true],
		['1965%', 4 * YEAR_MS, true, true],
		['2019-08-22~', 3 * DAY_MS, true, false],
		['2016-11?', 15 * DAY_MS, false, true],
		['196X~', 5 * YEAR_MS, true, false]
	])('%s is %i ms wider on each side', (text, wide, approximate, uncertain) => {
		const span = timeSpan(text);
		expect(span).toMatchObject({ approximate, uncertain, startMin: span.from - wide, endMax: span.to + wide });
		expect(timeSpan(text.slice(0, -1))).toMatchObject({ from: span.from, to: span.to });
	});
});

describe('an interval lasted', () => {
	it('from somewhere in its start to somewhere in its end', () => {
		expect(timeSpan('1910/1945')).toEqual({
			...CLOSED,
			startMin: utcMs(1910),
			startMax: utcMs(1911),
			endMin: utcMs(1945),
			endMax: utcMs(1946),
			from: utcMs(1910),
			to: utcMs(1946),
			lasted: true,
			precision: 'year',
			approximate: false,
			uncertain: false
		});
	});

	test.each([
		['../2016', { startMin: -Infinity, startMax: utcMs(2017), from: -Infinity, openStart: true, unknownStart: false }],
		['/2016', { startMin: -Infinity, startMax: utcMs(2017), from: -Infinity, openStart: false, unknownStart: true }],
		['2016/..', { endMin: utcMs(2016), endMax: Infinity, to: Infinity, openEnd: true, unknownEnd: false }],
		['2016/', { endMin: utcMs(2016), endMax: Infinity, to: Infinity, openEnd: false, unknownEnd: true }],
		// The other side can lie no further than the widened end does.
		['../1965~', { startMax: utcMs(1966) + 2 * YEAR_MS, endMax: utcMs(1966) + 2 * YEAR_MS }],
		['1965~/..', { endMin: utcMs(1965) - 2 * YEAR_MS, startMin: utcMs(1965) - 2 * YEAR_MS }]
	])('%s', (text, fields) => {
		expect(timeSpan(text)).toMatchObject(fields);
	});

	test.each([
		['2019-08-22/2019', 'year'],
		['1910/2019-08-22', 'year'],
		['2019-08/..', 'month'],
		['../2019-08-22T14:30', 'minute'],
		['2019-08-22/2019-10', 'month']
	])('%s is precise to a %s, the coarser side', (text, precision) => {
		expect(timeSpan(text).precision).toBe(precision);
	});

	it('is qualified where either side is', () => {
		expect(timeSpan('1910~/1945')).toMatchObject({ approximate: true, uncertain: false });
		expect(timeSpan('1910/1945?')).toMatchObject({ approximate: false, uncertain: true });
	});
});

it('widens more the coarser a date is', () => {
	const widths = PRECISIONS.map((precision) => WIDENING_MS[precision]);
	expect(widths).toEqual([...widths].sort((a, b) => a - b));
});

it('sorts by start, the longer first, open starts before all', () => {
	const sorted = [
		'../2016',
		'../1945',
		'1910/1945',
		'1910',
		'1965~',
		'2019',
		'2019-08',
		'2019-08-22',
		'2019-08-22T14:30'
	];
	const mixed = [...sorted].reverse().map((text) => ({ text, span: timeSpan(text) }));
	expect(mixed.sort((a, b) => compareSpans(a.span, b.span)).map(({ text }) => text)).toEqual(sorted);
});

it('finds neither of two spans with the same ends first, open ends too', () => {
	expect(compareSpans(timeSpan('../2016'), timeSpan('/2016'))).toBe(0);
	expect(compareSpans(timeSpan('2016/..'), timeSpan('2016/'))).toBe(0);
});

describe('within a window [2019-08-01, 2019-09-01)', () => {
	const [from, to] = [utcMs(2019, 8), utcMs(2019, 9)];
	test.each([
		['2019-08-22', true, true],
		['2019-08-01', true, true],
		['2019-08-31', true, true],
		['2019-07-31', false, false],
		['2019-09-01', false, false],
		['2019-08', true, true],
		['2019', true, false],
		['2019-09-01~', true, false],
		['2019-08-01~', true, false],
		['2019-08-22~', true, true],
		['../2016', false, false],
		['../2019', true, false],
		['2016/..', true, false]
	])('%s lies possibly: %s, certainly: %s', (text, possibly, certainly) => {
		expect(possiblyWithin(timeSpan(text), from, to)).toBe(possibly);
		expect(certainlyWithin(timeSpan(text), from, to)).toBe(certainly);
	});
});

it('keeps its bounds in order for every date and interval', () => {
	const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
	const side = fc.tuple(year, fc.constantFrom('', '-06', '-11-09', '-22', '-40'), fc.constantFrom('', '~', '?', '%'));
	const when = fc.tuple(side, fc.constantFrom('', '/..', '/', '../', '/same')).map(([parts, end]) => {
		const text = parts.join('');
		return end === '../' ? `../${text}` : end === '/same' ? `${text}/${text}` : text + end;
	});
	const ordered = (...numbers: number[]) => {
		for (const [i, n] of numbers.slice(1).entries()) expect(numbers[i]).toBeLessThanOrEqual(n);
	};
	fc.assert(
		fc.property(when, (text) => {
			const span: TimeSpan = timeSpan(text);
			ordered(span.startMin, span.startMax, span.endMax);
			ordered(span.startMin, span.endMin, span.endMax);
			ordered(span.startMin, span.from, span.to, span.endMax);
		})
	);
});
