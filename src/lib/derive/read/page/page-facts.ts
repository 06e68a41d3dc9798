/** What a page says of its article: title, authors, publisher, address, language, the text for machines. */
import { folded } from '../boilerplate.ts';
import { tidyLine } from '../tidy-text.ts';
import { type JsonLd, readJsonLd, textsOf } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

export interface PageFacts {
	readonly title: string | null;
	readonly author: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	/** BCP 47, as the page declares it. */
	readonly language: string | null;
	/** The text in the page's JSON-LD; null where it holds none. */
	readonly articleBody: string | null;
	/** `og:type` and the like: whether the page calls itself an article. */
	readonly isArticle: boolean;
	readonly tags: MetaTags;
	readonly jsonLd: JsonLd;
}

/** `savedFrom`: the address that the file around the page gives. */
export function readPageFacts(document: Document, savedFrom: string | null): PageFacts {
	const tags = readMetaTags(document);
	const url = addressOf(document, tags, savedFrom);
	const jsonLd = readJsonLd(document, url);
	const said = (...names: string[]): string[] =>
		names.flatMap((name) => [jsonLd.article?.[name]].flatMap((value) => textsOf(value, jsonLd.follow)));
	const plain = (texts: readonly string[]) =>
		texts.map((text) => plainText(text, document)).filter((text) => text !== '');
	const author = authorOf(document, plain(said('author', 'creator')), plain(tags.all(...AUTHORS)));
	const publisher =
		plain([
			...said('publisher'),
			...tags.all('og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name'),
			...textsOf(jsonLd.page?.isPartOf, jsonLd.follow)
		])[0] ?? null;
	return {
		title: titleOf(document, plain([...said('headline', 'name'), ...tags.all(...TITLES)]), [publisher, author]),
		author,
		publisher,
		url,
		language: languageOf(document, tags, said('inLanguage')),
		articleBody: said('articleBody').find((text) => text.length > 0) ?? null,
		isArticle: jsonLd.article !== null || tags.all('og:type').some((type) => /article/i.test(type)),
		tags,
		jsonLd
	};
}

const TITLES = [
	'og:title',
	'dc.title',
	'dcterms.title',
	'citation_title',
	'parsely-title',
	'sailthru.title',
	'twitter:title',
	'title'
];
const AUTHORS = [
	'author',
	'article:author',
	'og:article:author',
	'dc.creator',
	'dcterms.creator',
	'citation_author',
	'parsely-author',
	'sailthru.author',
	'byl'
];

/** What stands between a headline and the name of its site. */
const SITE_MARK = /\s+[|\u00B7\u2022\u00BB]\s+|\s+[-\u2013\u2014]\s+|\s+::\s+/g;

/** The headline on the page, where it is the one that the page gives machines, which may be cut or have the site's name. */
function titleOf(document: Document, given: readonly string[], ends: readonly (string | null)[]): string | null {
	const tab = plainText(document.querySelector('title')?.textContent ?? '', document);
	const heads = [...document.querySelectorAll('h1')]
		.map((h1) => tidyLine(h1.textContent ?? ''))
		.filter((text) => text !== '');
	const names = [...given, tab].map(folded);
	const shown = heads.find((head) =>
		names.some((name) => name !== '' && folded(head).split(' ').length > 2 && overlaps(name, folded(head)))
	);
	if (shown !== undefined) return shown;
	const first = given[0] ?? (tab === '' ? undefined : tab);
	if (first === undefined) return heads[0] ?? null;
	return withoutEnd(first, ends);
}

function overlaps(a: string, b: string): boolean {
	const words = new Set(a.split(' '));
	const other = b.split(' ');
	return other.filter((word) => words.has(word)).length * 2 > Math.max(words.size, other.length);
}

/** The title without the name of its site or author after it. */
function withoutEnd(title: string, ends: readonly (string | null)[]): string {
	const last = [...title.matchAll(SITE_MARK)].at(-1);
	if (last === undefined) return title;
	const before = title.slice(0, last.index);
	const after = folded(title.slice(last.index + last[0].length));
	const named = ends.some((name) => name !== null && (folded(name).includes(after) || after.includes(folded(name))));
	return named || (/[|\u00BB]/.test(last[0]) && before.includes(' ')) ? before : title;
}

/** Several names as a reader writes them; addresses and the "By" before them left out. */
function authorOf(document: Document, said: readonly string[], tags: readonly string[]): string | null {
	const shown = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')]
		.filter((element) => element.closest('aside, nav, footer') === null)
		.map((element) => tidyLine(element.textContent ?? ''));
	for (const names of [said, tags, shown]) {
		const people = names
			.map((name) => name.replace(/^(?:by|written by|author:?)\s+/i, '').replace(/[\s,|]+[^,|]*\d.*$/s, ''))
			.filter((name) => /\p{L}/u.test(name) && !/^https?:|@|^\S+\.(?:com|org|net)\b/i.test(name) && name.length < 120);
		const unique = [...new Set(people)];
		if (unique.length > 0) return new Intl.ListFormat('en').format(unique);
	}
	return null;
}

function addressOf(document: Document, tags: MetaTags, savedFrom: string | null): string | null {
	const from = savedFrom ?? savedFromComment(document);
	const canonical = [...document.querySelectorAll('link[rel~="canonical"]')].map(
		(link) => link.getAttribute('href') ?? ''
	);
	for (const address of [...canonical, ...tags.all('og:url', 'parsely-link', 'twitter:url', 'dc.identifier')]) {
		const resolved = webAddress(address, from);
		if (resolved !== null) return resolved;
	}
	return from === null ? null : webAddress(from, null);
}

/** "saved from url=(0041)https://example.com/story" and SingleFile's "url: https://…". */
function savedFromComment(document: Document): string | null {
	for (const node of [...document.childNodes, ...document.documentElement.childNodes]) {
		if (node.nodeType !== 8) continue;
		const match = /(?:saved from url=\(\d+\)|\burl:\s{0,9})(https?:\/\/\S+)/.exec(node.textContent ?? '');
		if (match?.[1] !== undefined) return match[1];
	}
	return null;
}

/** The address, where it is one of the web; a bare front page stands for no article. */
function webAddress(address: string, base: string | null): string | null {
	if (address.trim() === '' || !URL.canParse(address, base ?? undefined)) return null;
	const { protocol, href } = new URL(address, base ?? undefined);
	return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function languageOf(document: Document, tags: MetaTags, said: readonly string[]): string | null {
	const root = document.documentElement;
	const given = [
		root.getAttribute('lang'),
		root.getAttribute('xml:lang'),
		document.body?.getAttribute('lang'),
		...said,
		...tags.all('content-language', 'og:locale', 'dc.language', 'dcterms.language', 'language')
	];
	for (const tag of given) {
		const language = languageTag(tag ?? '');
		if (language !== null) return language;
	}
	return null;
}

/** "en_US", "EN" and "en-us, de" as BCP 47; null for what is no tag. */
function languageTag(written: string): string | null {
	const first = (written.split(/[,;]/)[0] ?? '').trim().replaceAll('_', '-');
	if (/^english$/i.test(first)) return 'en';
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first)) return null;
	try {
		return Intl.getCanonicalLocales(first)[0] ?? null;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return null;
	}
}

/** Text that was escaped once too often, as titles in JSON-LD are. */
function plainText(text: string, document: Document): string {
	if (!/&[#\w]+;|<\/?[a-z]/i.test(text)) return tidyLine(text);
	const holder = document.createElement('div');
	holder.innerHTML = text;
	return tidyLine(holder.textContent ?? '');
}
