/** Why an expression can date nothing, whatever its clause says. */
import type { Dismissed } from '#lib/model/events-file.ts';
import type { TimeExpression } from '../time/expression.ts';
import { roleOf } from './modifiers.ts';

/** What `reasonAgainst` has found: an expression is asked about for its clause and for those beside it. */
const reasons = new WeakMap<TimeExpression, Dismissed['reason'] | 'none'>();

/** Why an expression can date nothing, whatever its clause says. */
export function reasonAgainst(text: string, time: TimeExpression): Dismissed['reason'] | null {
	const reason = reasons.get(time) ?? findReason(text, time) ?? 'none';
	reasons.set(time, reason);
	return reason === 'none' ? null : reason;
}

function findReason(text: string, time: TimeExpression): Dismissed['reason'] | null {
	if (time.type === 'SET') return 'background';
	if (time.edtf === null) return time.type === 'DURATION' ? 'duration' : 'vague';
	const role = roleOf(text, time);
	if (role === 'since' || role === 'comparison') return 'background';
	return role === 'of-thing' ? 'name' : null;
}
