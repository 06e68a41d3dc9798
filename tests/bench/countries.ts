/** Adapter for the country yardstick: Dateline's country mentions with the benchmark's two marked kinds. */
import { countriesOfArticle } from '#lib/derive/countries/article-countries.ts';

interface Span {
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly kind?: 'org' | 'leader';
}

/** The corpora do not say when a text was published; its latest year named, or 2017, says who was in office. */
export function countries(text: string): Span[] {
	const years = (text.match(/\b(?:19[89]\d|20[012]\d)\b/g) ?? []).map(Number);
	const year = years.length > 0 ? Math.max(...years) : 2017;
	return countriesOfArticle([text], year)
		.flat()
		.map(({ start, end, code, kind }) => ({
			start,
			end,
			code,
			...(kind === 'body' ? { kind: 'org' as const } : kind === 'leader' ? { kind } : {})
		}));
}
