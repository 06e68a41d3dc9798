/** The timeline's picture: its size, its scale and its scene, across the pane or down the page. */
import type { TimelineEvent } from '#lib/model/story.ts';
import { type AxisWords, ENGLISH } from '#lib/timeline/axis-words.ts';
import { majorEvent } from '#lib/timeline/labels.ts';
import { LANE_HEAD_PX } from '#lib/timeline/lanes/head.ts';
import { layout, roomDown, storyScale, storyScaleDown } from '#lib/timeline/layout.ts';
import { toldEvents, toldScale } from '#lib/timeline/told.ts';
import { type Dense, eventTable } from '#lib/timeline/table.ts';
import { type Lit, litCounter } from '#lib/timeline/lit.ts';
import type { Orientation } from '#lib/timeline/scene.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';

/** What is on screen; both stand in the page until the browser knows which one it shows. */
export type Shown = Orientation | 'both';

type LaneParts = typeof import('./lane-parts.ts');

export class Picture {
	readonly #view: TimelineView;
	readonly #dense: Dense | null;
	#laneParts = $state.raw<LaneParts | null>(null);
	/** Sizes in px for which the page is drawn before a browser says its own: the design's, at 1440 and at 390. */
	#acrossPx = $state({ width: 768, height: 588 });
	#downWidth = $state(358);
	#shown = $state<Shown>('both');
	#textScale = $state(1);
	/** What the axis says it in: as the page was built, until the reader's language has come. */
	#words = $state.raw<AxisWords>(ENGLISH);

	#selectedId = $derived.by(() => this.#view.selected?.id ?? null);
	/** The story as the scale draws it: by its dates, or in the order of telling. */
	readonly #drawn = $derived.by(() => {
		const { story, events, scale } = this.#view;
		// Nothing is still to come in the order of telling.
		return scale === 'told'
			? { events: toldEvents(events, this.#view.toldTimes), publishedAt: Infinity }
			: { events, publishedAt: story.publishedAt, meta: story.meta };
	});
	readonly acrossScale = $derived.by(() => {
		const { story, scale } = this.#view;
		const length = Math.max(1, this.#acrossWidth - (this.laneParts === null ? 0 : LANE_HEAD_PX));
		return scale === 'told' ? toldScale(story.paragraphs.length, length) : storyScale(story, scale, length);
	});
	readonly #laneTables = $derived.by(() => {
		const { story, lanes } = this.#view;
		if (lanes.by === 'none' || this.laneParts === null) return null;
		const { lanesOf, laneTables } = this.laneParts;
		const made = lanesOf(lanes.by, this.#drawn.events, story.countries, lanes);
		return laneTables(made, this.#drawn, this.acrossScale);
	});
	readonly downScale = $derived.by(() => {
		const { story, scale } = this.#view;
		const width = this.#downWidth / this.#textScale;
		if (scale !== 'told') return storyScaleDown(story, scale, width);
		return toldScale(story.paragraphs.length, roomDown(story.events, width));
	});
	readonly #acrossTable = $derived.by(() => eventTable(this.#drawn, this.#drawn.events, this.acrossScale, this.#dense));
	readonly #downTable = $derived.by(() => eventTable(this.#drawn, this.#drawn.events, this.downScale, this.#dense));
	readonly across = $derived.by(() => {
		const { window, lanes } = this.#view;
		const [width, height] = [this.#acrossWidth, this.#acrossPx.height / this.#textScale];
		const [selectedId, words] = [this.#selectedId, this.#words];
		if (this.#laneTables === null || this.laneParts === null) {
			return layout(this.#acrossTable, window, { orientation: 'across', width, height, selectedId, words });
		}
		const { publishedAt, events } = this.#drawn;
		const majorId = majorEvent(events)?.id ?? null;
		const options = { width, height, selectedId, majorId, collapsed: lanes.folded, words };
		return this.laneParts.layoutLanes(this.#laneTables, this.acrossScale, publishedAt, window, options);
	});
	/** The lanes are higher than the picture has room: it scrolls. */
	readonly scrolls = $derived.by(() => this.across.height > this.#acrossPx.height / this.#textScale + 1);
	readonly down = $derived.by(() =>
		layout(this.#downTable, this.#view.window, {
			orientation: 'down',
			width: this.#downWidth / this.#textScale,
			height: Math.round(this.downScale.length),
			selectedId: this.#selectedId,
			words: this.#words
		})
	);
	/** What a search lights; null without one. */
	readonly lit = $derived.by((): Lit | null => {
		const { matchPlaces, search } = this.#view;
		const { found } = search;
		if (matchPlaces === null || found === null) return null;
		// Another scale has other cells under the same keys.
		void this.scale;
		return { places: matchPlaces, count: litCounter(matchPlaces), ranges: found.ranges };
	});
	readonly scale = $derived.by(() => (this.#shown === 'down' ? this.downScale : this.acrossScale));
	readonly scene = $derived.by(() => (this.#shown === 'down' ? this.down : this.across));

	/** `dense` is needed where the story has more events than a picture shows one by one. */
	constructor(view: TimelineView, dense: Dense | null) {
		this.#view = view;
		this.#dense = dense;
	}

	/** What draws lanes; null where none are asked for, or they have not come yet. */
	get laneParts(): LaneParts | null {
		return this.#view.lanes.by === 'none' ? null : this.#laneParts;
	}

	async loadLanes(): Promise<void> {
		this.#laneParts ??= await import('./lane-parts.ts');
	}

	/** The axis in a reader's language (BCP 47). English is there already. */
	async speak(language: string): Promise<void> {
		if (/^en\b/i.test(language)) return;
		const { axisWordsIn } = await import('#lib/timeline/axis-language.ts');
		this.#words = axisWordsIn(language);
	}

	/** The events that the filters let through, where the scale has them. */
	get events(): readonly TimelineEvent[] {
		return this.#drawn.events;
	}
	get shown(): Shown {
		return this.#shown;
	}
	/** How much larger than 16 px the reader's text is: the picture grows by it. */
	get textScale(): number {
		return this.#textScale;
	}

	show(shown: Shown): void {
		this.#shown = shown;
	}

	scaleText(factor: number): void {
		this.#textScale = factor;
	}

	/** Takes a measured side of the picture across. One that is not shown measures 0 and keeps the size it had. */
	measure(side: 'width' | 'height', px: number | null | undefined): void {
		if (px) this.#acrossPx[side] = px;
	}

	measureDown(px: number | null | undefined): void {
		if (px) this.#downWidth = px;
	}

	markOf(id: string | null): (typeof this.across.marks)[number] | null {
		return this.across.marks.find((mark) => mark.event.id === id) ?? null;
	}

	get #acrossWidth(): number {
		return this.#acrossPx.width / this.#textScale;
	}
}
