/** For tests: everything that must never be true of a scene, as sentences. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Box, Cluster, Mark, Scene } from './scene.ts';

/** Boxes that touch within this are taken for apart: floats. */
const HAIR_PX = 1e-6;

export function overlap(a: Box, b: Box): boolean {
	return a.x0 < b.x1 - HAIR_PX && b.x0 < a.x1 - HAIR_PX && a.y0 < b.y1 - HAIR_PX && b.y0 < a.y1 - HAIR_PX;
}

/** A line as a box with a hair of width. */
function lineBox({ x0, y0, x1, y1 }: Box): Box {
	const hair = 0.5;
	return {
		x0: Math.min(x0, x1) - hair,
		x1: Math.max(x0, x1) + hair,
		y0: Math.min(y0, y1),
		y1: Math.max(y0, y1)
	};
}

/** The circle, disc or bar of a mark, across or down. */
export function markBox(scene: Scene, mark: Mark): Box {
	const point = mark.shape === 'disc' || mark.shape === 'ring';
	const half = point ? mark.size : mark.size / 2;
	const [start, end] = point ? [mark.centre - half, mark.centre + half] : [mark.start, mark.end];
	const [low, high] = [mark.depth - half, mark.depth + half];
	return scene.orientation === 'across'
		? { x0: start, x1: end, y0: low, y1: high }
		: { x0: low, x1: high, y0: start, y1: end };
}

function clusterBox({ x, y, radius }: Cluster): Box {
	return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius };
}

/**
 * Sentences on what is wrong with a scene of `events`; empty where it is as it should be. A circle at the edge of a window
 * that is `part` of the scale may count events beyond it as well.
 */
export function sceneFaults(scene: Scene, events: readonly TimelineEvent[], part = false): string[] {
	return [
		...numberFaults(scene),
		...labelFaults(scene),
		...countFaults(scene, events, part),
		...keyFaults(scene),
		...axisFaults(scene)
	];
}

function numberFaults(scene: Scene): string[] {
	const faults: string[] = [];
	const visit = (value: unknown, path: string) => {
		if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${path} is ${value}`);
		else if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[${i}]`));
		else if (value !== null && typeof value === 'object') {
			for (const [key, item] of Object.entries(value)) {
				if (!['event', 'events', 'top'].includes(key)) visit(item, `${path}.${key}`);
			}
		}
	};
	visit(scene, 'scene');
	return faults;
}

function labelFaults(scene: Scene): string[] {
	const faults: string[] = [];
	const room =
		scene.orientation === 'across' ? { x1: scene.width, y1: scene.axisAt } : { x1: scene.width, y1: scene.length };
	const labelled = [
		...scene.marks.flatMap((mark) => (mark.label ? [{ id: mark.event.id, label: mark.label }] : [])),
		...scene.clusters.flatMap((cluster) => (cluster.label ? [{ id: cluster.key, label: cluster.label }] : []))
	];
	const lines = [
		...scene.marks.flatMap((mark) => (mark.stem ? [{ id: mark.event.id, line: mark.stem }] : [])),
		...scene.clusters.flatMap((cluster) => (cluster.stem ? [{ id: cluster.key, line: cluster.stem }] : [])),
		...scene.rails.map((line) => ({ id: 'a rail', line }))
	];
	labelled.forEach(({ id, label }, i) => {
		const { box } = label;
		if (box.x0 < -HAIR_PX || box.y0 < -HAIR_PX || box.x1 > room.x1 + HAIR_PX || box.y1 > room.y1 + HAIR_PX) {
			faults.push(`the label of ${id} leaves the picture: ${JSON.stringify(box)}`);
		}
		for (const other of labelled.slice(i + 1)) {
			if (overlap(box, other.label.box)) faults.push(`the labels of ${id} and ${other.id} overlap`);
		}
		for (const { id: owner, line } of lines) {
			if (owner !== id && overlap(box, lineBox(line))) faults.push(`the label of ${id} crosses the line of ${owner}`);
		}
		for (const cluster of scene.clusters) {
			if (cluster.key !== id && overlap(box, clusterBox(cluster))) faults.push(`the label of ${id} lies on a cluster`);
		}
		for (const mark of scene.marks) {
			if (mark.event.id !== id && overlap(box, markBox(scene, mark))) {
				faults.push(`the label of ${id} lies on the mark of ${mark.event.id}`);
			}
		}
	});
	scene.clusters.forEach((cluster, i) => {
		const box = clusterBox(cluster);
		if (box.x0 < 0 || box.y0 < 0 || box.x1 > scene.width || box.y1 > room.y1) {
			faults.push(`a cluster leaves the picture: ${JSON.stringify(box)}`);
		}
		for (const other of scene.clusters.slice(i + 1)) {
			if (overlap(box, clusterBox(other))) faults.push('two clusters overlap');
		}
		for (const mark of scene.marks) {
			if (overlap(box, markBox(scene, mark))) faults.push(`a cluster lies on the mark of ${mark.event.id}`);
		}
	});
	return faults;
}

function countFaults(scene: Scene, events: readonly TimelineEvent[], part: boolean): string[] {
	const drawn = [
		...scene.marks.flatMap((mark) => (mark.countedIn === null ? [mark.event.id] : [])),
		...scene.clusters.flatMap((c) => c.events.map((e) => e.id))
	];
	const faults = drawn.filter((id, i) => drawn.indexOf(id) !== i).map((id) => `${id} is drawn twice`);
	const ids = new Set(events.map((event) => event.id));
	const own = !part ? drawn : scene.marks.map((mark) => mark.event.id);
	faults.push(...own.filter((id) => !ids.has(id)).map((id) => `${id} is drawn, but is no event of the picture`));
	faults.push(...[...ids].filter((id) => !drawn.includes(id)).map((id) => `${id} is neither drawn nor counted`));
	if (scene.shown !== drawn.length) faults.push(`it says ${scene.shown} events, but they are ${drawn.length}`);
	if (scene.clusters.some((cluster) => cluster.events.length < 2)) faults.push('a cluster of one');
	return faults;
}

function keyFaults(scene: Scene): string[] {
	const lists: [string, readonly string[]][] = [
		['ticks', scene.axis.ticks.map((tick) => tick.key)],
		['pieces of the axis', scene.axis.pieces.map((piece) => piece.key)],
		['clusters', scene.clusters.map((cluster) => cluster.key)]
	];
	return lists
		.filter(([, keys]) => new Set(keys).size !== keys.length)
		.map(([name, keys]) => `two ${name} share a key: ${keys.join(', ')}`);
}

function axisFaults({ axis, length }: Scene): string[] {
	const faults: string[] = [];
	axis.pieces.forEach((piece, i) => {
		const before = axis.pieces[i - 1];
		if (piece.end <= piece.start || piece.start < 0 || piece.end > length) {
			faults.push(`piece ${piece.key} of the axis runs from ${piece.start} to ${piece.end}`);
		}
		if (before && Math.abs(before.end - piece.start) > 1.01) faults.push(`the axis has a hole before ${piece.start}`);
	});
	for (const tick of axis.ticks) {
		if (/(^|[^0-9:])0( |$)/.test(tick.text)) faults.push(`“${tick.text}” is no date`);
		if (tick.at < 0 || tick.at > length) faults.push(`the tick “${tick.text}” stands at ${tick.at}`);
	}
	return faults;
}
