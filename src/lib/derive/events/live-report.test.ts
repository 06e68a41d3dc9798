import { expect, test } from 'vitest';
import { findEvents } from './find-events.ts';

/** "when title" of each event of paragraphs published on 2019-08-23. */
function told(...paragraphs: string[]): string[] {
	const { events } = findEvents({ meta: { title: 'A test', published: '2019-08-23', language: 'en' }, paragraphs });
	return events.map(({ when, title }) => `${when} ${title}`);
}

test('a full stop may part hours and minutes, in the label and in what it heads', () => {
	expect(
		told(
			'19.32: The bridge is shut. The last train left at 19.15.',
			'14.32: Police close the quay.',
			'11.00: The wind rises.'
		)
	).toEqual([
		'2019-08-23T11:00 The wind rises',
		'2019-08-23T14:32 Police close the quay',
		'2019-08-23T19:15 The last train left',
		'2019-08-23T19:32 The bridge is shut'
	]);
});

test('elsewhere and before a unit such a number is no time', () => {
	expect(told('Shares closed at 19.15 on Thursday.')).toEqual(['2019-08-22 Shares closed at 19.15']);
	expect(told('19.32: Rain stood at 11.10 metres.', '14.32: Police close the quay.')).toContain(
		'2019-08-23T19:32 Rain stood at 11.10 metres'
	);
	const amounts = told(
		'19.32: The bank cut its rate by 0.25 percentage points.',
		'14.32: Shares rose from 2.10 to 3.15 euros.',
		'11.00: Shares fell by 2.50 euros.'
	);
	expect(amounts.map((line) => line.slice(0, 16))).toEqual([
		'2019-08-23T11:00',
		'2019-08-23T14:32',
		'2019-08-23T19:32'
	]);
});

test('“an hour ago” counts from the label', () => {
	expect(told('18.47: Power is out in Lund. An hour ago a tree fell.', '14.32: Police close the quay.')).toContain(
		'2019-08-23T17:47 A tree fell'
	);
});

test('a greeting and what heads the first paragraph are not told', () => {
	expect(
		told(
			'What you need to know: Ada Moe has made a deal with Spain. It was signed on Thursday.',
			'11.00: Good morning. Ada Moe flies to Lund.',
			'14.32: Police close the quay.'
		)
	).toEqual([
		'2019-08-22 It was signed',
		'2019-08-23 Ada Moe has made a deal with Spain',
		'2019-08-23T11:00 Ada Moe flies to Lund',
		'2019-08-23T14:32 Police close the quay'
	]);
});

test('a figure hopes for nothing', () => {
	expect(told('The bill grew. It hoped to pay in 2015.')).toEqual(['2015 It hoped to pay']);
	expect(told('The firm grew. It hoped to pay in 2015.')).toEqual(['2015 The firm hoped to pay']);
});
