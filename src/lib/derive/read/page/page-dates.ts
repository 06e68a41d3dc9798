/** The days that a page names as its publication, the surest first. */
import { folded } from '../boilerplate.ts';
import type { DateClaim } from '../publication.ts';
import { dayInWords, statedDay } from '../stated-day.ts';
import { tidyLine } from '../tidy-text.ts';
import { type Moment, momentOf } from '../timestamp.ts';
import { textsOf } from './json-ld.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageFacts } from './page-facts.ts';

const PUBLISHED_TAGS = [
	'article:published_time',
	'article:published',
	'og:article:published_time',
	'og:published_time',
	'datepublished',
	'dc.date.issued',
	'dcterms.issued',
	'dc.date.created',
	'dcterms.created',
	'dcterms.date',
	'dc.date',
	'citation_publication_date',
	'citation_date',
	'rnews:datepublished',
	'cxenseparse:recs:publishtime',
	'publication_date',
	'publish_date',
	'publishdate',
	'publish-date',
	'pubdate',
	'pub_date',
	'displaydate',
	'originalpublicationdate',
	'article.published',
	'article.created',
	'date_created',
	'dateline',
	'date'
];
/** For services beside the page; their times are often in UTC without saying so. */
const READER_TAGS = ['parsely-pub-date', 'sailthru.date'];
const MODIFIED_TAGS = [
	'article:modified_time',
	'og:updated_time',
	'datemodified',
	'dcterms.modified',
	'dc.date.modified',
	'last-modified',
	'lastmod'
];

interface Stamp {
	readonly moment: Moment;
	readonly source: string;
	readonly weak: boolean;
}

/** `blocks`: the lines of the page in their order. The page must be as it came, before anything is taken out of it. */
export function pageDateClaims(document: Document, facts: PageFacts, blocks: readonly PageBlock[]): DateClaim[] {
	const { jsonLd, tags, url } = facts;
	const said = (node: Readonly<Record<string, unknown>> | null, name: string) => textsOf(node?.[name], jsonLd.follow);
	const stamps = [
		...stampsOf('The page’s JSON-LD', [
			...said(jsonLd.article, 'datePublished'),
			...said(jsonLd.article, 'dateCreated').slice(0, 1)
		]),
		...PUBLISHED_TAGS.flatMap((name) => stampsOf(`The page’s “${name}”`, tags.all(name))),
		...stampsOf('The page’s microdata', microdata(document)),
		...stampsOf('The page’s JSON-LD', said(jsonLd.page, 'datePublished')),
		...READER_TAGS.flatMap((name) => stampsOf(`The page’s “${name}”`, tags.all(name), true)),
		...stampsOf('The page’s <time>', timesNearTitle(document), true)
	];
	const stated = blocks.flatMap(({ text, kind }, i) => {
		const found = kind === 'cell' || kind === 'caption' ? null : statedDay(text);
		return found === null || (found.how === 'alone' && !isNearTitle(blocks, i, facts.title)) ? [] : [found];
	});
	return [
		...localDays(stamps, document),
		...stated.filter(({ how }) => how === 'published' || how === 'dateline').map(({ day, text }) => line(day, text)),
		...fromAddress(url),
		...stated
			.filter(({ how }) => how === 'alone')
			.slice(0, 1)
			.map(({ day, text }) => line(day, text)),
		...stampsOf(
			'The page’s last change',
			[...said(jsonLd.article, 'dateModified'), ...tags.all(...MODIFIED_TAGS)],
			true
		)
			.slice(0, 1)
			.map(({ moment, source, weak }) => ({ day: moment.day, source, weak })),
		...stated
			.filter(({ how }) => how === 'updated')
			.slice(0, 1)
			.map(({ day, text }) => line(day, text))
	];
}

/** Lines around the headline among which a date alone is the article's. */
const ABOVE_TITLE = 3;
const BELOW_TITLE = 8;

function isNearTitle(blocks: readonly PageBlock[], index: number, title: string | null): boolean {
	const near = blocks.slice(Math.max(0, index - BELOW_TITLE), index + ABOVE_TITLE + 1);
	return near.some(({ text }) => title !== null && folded(text) === folded(title));
}

function line(day: string, text: string): DateClaim {
	return { day, source: `The line “${text.slice(0, 60)}”`, weak: true };
}

function stampsOf(source: string, texts: readonly string[], weak = false): Stamp[] {
	return texts.flatMap((text) => {
		const moment = momentOf(text) ?? inWords(text);
		return moment === null ? [] : [{ moment, source, weak }];
	});
}

function inWords(text: string): Moment | null {
	const day = dayInWords(text);
	return day === null ? null : { day, instant: null, utc: false };
}

/**
 * The publisher's own day. A time in UTC may be a day off: where the page gives the same moment with an offset, or shows it
 * in words, that day is taken.
 */
function localDays(stamps: readonly Stamp[], document: Document): DateClaim[] {
	const shown = new Map(
		[...document.querySelectorAll('time[datetime]')].flatMap((time) => {
			const moment = momentOf(time.getAttribute('datetime') ?? '');
			const day = dayInWords(tidyLine(time.textContent ?? ''));
			const instant = moment?.instant ?? null;
			return instant === null || day === null ? [] : [[instant, day] as const];
		})
	);
	return stamps.map(({ moment, source, weak }) => {
		if (!moment.utc || moment.instant === null) return { day: moment.day, source, weak };
		const same = stamps.find((other) => other.moment.instant === moment.instant && !other.moment.utc);
		const day = same?.moment.day ?? shown.get(moment.instant);
		return { day: day !== undefined && isNextTo(day, moment.day) ? day : moment.day, source, weak };
	});
}

const DAY_MS = 86_400_000;

function isNextTo(a: string, b: string): boolean {
	return Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}

const ELSEWHERE =
	'aside, nav, footer, form, [role="complementary"], [class*="related" i], [class*="comment" i], [class*="recommend" i]';

function microdata(document: Document): string[] {
	return [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')]
		.filter((element) => element.tagName !== 'META' && element.closest(ELSEWHERE) === null)
		.map((element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '')
		.slice(0, 1);
}

/** The first `<time>` that stands with the article; one that says "updated" comes after. */
function timesNearTitle(document: Document): string[] {
	const times = [...document.querySelectorAll('time[datetime]')].filter(
		(time) => time.closest(ELSEWHERE) === null && time.closest('a[href]') === null
	);
	const isUpdate = (time: Element) =>
		/updat|modif/i.test(
			`${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.textContent?.slice(0, 40) ?? ''}`
		);
	const first = times.find((time) => !isUpdate(time)) ?? times[0];
	return first === undefined ? [] : [first.getAttribute('datetime') ?? ''];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "/2021/11/03/", "/2021/nov/03/", "/2021-11-03-", "/20211103/" in the address. */
function fromAddress(url: string | null): DateClaim[] {
	if (url === null) return [];
	const path = new URL(url).pathname;
	const match =
		/\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/-]|$)/i.exec(path) ??
		/\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/-]|$)/.exec(path);
	if (match === null) return [];
	const [, year = '', month = '', day = ''] = match;
	const named = MONTHS.indexOf(month.toLowerCase()) + 1;
	const moment = momentOf(`${year}-${named > 0 ? String(named).padStart(2, '0') : month}-${day}`);
	return moment === null ? [] : [{ day: moment.day, source: 'The page’s address', weak: true }];
}
