/** What a check of a story says in a terminal: sources that are not where they were, and the coverage. */
import { type CheckedSource, placeInWords, type StoryCheck } from '#lib/anchor/check-story.ts';
import type { Coverage } from '#lib/anchor/coverage.ts';
import type { OriginalMatch } from '#lib/anchor/original.ts';
import type { DiffRun } from '#lib/model/proof.ts';

/** A line for each source that is not exact; for one that changed, with its diff: `[-colour-]{+color+}`. */
export function moveLines({ sources }: StoryCheck): string[] {
	return sources.flatMap(line);
}

function line({ place, source, located }: CheckedSource): string[] {
	if (located.proof === 'exact') return [];
	const { paragraph, selector } = source;
	const before = placeInWords({ paragraph, ...selector });
	if (located.proof === 'gone') return [`  gone     ${place}: “${selector.exact}”`];
	const now = [located, ...located.rest].map(placeInWords).join(' and ');
	const from = now === before ? before : `${before} → ${now}`;
	if (located.proof !== 'changed') return [`  moved    ${place}: ${from}`];
	const { harmless, doubts, words, before: head, after } = located.change;
	const what = harmless ? 'without harm' : doubts.join(', ');
	return [`  changed  ${place}: ${from}, ${what}:`, `           ${inWords(head)}“${inWords(words)}”${inWords(after)}`];
}

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function inWords(runs: readonly DiffRun[]): string {
	return runs.map(({ kind, text }) => MARKS[kind].join(text)).join('');
}

/** The coverage in a line, and each phrase that the file says nothing of. */
export function coverageLines(coverage: Coverage | null): string[] {
	if (coverage === null) return [];
	const { phrases, counts, implied } = coverage;
	const parts = [
		`${counts.event} date events`,
		`${counts.merged} merged`,
		`${counts['set-aside']} set aside`,
		...(counts.unaccounted > 0 ? [`${counts.unaccounted} neither`] : [])
	];
	const without = implied === 0 ? '' : `; ${implied} events without a phrase`;
	return [
		`  ${phrases.length} dated phrases: ${parts.join(', ')}${without}`,
		...phrases
			.filter(({ fate }) => fate === 'unaccounted')
			.map((phrase) => `  neither event nor set aside: “${phrase.expression}”, ${placeInWords(phrase)}`)
	];
}

/** How much of an original that lies beside the story is shown, and why not all. */
export function originalLines(match: OriginalMatch | null): string[] {
	if (match === null) return [];
	const { matched, of, reason } = match;
	return [`  original.txt: ${reason ?? `${matched} of ${of} paragraphs match.`}`];
}
