/** Which words differ between two texts. */
import { diffArrays } from 'diff';
import type { DiffRun } from '#lib/model/proof.ts';
import { type Word, wordsOf } from './words.ts';

/** Texts that differ in more words are shown as all other: nobody reads such a diff, and it takes its square in time. */
const MOST_EDITS = 1000;

/** The runs of a diff by words and white space: `same` and `removed` make up the first text, `same` and `added` the second. */
export function diffRuns(before: string, now: string): DiffRun[] {
	if (before === now) return before === '' ? [] : [{ kind: 'same', text: now }];
	const changes = diffArrays(tokensOf(before), tokensOf(now), { maxEditLength: MOST_EDITS }) ?? [
		{ value: [before], removed: true, added: false },
		{ value: [now], removed: false, added: true }
	];
	return changes
		.map(({ value, removed, added }): DiffRun => ({
			kind: removed ? 'removed' : added ? 'added' : 'same',
			text: value.join('')
		}))
		.filter(({ text }) => text !== '');
}

/** Numbers whole (“4,000” for “9,000” is not a digit for a digit), words, white space, and each sign by itself. */
const TOKENS = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|\s+|[^]/gu;

function tokensOf(text: string): string[] {
	return text.match(TOKENS) ?? [];
}

/** Words that stand in place of others. One of the lists may be empty. */
export interface Hunk {
	readonly removed: readonly Word[];
	readonly added: readonly Word[];
}

/** Where the words of two texts differ in their forms; nothing where the texts say the same in other spelling. */
export function diffWords(before: readonly Word[], now: readonly Word[]): Hunk[] {
	const forms = (words: readonly Word[]) => words.map(({ form }) => form);
	const changes = diffArrays(forms(before), forms(now), { maxEditLength: MOST_EDITS });
	if (changes === undefined) return [{ removed: before, added: now }];
	const hunks: { removed: Word[]; added: Word[] }[] = [];
	let [i, k] = [0, 0];
	let open = false;
	for (const { count, removed, added } of changes) {
		if (!removed && !added) {
			[i, k, open] = [i + count, k + count, false];
			continue;
		}
		if (!open) hunks.push({ removed: [], added: [] });
		open = true;
		if (removed) hunks.at(-1)?.removed.push(...before.slice(i, (i += count)));
		else hunks.at(-1)?.added.push(...now.slice(k, (k += count)));
	}
	return hunks;
}

/** Whether two texts say the same, but for spelling, marks and hyphens. */
export function sayTheSame(before: string, now: string): boolean {
	return diffWords(wordsOf(before), wordsOf(now)).every((hunk) => isHyphen(before, now, hunk));
}

/** "cooperate" and "co-operate"; but not "resign" and "re-sign", nor "every day" and "everyday". */
export function isHyphen(before: string, now: string, { removed, added }: Hunk): boolean {
	const solid = (words: readonly Word[]) => words.map(({ form }) => form).join('');
	const written = (text: string, words: readonly Word[]) => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
	const [old, fresh] = [written(before, removed), written(now, added)];
	const hyphened = HYPHEN.test(old) ? old : fresh;
	if (removed.length === 0 || solid(removed) !== solid(added) || !HYPHEN.test(hyphened)) return false;
	return !OTHER_WITHOUT.test(hyphened);
}

const HYPHEN = /^\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)+$/u;

/** Words that are others without their hyphen. */
const OTHER_WITHOUT =
	/^(?:re[-‐‑](?:act|assort|bound|call|cede|claim|coil|collect|count|cover|creat|dress|fer|form|fus|la[iy]d?|lay|leas|mark|mov|pair|petition|present|press|prov|sent|serv|sign|solv|sort|store|strain|tir|treat)|un[-‐‑]ionized|co[-‐‑]op\b|pre[-‐‑](?:dict|position|serve|tend)|a[-‐‑])/i;
