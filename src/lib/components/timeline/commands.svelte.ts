/** What buttons, keys and clusters do to the window: marks glide to their new places, and the address follows. */
import { tick } from 'svelte';
import { clusterWindow, panWindow, pixels, tidyWindow, zoomWindow } from '#lib/timeline/scale.ts';
import type { Cluster } from '#lib/timeline/scene.ts';
import type { LaneName, ScaleName, TimeWindow } from '#lib/timeline/window.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import type { Picture } from './picture.svelte.ts';

/** One press of a zoom button. */
const ZOOM_STEP = 1.6;
/** One press of a pan button, as a part of the window. */
const PAN_STEP = 0.5;
/** A little longer than `--t-zoom`, ms. */
const GLIDE_MS = 380;

export class Commands {
	readonly #view: TimelineView;
	readonly #picture: Picture;
	readonly #commit: () => void;
	#gliding = $state(false);
	#glideEnd: ReturnType<typeof setTimeout> | undefined;

	/** `commit` writes the view to the address. */
	constructor(view: TimelineView, picture: Picture, commit: () => void) {
		this.#view = view;
		this.#picture = picture;
		this.#commit = commit;
	}

	/** Marks are on their way to new places. */
	get gliding(): boolean {
		return this.#gliding;
	}

	show(window: TimeWindow | null): void {
		void this.#glide(() => this.#view.show(window));
	}

	zoom(by: 1 | -1): void {
		const { scale } = this.#picture;
		this.show(zoomWindow(scale, this.#view.window, ZOOM_STEP ** by, this.#centre()));
	}

	pan(by: 1 | -1): void {
		this.show(panWindow(this.#picture.scale, this.#view.window, by * PAN_STEP));
	}

	setScale(scale: ScaleName): void {
		void this.#glide(() => this.#view.setScale(scale));
	}

	setLanes(lanes: LaneName): void {
		void this.#glide(() => this.#view.setLanes(lanes));
	}

	/** Zooms to a cluster's events. */
	open(cluster: Cluster): void {
		const spans = cluster.events.map((event) => event.span);
		this.show(clusterWindow(this.#picture.scale, spans, this.#view.window));
	}

	/** A gesture has ended: the window takes round edges and goes into the address. */
	settle(): void {
		this.#view.show(tidyWindow(this.#picture.scale, this.#view.window, this.#picture.scene.length));
		this.#commit();
	}

	/** Answers a single key; true if it was one of ours. */
	press(key: string): boolean {
		const act = {
			'+': () => this.zoom(1),
			'=': () => this.zoom(1),
			'-': () => this.zoom(-1),
			'0': () => this.show(null),
			'[': () => this.pan(-1),
			']': () => this.pan(1)
		}[key];
		act?.();
		return act !== undefined;
	}

	/** Where buttons and keys zoom: at the selected event if it is in sight, else in the middle. A part of the window. */
	#centre(): number {
		const { scale } = this.#picture;
		const span = this.#view.selected?.span;
		if (span === undefined || !Number.isFinite(span.from) || !Number.isFinite(span.to)) return 0.5;
		const window = this.#view.window ?? scale.whole;
		const at = pixels(scale, window, 1)((span.from + span.to) / 2);
		return at > 0 && at < 1 ? at : 0.5;
	}

	async #glide(change: () => void): Promise<void> {
		this.#gliding = true;
		await tick();
		change();
		this.settle();
		clearTimeout(this.#glideEnd);
		this.#glideEnd = setTimeout(() => (this.#gliding = false), GLIDE_MS);
	}
}
