/** Which countries stand in the row of the filter bar, and in which order. */
import type { RankedCountry } from '#lib/model/story.ts';

/** More than fit in the widest row: the rest are in the panel only. */
export const MOST_CHIPS = 24;

/**
 * The most frequent countries. Where one that is chosen would have no room among them (`fits` of them have), the chosen
 * ones come first.
 */
export function chipOrder(
	countries: readonly RankedCountry[],
	chosen: readonly string[],
	fits: number
): readonly RankedCountry[] {
	const isChosen = ({ code }: RankedCountry) => chosen.includes(code);
	const hasRoom = countries.every((country, i) => !isChosen(country) || i < fits);
	const ordered = hasRoom
		? countries
		: [...countries.filter(isChosen), ...countries.filter((country) => !isChosen(country))];
	return ordered.slice(0, MOST_CHIPS);
}
