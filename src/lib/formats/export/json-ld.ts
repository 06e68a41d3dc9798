/** schema.org as JSON-LD: the article, and each event with bounds for dates and the quote that states it. */
import { countryName } from '#lib/model/countries.ts';
import { civil } from '#lib/model/calendar.ts';
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, type Site, storyAddress } from '../addresses.ts';
import { fullName, type Name, namesOf } from '../cite/names.ts';
import { edtfDate } from '../edtf-text.ts';
import { lossesOf } from '../loss.ts';
import type { Exported, ExportInput } from './format.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

export function jsonLd({ story, site }: ExportInput): Exported {
	const document = {
		'@context': CONTEXT,
		...articleOf(story, site),
		about: story.events.map((event) => ({
			...eventOf(event, story, site),
			subjectOf: quotationsOf(event, story, site)
		}))
	};
	const losses = lossesOf(story.events, [
		['dayless', 'schema.org’s dates are its first and last day; how it is known stands in the quotation as EDTF.'],
		['qualified', '“about” and “uncertain” stand only in the words and as EDTF.'],
		['beyondDate', 'no dates, for its years have more than four digits; they stand as EDTF.'],
		['every', 'importance and where in its paragraph the quote stands are left out.']
	]);
	return { text: `${JSON.stringify(document, null, '\t')}\n`, losses };
}

/** The story, for its page. */
export function storyJsonLd(story: Story, site: Site): JsonLd {
	return { '@context': CONTEXT, ...articleOf(story, site) };
}

/** An event with the article that states it, for its page. */
export function eventJsonLd(event: TimelineEvent, story: Story, site: Site): JsonLd {
	const quotations = quotationsOf(event, story, site).map((quotation) => ({
		...quotation,
		isPartOf: articleOf(story, site)
	}));
	return { '@context': CONTEXT, ...eventOf(event, story, site), subjectOf: quotations };
}

function articleOf({ slug, meta }: Story, site: Site) {
	const { retells } = meta;
	return {
		'@type': meta.imported === undefined ? 'NewsArticle' : 'CreativeWork',
		'@id': storyAddress(site, slug),
		url: storyAddress(site, slug),
		headline: meta.title,
		datePublished: meta.published.replace(/[~?%]$/, ''),
		inLanguage: meta.language,
		author: meta.author === undefined ? undefined : namesOf(meta.author).map(authorOf),
		publisher: meta.publisher === undefined ? undefined : { '@type': 'Organization', name: meta.publisher },
		isBasedOn: retells && {
			'@type': 'NewsArticle',
			headline: retells.title,
			datePublished: retells.published,
			url: retells.url,
			publisher: { '@type': 'Organization', name: retells.publisher }
		},
		citation: meta.sources?.map(({ title, author, publisher, published, url }) => ({
			'@type': 'CreativeWork',
			name: title,
			author,
			publisher,
			datePublished: published,
			url
		}))
	};
}

function authorOf(name: Name) {
	return { '@type': 'literal' in name ? 'Organization' : 'Person', name: fullName(name) };
}

function eventOf(event: TimelineEvent, { slug }: Story, site: Site) {
	const address = eventAddress(site, slug, event.id);
	return {
		'@type': 'Event',
		'@id': address,
		url: address,
		name: event.title,
		description: event.sources.map(({ exact }) => exact).join(' '),
		disambiguatingDescription: event.words,
		startDate: boundOf(event, event.span.from),
		endDate: boundOf(event, event.span.to - 1),
		about: event.countries.map((code) => ({ '@type': 'Country', name: countryName(code), identifier: code }))
	};
}

/** Each source as a quotation: `temporalCoverage` is its EDTF date, and its paragraph stands in the address. */
function quotationsOf(event: TimelineEvent, { slug }: Story, site: Site) {
	return event.sources.map(({ exact, paragraph }) => ({
		'@type': 'Quotation',
		text: exact,
		url: `${storyAddress(site, slug)}#p${paragraph}`,
		temporalCoverage: event.when
	}));
}

const CLOCK = ['hour', 'minute', 'second', 'millisecond'];

/** ISO 8601, in UTC; undefined for an open end and for years of more than four digits. */
function boundOf({ span }: TimelineEvent, ms: number): string | undefined {
	if (!Number.isFinite(ms)) return undefined;
	const { year, month, day, hour, minute, second } = civil(ms);
	if (year < 0 || year > 9999) return undefined;
	const time = CLOCK.includes(span.precision) ? [hour, minute, second] : [];
	return edtfDate({ year, month, day, time, offset: time.length > 0 ? 0 : null });
}
