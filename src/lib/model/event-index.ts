/** Finding events by their addresses, in a few bytes an event. */
import type { TimelineEvent } from './story.ts';

export class EventIndex {
	readonly #events: readonly TimelineEvent[];
	/** Places among the events, one more than each; 0: free. An id is looked for from the slot of its hash on. */
	readonly #slots: Uint32Array;
	readonly #aliases = new Map<string, TimelineEvent>();

	constructor(events: readonly TimelineEvent[]) {
		this.#events = events;
		// At least a third stays free, so that few slots are looked at.
		this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(events.length * 1.5 + 1)));
		events.forEach(({ id, aliases }, place) => {
			let slot = this.#first(id);
			while (this.#slots[slot] !== 0) slot = this.#next(slot);
			this.#slots[slot] = place + 1;
			for (const alias of aliases)
				if (!this.#aliases.has(alias)) this.#aliases.set(alias, events[place] as TimelineEvent);
		});
	}

	/** The event with this id or alias. An id goes before the same word as an alias of another event. */
	find(id: string): TimelineEvent | null {
		for (let slot = this.#first(id); this.#slots[slot] !== 0; slot = this.#next(slot)) {
			const event = this.#events[(this.#slots[slot] ?? 0) - 1];
			if (event?.id === id) return event;
		}
		return this.#aliases.get(id) ?? null;
	}

	#first(id: string): number {
		return hash(id) & (this.#slots.length - 1);
	}

	#next(slot: number): number {
		return (slot + 1) & (this.#slots.length - 1);
	}
}

const known = new WeakMap<readonly TimelineEvent[], EventIndex>();

/** The index of a list of events: made when it is first asked for. */
export function eventIndex(events: readonly TimelineEvent[]): EventIndex {
	const index = known.get(events) ?? new EventIndex(events);
	known.set(events, index);
	return index;
}

/** FNV-1a over UTF-16 units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	// The low bits choose the slot: the high ones have their say in them.
	return (sum ^ (sum >>> 15)) >>> 0;
}
