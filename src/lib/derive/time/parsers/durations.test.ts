import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

test.each([
	['They were held for 27 days.', '27 days = DURATION P27D'],
	['It lasted two and a half years.', 'two and a half years = DURATION P2Y6M'],
	['It lasted a year and a half.', 'a year and a half = DURATION P1Y6M'],
	['They talked for 2 1/2 hours.', '2 1/2 hours = DURATION PT2H30M'],
	['It rang for a minute and a half.', 'a minute and a half = DURATION PT1M30S'],
	['He waited half an hour.', 'half an hour = DURATION PT30M'],
	['It took three-quarters of an hour.', 'three-quarters of an hour = DURATION PT45M'],
	['It stood for a quarter of a century.', 'a quarter of a century = DURATION P25Y'],
	['It took one hundred and twenty days.', 'one hundred and twenty days = DURATION P120D'],
	['It took two thousand five hundred days.', 'two thousand five hundred days = DURATION P2500D'],
	['It takes 10–12 weeks.', '10–12 weeks = DURATION P10W'],
	['They need two to three weeks.', 'two to three weeks = DURATION P2W'],
	['It ran for six straight months.', 'six straight months = DURATION P6M'],
	['It lasted 1 hour 20 minutes.', '1 hour 20 minutes = DURATION PT1H20M'],
	['It lasted four years and two months.', 'four years and two months = DURATION P4Y2M'],
	['It lasted an entire year.', 'an entire year = DURATION P1Y'],
	['The vote followed by one day a strike.', 'one day = DURATION P1D'],
	['She served a full year.', 'a full year = DURATION P1Y']
])('a counted length: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['The 27-day siege ended.', '27-day = DURATION P27D'],
	['A two-and-a-half-year study began.', 'two-and-a-half-year = DURATION P2Y6M'],
	['A 12- to 18-month delay is likely.', '12- to 18-month = DURATION P12M'],
	['A three-to-five-year term was set.', 'three-to-five-year = DURATION P3Y'],
	['The decade-long war ended.', 'decade-long = DURATION P10Y'],
	['A weeklong strike ended.', 'weeklong = DURATION P1W'],
	['The years-long dispute ended.', 'years-long = DURATION PXY'],
	['A multi-year plan was signed.', 'multi-year = DURATION PXY']
])('a length before its noun: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['For years it stood empty.', 'years = DURATION PXY'],
	['It took weeks or months.', 'weeks or months = DURATION PXW'],
	['It could take weeks, if not months.', 'weeks, if not months = DURATION PXW'],
	['For several months nothing moved.', 'several months = DURATION PXM'],
	['Dozens of years passed.', 'Dozens of years = DURATION PXY'],
	['The weeks ahead look hard.', 'The weeks ahead = DURATION PXW']
])('a length that is not counted: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['Over the past two decades it grew.', 'the past two decades = DURATION P20Y 1999~/2019'],
	['Over the last 12 months profits fell.', 'the last 12 months = DURATION P12M 2018-08~/2019-08'],
	['In the next five years it will grow.', 'the next five years = DURATION P5Y 2019~/2024~'],
	['The last two weeks of August were dry.', 'The last two weeks = DURATION P2W'],
	['In the last century and in the past few days it grew.', 'the past few days = DURATION PXD 2019-08-20~/2019-08-23']
])('a length up to the publication or on from it: %s', (text, expected) => {
	expect(readTimes(text)).toContain(expected);
});

test.each([
	['In the weeks before the vote prices rose.', 'weeks = DATE PAST_REF'],
	['In the days after the vote prices will rise.', 'days = DATE FUTURE_REF']
])('a stretch beside an event says when: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['It lasted over a week.', 'over a week = DURATION P1W'],
	['It is paid over three years.', 'three years = DURATION P3Y'],
	['It lasted nearly two years.', 'nearly two years = DURATION P2Y'],
	['It took less than a decade.', 'less than a decade = DURATION P10Y']
])('how exactly it is meant belongs to a length: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});

test.each([
	['They stayed for some time.', 'some time = DURATION PXM'],
	['A multiyear plan was set.', 'multiyear = DURATION PXY'],
	['They waited months for it.', 'months = DURATION PXM'],
	['The firm has grown over the years.', 'the years = DURATION PXY'],
	['It was shut the whole week.', 'the whole week = DURATION P1W'],
	['During that time it grew.', 'that time = DURATION PXX'],
	['The century-old church burned.', 'century-old = DURATION P100Y'],
	['A decades-old feud ended.', 'decades-old = DURATION PXDE']
])('a length that is not said: %s', (text, expected) => {
	expect(readTimes(text)).toEqual([expected]);
});
