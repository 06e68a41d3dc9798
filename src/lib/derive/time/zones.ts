/** Time zones as English newspapers print them, and how far each is from UTC on a day. */

import { once } from '../countries/once.ts';

/** Minutes east of UTC of the abbreviations that mean one offset the whole year. */
const FIXED: Readonly<Record<string, number>> = {
	GMT: 0,
	UTC: 0,
	Z: 0,
	BST: 60,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	IST: 330,
	JST: 540,
	KST: 540,
	AEST: 600,
	AEDT: 660,
	EST: -300,
	EDT: -240,
	CST: -360,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420
};

/** IANA zones of the names that change with daylight-saving time: "ET", "Eastern time", "Paris time". */
const SEASONAL: Readonly<Record<string, string>> = {
	et: 'America/New_York',
	ct: 'America/Chicago',
	mt: 'America/Denver',
	pt: 'America/Los_Angeles',
	eastern: 'America/New_York',
	central: 'America/Chicago',
	mountain: 'America/Denver',
	pacific: 'America/Los_Angeles',
	london: 'Europe/London',
	'british summer': 'Europe/London',
	paris: 'Europe/Paris',
	berlin: 'Europe/Berlin',
	brussels: 'Europe/Brussels',
	'central european': 'Europe/Brussels',
	moscow: 'Europe/Moscow'
};

/** A zone by its name: so many minutes east of UTC, or an IANA zone whose offset hangs on the day. */
export type Zone = number | string;

/** The zone of an abbreviation ("EDT", "ET") or of a name before "time" ("Eastern", "Eastern Daylight"); null where unknown. */
export function zoneOf(name: string): Zone | null {
	const named = /^(?<place>[A-Z])\w+\s+(?<saving>Standard|Daylight)$/i.exec(name)?.groups;
	const abbreviation = named === undefined ? name : `${named.place ?? ''}${(named.saving ?? '').charAt(0)}T`;
	return FIXED[abbreviation.toUpperCase()] ?? SEASONAL[name.toLowerCase()] ?? null;
}

/**
 * Minutes east of UTC of a zone at a local time of a day (days since 1970-01-01). Daylight-saving time is the tz database's,
 * through `Intl`: since 2007 from the second Sunday of March to the first of November in the United States, since 1996 from
 * the last Sunday of March to the last of October in Europe, and in earlier years as it then was.
 */
export function offsetOn(zone: Zone, day: number, minutes: number): number {
	if (typeof zone === 'number') return zone;
	const local = day * MINUTES_A_DAY + minutes;
	// the offset that is read as if the local time were UTC is at most one change off
	const first = offsetAt(zone, local);
	return offsetAt(zone, local - first);
}

const formats = once(
	() =>
		new Map(
			Object.values(SEASONAL).map((timeZone) => [
				timeZone,
				new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
			])
		)
);

const MINUTES_A_DAY = 24 * 60;

/** The offset of an IANA zone at an instant, in minutes since 1970-01-01 UTC. */
function offsetAt(zone: string, instant: number): number {
	const name = formats()
		.get(zone)
		?.formatToParts(instant * 60_000)
		.find(({ type }) => type === 'timeZoneName')?.value;
	const match = /(?<sign>[+-])(?<hours>\d\d):(?<rest>\d\d)/.exec(name ?? '')?.groups;
	if (match === undefined) return 0;
	return (match.sign === '-' ? -1 : 1) * (Number(match.hours) * 60 + Number(match.rest));
}
