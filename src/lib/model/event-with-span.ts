/** An event with another span, for a scale on which it does not lie at its date. */
import type { TimelineEvent } from './story.ts';
import type { TimeSpan } from './time-span.ts';

/** The same event but for its span. (A copy with `...` would leave out what an event of a large story computes.) */
export function withSpan(event: TimelineEvent, span: TimeSpan): TimelineEvent {
	return new EventWithSpan(event, span);
}

class EventWithSpan implements TimelineEvent {
	readonly #event: TimelineEvent;
	readonly span: TimeSpan;

	constructor(event: TimelineEvent, span: TimeSpan) {
		this.#event = event;
		this.span = span;
	}

	get id() {
		return this.#event.id;
	}
	get aliases() {
		return this.#event.aliases;
	}
	get title() {
		return this.#event.title;
	}
	get when() {
		return this.#event.when;
	}
	get words() {
		return this.#event.words;
	}
	get longWords() {
		return this.#event.longWords;
	}
	get countries() {
		return this.#event.countries;
	}
	get countryTags() {
		return this.#event.countryTags;
	}
	get importance() {
		return this.#event.importance;
	}
	get draft() {
		return this.#event.draft;
	}
	get told() {
		return this.#event.told;
	}
	get expression() {
		return this.#event.expression;
	}
	get why() {
		return this.#event.why;
	}
	get sources() {
		return this.#event.sources;
	}
}
