/** What buttons, keys and clusters do to the window: marks glide to their new places, and the address follows. */
import { tick } from 'svelte';
import { eventBeyond } from '#lib/timeline/beyond.ts';
import { inTurn, rhythmOf } from '#lib/timeline/rhythm.ts';
import {
	centredWindow,
	clusterWindow,
	maxZoom,
	panWindow,
	pixels,
	positionOf,
	tidyWindow,
	zoomOf,
	zoomWindow
} from '#lib/timeline/scale.ts';
import type { Cluster } from '#lib/timeline/scene.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { LANE_NAMES, type LaneName, SCALE_NAMES, type ScaleName, type TimeWindow } from '#lib/timeline/window.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import { PARAGRAPH_MS } from '#lib/timeline/told.ts';
import type { CommandName } from '../keys.ts';
import type { Picture } from './picture.svelte.ts';

/** One press of a zoom button. */
const ZOOM_STEP = 1.6;
/** One press of a pan button, as a part of the window. */
const PAN_STEP = 0.5;
/** The page keys go so far: a little of the screen before stays in sight. */
const SCREEN_STEP = 0.9;
/** Beside a moment that is zoomed to, an hour. */
const LEAST_BESIDE_MS = 3_600_000;
/** A little longer than `--t-zoom`, ms. */
const GLIDE_MS = 380;
/** How long a limit is shown, ms. */
const NUDGE_MS = 240;

/** Whether the address takes the view over in place of what it said, or as a new step that Back undoes. */
export type Commit = (entry: 'replace' | 'push') => void;
/** A limit that was met: an end of time, or as near or as far as zoom goes. */
export type Limit = 'earlier' | 'later' | 'in' | 'out';

const LIMITS: Readonly<Record<Limit, string>> = {
	earlier: 'This is where the story begins.',
	later: 'This is where the story ends.',
	in: 'It goes no nearer.',
	out: 'The whole story is in view.'
};

export class Commands {
	readonly #view: TimelineView;
	readonly #picture: Picture;
	readonly #commit: Commit;
	#gliding = $state(false);
	#glideEnd: ReturnType<typeof setTimeout> | undefined;
	#met = $state<Limit | null>(null);
	#metEnd: ReturnType<typeof setTimeout> | undefined;
	#said = $state('');

