import { expect, test } from 'vitest';
import { findEvents } from './find-events.ts';

/** "when title" of each event of an article of Sunday 25 August 2019. */
function told(title: string, ...paragraphs: string[]): string[] {
	const { events } = findEvents({ meta: { title, published: '2019-08-25', language: 'en' }, paragraphs });
	return events.map((event) => `${event.when} ${event.title}`);
}

const LEAD = 'Harrow beat Lund 2-1 on Saturday.';

test('what happened in a minute of the match is of its day', () => {
	expect(
		told(
			'Harrow 2-1 Lund',
			LEAD,
			'Ada Moe put Harrow ahead in the ninth minute. Lund drew level four minutes after the interval.',
			'Una Holm was sent off in the 70th minute. Harrow held out until the 84th, when Moe volleyed in a corner.',
			'The coach praised them. They had lost in the last minute of many games. It rained.'
		)
	).toEqual([
		'2019-08-24 Harrow beat Lund 2-1',
		'2019-08-24 Ada Moe put Harrow ahead in the ninth minute',
		'2019-08-24 Lund drew level four minutes after the interval',
		'2019-08-24 Una Holm was sent off in the 70th minute',
		'2019-08-24 Ada Moe volleyed in a corner'
	]);
});

test('minutes of no match date nothing', () => {
	expect(
		told(
			'Fire in Lund',
			'Fire broke out in Lund on Saturday.',
			'Crews arrived after ten minutes. A wall fell in the ninth minute.',
			'The roof fell after 30 minutes.'
		)
	).toEqual(['2019-08-24 Fire broke out in Lund']);
	expect(
		told(
			'Fire in Lund',
			'Fire broke out in Lund on Saturday, and 10-15 people were hurt.',
			'Crews arrived after ten minutes. A wall fell in the ninth minute.',
			'The roof fell after 30 minutes.'
		).join('; ')
	).not.toContain('roof');
	expect(
		told(
			'Senate passes bill',
			'The Senate passed the bill 51-49 on Saturday.',
			'Police closed the gate after ten minutes.',
			'The crowd left within 20 minutes.'
		).join('; ')
	).not.toContain('gate');
});
