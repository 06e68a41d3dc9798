/** A story from what was imported: each event's own text is a paragraph, and its source. */
import { describeQuote } from '#lib/anchor/quote.ts';
import type { Article } from '#lib/model/article.ts';
import { eventId, type EventsFile, IMPORTED_RULE, type StoryEvent } from '#lib/model/events-file.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import * as v from 'valibot';
import type { Imported, ImportedEvent } from './imported.ts';
import type { ImportReport } from './report.ts';

export interface StoryFacts {
	/** Name of the story's folder. */
	readonly slug: string;
	readonly title: string;
	/** EDTF. */
	readonly published: string;
	readonly language: string;
	/** Makes an id from a title, different from all before. `taken` is told of ids that came with the file. */
	readonly newId: (title: string) => string;
}

/** Longest title, in characters, as the events file allows. */
const TITLE_LENGTH = 120;

export function toStory(
	{ format, events }: Imported,
	facts: StoryFacts,
	report: ImportReport
): { article: Article; file: EventsFile } {
	const inOrder = events
		.filter((event) => hasWords(event, report))
		.map((event) => ({ event, span: timeSpan(event.when) }))
		.sort((a, b) => compareSpans(a.span, b.span));
	const paragraphs: string[] = [];
	const ids = idsOf(
		inOrder.map(({ event }) => event),
		facts.newId,
		report
	);
	const made = inOrder.map(({ event }, i): StoryEvent => {
		const sources = sourcesOf(event, paragraphs);
		const [first] = sources;
		return {
			id: ids[i] ?? '',
			aliases: [],
			title: shortTitle(event.title === '' ? (event.texts[0] ?? '') : event.title),
			when: event.when,
			countries: event.countries.map((code) => ({ code, words: [], kind: 'reviewer' })),
			importance: event.importance ?? 3,
			status: 'reviewed',
			dating: {
				expression: null,
				paragraph: first?.paragraph ?? 1,
				start: 0,
				end: 0,
				rule: IMPORTED_RULE,
				reference: null,
				certainty: 'stated'
			},
			sources
		};
	});
	const { slug, title, published, language } = facts;
	return {
		article: { meta: { title, published, language, imported: format }, paragraphs },
		file: {
			$schema: '../../static/schema/events-file.schema.json',
			version: 1,
			story: slug,
			published,
			events: made,
			dismissed: []
		}
	};
}

function hasWords({ place, title, texts }: ImportedEvent, report: ImportReport): boolean {
	if (title !== '' || texts.length > 0) return true;
	report.fault(place, 'neither a title nor a text', 'words that say what happened', 'Give the event a title.');
	return false;
}

/** Ids of the file are kept where they can stand in an address; the others are made from the titles. */
function idsOf(events: readonly ImportedEvent[], newId: (title: string) => string, report: ImportReport): string[] {
	const kept = new Set<string>();
	const given = events.map(({ id }) => {
		if (id === null || !v.is(eventId, id) || kept.has(id)) return null;
		kept.add(id);
		return id;
	});
	return events.map(({ id, title, texts }, i) => {
		const own = given[i];
		if (own) return own;
		if (id !== null && !/^\d+$/.test(id))
			report.note('an id that cannot stand in an address, or is there twice, was made anew from the title.');
		for (;;) {
			const made = newId(title === '' ? (texts[0] ?? '') : title);
			if (!kept.has(made)) return made;
		}
	});
}

/** Puts the event's paragraphs behind the others; the quote leaves out a title that was set before the text. */
function sourcesOf({ title, texts }: ImportedEvent, paragraphs: string[]): StoryEvent['sources'] {
	const [first, ...rest] = texts.length === 0 ? [title] : texts;
	const isShort = shortTitle(title) === title;
	const begins = (first ?? '').startsWith(title.replace(/…$/, ''));
	const lead = begins ? '' : `${title}${/[.?!:…]$/.test(title) ? '' : '.'} `;
	const opening = `${lead}${first ?? ''}`;
	return [
		sourceOf(opening, isShort ? lead.length : 0, paragraphs),
		...rest.map((text) => sourceOf(text, 0, paragraphs))
	];
}

function sourceOf(text: string, start: number, paragraphs: string[]): StoryEvent['sources'][number] {
	paragraphs.push(text);
	return { paragraph: paragraphs.length, selector: describeQuote(text, start, text.length) };
}

/** At most 120 characters, cut between words. */
function shortTitle(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	const cut = title.slice(0, TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
	return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
