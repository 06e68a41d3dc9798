/** Several dates of one clause: "in 1964, 1969 and 1974". */
import type { TimeExpression } from '../time/expression.ts';

/** "in 1964, 1969 and 1974": each dates the clause once more. */
export function isListed(text: string, first: TimeExpression, time: TimeExpression): boolean {
	const between = text.slice(first.end, time.start);
	if (AGAIN.test(between)) return true;
	return first.rule === time.rule && LISTED.test(between);
}

/** Each sign can be read in one way only, so that a long table of figures takes no longer than it has signs. */
const LISTED = /^(?:[\s\d,]|(?<=[\s,])(?:and|in)(?=\s))*$/;

/** "rebuilt in 1947 and again in 1981": it happened twice. */
const AGAIN =
	/^,?\s+(?:and\s+)?(?:(?:once\s+)?(?:again|more)(?:,\s[^,;.]{3,40})?|a\s+(?:second|third|fourth)\s+time),?\s+(?:(?:in|on|at|from|during|between|by)\s+)?(?:the\s+)?$/i;
