/** Runs that are no clauses of their own: asides before the verb, subjects of several nouns, participles in front. */
import { verbBehindAside } from './joints.ts';
import { followsNoun, isParticiple, NO_STATE, takesObject } from './participles.ts';
import { isBare, type Run } from './runs.ts';
import type { Token } from './tag.ts';
import { finiteness, TAKES_CLAUSE } from './verbs.ts';

/** "as car makers in Germany and Japan rebuilt": what "and" joins before the verb is one subject. */
export function withWholeSubjects(runs: readonly Run[], tokens: readonly Token[]): Run[] {
	const whole: Run[] = [];
	for (const [index, run] of runs.entries()) {
		const last = whole.at(-1);
		if (last !== undefined && isByBoth(last, run, runs[index + 1], tokens)) {
			whole[whole.length - 1] = { ...last, last: run.last };
			continue;
		}
		const open = last !== undefined && last.link !== null && last.link.tag !== 'and' && last.verbs.length === 0;
		const verb =
			last !== undefined && open && run.mark === ',' && run.link === null ? verbBehindAside(tokens, last.first) : -1;
		if (last !== undefined && verb !== -1 && run.first <= verb) {
			whole[whole.length - 1] = { ...last, last: run.last, verbs: run.verbs };
			continue;
		}
		if (open && run.link?.tag === 'and' && run.mark === '' && tokens[run.first]?.tag !== 'mark') {
			whole[whole.length - 1] = { ...last, last: run.last, verbs: run.verbs };
		} else whole.push(run);
	}
	return whole;
}

/** "an islet claimed by Kenya | and Uganda, ended": both have done it. */
function isByBoth(last: Run, run: Run, next: Run | undefined, tokens: readonly Token[]): boolean {
	const [verb, ...others] = last.verbs;
	if (verb === undefined || others.length > 0 || last.mark !== ',' || tokens[verb + 1]?.word !== 'by') return false;
	return run.link?.tag === 'and' && run.mark === '' && run.verbs.length === 0 && next?.mark === ',';
}

/** "Founded in 1983, the firm failed", "Built in 1871 and burned in 1905, it": the subject of the participles is still to come. */
export function withFrontedParticiple(runs: readonly Run[], tokens: readonly Token[]): Run[] {
	const [head, second, third] = runs;
	const pair =
		second?.link?.tag === 'and' &&
		second.mark === '' &&
		isParticiple(tokens[second.first]) &&
		second.last > second.first;
	const next = pair ? third : second;
	if (head === undefined || next === undefined || next.mark !== ',' || head.verbs.length > 0 || head.link !== null)
		return [...runs];
	let at = head.first;
	while (at < head.last && (tokens[at]?.tag === 'adverb' || tokens[at]?.word === 'first')) at++;
	const token = tokens[at];
	const passive =
		isParticiple(token) && /^(?:preposition|time|link-or-preposition|adverb)$/.test(tokens[at + 1]?.tag ?? '');
	if (!passive || (NO_STATE.test(token?.word ?? '') && token?.word !== 'born')) return [...runs];
	if (!tokens.slice(at, head.last + 1).some(({ tag }) => tag === 'time')) return [...runs];
	const rest = pair ? [{ ...second, verbs: [second.first], participle: true }, ...runs.slice(2)] : runs.slice(1);
	return [{ ...head, verbs: [at], participle: true }, ...rest];
}

/**
 * Asides before the verb of their sentence state nothing of their own: "its coach, the first to win the cup rounds, was",
 * "Friends of the Pool, a group formed in 2016, has".
 */
export function withPlainAsides(runs: readonly Run[], tokens: readonly Token[]): Run[] {
	return runs.flatMap((run, index): Run[] => {
		const [verb, ...others] = run.verbs;
		const next = runs[index + 1];
		// "In a study published in May, a team reports": the date is that of the report
		if (
			index === 0 &&
			tokens[run.first]?.tag === 'preposition' &&
			verb !== undefined &&
			others.length === 0 &&
			isParticiple(tokens[verb]) &&
			followsNoun(tokens, verb) &&
			/^(?:an?|the|its|his|her|their)$/.test(tokens[run.first + 1]?.word ?? '') &&
			next?.mark === ',' &&
			next.verbs[0] !== undefined &&
			!isBare(tokens, next.first, next.verbs[0]) &&
			(runs.length > 2 || !isAttribution(tokens, next))
		)
			return [{ ...run, verbs: [] }];
		// "To cement the gains made in May, the council met"
		if (
			index === 0 &&
			/^(?:to|gerund)$/.test(tokens[run.first]?.tag ?? '') &&
			verb !== undefined &&
			verb > run.first + 1 &&
			others.length === 0 &&
			isParticiple(tokens[verb]) &&
			next?.mark === ',' &&
			next.verbs[0] !== undefined &&
			!isBare(tokens, next.first, next.verbs[0]) &&
			!isAttribution(tokens, next)
		)
			return [{ ...run, verbs: [] }];
		// "“A Letter,” painted in 1670, was taken"
		if (
			index === 0 &&
			run.link === null &&
			verb !== undefined &&
			verb > run.first &&
			others.length === 0 &&
			isParticiple(tokens[verb]) &&
			followsNoun(tokens, verb) &&
			next?.mark === ',' &&
			next.link === null &&
			tokens[next.first]?.tag === 'auxiliary'
		)
			return [
				{ ...run, last: verb - 1, verbs: [] },
				{ ...run, first: verb, mark: ',', participle: true }
			];
		const aside =
			index > 0 &&
			runs.slice(0, index).every(({ verbs, link }) => verbs.length === 0 && link === null) &&
			run.mark === ',' &&
			run.link === null &&
			/^(?:the|an?|one|its|his|her|their)$/.test(tokens[run.first]?.word ?? '') &&
			next?.mark === ',' &&
			next.link === null &&
			next.verbs[0] !== undefined &&
			isBare(tokens, next.first, next.verbs[0]) &&
			finiteness(tokens, next.verbs[0]) === 2;
		if (!aside || verb === undefined || others.length > 0) return [run];
		if (!isParticiple(tokens[verb])) return [{ ...run, verbs: [] }];
		if (takesObject(tokens, verb)) return [run];
		// the participle says what was done to whom the sentence is about
		return [
			{ ...run, last: verb - 1, verbs: [] },
			{ ...run, first: verb, participle: true }
		];
	});
}

/** "…, the minister said on Monday" */
function isAttribution(tokens: readonly Token[], { verbs, last }: Run): boolean {
	const verb = verbs.at(-1) ?? -1;
	const rest = tokens.slice(verb + 1, last + 1);
	return (
		TAKES_CLAUSE.test(tokens[verb]?.word ?? '') && rest.every(({ tag }) => /^(?:time|mark|preposition)$/.test(tag))
	);
}
