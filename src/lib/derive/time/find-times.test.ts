import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findSingleTimes, findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const found = (text: string, publication = FRIDAY) =>
	findTimes(text, publication).map((time) => `${time.text} = ${time.value} ${time.edtf ?? '-'}`);

test('in news the months of a sentence go on from a day of another year', () => {
	const times = findTimes(
		'The court ruled on Tuesday. He was held on 14 August 2015. He left the next day, came back in October and went in January. They met again in May.',
		FRIDAY
	);
	expect(times.map(({ edtf }) => edtf)).toEqual([
		'2019-08-20',
		'2015-08-14',
		'2015-08-15',
		'2015-10',
		'2016-01',
		'2019-05'
	]);
});

describe('dates', () => {
	test.each([
		['They signed it on 22 August 2019.', '22 August 2019 = 2019-08-22 2019-08-22'],
		['It opened on Aug. 6, 1997, and closed.', 'Aug. 6, 1997 = 1997-08-06 1997-08-06'],
		['The 4th of July 1776 was a Thursday.', 'The 4th of July 1776 = 1776-07-04 1776-07-04'],
		['Log entry 2019-08-22 was lost.', '2019-08-22 = 2019-08-22 2019-08-22'],
		['Due 8/22/2019 at the latest.', '8/22/2019 = 2019-08-22 2019-08-22'],
		['Dated 22.8.2019 in Vienna.', '22.8.2019 = 2019-08-22 2019-08-22'],
		['It was signed in November 2016.', 'November 2016 = 2016-11 2016-11'],
		['A treaty of 1965 settled it.', '1965 = 1965 1965'],
		['In the year 2000 it closed.', 'the year 2000 = 2000 2000'],
		['He died in 44 BC in Rome.', '44 BC = BC0044 -0043'],
		['It is shut until at least 2022.', 'at least 2022 = 2022 2022'],
		['In the early hours of Sunday morning it fell.', 'the early hours of Sunday morning = 2019-08-18TMO 2019-08-18'],
		['In AD 79 the town was buried.', 'AD 79 = 0079 0079'],
		['The comet fell 66 million years ago.', '66 million years ago = BC65997982 Y-66E6~'],
		['Trains came in the 1850s.', 'the 1850s = 185 185X'],
		['Music of the 60s is back.', 'the 60s = 196 196X'],
		['It was gone by the late 80s.', 'the late 80s = 198 198X~'],
		['It fell in the eighteen-fifties.', 'the eighteen-fifties = 185 185X'],
		['It fell in the noughties.', 'the noughties = 200 200X'],
		['It burned in eighteen twelve.', 'eighteen twelve = 1812 1812'],
		['It burned in two thousand and eight.', 'two thousand and eight = 2008 2008'],
		['It burned in twenty twelve.', 'twenty twelve = 2012 2012'],
		['It grew in the last quarter of 2012.', 'the last quarter of 2012 = 2012-Q4 2012-36'],
		['He moved two years back, and stayed.', 'two years back = 2017 2017'],
		['He has three or more years of college.', 'three or more years = P3Y -'],
		['It is coming four months early.', 'four months = P4M -'],
		['The fair runs 30/04/2018 - 02/05/2018.', '30/04/2018 - 02/05/2018 = 2018-04-30/2018-05-02 2018-04-30/2018-05-02'],
		['The fair runs 04/30/2018 - 05/02/2018.', '04/30/2018 - 05/02/2018 = 2018-04-30/2018-05-02 2018-04-30/2018-05-02'],
		['It was born in the roaring twenties.', 'the roaring twenties = 192 192X'],
		['It was begun in AD 628 and left in the 630s.', 'AD 628 = 0628 0628', 'the 630s = 063 063X'],
		['The record is of 2012-09.', '2012-09 = 2012-09 2012-09'],
		['They won in 2003-04.', '2003-04 = 2003/2004 2003/2004'],
		['Radiocarbon dates of 9,500 BP were obtained.', '9,500 BP = BC7551 -7550'],
		['Trade grew in the early 19th century.', 'the early 19th century = 18 18XX~'],
		['Sales rose in the third quarter of 1990.', 'the third quarter of 1990 = 1990-Q3 1990-35'],
		['They met in the summer of 1998.', 'the summer of 1998 = 1998-SU 1998-22'],
		['It grew in the last half of 1989.', 'the last half of 1989 = 1989-H2 1989-41'],
		['Bids close in the week of March 6, 2000.', 'the week of March 6, 2000 = 2000-W10 2000-03-06/2000-03-12'],
		['Easter 1916 was bloody.', 'Easter 1916 = 1916-04-23 1916-04-23']
	])('%s', (text, ...expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe('dates that hang on the day of publication', () => {
	test.each([
		['Tensions flared last year.', 'last year = 2018 2018'],
		['The meeting is planned for next month.', 'next month = 2019-09 2019-09'],
		['He spoke on Thursday.', 'Thursday = 2019-08-22 2019-08-22'],
		['He spoke on Friday.', 'Friday = 2019-08-23 2019-08-23'],
		['They will meet on Tuesday.', 'Tuesday = 2019-08-27 2019-08-27'],
		['Earlier Friday, a broadcaster reported it.', 'Earlier Friday = 2019-08-23 2019-08-23'],
		['On Friday afternoon it was delivered.', 'Friday afternoon = 2019-08-23TAF 2019-08-23'],
		['The owners have until Tuesday to sign.', 'Tuesday = 2019-08-27 2019-08-27'],
		['The clerk could not be reached Wednesday.', 'Wednesday = 2019-08-21 2019-08-21'],
		['The lease had been due to expire Monday.', 'Monday = 2019-08-19 2019-08-19'],
		['It fell yesterday.', 'yesterday = 2019-08-22 2019-08-22'],
		['It failed two years ago.', 'two years ago = 2017 2017'],
		['Profit fell in March.', 'March = 2019-03 2019-03'],
		['The law takes effect in March.', 'March = 2020-03 2020-03'],
		['It was sold in December.', 'December = 2018-12 2018-12'],
		['It struck at 9 a.m. on Tuesday.', '9 a.m. on Tuesday = 2019-08-20T09:00 2019-08-20T09:00'],
		['He is to be tried on Monday.', 'Monday = 2019-08-26 2019-08-26'],
		['They were to be freed on Monday.', 'Monday = 2019-08-26 2019-08-26'],
		['On New Year’s Eve crowds gathered.', 'New Year’s Eve = 2018-12-31 2018-12-31'],
		['Two Fridays ago a mosque was hit.', 'Two Fridays ago = 2019-08-09 2019-08-09'],
		['He left in June last year.', 'June last year = 2018-06 2018-06']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	test('a vague word becomes an approximate stretch', () => {
		expect(found('It has recently resumed launches.')).toEqual(['recently = PAST_REF 2019-07~/2019-08']);
		expect(found('A while ago it moved.')).toEqual(['A while ago = PAST_REF -']);
		expect(found('It moved as recently as last week.')).toEqual(['last week = 2019-W33 2019-08-12/2019-08-18']);
		expect(found('In recent months it tightened checks.')).toEqual(['recent months = PXM 2019-06~/2019-08']);
	});

	test.each([
		['Prices rose over the past year.', 'the past year = 2018 2018-08~/2019-08'],
		['Prices rose over the past month.', 'the past month = P1M 2019-07~/2019-08'],
		['Prices rose over the past week.', 'the past week = P1W 2019-08-12~/2019-08-23'],
		['Prices rose over the past decade.', 'the past decade = P10Y 2009~/2019'],
		['Prices rose in recent decades.', 'recent decades = PAST_REF 1999~/2019'],
		['Prices will rise over the next two weeks.', 'the next two weeks = P2W 2019-08-23~/2019-09-08~']
	])('a stretch up to the day of publication or on from it: %s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	test('a notice ends so many days after the day of its sentence', () => {
		const text = 'On Friday the embassy was handed the notice, which ends the accord in 90 days.';
		expect(found(text)).toEqual(['Friday = 2019-08-23 2019-08-23', '90 days = P90D 2019-11-21~']);
	});
});

describe('ranges', () => {
	test.each([
		['during the 1910-45 occupation', '1910-45 = 1910/1945 1910/1945'],
		['It ruled from 1910 to 1945.', 'from 1910 to 1945 = 1910/1945 1910/1945'],
		['held from 45,000 to 40,000 years ago', 'from 45,000 to 40,000 years ago = BC42982/BC37982 Y-43E3~/Y-4E4~'],
		['fought between 1757 and 1763', 'between 1757 and 1763 = 1757/1763 1757/1763'],
		['held from May to July', 'from May to July = 2019-05/2019-07 2019-05/2019-07']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	test('each end stays an expression of its own beside the range', () => {
		expect(findSingleTimes('It ruled from 1910 to 1945.', FRIDAY).map((time) => time.text)).toEqual(['1910', '1945']);
	});

	test('no range reaches backwards or across "and" alone', () => {
		expect(found('in 1945 and 1910')).toHaveLength(2);
		expect(found('in 1910 and 1945')).toHaveLength(2);
	});
});

describe('lengths and sets are no points of the calendar', () => {
	test.each([
		['It lasted three years.', 'three years = P3Y -'],
		['After months of talks they agreed.', 'months = PXM -'],
		['They meet every Friday.', 'every Friday = XXXX-WXX-5 -'],
		['The boats return every July.', 'every July = XXXX-07 -'],
		['He waited a year after the flood.', 'a year = P1Y -'],
		['The weeks ahead look hard.', 'The weeks ahead = PXW -'],
		['Work goes on for the next 12 to 18 months.', 'the next 12 to 18 months = P12M 2019-08~/2020-08~'],
		['Under current rules it may stay.', 'current = PRESENT_REF -'],
		['It is published weekly.', 'weekly = P1W -'],
		['It sold at the then current price.', 'then current = PAST_REF -'],
		['Two days after voters rejected it, he left.', 'Two days = P2D -'],
		['The talks will last three days.', 'three days = P3D -'],
		['It came 500 million years after that.', '500 million years = P500000000Y -'],
		['It has been a decade since the war.', 'a decade = P10Y -'],
		['He waited for two fortnights.', 'two fortnights = P4W -'],
		['He took two and a half years.', 'two and a half years = P2Y6M -']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});
});

test('what an expression was resolved against is said', () => {
	const [lastYear, absolute] = findTimes('Last year and again in 1965.', FRIDAY);
	expect(lastYear?.reference).toBe('2019-08-23');
	expect(absolute?.reference).toBeNull();
});

test('a year told by the paragraph dates its bare months', () => {
	expect(found('In 1962 a crisis broke out. On October 22 the president spoke.')[1]).toBe(
		'October 22 = 1962-10-22 1962-10-22'
	);
});
