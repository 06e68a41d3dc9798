/** A run with several finite verbs and no joint between them → runs with one each. */
import { followsNoun, isParticiple, takesObject } from './participles.ts';
import type { Run } from './runs.ts';
import { isNominal, type Token } from './tag.ts';
import { finiteness, TAKES_CLAUSE } from './verbs.ts';

/** A run with several finite verbs and no joint between them is parted, or one of them is a participle after all. */
export function parted(whole: Run, tokens: readonly Token[]): Run[] {
	const [a, b] = whole.verbs;
	if (a === undefined || b === undefined) return [whole];
	const first = tokens[a];
	const second = tokens[b];
	if (first === undefined || second === undefined) return [whole];
	const spoken = phraseEnd(tokens, a);
	const at = contentStart(tokens, spoken, b);
	// "found in 1846 by a man named Pfeiffer": what was found says nothing
	const said = !whole.participle && TAKES_CLAUSE.test(tokens[spoken]?.word ?? '');
	if (said && (at < b || (at === b && whole.link?.tag === 'relative'))) {
		const left = { ...whole, last: at - 1, verbs: [a] };
		const right: Run = {
			...whole,
			first: at,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: true
		};
		return [left, ...parted(right, tokens)];
	}
	// "In 1968 she defended": the time is none of the roads
	const opened =
		tokens[a - 1]?.tag === 'pronoun' && isNominal(tokens[a - 2]) && tokens[a - 2]?.tag !== 'time' && a - 2 > whole.first
			? a - 1
			: null;
	if (opened !== null) {
		// "the roads he opened carried silk"
		const left: Run = { ...whole, last: opened - 1, verbs: [] };
		const middle: Run = {
			...whole,
			first: opened,
			last: b - 1,
			mark: '',
			link: { ...first, word: 'that', tag: 'relative' },
			verbs: [a],
			participle: false,
			completes: false
		};
		const right: Run = {
			...whole,
			first: b,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [left, middle, ...parted(right, tokens)];
	}
	const pronoun = tokens[b - 1]?.tag === 'pronoun' && tokens[b - 2]?.tag !== 'preposition' ? b - 1 : null;
	if (pronoun !== null) {
		// "the first woman they ever appointed"
		const left = { ...whole, last: pronoun - 1, verbs: [a] };
		const right: Run = {
			...whole,
			first: pronoun,
			mark: '',
			link: { ...first, word: 'that', tag: 'relative' },
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [left, ...parted(right, tokens)];
	}
	if (whole.link?.tag === 'relative' || (whole.link?.tag === 'that' && !whole.completes)) {
		// "officials who resigned in May said": the second verb is the sentence's
		const left = { ...whole, last: b - 1, verbs: [a] };
		return [
			left,
			...parted(
				{ ...whole, first: b, mark: '', link: null, verbs: whole.verbs.slice(1), participle: false, completes: false },
				tokens
			)
		];
	}
	if (
		isParticiple(second) &&
		followsNoun(tokens, b) &&
		finiteness(tokens, a) > 0 &&
		!CAUSES.test(first.word) &&
		isDatedTo(tokens, b, whole.last)
	) {
		// "ends an inquiry opened in March 2018": what was done is a clause of its own
		const left = { ...whole, last: b - 1, verbs: [a] };
		const right: Run = { ...whole, first: b, mark: ',', link: null, verbs: [b], participle: true, completes: false };
		return [left, right];
	}
	if (isParticiple(second) && !(isParticiple(first) && !takesObject(tokens, a))) {
		return parted({ ...whole, verbs: whole.verbs.filter((verb) => verb !== b) }, tokens);
	}
	if (isParticiple(first) && whole.link !== null && whole.link.tag !== 'and') {
		// "that a group devoted to peace was considering": all of it is the subject of the clause
		return parted({ ...whole, verbs: whole.verbs.slice(1) }, tokens);
	}
	if (isParticiple(first)) {
		// "Normans led by Robert landed", "the bridge built in 1871 carries"
		const left: Run = { ...whole, last: a - 1, verbs: [] };
		const middle: Run = {
			...whole,
			first: a,
			last: b - 1,
			mark: ',',
			link: null,
			verbs: [a],
			participle: true,
			completes: false
		};
		const right: Run = {
			...whole,
			first: b,
			mark: '',
			link: null,
			verbs: whole.verbs.slice(1),
			participle: false,
			completes: false
		};
		return [...(left.last >= left.first ? [left] : []), middle, ...parted(right, tokens)];
	}
	return parted({ ...whole, verbs: whole.verbs.filter((verb) => verb !== b) }, tokens);
}

/** "had the lamp lit in May" */
const CAUSES = /^(?:ha[ds]|have|g[eo]ts?|saw|sees?|kept|keeps?|left|leaves?|found|finds?|wants?|wanted)$/;

/** Whether a time is the end of a run, close behind a token. */
function isDatedTo(tokens: readonly Token[], at: number, last: number): boolean {
	const time = tokens.findIndex(({ tag }, i) => i > at && tag === 'time');
	return (
		time !== -1 && time <= last && time - at <= 6 && tokens.slice(time + 1, last + 1).every(({ tag }) => tag === 'mark')
	);
}

/** The last word of the verb phrase that begins at a token: "had" of "had already said" is followed by "said". */
export function phraseEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.tag !== 'auxiliary') return at;
	let i = at + 1;
	while (tokens[i]?.tag === 'adverb' || tokens[i]?.tag === 'be') i++;
	const tag = tokens[i]?.tag ?? 'mark';
	return /^(?:past|participle|plain|gerund)/.test(tag) ? i : at;
}

/** Where what is said begins: behind the verb, whom it was told and when. */
function contentStart(tokens: readonly Token[], a: number, b: number): number {
	const skipped = new Set(['adverb', 'time', 'object']);
	let at = a + 1;
	const said = /^t(?:old|ells)$/.test(tokens[a]?.word ?? '');
	// "said last month's discovery was": the time is the noun's
	const owns = (i: number) => tokens[i]?.tag === 'time' && /^['’]/.test(tokens[i + 1]?.word ?? '');
	while (at < b && skipped.has(tokens[at]?.tag ?? '') && !owns(at)) at++;
	if (owns(at)) return at;
	if (said && at < b) {
		while (at < b && !['pronoun', 'preposition', 'time', 'link-or-preposition'].includes(tokens[at]?.tag ?? '')) {
			at++;
			if (tokens[at]?.tag === 'determiner') break;
		}
	}
	// "said in November it would", "said on a call the plant was"
	if (tokens[at]?.tag === 'preposition' || tokens[at]?.tag === 'link-or-preposition') {
		const pronoun = tokens.slice(at, b).findIndex(({ tag }) => tag === 'pronoun');
		const time = tokens.slice(at, b).findIndex(({ tag }) => tag === 'time');
		if (pronoun !== -1) return at + pronoun;
		if (time !== -1) return at + time + 1;
		return b;
	}
	while (at < b && skipped.has(tokens[at]?.tag ?? '')) at++;
	return at;
}
