/** Where words stand in an article, and whether other words lie there: for the accounts of many expressions. */

import type { Place } from '#lib/model/proof.ts';

export type { Place } from '#lib/model/proof.ts';

export interface PlaceIndex {
	/** Whether any of the places shares a character with it. */
	readonly touches: (place: Place) => boolean;
	/** Whether the places cover all of it. */
	readonly covers: (place: Place) => boolean;
}

/** Merged stretches of each paragraph, in order, so that one look-up takes logarithmic time. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
	const merged = new Map<number, { start: number; end: number }[]>();
	for (const { paragraph, start, end } of [...places].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
		const list = merged.get(paragraph) ?? [];
		const last = list.at(-1);
		if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
		else list.push({ start, end });
		merged.set(paragraph, list);
	}
	/** The first stretch that ends after an offset. */
	const after = (paragraph: number, at: number) => {
		const list = merged.get(paragraph) ?? [];
		let [low, high] = [0, list.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((list[middle]?.end ?? 0) > at) high = middle;
			else low = middle + 1;
		}
		return list[low] ?? null;
	};
	return {
		touches: ({ paragraph, start, end }) => (after(paragraph, start)?.start ?? Infinity) < end,
		covers: ({ paragraph, start, end }) => {
			const stretch = after(paragraph, start);
			return stretch !== null && stretch.start <= start && stretch.end >= end;
		}
	};
}

/** A key for the place where words begin. */
export const placeKey = ({ paragraph, start }: Pick<Place, 'paragraph' | 'start'>) => `${paragraph}:${start}`;

/** Length of the stretches by which places are looked up, in UTF-16 units: about a clause. */
const STRETCH = 128;

function stretchesOf({ paragraph, start, end }: Place): string[] {
	const [first, last] = [Math.floor(start / STRETCH), Math.floor(end / STRETCH)];
	return Array.from({ length: last - first + 1 }, (_, i) => `${paragraph}:${first + i}`);
}

/** Looks up the values whose place may share a character with another; the few that only lie near it are among them. */
export function placesWith<T>(values: readonly { readonly place: Place; readonly value: T }[]): (place: Place) => T[] {
	const byStretch = new Map<string, T[]>();
	for (const { place, value } of values) {
		for (const key of stretchesOf(place)) {
			const list = byStretch.get(key);
			if (list === undefined) byStretch.set(key, [value]);
			else list.push(value);
		}
	}
	return (place) => stretchesOf(place).flatMap((key) => byStretch.get(key) ?? []);
}

/** The places that share no character with one before them. */
export function apart<T extends Place>(places: readonly T[]): T[] {
	const byStretch = new Map<string, Place[]>();
	return places.filter((place) => {
		const keys = stretchesOf(place);
		const near = keys.flatMap((key) => byStretch.get(key) ?? []);
		if (near.some(({ start, end }) => start < place.end && place.start < end)) return false;
		for (const key of keys) byStretch.set(key, [...(byStretch.get(key) ?? []), place]);
		return true;
	});
}
