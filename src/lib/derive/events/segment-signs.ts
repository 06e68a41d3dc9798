/** What the words of a segment, and those after it, show it to be. */
import type { Segment } from './segments.ts';
import type { Token } from './tag.ts';
import { TAKES_CLAUSE } from './verbs.ts';

/** "until 1989": nothing but a time and what leads to it */
export function isTime(tokens: readonly Token[], { first, last }: Segment): boolean {
	const own = tokens.slice(first, last + 1);
	return (
		own.some(({ tag }) => tag === 'time') &&
		own.every(({ tag }) => /^(?:time|preposition|link-or-preposition|mark)$/.test(tag))
	);
}

/** Whether a phrase behind "and" or "but" is the first of several subjects of the verb that follows. */
export function beginsList(text: string, { link, comma, start, end }: Segment, [next]: readonly Segment[]): boolean {
	if (!/^(?:and|but)$/.test(link ?? '') || next === undefined) return false;
	if (next.link !== 'and' || next.comma || next.verb === null || next.bare || next.role !== 'main') return false;
	return comma || /\bbetween\b/.test(text.slice(start, end));
}

/** "she said": no object follows */
export function endsAtVerb(tokens: readonly Token[], { verbAt, last }: Segment): boolean {
	return tokens.slice(verbAt + 1, last + 1).every(({ tag }) => /^(?:time|mark|preposition)$/.test(tag));
}

/** ", the bank said in May", ", official results showed on Monday" */
export function isAttribution(tokens: readonly Token[], { verb, last, verbAt }: Segment): boolean {
	if (verb === null || !TAKES_CLAUSE.test(verb.word.toLowerCase())) return false;
	const rest = tokens.slice(verbAt + 1, last + 1);
	return rest[0]?.tag !== 'to' && rest.every(({ tag }) => tag !== 'auxiliary' && tag !== 'pronoun' && tag !== 'that');
}

/** Whether asides follow and then the verb of what stands before them. */
export function isInterrupted([next, ...later]: readonly Segment[]): boolean {
	if (next?.role === 'participle' && later[0]?.bare === true && later[0].link === null && !later[0].comma) return true; // "and images taken in May show"
	if (next?.role === 'relative' && !next.comma) return later[0]?.bare === true && later[0].link === null; // "and the roads he opened carried"
	if (
		next === undefined ||
		!next.comma ||
		(next.role !== 'relative' && next.role !== 'participle' && next.verb !== null)
	)
		return false;
	return later.some(({ bare, link, comma, role }) => bare && link === null && comma && role === 'main');
}
