/**
 * What stands round a quote, then and now. The same words prove nothing where they are now denied, put into another mouth,
 * asked, or said of another subject: so what their sentence says beside them has to say the same as it did.
 */
import type { Source } from '#lib/model/events-file.ts';
import { type DiffRun, type Doubt, DOUBTS } from '#lib/model/proof.ts';
import type { ArticleIndex } from './article-index.ts';
import { doubtsOf } from './guard.ts';
import { bearingOf } from './guard-words.ts';
import { DENIES_NEXT, DENIES_WITHIN, OPENS_DOUBT } from './denials.ts';
import { fingerprint } from './fingerprint.ts';
import { CONNECTIVES, restOfSentence, sentencesAround, sentenceStarts } from './sentence-starts.ts';
import { diffRuns } from './word-diff.ts';
import { type Word, wordsOf } from './words.ts';

export interface Surroundings {
	/** How much of prefix and suffix stands round the words, 0 to 1. */
	readonly agreement: number;
	readonly doubts: readonly Doubt[];
	/** Of the sentence before and after the quote, where they raise a doubt. */
	readonly before: readonly DiffRun[];
	readonly after: readonly DiffRun[];
}

/** The parts of a text round a quote. `cut`: it may go on where what is known of it ends. */
interface Context {
	readonly previous: string;
	readonly before: string;
	readonly after: string;
	readonly next: string;
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** Compares what stood round a source with what stands round `index.text[from, to)`. */
export function surroundings(index: ArticleIndex, source: Source, from: number, to: number): Surroundings {
	const agreement = agreementOf(index, source, from, to);
	const places = index.placesOf(from, to);
	const [first] = places;
	const whole =
		places.length === 1 &&
		source.fingerprint !== undefined &&
		index.fingerprintOf(first.paragraph) === source.fingerprint;
	if (whole) return { agreement, doubts: [], before: [], after: [] };
	const [then, now] = [contextThen(source), contextNow(index, from, to)];
	const found = new Set<Doubt>();
	const before = compare(found, then.before, now.before, then.cutBefore, 'start');
	const after = compare(found, then.after, now.after, then.cutAfter, 'end');
	noteBeyond(found, source, then, now, first.start);
	if (!then.cutAfter && !now.next.startsWith(then.next.trimEnd() || '\0') && DENIES_NEXT.test(now.next))
		found.add('attribution');
	if (!then.cutBefore && !now.previous.endsWith(then.previous.trimStart() || '\0') && OPENS_DOUBT.test(now.previous))
		found.add('attribution');
	if (agreement < 1 && isOtherEntry(then.previous, now.previous)) found.add('date');
	if (agreement < 1 && isQuoted(now) && !isQuoted(then)) found.add('quotation');
	if (agreement < 0.5 && isQuoted(now) && wordsOf(then.before + then.after).every(({ form }) => form === '"'))
		found.add('attribution'); // somebody’s words among others: who says them stood round them
	const doubts = DOUBTS.filter((doubt) => found.has(doubt));
	return doubts.length === 0 ? { agreement, doubts, before: [], after: [] } : { agreement, doubts, before, after };
}

function contextThen({ selector }: Source): Context {
	const { prefix, exact, suffix, start } = selector;
	const text = prefix + exact + suffix;
	const end = prefix.length + exact.length;
	const { from, to } = sentencesAround(sentenceStarts(text), text.length, prefix.length, end);
	return {
		previous: text.slice(0, from),
		before: text.slice(from, prefix.length),
		after: text.slice(end, to),
		next: text.slice(to),
		cutBefore: from === 0 && start > prefix.length,
		// One unit less than the context is long where it would have cut a character in two.
		cutAfter: to === text.length && suffix.length >= 31
	};
}

function contextNow(index: ArticleIndex, from: number, to: number): Context {
	const places = index.placesOf(from, to);
	const [first] = places;
	const last = places.at(-1) ?? first;
	const [head, tail] = [index.paragraphs[first.paragraph - 1] ?? '', index.paragraphs[last.paragraph - 1] ?? ''];
	const starts = index.sentencesOf(first.paragraph);
	const opening = sentencesAround(starts, head.length, first.start, Math.max(first.end, first.start + 1));
	const ends = index.sentencesOf(last.paragraph);
	const closing = sentencesAround(ends, tail.length, last.start, last.end);
	return {
		previous: head.slice(starts.findLast((at) => at < opening.from) ?? 0, opening.from),
		before: head.slice(opening.from, first.start),
		after: tail.slice(last.end, closing.to),
		next: tail.slice(closing.to, ends.find((at) => at > closing.to) ?? tail.length),
		cutBefore: false,
		cutAfter: false
	};
}

/** What is not known word for word: by its fingerprint; for lack of one, nothing there may take the words back. */
function noteBeyond(found: Set<Doubt>, source: Source, then: Context, now: Context, start: number): void {
	if (source.sentence !== undefined) {
		const isSame = fingerprint(restOfSentence(now.before, now.after)) === source.sentence;
		if (!isSame && found.size === 0) found.add('wording');
		return;
	}
	if (source.fingerprint !== undefined) return; // prefix and suffix hold the whole sentence
	const stayed = start === source.selector.start;
	if (then.cutBefore && !stayed && DENIES_WITHIN.test(beyond(then.before, now.before))) found.add('negation');
}

/** Notes the doubts between two parts of a sentence, and returns how they differ. */
function compare(found: Set<Doubt>, then: string, now: string, cut: boolean, side: 'start' | 'end'): DiffRun[] {
	const kept = cut ? withoutHalfMarks(then, side) : then;
	const known = wordsOf(kept);
	let [old, fresh] = [known, wordsOf(now)];
	if (cut) {
		// the word at the cut may be half of one
		old = side === 'start' ? known.slice(1) : known.slice(0, -1);
		fresh = side === 'start' ? fresh.slice(-old.length || Infinity) : fresh.slice(0, old.length);
	} else if (side === 'start') [old, fresh] = [withoutOpening(old), withoutOpening(fresh)];
	const doubts = doubtsOf(kept, old, now, fresh);
	if (cut && doubts.length === 0 && !goesOn(kept, known, now, wordsOf(now), side)) doubts.push('wording');
	for (const doubt of doubts) found.add(doubt);
	return doubts.length === 0 ? [] : diffRuns(then, cut ? nearPart(now, then.length, side) : now);
}

/** Without the apostrophe in which a cut may have parted “Tokyo’s”: what is left of it is no quotation mark. */
function withoutHalfMarks(text: string, side: 'start' | 'end'): string {
	return side === 'start' ? text.replace(/^['’ʼ](?=\p{L})/u, '') : text.replace(/(?<=\p{L})['’ʼ]$/u, '');
}

function withoutOpening(words: readonly Word[]): Word[] {
	const first = words.findIndex(({ form }) => !CONNECTIVES.includes(form));
	return first === -1 ? [] : words.slice(first);
}

/** As much of a text next to the quote as is known of the other, at a bound of words. */
function nearPart(text: string, length: number, side: 'start' | 'end'): string {
	if (text.length <= length) return text;
	return side === 'start' ? text.slice(-length).replace(/^\S*\s/, '') : text.slice(0, length).replace(/\s\S*$/, '');
}

/** Whether the word that may be cut in half is still the end, or the beginning, of the word in its place. */
function goesOn(
	then: string,
	known: readonly Word[],
	now: string,
	words: readonly Word[],
	side: 'start' | 'end'
): boolean {
	const written = (text: string, word: Word | undefined) =>
		word === undefined ? '' : text.slice(word.start, word.end).toLowerCase();
	if (side === 'start') return written(now, words.at(-known.length)).endsWith(written(then, known[0]));
	return written(now, words[known.length - 1]).startsWith(written(then, known.at(-1)));
}

/** What stands in the sentence before what is known of it. */
function beyond(then: string, now: string): string {
	return now.slice(0, Math.max(0, now.length - then.length));
}

/** The line before names another date or number than it did, and is the same otherwise: another entry of a list. */
function isOtherEntry(then: string, now: string): boolean {
	const [old, all] = [wordsOf(then).slice(-4), wordsOf(now)];
	const fresh = all.slice(-old.length);
	if (old.length < 2 || fresh.length < old.length) return false;
	const others = old.filter(({ form }, i) => form !== fresh[i]?.form);
	if (others.length === 0 || others.length * 2 > old.length) return false;
	return others.every(({ form }) => /\p{N}/u.test(form) || bearingOf(form.toLowerCase()) === 'date');
}

/** Whether the nearest quotation mark before opens, or the nearest after closes: the words are somebody's. */
function isQuoted({ previous, before, after, next }: Context): boolean {
	const last = /[“”"«»][^“”"«»]*$/.exec(previous + before)?.[0].charAt(0);
	const first = /[“”"«»]/.exec(after + next)?.[0];
	return last === '“' || last === '«' || first === '”' || first === '»';
}

function agreementOf({ text }: ArticleIndex, { selector }: Source, from: number, to: number): number {
	const { prefix, suffix } = selector;
	const most = prefix.length + suffix.length;
	if (most === 0) return from === 0 && to === text.length ? 1 : 0;
	let [before, after] = [0, 0];
	while (before < prefix.length && text[from - 1 - before] === prefix[prefix.length - 1 - before]) before++;
	while (after < suffix.length && text[to + after] === suffix[after]) after++;
	return (before + after) / most;
}
