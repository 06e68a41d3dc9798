import { expect, test } from 'vitest';
import { dateLabel } from './date-label.ts';

test.each([
	['1914 – War breaks out', '1914', 'War breaks out', 'marked'],
	['1952: The dam opens', '1952', 'The dam opens', 'marked'],
	['12 March 2021 — The bridge closes', '12 March 2021', 'The bridge closes', 'marked'],
	['June 6, 1944: Allied troops land', 'June 6, 1944', 'Allied troops land', 'marked'],
	['**1914**: War', '1914', 'War', 'marked'],
	['(1914) War breaks out', '1914', 'War breaks out', 'marked'],
	['1066. Normans land.', '1066', 'Normans land.', 'marked'],
	['21 February-18 December – Battle of Verdun', '21 February-18 December', 'Battle of Verdun', 'marked'],
	['11 November, 11 a.m. – Armistice', '11 November, 11 a.m.', 'Armistice', 'marked'],
	['Q3 2009: First loss', 'Q3 2009', 'First loss', 'marked'],
	['Early 2001: Orders fall', 'Early 2001', 'Orders fall', 'marked'],
	['5th century BC – The wall', '5th century BC', 'The wall', 'marked'],
	['c. 1200 – A mill is built', 'c. 1200', 'A mill is built', 'marked'],
	['66 million years ago: Impact', '66 million years ago', 'Impact', 'marked'],
	['2001-06-17 | Orbit reached', '2001-06-17', 'Orbit reached', 'marked'],
	['14:05 GMT: Police close the quay', '14:05 GMT', 'Police close the quay', 'marked'],
	['9.30am Doors open', '9.30am', 'Doors open', 'bare'],
	['May 1968 Students riot', 'May 1968', 'Students riot', 'bare'],
	['Summer 1984', 'Summer 1984', '', 'heading'],
	['1985 to 1986', '1985 to 1986', '', 'heading']
])('“%s” opens with %s', (text, label, rest, kind) => {
	const found = dateLabel(text);
	expect(found).not.toBeNull();
	expect(text.slice(found?.start, found?.end)).toBe(label);
	expect(text.slice(found?.rest)).toBe(rest);
	expect(found?.kind).toBe(kind);
});

test.each([
	'2018 was a dry year.',
	'In 1914 the war began.',
	'1914 saw the war.',
	'5,000 people were moved.',
	'12 people died',
	'May said so.',
	'The 1990s were kind.',
	'1 The beginning'
])('“%s” opens with none', (text) => {
	expect(dateLabel(text)).toBeNull();
});

test('only a time of day needs a day from elsewhere', () => {
	expect(dateLabel('14:05 GMT: Police close the quay')?.clock).toBe(true);
	expect(dateLabel('11 November, 11 a.m.: Armistice')?.clock).toBe(false);
});
