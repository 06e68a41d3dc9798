import { expect, test } from 'vitest';
import { timeSpan } from '#lib/model/time-span.ts';
import { UTC } from '#lib/model/clock.ts';
import { ENGLISH } from './axis-words.ts';
import { loneLabel } from './lone-label.ts';
import type { Stated } from './ticks.ts';

const NOTHING: Stated = { year: null, month: null, day: null, zone: false };

function said(orientation: 'across' | 'down', ...whens: string[]): (string | undefined)[] {
	const stated = { ...NOTHING };
	const window = { from: 0, to: 1 };
	return whens.map((when) => {
		const { from, to } = timeSpan(when);
		return loneLabel(
			from,
			to,
			{ at: () => 0, window, length: 500, orientation, clock: UTC, words: ENGLISH, stated },
			stated
		)?.text;
	});
}

const LAUNCH = [
	'2024-03-14T13:25:00.000Z',
	'2024-03-14T13:25:07.350Z',
	'2024-03-14T13:26:02Z',
	'2024-03-14T14:14Z',
	'2024-03-15T02:00Z'
];

test('a moment by itself says its time of day, and its day once', () => {
	expect(said('across', ...LAUNCH)).toEqual([
		'14 Mar 2024, 13:25:00',
		'13:25:07.350',
		'13:26:02',
		'14:14',
		'15 Mar, 02:00'
	]);
});

test('down the page the day stands for the first moment, and no hour that has no room', () => {
	expect(said('down', ...LAUNCH)).toEqual(['14 Mar', '25:07.350', '13:26:02', '14:14', '15 Mar']);
});

test.each([
	['down', '-3200', '3201 BCE'],
	['across', '1965', '1965'],
	['across', '2016-11', 'Nov 2016'],
	['across', '191X', '1910s']
] as const)('%s, %s is “%s”', (orientation, when, text) => {
	expect(said(orientation, when)).toEqual([text]);
});

test.each([
	['across', -66e6 + 1, '66 million years BCE'],
	['down', -66e6 + 1, '66M BCE'],
	['down', -13.8e9, '13.8bn BCE'],
	['down', -99_999, '100k BCE'],
	['down', -2999, '3000 BCE'],
	['down', 2019, '2019']
] as const)('%s, the year %d is “%s”', (orientation, year, text) => {
	expect(ENGLISH.year(year, orientation === 'down')).toBe(text);
});
