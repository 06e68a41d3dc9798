/** Which events are named where not all can be: the most important, and of those first the ones that stand farthest apart. */
import { meets } from './labels.ts';
import { type Ground, inOrder, placeBeside, stand } from './place-beside.ts';
import { LABEL_GAP_PX, LINE_GAP_PX, MARK_GAP_PX } from './place-one.ts';
import { type AcrossOptions, markBox, weightOf } from './placing.ts';
import type { Box, Mark, MarkExtent } from './scene.ts';

interface Named {
	readonly extent: MarkExtent;
	readonly mark: Mark;
	readonly box: Box;
	/** Its place in the order in which labels are placed. */
	readonly rank: number;
}

/** As many extents as find room, with their marks and labels. */
export function nameMost(extents: readonly MarkExtent[], ground: Ground): readonly Named[] {
	const ranks = new Map(inOrder(extents, ground).map((extent, rank) => [extent, rank]));
	return farthestFirst(extents, ground.placing.options).reduce<readonly Named[]>(
		(named, extent) => withName(named, extent, ranks.get(extent) ?? 0, ground) ?? named,
		[]
	);
}

/** With those of the others that still find room at either side of their marks: nothing moves for them. */
export function withMore(marks: readonly Mark[], extents: readonly MarkExtent[], ground: Ground): Mark[] {
	const named = new Set(marks.map(({ event }) => event));
	const standing = { taken: [...ground.placing.taken], lines: [...ground.placing.lines] };
	for (const mark of marks) stand(standing, mark);
	const rest = extents.filter(({ event }) => !named.has(event));
	const more = farthestFirst(rest, ground.placing.options).flatMap((extent) => {
		const mark = placeBeside(extent, standing, ground);
		if (mark === null) return [];
		stand(standing, mark);
		return [mark];
	});
	return [...marks, ...more];
}

/**
 * With one more, in the order in which labels are placed: of what comes after it, what is in its way moves up. Null where
 * it, or any of those, finds no room.
 */
function withName(named: readonly Named[], extent: MarkExtent, rank: number, ground: Ground): readonly Named[] | null {
	const at = named.findIndex((other) => other.rank > rank);
	const before = at === -1 ? named : named.slice(0, at);
	const standing = { taken: [...ground.placing.taken], lines: [...ground.placing.lines] };
	for (const { mark, box } of before) stand(standing, mark, box);
	const place = (each: MarkExtent, own: number): Named | null => {
		const mark = placeBeside(each, standing, ground);
		return mark && { extent: each, mark, box: markBox(mark), rank: own };
	};
	const first = place(extent, rank);
	if (first === null) return null;
	stand(standing, first.mark, first.box);
	const next = [...before, first];
	const moved = [first];
	for (const each of named.slice(before.length)) {
		const stays = moved.every((other) => standApart(each, other, ground.gap));
		const placed = stays ? each : place(each.extent, each.rank);
		if (placed === null) return null;
		if (!stays) moved.push(placed);
		stand(standing, placed.mark, placed.box);
		next.push(placed);
	}
	return next;
}

/** Whether neither label, mark nor stem of the one is in the way of the other's. */
function standApart(a: Named, b: Named, gap: number): boolean {
	const [own, other] = [a.mark.label?.box, b.mark.label?.box];
	return (!own || !other || !meets(own, other, LABEL_GAP_PX, gap)) && isClearOf(a, b) && isClearOf(b, a);
}

function isClearOf({ mark: { label }, box }: Named, { box: other, mark: { stem } }: Named): boolean {
	if (meets(box, other, MARK_GAP_PX) || (stem !== null && meets(box, stem, 2))) return false;
	if (label === null) return true;
	return (
		!meets(label.box, other, LABEL_GAP_PX, MARK_GAP_PX) && (stem === null || !meets(label.box, stem, LINE_GAP_PX, 2))
	);
}

/** The most important first; of equals the one that stands farthest from all that come before it. */
function farthestFirst(extents: readonly MarkExtent[], options: AcrossOptions): MarkExtent[] {
	const rest = extents.map((extent) => ({ extent, weight: weightOf(extent.event, options), distance: Infinity }));
	const ordered: MarkExtent[] = [];
	while (rest.length > 0) {
		let next = 0;
		rest.forEach((each, i) => {
			const best = rest[next] ?? each;
			if (each.weight > best.weight || (each.weight === best.weight && each.distance > best.distance)) next = i;
		});
		for (const { extent } of rest.splice(next, 1)) {
			ordered.push(extent);
			for (const each of rest) each.distance = Math.min(each.distance, Math.abs(each.extent.centre - extent.centre));
		}
	}
	return ordered;
}
