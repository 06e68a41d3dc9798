/** Heights of lanes: what their events ask for, fitted to the picture where that can be. Lengths in px. */

/** A lane without room for names: its marks stand on one line. */
export const COLLAPSED_PX = 50;
const EMPTY_PX = 40;
/** Room of the first name, and of each further one up to the most that are asked for. */
const FIRST_PX = 66;
const NAME_PX = 27;
const MOST_NAMES = 9;
/** The least that a lane with so many events is shown with before the picture is made higher. */
const LEAST_PX = 92;

/** Heights of lanes with these numbers of events in the window, filling `room` if they can. A collapsed lane has `null`. */
export function laneHeights(counts: readonly (number | null)[], room: number): number[] {
	const wanted = counts.map(wantedBy);
	const least = counts.map((count) => (count === null ? COLLAPSED_PX : Math.min(wantedBy(count), LEAST_PX)));
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const [all, floor] = [sum(wanted), sum(least)];
	if (floor >= room) return least;
	if (all > room) {
		const part = (room - floor) / (all - floor);
		return wanted.map((px, i) => (least[i] ?? 0) + (px - (least[i] ?? 0)) * part);
	}
	// What is left over goes where there is something to draw.
	const open = counts.map((count) => count ?? 0);
	const share = (room - all) / Math.max(1, sum(open));
	return wanted.map((px, i) => px + (open[i] ?? 0) * share);
}

function wantedBy(count: number | null): number {
	if (count === null) return COLLAPSED_PX;
	if (count === 0) return EMPTY_PX;
	return FIRST_PX + NAME_PX * (Math.min(count, MOST_NAMES) - 1);
}
