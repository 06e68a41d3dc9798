import { describe, expect, it } from 'vitest';
import { locateQuote } from '#lib/anchor/locate.ts';
import { describeQuote, describeSource } from '#lib/anchor/quote.ts';
import type { Source } from '#lib/model/events-file.ts';
import type { Located } from '#lib/model/proof.ts';
import { ARTICLES, type ArticleName, type Subject } from './articles.ts';
import { type Edit, STRUCTURAL } from './edits.ts';
import { type Case, MEANING } from './meaning-cases.ts';
import { DELETED, HARMLESS, MOVED, UNCHANGED } from './other-cases.ts';

const subjects: Readonly<Record<ArticleName, Subject>> = ARTICLES;

/** Sources as they are written now, and without the fingerprint of the paragraph as in older files. */
const KINDS = ['with fingerprint', 'without'] as const;
type Kind = (typeof KINDS)[number];

function sourceOf(article: ArticleName, quote: string, kind: Kind): Source {
	const { paragraphs, quotes } = subjects[article];
	const words = quotes[quote] ?? '';
	const paragraph = paragraphs.findIndex((text) => text.includes(words)) + 1;
	if (words === '' || paragraph === 0) throw new Error(`${article} has no quote ${quote}.`);
	const text = paragraphs[paragraph - 1] ?? '';
	const start = text.indexOf(words);
	const end = start + words.length;
	if (kind === 'with fingerprint') return describeSource(paragraphs, { paragraph, start, end });
	return { paragraph, selector: describeQuote(text, start, end) };
}

function found([, article, quote, edit]: Case, kind: Kind): Located {
	return locateQuote(edit(subjects[article].paragraphs), sourceOf(article, quote, kind));
}

const nameOf = ([kind, article, quote, edit]: Case) =>
	`${kind}: ${article}, ${quote}: ${edit(subjects[article].paragraphs)
		.filter((text) => !subjects[article].paragraphs.includes(text))
		.join(' ¶ ')
		.slice(0, 160)}`;

/** Of a longer speech: taken out of it, nothing tells any more who says them. */
const SPOKEN = ['interview, lamp', 'interview, danced'];

/** The cases that come out otherwise than they should, in words. */
function wrong(cases: readonly Case[], isRight: (located: Located) => boolean): string[] {
	return KINDS.flatMap((kind) =>
		cases.flatMap((one) => {
			const located = found(one, kind);
			return isRight(located)
				? []
				: [
						`${kind}, ${located.proof}${located.proof === 'changed' ? ` (${located.change.doubts.join()})` : ''}: ${nameOf(one)}`
					];
		})
	);
}

describe('a suite of edited articles', () => {
	it('has every kind of edit', () => {
		expect(MEANING.length).toBeGreaterThanOrEqual(180);
		expect([...new Set(MEANING.map(([kind]) => kind))].sort()).toEqual(
			[
				...['attribution', 'country', 'date', 'direction', 'modality', 'name', 'negation', 'number', 'quantity'],
				...['question', 'quotation', 'tense', 'unit', 'wording']
			].sort()
		);
		expect(UNCHANGED.length + MOVED.length + HARMLESS.length + DELETED.length).toBeGreaterThanOrEqual(80);
	});

	it.each([...new Set(MEANING.map(([kind]) => kind))])('never takes a changed meaning for a proof: %s', (wanted) => {
		const cases = MEANING.filter(([kind]) => kind === wanted);
		const taken = wrong(cases, ({ proof }) => proof === 'changed' || proof === 'gone');
		expect(taken).toEqual([]);
		const lost = wrong(cases, (located) => located.proof === 'changed' && !located.change.harmless);
		expect(lost.length / (cases.length * KINDS.length)).toBeLessThan(0.15);
	});

	it('finds what did not change exactly', () => {
		expect(wrong(UNCHANGED, ({ proof }) => proof === 'exact')).toEqual([]);
	});

	it('finds moved words', () => {
		expect(wrong(MOVED, ({ proof }) => proof === 'moved')).toEqual([]);
	});

	it('marks harmless edits as such', () => {
		expect(wrong(HARMLESS, (located) => located.proof === 'changed' && located.change.harmless)).toEqual([]);
	});

	it('has no proof for what was taken out, and takes no twin for it', () => {
		expect(wrong(DELETED, ({ proof }) => proof === 'gone' || proof === 'changed')).toEqual([]);
		const away = DELETED.filter(([kind]) => kind !== 'twin in its place');
		expect(wrong(away, ({ proof }) => proof === 'gone')).toEqual([]);
	});

	it.each(STRUCTURAL)('finds what stands elsewhere: %s', (_, edit) => {
		const cases = (Object.keys(ARTICLES) as ArticleName[]).flatMap((article) =>
			Object.entries(subjects[article].quotes).map(([quote, words]): Case => [
				'moved',
				article,
				quote,
				edit(words) as Edit
			])
		);
		const missed = wrong(cases, ({ proof }) => proof === 'moved' || proof === 'exact');
		const isSpoken = (line: string) => SPOKEN.some((quote) => line.includes(quote));
		expect(missed.filter((line) => !isSpoken(line))).toEqual([]);
		expect(missed.length / (cases.length * KINDS.length)).toBeLessThan(0.05);
	});
});
