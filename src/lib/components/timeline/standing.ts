/**
 * Where the parts of a picture stand. A step of a gesture moves most of them and changes little else, so that one effect
 * moves them all, and none of them is rendered again for its place.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

interface Place {
	readonly x: number;
	readonly y: number;
}

export class Standing {
	readonly #places: () => ReadonlyMap<string, Place>;
	readonly #nodes = new Map<string, SVGElement>();

	/** The places by the keys of the parts, anew at each step. */
	constructor(places: () => ReadonlyMap<string, Place>) {
		this.#places = places;
	}

	/** Attachment of the picture: its parts follow their places. */
	readonly follow = (): void => {
		for (const [key, place] of this.#places()) {
			const node = this.#nodes.get(key);
			if (node) node.style.transform = translated(place);
		}
	};

	/** The transform with which a part begins. */
	first(key: string): string {
		return untrack(() => translated(this.#places().get(key) ?? { x: 0, y: 0 }));
	}

	/** Attachment of a part. */
	moves(key: string): Attachment<SVGElement> {
		return (node) => {
			this.#nodes.set(key, node);
			return () => {
				if (this.#nodes.get(key) === node) this.#nodes.delete(key);
			};
		};
	}
}

function translated({ x, y }: Place): string {
	return `translate(${x}px, ${y}px)`;
}
