/** An article as the event rules read it: paragraphs cut into sentences and clauses, with their times and countries. */
import type { Article } from '#lib/model/article.ts';
import { civil } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { CountryMention } from '../countries/find-countries.ts';
import { countriesOfArticle } from '../countries/article-countries.ts';
import { splitSentences, type Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import { type Clause, parseClauses } from './clauses.ts';
import { day } from '../time/period.ts';
import { openingOf, speakersOf } from './openings.ts';
import { type Entry, entriesOf } from './entries.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { timesOf } from './paragraph-times.ts';

export interface Sentence extends Stretch {
	/** Where its own words begin, behind a dateline, a speaker's label or an entry's date. */
	readonly body: number;
	readonly clauses: readonly Clause[];
	readonly times: readonly TimeExpression[];
}

export interface Paragraph {
	/** From 1. */
	readonly number: number;
	/** As it stands in the article. */
	readonly written: string;
	/** As it is read, each word in its place: with blanks for the marks of notes. */
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly countries: readonly CountryMention[];
	/** Who speaks, in an interview; null elsewhere. */
	readonly speaker: string | null;
	/** The date that opens it, or the heading above it. */
	readonly entry: Entry | null;
}

export interface Reading {
	/** EDTF, as the article says it. */
	readonly published: string;
	/** Day of publication, in days since 1970-01-01; the first day of a publication known to a month or year. */
	readonly publication: number;
	readonly title: string;
	readonly paragraphs: readonly Paragraph[];
}

export function readArticle(article: Article): Reading {
	const { published, title } = article.meta;
	const date = civil(timeSpan(published).from);
	const publication = day(date.year, date.month, date.day).n;
	const texts = article.paragraphs.map(withoutNoteMarks);
	const entries = entriesOf(texts);
	const times = timesOf(texts, entries, publication);
	const countries = countriesOfArticle(texts, date.year);
	const speakers = speakersOf(texts);
	const paragraphs = texts.map((text, index): Paragraph => {
		const entry = entries[index] ?? null;
		const opening = openingOf(text, speakers);
		const body = Math.max(opening.end, entry !== null && !entry.above ? entry.rest : 0);
		return {
			number: index + 1,
			written: article.paragraphs[index] ?? '',
			text,
			sentences:
				entry?.heading === true ? headingOf(text, times[index] ?? []) : sentencesOf(text, times[index] ?? [], body),
			countries: countries[index] ?? [],
			speaker: opening.speaker,
			entry
		};
	});
	return { published, publication, title, paragraphs };
}

/** A heading is a date and states nothing. */
function headingOf(text: string, times: readonly TimeExpression[]): Sentence[] {
	return [{ start: 0, end: text.length, body: text.length, clauses: [], times }];
}

function sentencesOf(text: string, times: readonly TimeExpression[], body: number): Sentence[] {
	let next = 0;
	const stretches = splitSentences(text);
	// a full stop within the date that opens the paragraph ends no sentence
	const whole = stretches.filter(({ end }) => end > body || body >= text.length);
	return whole.map((stretch, index) => {
		const from = next;
		while (next < times.length && (times[next]?.start ?? 0) < stretch.end) next++;
		const own = times.slice(from, next);
		const start = index === 0 ? 0 : stretch.start;
		const begin = Math.max(stretch.start, body);
		const said = { start: begin, end: stretch.end };
		const inside = own.filter((time) => time.start >= begin && time.end <= stretch.end);
		return { start, end: stretch.end, body: begin, clauses: parseClauses(text, said, inside), times: own };
	});
}
