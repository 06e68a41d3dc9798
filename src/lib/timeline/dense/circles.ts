/** Counted circles of large numbers of events: what is in them is gathered only when it is asked for. */
import { clusterRadius } from '../clusters.ts';
import type { Cluster, Line } from '../scene.ts';
import type { Cell, Long, TimeIndex } from './time-index.ts';

/** The circle of a cell. Its key is the cell's: it stays while the picture is moved. */
export function circleOfCell(index: TimeIndex, cell: Cell, x: number, y: number, stem: Line | null): Cluster {
	return {
		key: keyOfCell(cell),
		count: cell.count,
		get events() {
			return index.eventsOf(cell);
		},
		top: cell.named,
		shares: cell.shares,
		x,
		y,
		radius: clusterRadius(cell.count),
		label: null,
		stem
	};
}

/** The circle of the long events that are not among those `drawn`. */
export function circleOfLong(index: TimeIndex, long: Long, drawn: ReadonlySet<string>, x: number, y: number): Cluster {
	const count = long.count - drawn.size;
	return {
		key: 'long',
		count,
		get events() {
			return index.eventsOfLong(long).filter(({ id }) => !drawn.has(id));
		},
		top: long.top.filter(({ id }) => !drawn.has(id)),
		shares: long.shares,
		x,
		y,
		radius: clusterRadius(count),
		label: null,
		stem: null
	};
}

export const keyOfCell = ({ level, index }: Pick<Cell, 'level' | 'index'>) => `cell ${level} ${index}`;
