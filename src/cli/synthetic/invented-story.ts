/**
 * An invented story of any length, for trying out and measuring: paragraph after paragraph, so that it never has to be
 * held whole. Its dates come in bursts over five centuries, as in real histories: a quiet decade, then a busy week.
 */
import { describeQuote } from '#lib/anchor/quote.ts';
import { slug } from '#lib/derive/events/ids.ts';
import type { ArticleMeta } from '#lib/model/article.ts';
import { DAY_MS, utcMs, YEAR_MS } from '#lib/model/calendar.ts';
import type { StoryEvent } from '#lib/model/events-file.ts';
import { type Chance, chanceOf, weighted } from './chance.ts';
import { inventedDate } from './invented-date.ts';
import { inventedWords } from './invented-words.ts';

export interface InventedParagraph {
	readonly text: string;
	/** The events that the paragraph tells, in its order. */
	readonly events: readonly StoryEvent[];
}

const PUBLISHED = '2024-06-30';
const PUBLISHED_MS = utcMs(2024, 6, 30);
const FIRST_MS = utcMs(1400);
/** Years before the publication that bursts reach back; more of them are recent. */
const REACH_YEARS = 520;

/** The front matter of an invented article. */
export function inventedMeta(count: number): ArticleMeta {
	return {
		title: `${count.toLocaleString('en')} invented events`,
		published: PUBLISHED,
		language: 'en-GB',
		rights: 'Invented by npm run generate; nothing in it happened.'
	};
}

interface Burst {
	/** When it broke out, UTC ms. */
	readonly start: number;
	/** Half of its events lie nearer to the start, ms. */
	readonly spread: number;
}

/** The paragraphs of a story with exactly `count` events, `count` being 1 or more. The same seed tells the same story. */
export function* inventedStory(count: number, seed: number): Generator<InventedParagraph, void, void> {
	const chance = chanceOf(seed);
	const bursts = Array.from({ length: Math.ceil(count ** 0.45) }, (): Burst => ({
		start: PUBLISHED_MS - chance.next() ** 1.5 * REACH_YEARS * YEAR_MS,
		spread: chance.logNormal(120 * DAY_MS, 2.2)
	}));
	const burstOf = weighted(bursts.map(() => chance.logNormal(1, 1.2)));
	for (let told = 0, number = 1; told < count; number++) {
		const burst = bursts[burstOf(chance)] as Burst;
		const length = Math.min(count - told, 1 + Math.floor(chance.logNormal(4, 0.6)));
		yield paragraphOf(burst, number, told + 1, length, chance);
		told += length;
	}
}

/** One paragraph, `number` counted from 1, that tells `length` events, the first of which is the `first` of the story. */
function paragraphOf(burst: Burst, number: number, first: number, length: number, chance: Chance): InventedParagraph {
	const drawn = Array.from({ length }, () => instantIn(burst, chance))
		.sort((a, b) => a - b)
		.map((instant) => ({ date: inventedDate(instant, PUBLISHED_MS, chance), words: inventedWords(chance) }));
	const sentences = drawn.map(({ date, words }) => `${capital(date.expression)}, ${words.clause}.`);
	const text = sentences.join(' ');
	let start = 0;
	const events = drawn.map(({ date, words }, i): StoryEvent => {
		const from = start;
		const sentence = sentences[i] as string;
		start += sentence.length + 1;
		return {
			id: `${slug(words.title)}-${first + i}`,
			aliases: [],
			title: words.title,
			when: date.when,
			countries: words.countries.map((code, k) => ({ code, words: [words.names[k] as string], kind: 'name' })),
			importance: inventedImportance(chance),
			status: chance.next() < 0.9 ? 'reviewed' : 'draft',
			dating: {
				expression: sentence.slice(0, date.expression.length),
				paragraph: number,
				start: from,
				end: from + date.expression.length,
				rule: date.rule,
				reference: null,
				certainty: 'stated'
			},
			sources: [{ paragraph: number, selector: describeQuote(text, from, from + sentence.length - 1) }]
		};
	});
	return { text, events };
}

/** Most events follow what set them off; some led up to it. A few are planned and lie after the publication. */
function instantIn({ start, spread }: Burst, chance: Chance): number {
	if (chance.next() < 0.003) return PUBLISHED_MS + chance.next() * 5 * YEAR_MS;
	const away = chance.logNormal(spread, 1);
	const at = start + (chance.next() < 0.75 ? away : -away);
	return Math.max(FIRST_MS, at < PUBLISHED_MS ? at : start - away);
}

/** 1 to 5 by a power law: each step up is about 2.3 times rarer. */
function inventedImportance(chance: Chance): number {
	const pareto = (1 - chance.next()) ** (-1 / 1.2);
	return Math.min(5, 1 + Math.floor(Math.log2(pareto)));
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
