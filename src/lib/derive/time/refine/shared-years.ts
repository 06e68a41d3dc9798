/** A date takes its year, a time its day, from the one it is linked with: "May 12 to June 3, 2016", "May 1914 to July". */
import type { Meaning, Mention } from '../meaning.ts';
import { type Period, yearOf } from '../period.ts';

const RANGE = /^\s*(?:to|till|until|through|thru|-|–|—)\s*(?:the\s+|(?:early|late|mid)[-\s]\s*)?$/i;
const LIST = /^\s*,?\s*(?:and|or|&)\s*(?:(?:in|on)\s+)?(?:the\s+|(?:early|late|mid)[-\s]\s*)?$/i;
/** "18 February was followed by 1 March 1700": of two that follow on each other the year is said once. */
const FOLLOWED =
	/^\s+(?:(?:was|is|were|will\s+be|had\s+been)\s+)?(?:(?:immediately|directly|at\s+once)\s+)?(?:followed\s+by|gave\s+way\s+to|became)\s+(?:the\s+)?$/i;
/** Longest words between the two, in UTF-16 units. */
const LONGEST_GAP = 48;

export function shareYears(mentions: readonly Mention[], text: string): Mention[] {
	const shared = [...mentions];
	const gapAfter = (index: number) => {
		const [first, second] = [shared[index], shared[index + 1]];
		if (first === undefined || second === undefined || second.start - first.end > LONGEST_GAP) return null;
		return text.slice(first.end, second.start);
	};
	/** Those before whose fellow a comma is an "and": "May, June and July 1916". */
	const listed = new Set<number>();
	// from the end, so that each of them finds the year already there
	for (let index = shared.length - 2; index >= 0; index--) {
		const [first, second] = [shared[index], shared[index + 1]];
		const gap = gapAfter(index);
		if (first === undefined || second === undefined || gap === null) continue;
		const between = /\bbetween\s+$/i.test(text.slice(Math.max(0, first.start - 10), first.start));
		const isList = LIST.test(gap) || (listed.has(index + 1) && /^\s*,\s*$/.test(gap));
		const meaning = fromSecond(first.meaning, second.meaning, follows(gap) || (between && isList), isList);
		if (meaning === null) continue;
		shared[index] = { ...first, meaning };
		if (isList) listed.add(index);
	}
	for (let index = 0; index < shared.length - 1; index++) {
		const [first, second] = [shared[index], shared[index + 1]];
		const gap = gapAfter(index);
		if (first === undefined || second === undefined || gap === null || !follows(gap)) continue;
		const meaning = fromFirst(first.meaning, second.meaning);
		if (meaning !== null) shared[index + 1] = { ...second, meaning };
	}
	return shared;
}

const follows = (gap: string) => RANGE.test(gap) || FOLLOWED.test(gap);

/** "May to July 1914": the year of the second; of a range that would run backwards the year before. */
function fromSecond(first: Meaning, second: Meaning, isRange: boolean, isList: boolean): Meaning | null {
	if (!isRange && !isList) return null;
	// "from 9 a.m. to 5 p.m. on Tuesday"
	if (first.kind === 'clock' && first.day === null && second.kind === 'clock') {
		return second.day === null ? null : { ...first, day: second.day };
	}
	if (first.kind !== 'yearly' || first.lean !== null) return null;
	if (second.kind === 'yearly-shifted') return { ...second, inYear: first.inYear };
	if (second.kind !== 'period' || !isWithinYear(second.period)) return null;
	const year = yearOf(second.period);
	const own = first.inYear(year);
	if (own.unit !== second.period.unit) return null;
	return { kind: 'period', period: isRange && own.n > second.period.n ? first.inYear(year - 1) : own };
}

/** "from November 1914 to January": the year of the first, or the one after. */
function fromFirst(first: Meaning, second: Meaning): Meaning | null {
	if (second.kind !== 'yearly' || second.lean !== null) return null;
	if (first.kind !== 'period' || !isWithinYear(first.period)) return null;
	const year = yearOf(first.period);
	const own = second.inYear(year);
	if (own.unit !== first.period.unit) return null;
	return { kind: 'period', period: own.n < first.period.n ? second.inYear(year + 1) : own };
}

function isWithinYear({ unit }: Period): boolean {
	return unit === 'day' || unit === 'month' || unit === 'season' || unit === 'quarter' || unit === 'half';
}
