/** What a page tells those who preview, list or index its link. Only in the HTML: a reader's browser never loads it. */
import { CARD } from '#lib/server/cards/card-svg.ts';

export interface PreviewedPage {
	readonly title: string;
	/** One or two sentences. */
	readonly description: string;
	/** Full address, or the path where nobody has said the origin. */
	readonly url: string;
	readonly kind: 'website' | 'article';
	readonly language: string;
	/** ISO 8601 day of publication; null where it is known less exactly. */
	readonly published: string | null;
	readonly image: { readonly url: string; readonly alt: string } | null;
}

/** Longest title and description that previews show whole, in characters. */
const MOST_TITLE = 110;
const MOST_DESCRIPTION = 300;

/** Open Graph and Twitter cards as HTML. */
export function previewTags(page: PreviewedPage): string {
	const { image } = page;
	const og: readonly (readonly [name: string, content: string | null | undefined])[] = [
		['og:site_name', 'Dateline'],
		['og:type', page.kind],
		['og:title', shortened(page.title, MOST_TITLE)],
		['og:description', shortened(page.description, MOST_DESCRIPTION)],
		['og:url', page.url],
		['og:locale', localeOf(page.language)],
		['article:published_time', page.kind === 'article' ? page.published : null],
		['og:image', image?.url],
		['og:image:type', image && 'image/png'],
		['og:image:width', image && String(CARD.width)],
		['og:image:height', image && String(CARD.height)],
		['og:image:alt', image?.alt]
	];
	const twitter: typeof og = [
		['twitter:card', image ? 'summary_large_image' : 'summary'],
		['twitter:image:alt', image?.alt]
	];
	return [...og.map((tag) => meta('property', tag)), ...twitter.map((tag) => meta('name', tag))].join('');
}

function meta(key: 'property' | 'name', [name, content]: readonly [string, string | null | undefined]): string {
	return content ? `<meta ${key}="${name}" content="${escapeHtml(content)}">` : '';
}

/** Where those who embed links find how: oEmbed’s discovery link. */
export function oembedTag(url: string, title: string): string {
	return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(url)}" title="${escapeHtml(title)}">`;
}

/** JSON-LD as a data block, which runs nothing. Signs that HTML could read are written as JSON escapes. */
export function jsonLdTag(data: unknown): string {
	const json = JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
	return `<script type="application/ld+json">${json}</script>`;
}

/** Up to `most` characters, cut after a word. */
export function shortened(text: string, most: number): string {
	const signs = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
	if (signs.length <= most) return text;
	const cut = signs.slice(0, most - 1).join('');
	const isWhole = /^[\s,;:.]/u.test(signs[most - 1] ?? '');
	return `${(isWhole ? cut : cut.replace(/\s+\S{0,24}$/u, '')).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Open Graph wants language and territory; without a territory it gets none. */
function localeOf(language: string): string | null {
	const { language: name, region } = new Intl.Locale(language).maximize();
	return region ? `${name}_${region}` : null;
}

export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
