/** What the picture shows, in words: the window, how many events are in it and how many are named. */
import { timeAt } from '#lib/timeline/scale.ts';
import { toldWords } from '#lib/timeline/told.ts';
import { edgeWords, windowWords } from '#lib/timeline/window-words.ts';
import type { TimeWindow } from '#lib/timeline/window.ts';
import type { TimelineView } from '#lib/view/timeline-view.svelte.ts';
import { grouped } from '../story-facts.ts';
import type { Picture } from './picture.svelte.ts';

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** "22 Aug 2019, 22:00 to 23 Aug 2019" */
const YEAR_TWICE = /(\d \p{L}+) (\d+)(, \d\d:\d\d(?::[\d.]+)?) to (\d+ \p{L}+) \2\b/u;

export class WhereWords {
	readonly #view: TimelineView;
	readonly #picture: Picture;
	readonly #window = $derived.by(() => {
		const { scale } = this.#picture;
		return this.#view.window ?? { from: timeAt(scale, 0), to: timeAt(scale, 1) };
	});
	readonly #counts = $derived.by(() => {
		const all = this.#view.story.events.length;
		const { shown } = this.#picture.scene;
		return shown === all ? `all ${grouped(all)}` : `${grouped(shown)} of ${grouped(all)}`;
	});
	/** What is drawn without its name is said, so that nothing is left out unsaid. */
	readonly #names = $derived.by(() => {
		const { marks, shown } = this.#picture.scene;
		const named = marks.filter(({ label }) => label !== null).length;
		return named < shown ? `, ${named === 0 ? 'none' : grouped(named)} named` : '';
	});
	/** A window in words. */
	readonly ofWindow = $derived.by(() => {
		const { clock } = this.#view;
		return this.#view.scale === 'told' ? toldWords : (window: TimeWindow) => windowWords(window, clock);
	});
	/** An edge of a window of a length (ms) in words. */
	readonly ofEdge = $derived.by(() => {
		const { clock } = this.#view;
		return this.#view.scale === 'told'
			? (time: number) => toldWords({ from: time, to: time + 1 })
			: (time: number, length: number) => edgeWords(time, length, clock);
	});
	readonly #whole = $derived.by(() => `${this.ofWindow(this.#window)}, ${this.#counts} events${this.#names}`);
	/** In three lines beside the buttons: of two months each is shortened, of two times in one year it is said once. */
	readonly shown = $derived.by(() => {
		const months = this.#whole.match(MONTHS) ?? [];
		const short = months.length > 1 ? this.#whole.replace(MONTHS, (month) => month.slice(0, 3)) : this.#whole;
		return short.replace(YEAR_TWICE, '$1$3 to $4 $2');
	});
	#lastName = '';
	/** The spoken name of the picture. While a gesture runs it is as it was before: nobody could listen to every step. */
	readonly name = $derived.by(() => {
		if (this.#view.window !== this.#view.settled) return this.#lastName;
		this.#lastName = `Timeline, ${this.#whole}, ${this.#view.scale} scale. Arrow keys move between events.`;
		return this.#lastName;
	});

	constructor(view: TimelineView, picture: Picture) {
		this.#view = view;
		this.#picture = picture;
	}
}
