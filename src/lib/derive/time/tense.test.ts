import { describe, expect, test } from 'vitest';
import { daysFromCivil } from '#lib/model/calendar.ts';
import { findTimes } from './find-times.ts';

/** Friday 23 August 2019. */
const FRIDAY = daysFromCivil(2019, 8, 23);

const values = (text: string) => findTimes(text, FRIDAY).map((time) => time.value);

describe('which Tuesday, by the words around it', () => {
	test.each([
		['The two leaders meet Monday in Oslo.', ['2019-08-26']],
		['Parliament votes Tuesday on the bill.', ['2019-08-27']],
		['Tickets go on sale Saturday.', ['2019-08-24']],
		['Storm hits coast Wednesday, three dead', ['2019-08-21']],
		['Police arrest two men on Tuesday', ['2019-08-20']],
		['He is flying to Rome to meet the bishop on Tuesday.', ['2019-08-27']],
		['She flew to Rome to meet the bishop Tuesday.', ['2019-08-20']],
		['They are to meet Tuesday.', ['2019-08-27']],
		['He said he would resign Monday.', ['2019-08-26']],
		['He told reporters Monday he will resign.', ['2019-08-19']],
		['On Monday the firm agreed to pay.', ['2019-08-19']],
		['The strike could start Monday.', ['2019-08-26']],
		['The strike could have started Monday.', ['2019-08-19']],
		['Neither of the brothers could be found Wednesday.', ['2019-08-21']],
		['Troops should have left by Thursday.', ['2019-08-22']],
		['By Thursday, crews reached the village.', ['2019-08-22']],
		['Crews hope to reach the village by Thursday.', ['2019-08-29']],
		['The deadline is Tuesday.', ['2019-08-27']],
		['The hearing was postponed until Tuesday.', ['2019-08-27']],
		['The match was rescheduled for Sunday.', ['2019-08-25']],
		['The office was closed on Sunday.', ['2019-08-18']],
		['“The old man will leave (by car Monday),” she said.', ['2019-08-26']],
		['Some 500 attended a Sunday night memorial service.', ['2019-08-18TNI']],
		['The court hears the case Monday.', ['2019-08-26']],
		['The bill, passed Tuesday, goes to the House Monday.', ['2019-08-20', '2019-08-26']],
		['The museum, closed since Monday, reopens Tuesday.', ['2019-08-19', '2019-08-27']],
		['The company reports earnings Tuesday.', ['2019-08-27']],
		['The new rules take effect Monday.', ['2019-08-26']],
		['The vote, originally set for Monday, was delayed.', ['2019-08-19']],
		['Ahead of Sunday’s election, rallies were held.', ['2019-08-25']],
		['The band plays Tuesday and Wednesday.', ['2019-08-27', '2019-08-28']],
		['The band played Tuesday and Wednesday.', ['2019-08-20', '2019-08-21']],
		['The band played Tuesday and Saturday.', ['2019-08-20', '2019-08-17']],
		['Snow is due Monday night through Tuesday morning.', ['2019-08-26TNI', '2019-08-27TMO']],
		['Rain is likely Monday.', ['2019-08-26']],
		['Monday is a holiday.', ['2019-08-26']],
		['Monday was a holiday.', ['2019-08-19']],
		['After Monday’s defeat, the team must win on Sunday.', ['2019-08-19', '2019-08-25']],
		['“We meet again on Monday,” she said.', ['2019-08-26']],
		['The court, which ruled Thursday, will publish its opinion Monday.', ['2019-08-22', '2019-08-26']],
		['Two men charged in Monday’s robbery are due in court on Wednesday.', ['2019-08-19', '2019-08-28']]
	])('%s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});
});

describe('a possessive day is known already unless it is waited for', () => {
	test.each([
		['The minister would review Thursday’s ruling.', ['2019-08-22']],
		['He would not comment on Wednesday’s attack.', ['2019-08-21']],
		['They will vote in Tuesday’s election.', ['2019-08-27']]
	])('%s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});
});

describe('which September', () => {
	test.each([
		['He died in September at 84.', ['2018-09']],
		['The pact expires on July 14.', ['2020-07-14']],
		['The pact had been due to expire on July 14.', ['2019-07-14']],
		['The tour, which began in January, ends in September.', ['2019-01', '2019-09']],
		['He won last July.', ['2018-07']],
		['He won last June.', ['2019-06']],
		['The show airs in the fall.', ['2019-FA']],
		['He was hurt in the fall.', []],
		['He was arrested in October and released in November.', ['2018-10', '2018-11']],
		['In November, a bomb in the station killed nine people.', ['2018-11']],
		['In November, a week before Brown vs. Hall was heard, a bomb at St. Ann killed nine.', ['2018-11', 'P1W']],
		['Prices have come down from the middle of October.', ['2018-10']],
		['The council has set Nov. 10 as the deadline.', ['2019-11-10']],
		['The concert on October 5 has been cancelled.', ['2019-10-05']],
		['Since taking office in October, she has cut taxes.', ['2018-10']],
		['Before leaving in October, he sold the house.', ['2018-10']],
		['He is accused of stealing the car in October.', ['2018-10']],
		['The company opened a plant in October and plans to open another.', ['2018-10']],
		['Ahead of the November election, prices rose.', ['2019-11']],
		['She won the November election.', ['2018-11']],
		['She has worked there since October.', ['2018-10']],
		['The show ran through October.', ['2018-10']],
		['The show runs through October.', ['2019-10']],
		['The museum, opened in September, is closing.', ['2018-09']],
		['The museum opens in September.', ['2019-09']],
		['A pilot will be named commander of a flight in December.', ['2019-12']],
		['When the case is heard in November, she will testify.', ['2019-11']],
		['The company announced a deal to buy its rival in January.', ['2020-01']],
		['The bank will buy all shares tendered by Nov. 17.', ['2019-11-17']],
		['Shares are payable Dec. 1 to holders of record Nov. 10.', ['2019-12-01', '2019-11-10']],
		['For the fiscal year ended Oct. 31, sales rose.', ['2017-11/2018-10']],
		['The paper said in an editorial on Saturday, Aug. 24: enough.', ['2019-08-24']]
	])('%s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});
});
