/** Tracks of long marks beside the axis, where time runs down. */
import type { MarkExtent } from './scene.ts';

export const MOST_TRACKS = 5;

/** Tracks of long marks: later starts nearer the labels, so that no leader crosses one. Past the last, they share it. */
export function assignTracks(long: readonly MarkExtent[]): Map<MarkExtent, number> {
	const sorted = [...long].sort((a, b) => a.start - b.start || b.end - a.end);
	const ends: number[] = [];
	const tracks = new Map<MarkExtent, number>();
	for (const extent of sorted) {
		let track = ends.findIndex(
			(end, i) => end <= extent.start - 8 && ends.slice(i + 1).every((e) => e <= extent.start - 8)
		);
		if (track === -1) track = Math.min(ends.length, MOST_TRACKS - 1);
		ends[track] = Math.max(ends[track] ?? 0, extent.end);
		tracks.set(extent, track);
	}
	return tracks;
}
