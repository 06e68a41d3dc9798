/** Ranges: two dates that bound one stretch: "from 1910 to 1945", "between May and July", "Aug. 5-9 1914 through 1918". */
import { tryParseEdtf } from '#lib/model/edtf.ts';
import type { Certainty, TimeExpression } from '../expression.ts';
import type { Period } from '../period.ts';

const BETWEEN = /^\s*(?:to|till|until|through|and|-|–|—)\s*$/i;

/** The weaker end decides. */
const CERTAINTIES: readonly Certainty[] = ['stated', 'resolved', 'guessed'];

/** Longest words between the two ends, in UTF-16 units. */
const LONGEST_LINK = 16;

/** Joins what a "from … to …", "between … and …" or dash makes one stretch; the parts stay in `parts`. */
export function joinRanges(expressions: readonly TimeExpression[], text: string): TimeExpression[] {
	const joined: TimeExpression[] = [];
	for (const expression of expressions) {
		const last = joined.at(-1);
		const range = last === undefined ? null : rangeOf(last, expression, text);
		if (range === null) joined.push(expression);
		else joined[joined.length - 1] = range;
	}
	return joined;
}

/** "3pm", with its hour: not "Friday morning". */
function isClock({ type, edtf }: TimeExpression): boolean {
	return type === 'TIME' && edtf !== null && /T\d\d:\d\d/.test(edtf);
}

function isBackwards(first: Period, last: Period): boolean {
	return first.unit === last.unit && last.n <= first.n;
}

function rangeOf(first: TimeExpression, last: TimeExpression, text: string): TimeExpression | null {
	const clocks = isClock(first) && isClock(last) && first.period?.n === last.period?.n;
	if (!clocks && (first.type !== 'DATE' || last.type !== 'DATE')) return null;
	if (last.start - first.end > LONGEST_LINK) return null;
	const gap = text.slice(first.end, last.start);
	const link = gap.includes('\n\n') ? undefined : BETWEEN.exec(gap)?.[0].trim().toLowerCase();
	if (link === undefined || first.period === null || last.period === null || first.edtf === null || last.edtf === null)
		return null;
	if (first.parts.length > 0 || last.parts.length > 0) return null;
	const lead = /\b(from|between)[^\S\n]+$/i.exec(text.slice(Math.max(0, first.start - 12), first.start));
	const word = lead?.[1]?.toLowerCase();
	// "and" bounds a stretch only after "between"; "to" needs its "from" unless the two are of one kind ("May to July")
	if (link === 'and' && word !== 'between') return null;
	if (link === 'to' && word === undefined && first.period.unit !== last.period.unit) return null;
	if (clocks ? word === undefined || last.edtf <= first.edtf : isBackwards(first.period, last.period)) return null;
	const start = lead === null ? first.start : first.start - lead[0].length;
	// a week or a century before the era is an interval itself
	const edtf = `${first.edtf.split('/')[0] ?? ''}/${last.edtf.split('/').at(-1) ?? ''}`;
	if (tryParseEdtf(edtf) === null) return null;
	return {
		...first,
		start,
		end: last.end,
		text: text.slice(start, last.end),
		edtf,
		rule: 'range',
		period: null,
		value: `${first.value}/${last.value}`,
		vague: first.vague || last.vague,
		certainty:
			CERTAINTIES.findLast((certainty) => first.certainty === certainty || last.certainty === certainty) ?? null,
		parts: [first, last]
	};
}
