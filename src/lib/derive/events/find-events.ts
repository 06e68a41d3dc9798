/** Article → drafts merged to events, and the time expressions that are none. */
import type { Article } from '#lib/model/article.ts';
import type { CountryTag, Dismissed, Source, StoryEvent } from '#lib/model/events-file.ts';
import { compareSpans } from '#lib/model/span-relations.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { describeQuote } from '#lib/anchor/quote.ts';
import { tagCountries } from '../countries/tags.ts';
import { indexPlaces, type Place, type PlaceIndex } from '../places.ts';
import { besideLabel, entryDrafts, labelDismissal, labelOf, sharpened } from './chronicle.ts';
import { datedDrafts } from './dated.ts';
import type { Draft } from './draft.ts';
import { idMaker } from './ids.ts';
import { expertsOf, impliedDraft } from './implied.ts';
import { importanceOf } from './importance.ts';
import { leadDraft } from './lead.ts';
import { matchOf, minuteDraft } from './match-report.ts';
import { type Merged, mergeDrafts } from './merge.ts';
import { type References, resolveReferences } from './references.ts';
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
	const told = indexPlaces(drafts.map(({ paragraph, quote }) => ({ paragraph: paragraph.number, ...quote })));
	const events = groups
		.map((group) => eventOf(group, reading, told))
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
	const references = resolveReferences(reading);
	for (const paragraph of reading.paragraphs) {
		const label = labelOf(reading, paragraph);
		let previous: Draft | null = null;
		dismissed.push(...besideLabel(paragraph, label));
		paragraph.sentences.forEach((sentence, index) => {
			const found = datedDrafts(reading, references, paragraph, sentence);
			dismissed.push(...found.dismissed);
			if (label !== null) {
				const own = found.drafts.map((draft) => (draft.kind === 'thing' ? draft : sharpened(paragraph, label, draft)));
				const stated = own.filter((draft) => draft.kind !== 'thing');
				dismissed.push(...blunted(paragraph, found.drafts, own));
				const entered = entryDrafts(references, paragraph, sentence, label, stated);
				drafts.push(...own, ...entered);
				if (index === 0) dismissed.push(...labelDismissal(paragraph, label, stated, entered.length));
				previous = stated.at(-1) ?? entered.at(-1) ?? previous;
				return;
			}
			const stated = found.drafts.filter((draft) => draft.kind !== 'thing');
			const implied: Draft | null =
				stated.length > 0
					? null
					: (impliedDraft(reading, references, paragraph, sentence, previous, experts) ??
						leadDraft(reading, references, paragraph, sentence));
			drafts.push(...found.drafts, ...(implied === null ? [] : [implied]));
			previous = stated.at(-1) ?? implied ?? previous;
		});
	}
	return { drafts: [...drafts, ...minuteDrafts(reading, references, drafts)], dismissed };
}

/** What a report of a match tells by its minutes. */
function minuteDrafts(reading: Reading, references: References, drafts: readonly Draft[]): Draft[] {
	const match = matchOf(reading, drafts);
	if (match === null) return [];
	const told = indexPlaces(drafts.map(({ paragraph, quote }) => ({ paragraph: paragraph.number, ...quote })));
	return reading.paragraphs.flatMap((paragraph) =>
		paragraph.sentences.flatMap((sentence) => {
			if (told.touches({ paragraph: paragraph.number, start: sentence.body, end: sentence.end })) return [];
			const draft = minuteDraft(match, references, paragraph, sentence);
			return draft === null ? [] : [draft];
		})
	);
}

/** Dates that gave way to their entry's. */
function blunted({ number }: Paragraph, before: readonly Draft[], after: readonly Draft[]): Dismissed[] {
	return before.flatMap(({ dating, when }, index): Dismissed[] =>
		after[index]?.dating === dating || dating.expression === null
			? []
			: [
					{
						expression: dating.expression,
						paragraph: number,
						start: dating.start,
						end: dating.end,
						when,
						reason: 'same-event'
					}
				]
	);
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

function eventOf(group: Merged, reading: Reading, told: PlaceIndex): StoryEvent {
	const [lead] = group;
	return {
		id: '',
		aliases: [],
		when: lead.when,
		title: lead.title,
		countries: countriesOf(group, told),
		importance: importanceOf(group, reading),
		status: 'draft',
		dating: lead.dating,
		sources: sourcesOf(group)
	};
}

/** An event shows no more places than these, however often it is told. */
const MOST_SOURCES = 40;

/** Each quote once, the lead's first. */
function sourcesOf(group: Merged): Source[] {
	const sources: Source[] = [];
	for (const { paragraph, quote } of group.slice(0, MOST_SOURCES)) {
		const known = sources.some(
			(source) =>
				source.paragraph === paragraph.number && source.selector.start < quote.end && quote.start < source.selector.end
		);
		if (!known) {
			sources.push({
				paragraph: paragraph.number,
				selector: describeQuote(paragraph.written, quote.start, quote.end)
			});
		}
	}
	return sources;
}

/**
 * The countries of the words that state it, whoever acts first; where they name none, those of the sentence around them
 * that no other event tells.
 */
function countriesOf(group: Merged, told: PlaceIndex): CountryTag[] {
	const mentions = group.flatMap(({ paragraph, quote, subject, actor, kind, dating }) => {
		const stretch = kind === 'thing' ? sentenceAt(paragraph, quote.start) : quote;
		const acting = actor === null ? [] : within(paragraph.countries, actor);
		const named = within(paragraph.countries, stretch).filter(
			(place) => !isDatedElse(paragraph, quote, place, dating.start)
		);
		return [...(subject === null ? [] : [subject]), ...acting, ...named];
	});
	if (mentions.length > 0) return tagCountries(mentions);
	return tagCountries(
		group.flatMap(({ paragraph, quote }) =>
			within(paragraph.countries, sentenceAt(paragraph, quote.start)).filter(
				(place) => !told.touches({ paragraph: paragraph.number, ...place }) && !isOfAside(paragraph, quote, place)
			)
		)
	);
}

/** "The ship, built in Spain in 1991, left": a place within an aside of another date. */
function isDatedElse({ sentences }: Paragraph, quote: Stretch, place: Stretch, dated: number): boolean {
	const sentence = holding(sentences, quote.start);
	return (sentence?.clauses ?? []).some(
		({ role, start, end }) =>
			/^(?:participle|relative)$/.test(role) &&
			start > quote.start &&
			end < quote.end &&
			place.start >= start &&
			place.end <= end &&
			!(dated >= start && dated < end) &&
			within(sentence?.times ?? [], { start, end }).some(({ edtf }) => edtf !== null)
	);
}

/** "succeeded by his son, who had studied in Oslo": a place of whom the sentence names last, not of what happened. */
function isOfAside({ sentences }: Paragraph, quote: Stretch, place: Stretch): boolean {
	const clauses = holding(sentences, quote.start)?.clauses ?? [];
	return clauses.some(
		({ role, start, end, subject }) =>
			role === 'relative' &&
			start >= quote.end &&
			place.start >= start &&
			place.end <= end &&
			(subject?.start ?? 0) > quote.start
	);
}

function sentenceAt(paragraph: Paragraph, at: number): Stretch {
	return holding(paragraph.sentences, at) ?? { start: at, end: at };
}

function firstPlace(event: StoryEvent): number {
	const [source] = event.sources;
	return source === undefined ? 0 : source.paragraph * 1e6 + source.selector.start;
}
