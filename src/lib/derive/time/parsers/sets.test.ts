import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['They meet every week.', ['every week = SET P1W']],
	['They meet every two weeks.', ['every two weeks = SET P2W']],
	['They meet every other day.', ['every other day = SET P2D']],
	['They vote every third year.', ['every third year = SET P3Y']],
	['Every few years it floods.', ['Every few years = SET PXY']],
	['Every morning she runs.', ['Every morning = SET XXXX-XX-XXTMO']],
	['It meets twice yearly.', ['twice yearly = SET P1Y']],
	['A bi-monthly report came.', ['bi-monthly = SET P2M']],
	['They meet every Friday.', ['every Friday = SET XXXX-WXX-5']],
	['They meet every second Friday.', ['every second Friday = SET XXXX-WXX-5']],
	['They meet on Sundays.', ['Sundays = SET XXXX-WXX-7']],
	['It opens on weekends.', ['weekends = SET XXXX-WXX-WE']],
	['They play Saturday mornings.', ['Saturday mornings = SET XXXX-WXX-6TMO']],
	['Every Tuesday and Thursday they train.', ['Every Tuesday = SET XXXX-WXX-2', 'Thursday = SET XXXX-WXX-4']],
	['It sails on Monday and Tuesday nights.', ['Monday = SET XXXX-WXX-1TNI', 'Tuesday nights = SET XXXX-WXX-2TNI']],
	['The boats return every July.', ['every July = SET XXXX-07']],
	['The lamps burn longer every 12 June.', ['every 12 June = SET XXXX-06-12']],
	['They parade every July 4th, whatever comes.', ['every July 4th = SET XXXX-07-04']],
	['They return each spring.', ['each spring = SET XXXX-SP']]
])('each of its kind: %s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	['Contact: press office, Monday to Friday, 9 am to 5 pm.', ['Monday to Friday, 9 am to 5 pm = SET P1W']],
	['The museum is open Tuesday–Sunday 10.00–18.00.', ['Tuesday–Sunday 10.00–18.00 = SET P1W']],
	[
		'The desk is staffed Monday through Thursday from noon until 6 p.m. at no charge.',
		['Monday through Thursday from noon until 6 p.m. = SET P1W']
	]
])('hours that hold every week: %s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	['The hearing ran Monday to Wednesday, 9 a.m. to noon.', 2],
	['The office is closed on Friday from 9 a.m. to noon.', 2],
	['The office said so. The strike runs Monday to Friday, 6 a.m. to 10 p.m.', 3]
])('days of the calendar with their hours: %s', (text, least) => {
	const read = readTimes(text);
	expect(read.filter((said) => said.includes('SET'))).toEqual([]);
	expect(read.length).toBeGreaterThanOrEqual(least);
});

test.each([
	['It is held annually.', ['annually = SET P1Y']],
	['The bond pays quarterly.', ['quarterly = SET P3M']],
	['A twice-weekly market opened.', ['twice-weekly = SET P1W']],
	['It appears fortnightly.', ['fortnightly = SET P2W']],
	['They meet twice a week.', ['twice a week = SET P1W']],
	['It runs three times a month.', ['three times a month = SET P1M']],
	['She works two days a week.', ['two days a week = SET P1W']],
	['It pumps 20 barrels a day.', ['a day = SET P1D']],
	['It handles 500 ships per day.', ['per day = SET P1D']],
	['It draws two million visitors a year.', ['a year = SET P1Y']]
])('how often: %s', (text, expected) => {
	expect(readTimes(text)).toEqual(expected);
});

test.each([
	'The tabloid daily Aurora denied it.',
	'The average daily catch fell.',
	'The plant makes 9,000 boilers annually.'
])('how much, or a paper: %s', (text) => {
	expect(readTimes(text)).toEqual([]);
});
