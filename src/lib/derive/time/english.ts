/** The parsers of English, in order: of two that match the same words the earlier one counts. */
import type { TimeParser } from './meaning.ts';
import * as clock from './parsers/clock.ts';
import * as dates from './parsers/dates.ts';
import * as deadlines from './parsers/deadlines.ts';
import * as durations from './parsers/durations.ts';
import * as eras from './parsers/eras.ts';
import * as fiscal from './parsers/fiscal.ts';
import * as holidays from './parsers/holidays.ts';
import * as months from './parsers/months.ts';
import * as ordinals from './parsers/ordinals.ts';
import * as seasons from './parsers/seasons.ts';
import * as sets from './parsers/sets.ts';
import * as spans from './parsers/spans.ts';
import * as spelledYears from './parsers/spelled-years.ts';
import { theUnit } from './parsers/the-unit.ts';
import * as unitsAway from './parsers/units-away.ts';
import * as units from './parsers/units.ts';
import * as vague from './parsers/vague.ts';
import * as weekdays from './parsers/weekdays.ts';
import * as years from './parsers/years.ts';

export const englishTimeParsers: readonly TimeParser[] = [
	// dates that are whole
	dates.isoDate,
	dates.isoMonth,
	dates.numericDate,
	dates.monthSlashDay,
	dates.monthDay,
	dates.dayMonth,
	months.monthOfYear,
	months.monthYear,
	dates.weekOf,
	holidays.holiday,
	ordinals.nthOf,
	ordinals.dayOfEvent,
	years.yearRange,
	eras.eraYear,
	eras.namedYear,
	eras.deepTime,
	eras.geologicalAge,
	eras.beforePresent,
	spans.firstDay,
	spans.lastDay,
	spans.firstEraYear,
	spans.firstCentury,
	spans.firstDeep,
	// what recurs, before the weekday or the unit in it
	sets.everyUnit,
	sets.everyPart,
	sets.weekends,
	sets.openingHours,
	sets.everyWeekday,
	sets.everyMonth,
	sets.frequency,
	sets.times,
	sets.rate,
	// business
	fiscal.namedQuarter,
	fiscal.pairedQuarters,
	fiscal.firstQuarters,
	fiscal.comparedPeriod,
	fiscal.comparedMonth,
	fiscal.codedQuarter,
	fiscal.fiscalYear,
	fiscal.quarterOfYear,
	fiscal.latestQuarter,
	fiscal.theFiscalYear,
	unitsAway.yearAgo,
	// pointed at from the publication or the context
	deadlines.notice,
	unitsAway.unitsAway,
	unitsAway.inTime,
	durations.anchored,
	units.pointedUnit,
	units.unitBefore,
	units.unitEnd,
	theUnit,
	weekdays.weekdayOfWeek,
	weekdays.weeksFromDay,
	weekdays.weekdaysAgo,
	weekdays.weekdayBeforeLast,
	weekdays.namedDay,
	weekdays.partOfToday,
	months.leaningMonth,
	weekdays.weekday,
	seasons.countedSeasons,
	seasons.namedSeason,
	// parts of dates
	eras.turn,
	eras.century,
	years.decade,
	spelledYears.namedDecade,
	spelledYears.spokenYear,
	years.shortYear,
	years.bareYear,
	years.laterYear,
	eras.earlyYear,
	eras.earlyDecade,
	months.bareMonth,
	dates.dayOfMonth,
	// times of day
	clock.twelveHour,
	clock.twentyFourHour,
	clock.namedHour,
	clock.spokenHour,
	clock.pastHour,
	clock.earlyHours,
	clock.partOfDay,
	// lengths and words without a date
	eras.deepLength,
	durations.counted,
	durations.adjectival,
	durations.aged,
	durations.someTime,
	durations.entire,
	durations.thatTime,
	durations.uncounted,
	durations.bareUnit,
	vague.present,
	vague.current,
	vague.recent,
	vague.past,
	vague.then,
	vague.future
];
