/** How the picture is parted into lanes: by what, in which order, which are folded and which pinned. */
import type { LaneOrder } from '#lib/timeline/lanes/lanes.ts';
import type { LaneName } from '#lib/timeline/window.ts';
import { toggled } from './toggled.ts';

export class LaneChoice {
	#by = $state<LaneName>('none');
	#order = $state<LaneOrder>('count');
	#folded = $state.raw<readonly string[]>([]);
	#pinned = $state.raw<readonly string[]>([]);

	get by(): LaneName {
		return this.#by;
	}
	get order(): LaneOrder {
		return this.#order;
	}
	/** Keys of the lanes that are folded to a line of marks. */
	get folded(): readonly string[] {
		return this.#folded;
	}
	/** Keys of the lanes that stand at the top, in their order. */
	get pinned(): readonly string[] {
		return this.#pinned;
	}

	setBy(by: LaneName): void {
		this.#by = by;
	}

	setOrder(order: LaneOrder): void {
		this.#order = order;
	}

	/** Folds a lane to a line of marks, or unfolds it. */
	fold(key: string): void {
		this.#folded = toggled(this.#folded, key);
	}

	/** Pins a lane below those already pinned, or lets it go. */
	pin(key: string): void {
		this.#pinned = toggled(this.#pinned, key);
	}
}