	readonly #zoom = $derived.by(() => zoomOf(this.#picture.scale, this.#view.window, 1).k);
	readonly canZoomIn = $derived.by(() => this.#zoom < maxZoom(this.#picture.scale) * 0.999);
	readonly #rhythm = $derived.by(() => rhythmOf(this.#picture.events, (time) => positionOf(this.#picture.scale, time)));

	/** `commit` writes the view to the address. */
	constructor(view: TimelineView, picture: Picture, commit: Commit) {
		this.#view = view;
		this.#picture = picture;
		this.#commit = commit;
	}

	/** Marks are on their way to new places. */
	get gliding(): boolean {
		return this.#gliding;
	}

	/** The limit that was just met, while it is to be felt. */
	get met(): Limit | null {
		return this.#met;
	}
	/** What there is to say of a limit; empty once something else has moved. */
	get said(): string {
		return this.#said;
	}
	/** Whether anything stands out that could be jumped to. */
	get hasBursts(): boolean {
		return this.#rhythm.bursts.length > 0;
	}
	get hasGaps(): boolean {
		return this.#rhythm.gaps.length > 0;
	}

	/** A step of a gesture: the entry of the history is replaced. */
	show(window: TimeWindow | null): void {
		void this.#glide(() => this.#view.show(window), 'replace');
	}

	/** Goes somewhere else: Back returns to the window before. */
	jump(window: TimeWindow | null): void {
		const before = this.#view.window;
		if (window?.from === before?.from && window?.to === before?.to)
			return window === null ? this.#meet('out') : undefined;
		// What a running gesture has not written yet belongs to the window before.
		this.#commit('replace');
		void this.#glide(() => this.#view.show(window), 'push');
	}

	/** Goes where the reading is. Resolves once the window stands as the address has it. */
	async follow(window: TimeWindow | null): Promise<void> {
		const before = this.#view.window;
		if (window?.from !== before?.from || window?.to !== before?.to) {
			await this.#glide(() => this.#view.show(window), 'replace');
		}
	}

	fit(): void {
		this.jump(null);
	}

	zoom(by: 1 | -1): void {
		if (by === 1 ? !this.canZoomIn : this.#view.window === null) return this.#meet(by === 1 ? 'in' : 'out');
		this.show(zoomWindow(this.#picture.scale, this.#view.window, ZOOM_STEP ** by, this.#centre()));
	}

	/** Moves by half the window; false at the end of the story. */
	pan(by: 1 | -1, part = PAN_STEP): boolean {
		const { window } = this.#view;
		const { scale } = this.#picture;
		const moved = tidyWindow(scale, panWindow(scale, window, by * part), this.#picture.scene.length);
		if (moved === null || (moved.from === window?.from && moved.to === window.to)) {
			this.#meet(by === 1 ? 'later' : 'earlier');
			return false;
		}
		this.show(moved);
		return true;
	}

	/** Moves by a screen; false at the end of the story. */
	screen(by: 1 | -1): boolean {
		return this.pan(by, SCREEN_STEP);
	}

	/** Moves on to the next event beyond the window and returns it; null where there is none. */
	beyond(by: 1 | -1): TimelineEvent | null {
		const { window } = this.#view;
		const { scale, events } = this.#picture;
		const next = window && eventBeyond(events, window, by);
		if (window === null || next === null) {
			this.#meet(by === 1 ? 'later' : 'earlier');
			return null;
		}
		const { from, to } = next.span;
		const middle = Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
		this.show(centredWindow(scale, window, middle));
		return next;
	}

	/** Jumps to the next busy stretch, or the next long silence; after the last one comes the first. */
	jumpTo(what: 'burst' | 'gap'): void {
		const { scale } = this.#picture;
		const { window } = this.#view;
		const stretches = what === 'burst' ? this.#rhythm.bursts : this.#rhythm.gaps;
		const middle = window === null ? -Infinity : (window.from + window.to) / 2;
		const targets = inTurn(stretches, middle).map((stretch) => clusterWindow(scale, [stretch], null));
		// Near the ends of the story the window cannot stand round its stretch: the one that is shown is passed over.
		const next = targets.find((target) => !isNearly(target, window));
		if (next !== undefined) this.jump(next);
	}

	/** Zooms to the selected event, with as much time before and after it as it takes itself. */
	zoomToSelection(): void {
		const { selected } = this.#view;
		const { events, scale } = this.#picture;
		const span = events.find(({ id }) => id === selected?.id)?.span;
		if (span === undefined) return;
		const [from, to] = [Math.max(span.from, scale.whole.from), Math.min(span.to, scale.whole.to)];
		const beside = Math.max(to - from, scale.name === 'told' ? PARAGRAPH_MS / 2 : LEAST_BESIDE_MS);
		this.jump(clusterWindow(scale, [{ from: from - beside, to: to + beside }], this.#view.window));
	}

	setScale(scale: ScaleName): void {
		void this.#glide(() => this.#view.setScale(scale), 'replace');
	}

	async setLanes(lanes: LaneName): Promise<void> {
		if (lanes !== 'none') await this.#picture.loadLanes();
		void this.#glide(() => this.#view.lanes.setBy(lanes), 'replace');
	}

	/** Zooms to a cluster's events. */
	open(cluster: Cluster): void {
		const spans = cluster.events.map((event) => event.span);
		this.jump(clusterWindow(this.#picture.scale, spans, this.#view.window));
	}

	/** A gesture has ended: the window takes round edges and goes into the address. */
	settle(entry: 'replace' | 'push' = 'replace'): void {
		this.#view.show(tidyWindow(this.#picture.scale, this.#view.window, this.#picture.scene.length));
		this.#said = '';
		this.#commit(entry);
	}

	/** Does what a key asks for; false where that is not the picture's. */
	perform(command: CommandName): boolean {
		const acts: Partial<Record<CommandName, () => unknown>> = {
			'zoom-in': () => this.zoom(1),
			'zoom-out': () => this.zoom(-1),
			fit: () => this.fit(),
			selection: () => this.zoomToSelection(),
			earlier: () => this.pan(-1),
			later: () => this.pan(1),
			burst: () => this.jumpTo('burst'),
			gap: () => this.jumpTo('gap'),
			scale: () => this.setScale(after(SCALE_NAMES, this.#view.scale)),
			lanes: () => this.setLanes(after(LANE_NAMES, this.#view.lanes.by))
		};
		acts[command]?.();
		return command in acts;
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

	async #glide(change: () => void, entry: 'replace' | 'push'): Promise<void> {
		this.#gliding = true;
		await tick();
		change();
		this.settle(entry);
		clearTimeout(this.#glideEnd);
		this.#glideEnd = setTimeout(() => (this.#gliding = false), GLIDE_MS);
	}

	/** A limit can be felt, and heard. */
	#meet(limit: Limit): void {
		this.#met = limit;
		this.#said = LIMITS[limit];
		clearTimeout(this.#metEnd);
		this.#metEnd = setTimeout(() => (this.#met = null), NUDGE_MS);
	}
}

/** The next of some names; after the last one the first. */
function after<T>(names: readonly T[], name: T): T {
	return names[(names.indexOf(name) + 1) % names.length] ?? name;
}

/** Whether two windows differ by less than anyone sees. */
function isNearly(a: TimeWindow | null, b: TimeWindow | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a.from - b.from) + Math.abs(a.to - b.to) < (b.to - b.from) / 50;
}
