/** An article as the event rules read it: paragraphs cut into sentences and clauses, with their times and countries. */
import type { Article } from '#lib/model/article.ts';
import { civil } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { CountryMention } from '../countries/find-countries.ts';
import { countriesOfArticle } from '../countries/article-countries.ts';
import { splitSentences, type Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import { findTimes } from '../time/find-times.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { day } from '../time/period.ts';

export interface Sentence extends Stretch {
	readonly clauses: readonly Clause[];
	readonly times: readonly TimeExpression[];
}

export interface Paragraph {
	/** From 1. */
	readonly number: number;
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly countries: readonly CountryMention[];
}

export interface Reading {
	/** EDTF, as the article says it. */
	readonly published: string;
	/** Day of publication, in days since 1970-01-01; the first day of a publication known to a month or year. */
	readonly publication: number;
	readonly title: string;
	readonly paragraphs: readonly Paragraph[];
}

/** Parts paragraphs for the time rules, which look across them but match within one. */
const GAP = '\n\n';

export function readArticle(article: Article): Reading {
	const { published, title } = article.meta;
	const date = civil(timeSpan(published).from);
	const publication = day(date.year, date.month, date.day).n;
	const times = timesOf(article.paragraphs, publication);
	const countries = countriesOfArticle(article.paragraphs, date.year);
	const paragraphs = article.paragraphs.map((text, index) => ({
		number: index + 1,
		text,
		sentences: sentencesOf(text, times[index] ?? []),
		countries: countries[index] ?? []
	}));
	return { published, publication, title, paragraphs };
}

/** The time expressions of each paragraph, with offsets into it. */
function timesOf(paragraphs: readonly string[], publication: number): TimeExpression[][] {
	const all = findTimes(paragraphs.join(GAP), publication);
	let offset = 0;
	let next = 0;
	return paragraphs.map((text) => {
		const own: TimeExpression[] = [];
		for (; next < all.length; next++) {
			const time = all[next];
			if (time === undefined || time.start >= offset + text.length) break;
			own.push(moved(time, -offset));
		}
		offset += text.length + GAP.length;
		return own;
	});
}

function moved(time: TimeExpression, by: number): TimeExpression {
	return { ...time, start: time.start + by, end: time.end + by, parts: time.parts.map((part) => moved(part, by)) };
}

function sentencesOf(text: string, times: readonly TimeExpression[]): Sentence[] {
	let next = 0;
	return splitSentences(text).map((stretch) => {
		const from = next;
		while (next < times.length && (times[next]?.start ?? 0) < stretch.end) next++;
		const own = times.slice(from, next);
		return { ...stretch, clauses: splitClauses(text, stretch, own), times: own };
	});
}
