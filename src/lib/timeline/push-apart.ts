/** Labels down the page, pushed apart so that none overlap. Lengths in px. */
import { labelHeight } from './labels.ts';
import type { Label, MarkExtent } from './scene.ts';

/** From a label to the next one below it. */
export const LABEL_GAP_PX = 13;

/** What takes a row of its own: one mark, or several that are counted together. */
export interface Item {
	readonly extents: readonly MarkExtent[];
	readonly label: Label;
	/** Where the middle of the label belongs. */
	readonly wantedAt: number;
}

/**
 * Places labels in order of time as near as they can stand to where they belong: pool adjacent violators, the exact
 * least-squares solution for a fixed order (Barlow et al., Statistical Inference under Order Restrictions, 1972).
 */
export function pushApart(items: readonly Item[], length: number): { item: Item; at: number }[] {
	const sorted = [...items].sort((a, b) => a.wantedAt - b.wantedAt || toldOf(a) - toldOf(b));
	interface Block {
		items: Item[];
		/** Sum of where each item wants its block to begin. */
		sum: number;
		height: number;
	}
	const heightOf = (item: Item) => labelHeight(item.label) + LABEL_GAP_PX;
	const startOf = (block: Block) =>
		Math.max(0, Math.min(block.sum / block.items.length, length - block.height + LABEL_GAP_PX));
	const blocks: Block[] = [];
	for (const item of sorted) {
		const height = heightOf(item);
		let block: Block = { items: [item], sum: item.wantedAt - (height - LABEL_GAP_PX) / 2, height };
		for (let above = blocks.at(-1); above && startOf(above) + above.height > startOf(block); above = blocks.at(-1)) {
			blocks.pop();
			const shift = above.height;
			block = {
				items: [...above.items, ...block.items],
				sum: above.sum + block.sum - shift * block.items.length,
				height: above.height + block.height
			};
		}
		blocks.push(block);
	}
	return blocks.flatMap((block) => {
		let at = startOf(block);
		return block.items.map((item) => {
			const placed = { item, at };
			at += heightOf(item);
			return placed;
		});
	});
}

const toldOf = (item: Item) => item.extents[0]?.event.told ?? 0;
