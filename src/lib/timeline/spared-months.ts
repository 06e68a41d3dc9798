/** Days whose month found no place in the row below say it themselves: "10 Mar". */
import type { Clock } from '#lib/model/clock.ts';
import type { AxisWords } from './axis-words.ts';
import type { Tick } from './scene.ts';
import type { TickDraft } from './tick-places.ts';

const DAY = /^day(-?\d+)$/;
const MONTH = /^cmonth(-?\d+)$/;
/** Above other days, below the name of a day that fills its column. */
const PRIORITY = 2;

/**
 * The drafts of an axis with the month in the first day of each month that was left out; null where none was. Keys hold
 * the time in UTC ms.
 */
export function withSparedMonths(
	drafts: readonly TickDraft[],
	placed: readonly Tick[],
	{ clock, words }: { readonly clock: Clock; readonly words: AxisWords }
): readonly TickDraft[] | null {
	const keys = new Set(placed.map(({ key }) => key));
	const months = drafts.filter(({ key }) => MONTH.test(key) && !keys.has(key)).map(({ key }) => timeIn(key, MONTH));
	const told = new Map<string, string>();
	for (const month of months) {
		const first = drafts.find(({ key, level }) => level === 'unit' && DAY.test(key) && timeIn(key, DAY) >= month);
		if (first === undefined) continue;
		const [day, within] = [clock.civil(timeIn(first.key, DAY)), clock.civil(month)];
		if (day.year !== within.year || day.month !== within.month) continue;
		told.set(first.key, words.date(first.text === words.date('22', day) ? '22 Aug' : 'Thu 22 Aug', day));
	}
	if (told.size === 0) return null;
	return drafts.map((draft) => {
		const text = told.get(draft.key);
		return text === undefined ? draft : { ...draft, text, priority: PRIORITY, room: Infinity };
	});
}

function timeIn(key: string, pattern: RegExp): number {
	return Number(pattern.exec(key)?.[1]);
}
