/** Which parts of a picture a search lights. */
import type { Cluster } from './scene.ts';

export interface Lit {
	/** Where the events that match are told. */
	readonly places: ReadonlySet<number>;
	/** How many events of a cluster match. */
	count(cluster: Cluster): number;
	/** The parts of a text that match, in UTF-16 units. */
	ranges(text: string): readonly (readonly [start: number, end: number])[];
}

/**
 * Counts the events of clusters that are told at `places`. A cluster is counted once: its key is stable while it holds the
 * same, so that a moving picture costs nothing. To be made anew with every other set of events, or scale.
 */
export function litCounter(places: ReadonlySet<number>): (cluster: Cluster) => number {
	const known = new Map<string, number>();
	return (cluster) => {
		const key = `${cluster.count} ${cluster.key}`;
		const count = known.get(key) ?? cluster.events.reduce((sum, { told }) => sum + (places.has(told) ? 1 : 0), 0);
		// What is too long for cells is another each time, under the one key.
		if (!LONG.test(cluster.key)) known.set(key, count);
		return count;
	};
}

const LONG = /(^| )long$/;
