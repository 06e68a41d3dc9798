import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { checkStory } from '#lib/anchor/check-story.ts';
import { parseArticle } from '#lib/model/article.ts';
import { parseEdtf } from '#lib/model/edtf.ts';
import { parseEventsFile } from '#lib/model/events-file.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { generate, parseGenerateCommand } from './generate.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function generated(count: number, seed = 1, name = 'invented') {
	const out = join(root, name);
	generate({ count, out, seed });
	const text = {
		article: readFileSync(join(out, 'article.md'), 'utf8'),
		events: readFileSync(join(out, 'events.json'), 'utf8')
	};
	return { out, text, article: parseArticle(text.article), file: parseEventsFile(text.events) };
}

it.each([1, 2, 1000])('an invented story of %i is whole, and every quote stands in its article', (count) => {
	const { out, article, file } = generated(count);
	expect(checkStory('invented', article, file)).toMatchObject({
		events: count,
		counts: { exact: count, moved: 0, changed: 0, gone: 0 },
		faults: []
	});
	expect(readdirSync(out).sort()).toEqual(['article.md', 'events.json']);
});

it('the same seed writes the same files, another seed others', () => {
	const [first, again, other] = [generated(50), generated(50), generated(50, 2)];
	expect(again.text).toEqual(first.text);
	expect(other.text.events).not.toBe(first.text.events);
	expect(other.text.article).not.toBe(first.text.article);
});

describe('the dates of 3,000 invented events', () => {
	const events = () => generated(3000).file.events;

	it('are of every precision that an article may state, and of every kind of interval', () => {
		const dates = events().map(({ when }) => parseEdtf(when));
		const precisions = new Set(dates.flatMap((date) => (date.kind === 'date' ? date.precision : [])));
		expect([...precisions].sort()).toEqual(
			[
				'century',
				'day',
				'decade',
				'half',
				'millennium',
				'minute',
				'month',
				'quarter',
				'season',
				'second',
				'year'
			].sort()
		);
		const spans = events().map(({ when }) => timeSpan(when));
		for (const kind of ['lasted', 'approximate', 'uncertain', 'openStart', 'openEnd'] as const)
			expect(spans.filter((span) => span[kind]).length, kind).toBeGreaterThan(5);
	});

	it('lie over some centuries, but crowd: half of them within a tenth of the years', () => {
		const years = new Map<number, number>();
		for (const { when } of events()) {
			const { from, to } = timeSpan(when);
			const at = Number.isFinite(from) ? from : to;
			const year = new Date(at).getUTCFullYear();
			years.set(year, (years.get(year) ?? 0) + 1);
		}
		const range = Math.max(...years.keys()) - Math.min(...years.keys());
		expect(range).toBeGreaterThan(300);
		const busiest = [...years.values()].sort((a, b) => b - a).slice(0, Math.floor(range / 10));
		expect(busiest.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(1500);
	});
});

it('importance follows a power law and thirty countries are named', () => {
	const { events } = generated(3000).file;
	const counts = [1, 2, 3, 4].map((level) => events.filter(({ importance }) => importance === level).length);
	counts.slice(1).forEach((count, i) => expect(count).toBeLessThan((counts[i] as number) * 0.6));
	expect(events.some(({ importance }) => importance === 5)).toBe(true);
	expect(new Set(events.flatMap(({ countries }) => countries.map(({ code }) => code))).size).toBe(30);
});

it('an invented story is written over, another one is not', () => {
	generated(10);
	expect(generated(20).file.events).toHaveLength(20);
	const mine = join(root, 'mine');
	mkdirSync(mine);
	writeFileSync(join(mine, 'article.md'), '---\ntitle: Mine\npublished: 2020\n---\n\nIn 1999 it rained.\n');
	expect(() => generate({ count: 5, out: mine, seed: 1 })).toThrow(/not made by this command/);
	expect(readdirSync(mine)).toEqual(['article.md']);
});

describe('the command', () => {
	test('a number alone names the folder', () => {
		expect(parseGenerateCommand(['1000'])).toEqual({ count: 1000, out: join('events', 'generated-1000'), seed: 1 });
	});
	test('folder and seed can be given', () => {
		expect(parseGenerateCommand(['7', '--out', '/x/rivers', '--seed', '9'])).toEqual({
			count: 7,
			out: '/x/rivers',
			seed: 9
		});
	});
	test.each([
		[[], 'Got 0 numbers'],
		[['1', '2'], 'Got 2 numbers'],
		[['0'], 'COUNT got “0”'],
		[['1e5'], 'COUNT got “1e5”'],
		[['1000001'], 'COUNT got “1000001”'],
		[['5', '--seed', '-'], '--seed got “-”'],
		[['5', '--out', 'My Rivers'], '--out got “My Rivers”'],
		[['5', '--sead', '1'], "Unknown option '--sead'"]
	])('%j is refused: %s', (args, sentence) => {
		expect(() => parseGenerateCommand(args)).toThrow(sentence);
	});
});
