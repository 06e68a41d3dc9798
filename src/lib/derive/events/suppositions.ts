/** What a sentence supposes, asks or compares is no event, though it has a date. */
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';

/** Why a clause states nothing that happened or is to happen, in words for a dismissal; null where it does. */
export function againstClause(text: string, sentence: Sentence, clause: Clause, time: TimeExpression): string | null {
	const whole = text.slice(sentence.start, sentence.end);
	if (/\?["”’)]*$/.test(whole)) return 'A question states nothing.';
	if (/^(?:if|unless|lest|whether)$/.test(clause.link ?? '')) return 'It is supposed, not told.';
	if (isInverted(text, sentence, time)) return 'It is supposed, not told.';
	const words = text.slice(clause.start, clause.end);
	if (/\b(?:would|could|might|should)\s+(?:\w+\s+)?have\b/.test(words) && isConditional(text, sentence))
		return 'It is supposed, not told.';
	if (clause.role === 'relative' && NOBODY.test(text.slice(clause.subject?.start ?? 0, clause.subject?.end ?? 0)))
		return 'It is told of nobody.';
	if (clause.link === 'than') return 'It is compared with, not told.';
	return time.rule === 'duration' ? 'It says how long.' : null;
}

/** "Nobody who stood there in 2011 …" */
const NOBODY = /^(?:nobody|no one|none|no)\b/i;

/** "Had the envoys been at the table in 1992, they would": what stands before the comma is supposed. */
function isInverted(text: string, { body, end }: Sentence, time: TimeExpression): boolean {
	const words = text.slice(body, end);
	if (!/^["“‘]?(?:Had|Were|Should)\s/.test(words) || !/\b(?:would|could|might)\b/.test(words)) return false;
	return !text.slice(body, time.start).includes(', ');
}

function isConditional(text: string, { clauses, body }: Sentence): boolean {
	return (
		clauses.some(({ link }) => /^(?:if|unless)$/.test(link ?? '')) ||
		/^(?:Had|Were|Should)\s/.test(text.slice(body, body + 8))
	);
}
