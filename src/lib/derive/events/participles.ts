/** Participles in a run of words: which say what was done to the noun before them. */
import { isNominal, type Token } from './tag.ts';

/** Verbs of which nobody is the object, so that their -ed form behind a comma is a verb: "Irena Vasko, who drew villages, died". */
const DONE_ALONE =
	/^(?:died|failed|arrived|resigned|happened|occurred|lived|emerged|appeared|disappeared|graduated|emigrated|apologi[sz]ed|succumbed|perished|collapsed|surrendered|protested|responded|replied)$/;

export function isParticiple(token: Token | undefined): boolean {
	return (token?.tag === 'past-or-participle' || token?.tag === 'participle') && !DONE_ALONE.test(token.word);
}

const OBJECT = new Set([
	'determiner',
	'object',
	'pronoun',
	'name',
	'number',
	'word',
	'that',
	'plain-or-noun',
	'third-person-or-noun',
	'quotation'
]);

export function takesObject(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	// "raised $2 million"
	return OBJECT.has(next?.tag ?? '') || /^[$€£¥]$/.test(next?.word ?? '');
}

/** "a painting stolen in May", "an inquiry opened by the court": a participle right behind its noun, without an object. */
export function followsNoun(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (before === undefined || next === undefined || before.tag === 'pronoun' || before.tag === 'object') return false;
	return (
		isNominal(before) &&
		before.tag !== 'time' &&
		(next.tag === 'preposition' || next.tag === 'time') &&
		!NO_STATE.test(tokens[at]?.word ?? '')
	);
}

/** Participles that stand for a preposition, or for what somebody is told and not for what is done. */
export const NO_STATE =
	/^(?:compared|based|given|followed|called|named|known|used|expected|asked|told|questioned|pressed|faced|seen|added|combined|adjusted|done|gone|been|due|born)$/;
