/** A window that an address asks for, as far as there is a story. */
import { DAY_MS } from '#lib/model/calendar.ts';
import { type Clock, dayEnd, UTC } from '#lib/model/clock.ts';
import { toldWords } from '#lib/timeline/told.ts';
import type { ScaleName, TimeWindow } from '#lib/timeline/window.ts';
import { windowWords } from '#lib/timeline/window-words.ts';

/** A window that goes beyond by less than this part of itself asks for no more: scales differ by a px. */
const SLACK_PART = 0.002;

/**
 * The part of a window within the whole of a story (null: all of it), and a sentence where that is less than was asked
 * for; null where nothing was cut.
 */
export function withinStory(
	window: TimeWindow,
	whole: TimeWindow,
	scale: ScaleName,
	clock: Clock = UTC
): { readonly window: TimeWindow | null; readonly notice: string | null } {
	const slack = (window.to - window.from) * SLACK_PART;
	const [early, late] = [window.from < whole.from - slack, window.to > whole.to + slack];
	const isOutside = window.to <= whole.from || window.from >= whole.to;
	if (!isOutside && !early && !late) return { window, notice: null };
	const runs =
		scale === 'told' ? toldWords(whole) : `${dayInWords(whole.from, clock)} to ${dayInWords(whole.to - 1, clock)}`;
	const asked = `The window in the address ${isOutside ? 'lies outside' : 'goes beyond'} the story (${runs})`;
	if (isOutside || (early && late)) return { window: null, notice: `${asked}: all of it is shown.` };
	const cut = { from: Math.max(window.from, whole.from), to: Math.min(window.to, whole.to) };
	return { window: cut, notice: `${asked}: it ${early ? 'begins' : 'ends'} where the story does.` };
}

function dayInWords(ms: number, clock: Clock): string {
	const from = clock.instant(Math.floor(clock.local(ms) / DAY_MS) * DAY_MS);
	return windowWords({ from, to: dayEnd(clock, from) }, clock);
}
