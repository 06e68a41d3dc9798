/** Which of the periods that bear a name: "Nov. 10", "March" and "Thursday" by nearness and tense. */
import type { Lean } from './meaning.ts';
import { endDay, firstDay, type Period, periodOf, weekdayOf, yearOf } from './period.ts';
import type { Setting } from './setting.ts';

/** Against the tense a period must be nearer by this factor: "Nov. 10" of a past sentence is next week's, not last year's. */
const AGAINST_TENSE = 2.5;

/** A paper is dated a day or two after, a weekly a few before it is written. */
const SLACK_DAYS = 3;

/** The nearest instance, those that the tense points away from taken for further off than they are. */
export function nearestYearly(inYear: (year: number) => Period, lean: Lean, setting: Setting): Period {
	const now = setting.publication;
	const year = yearOf({ unit: 'day', n: now });
	const candidates = [year - 1, year, year + 1].map(inYear);
	const own = inYear(year);
	if (lean === 'last')
		return candidates.filter((candidate) => endDay(candidate) <= latest(candidate, now)).at(-1) ?? own;
	if (lean === 'next' || (lean === null && setting.putOff === true && setting.tense.tense !== 'present'))
		return candidates.find((candidate) => firstDay(candidate) > now) ?? own;
	if (lean === 'this') return own;
	if (setting.tense.firm && setting.tense.tense !== 'present') {
		const past = setting.tense.tense === 'past';
		const sided = candidates.filter((candidate) =>
			past ? firstDay(candidate) <= now + SLACK_DAYS : endDay(candidate) > now - SLACK_DAYS
		);
		return sided.at(past ? -1 : 0) ?? own;
	}
	const { tense } = setting.tense;
	const distance = (candidate: Period) => {
		if (firstDay(candidate) <= now && now < endDay(candidate)) return 0;
		const days = (firstDay(candidate) + endDay(candidate)) / 2 - now;
		const against = tense === 'past' ? days > 0 : tense === 'future' ? days < 0 : false;
		return Math.abs(days) * (against ? AGAINST_TENSE : 1);
	};
	return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** The month just ended is "last month": "last February" in March is a year old. */
function latest({ unit }: Period, now: number): number {
	return unit === 'month' ? firstDay(periodOf('month', now)) - 1 : now;
}

/** A planned day to come must be nearer than the last by this factor. */
const NEARER = 2;

/** News names the weekday of its own week: the last one unless the words look ahead. */
export function nearestWeekday(weekday: number, lean: Lean, setting: Setting): Period {
	const now = setting.publication;
	const back = (weekdayOf(now) - weekday + 7) % 7;
	const ahead = (weekday - weekdayOf(now) + 7) % 7;
	if (lean === 'last') return { unit: 'day', n: now - (back || 7) };
	if (lean === 'next') return { unit: 'day', n: now + (ahead || 7) };
	// "had been due to meet on Wednesday"
	if (setting.tense.planned === true && lean === null && NEARER * ahead < back) return { unit: 'day', n: now + ahead };
	const { tense } = setting.tense;
	const forward = tense === 'future' || (lean === 'this' && tense !== 'past');
	return { unit: 'day', n: forward ? now + ahead : now - back };
}
