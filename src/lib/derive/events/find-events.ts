/** Article → drafts merged to events, and the time expressions that are none. */
import type { Article } from '#lib/model/article.ts';
import type { CountryTag, Dismissed, Source, StoryEvent } from '#lib/model/events-file.ts';
import { compareSpans, timeSpan } from '#lib/model/time-span.ts';
import { describeQuote } from '#lib/anchor/quote.ts';
import { tagCountries } from '../countries/tags.ts';
import { apart, type Place } from '../places.ts';
import { datedDrafts } from './dated.ts';
import type { Draft } from './draft.ts';
import { idMaker } from './ids.ts';
import { expertsOf, impliedDraft } from './implied.ts';
import { importanceOf } from './importance.ts';
import { type Merged, mergeDrafts } from './merge.ts';
import type { Stretch } from '../read/sentences.ts';
import { holding, within } from './within.ts';
import { type Paragraph, readArticle, type Reading } from './reading.ts';

export interface FoundEvents {
	/** In time order, ids made from their titles. */
	readonly events: readonly StoryEvent[];
	/** In the order of the article. */
	readonly dismissed: readonly Dismissed[];
	/** Where the time expressions of the article stand. */
	readonly expressions: readonly Place[];
}

export function findEvents(article: Article): FoundEvents {
	const reading = readArticle(article);
	const { drafts, dismissed } = draftAll(reading);
	const groups = mergeDrafts(drafts);
	const makeId = idMaker();
	const events = groups
		.map((group) => eventOf(group, reading))
		.sort((a, b) => compareSpans(timeSpan(a.when), timeSpan(b.when)) || firstPlace(a) - firstPlace(b))
		.map((event) => {
			return { ...event, id: makeId(event.title) };
		});
	const all = [...dismissed, ...groups.flatMap(besideTheLead)].sort(
		(a, b) => a.paragraph - b.paragraph || a.start - b.start
	);
	const expressions = reading.paragraphs.flatMap(({ number, sentences }) =>
		sentences.flatMap(({ times }) => times.map(({ start, end }) => ({ paragraph: number, start, end })))
	);
	return { events, dismissed: all, expressions };
}

function draftAll(reading: Reading): { drafts: Draft[]; dismissed: Dismissed[] } {
	const drafts: Draft[] = [];
	const dismissed: Dismissed[] = [];
	const experts = expertsOf(reading);
	for (const paragraph of reading.paragraphs) {
		let previous: Draft | null = null;
		for (const sentence of paragraph.sentences) {
			const found = datedDrafts(reading.publication, paragraph, sentence);
			dismissed.push(...found.dismissed);
			const stated = found.drafts.filter((draft) => draft.kind !== 'thing');
			const implied: Draft | null =
				stated.length > 0 ? null : impliedDraft(reading, paragraph, sentence, previous, experts);
			drafts.push(...found.drafts, ...(implied === null ? [] : [implied]));
			previous = stated.at(-1) ?? implied ?? previous;
		}
	}
	return { drafts, dismissed };
}

/** The expressions of a group's other mentions: they date an event that its lead already dates. */
function besideTheLead([lead, ...others]: Merged): Dismissed[] {
	return others.flatMap(({ dating, when }) =>
		dating.expression === null || (dating.paragraph === lead.dating.paragraph && dating.start === lead.dating.start)
			? []
			: [
					{
						expression: dating.expression,
						paragraph: dating.paragraph,
						start: dating.start,
						end: dating.end,
						when,
						reason: 'same-event' as const
					}
				]
	);
}

function eventOf(group: Merged, reading: Reading): StoryEvent {
	const [lead] = group;
	return {
		id: '',
		aliases: [],
		when: lead.when,
		title: lead.title,
		countries: countriesOf(group),
		importance: importanceOf(group, reading),
		status: 'draft',
		dating: lead.dating,
		sources: sourcesOf(group)
	};
}

/** Each quote once, the lead's first. */
function sourcesOf(group: Merged): Source[] {
	const quotes = group.map(({ paragraph, quote }) => ({ ...quote, paragraph: paragraph.number, text: paragraph.text }));
	return apart(quotes).map(({ paragraph, text, start, end }) => ({
		paragraph,
		selector: describeQuote(text, start, end)
	}));
}

/** The countries of the words that state it, whoever acts first; where they name none, those of the sentence around them. */
function countriesOf(group: Merged): CountryTag[] {
	const mentions = group.flatMap(({ paragraph, quote, subject, kind }) => {
		const stretch = kind === 'thing' ? sentenceAt(paragraph, quote.start) : quote;
		return [...(subject === null ? [] : [subject]), ...within(paragraph.countries, stretch)];
	});
	if (mentions.length > 0) return tagCountries(mentions);
	return tagCountries(
		group.flatMap(({ paragraph, quote }) => within(paragraph.countries, sentenceAt(paragraph, quote.start)))
	);
}

function sentenceAt(paragraph: Paragraph, at: number): Stretch {
	return holding(paragraph.sentences, at) ?? { start: at, end: at };
}

function firstPlace(event: StoryEvent): number {
	const [source] = event.sources;
	return source === undefined ? 0 : source.paragraph * 1e6 + source.selector.start;
}
