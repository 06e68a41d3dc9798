/** A draft title from the clause that states an event: time phrase and asides off, one sentence, at most 80 characters. */

/** Longest title, in UTF-16 units. */
export const TITLE_LENGTH = 80;

export interface TitleParts {
	/** The clause's words. */
	readonly clause: string;
	/** Time phrases of the clause, as offsets into it. */
	readonly times: readonly { readonly start: number; readonly end: number }[];
	/** What a pronoun at its beginning stands for; null where nobody knows. */
	readonly subject: string | null;
}

type Step = (title: string) => string;

/** The order matters: marks are tidied after words are taken out, and a title is shortened last. */
const STEPS: readonly Step[] = [withoutQuotes, withoutLead, withoutAsides, tidied, shortened, withoutDanglingEnd, capitalised];

export function draftTitle({ clause, times, subject }: TitleParts): string {
	const bare = withSubject(withoutTimes(clause, times), subject);
	return STEPS.reduce((title, step) => step(title), bare);
}

const TIME_LEAD = /(?:\s*,)?\s*\b(?:(?:earlier|later|late|early)\s+)?(?:on|in|at|by|during|since|from|until|till|for|over|through|throughout|within|of|dating from|around|about|as of|planned for)\s+(?:the\s+)?$/i;

/** Takes time phrases out, with the preposition that ties them to the clause. */
function withoutTimes(clause: string, times: TitleParts['times']): string {
	let title = clause;
	for (const { start, end } of [...times].sort((a, b) => b.start - a.start)) {
		const before = title.slice(0, start);
		const lead = TIME_LEAD.exec(before) ?? /^(?:on|in|at|by|during|earlier on|from)\s+$/i.exec(before);
		const rest = title.slice(end).replace(/^['’]s\b/, '');
		title = `${before.slice(0, lead?.index ?? start)}${/^\s*[,.;]/.test(rest) || lead?.index === 0 ? '' : ' '}${rest}`;
	}
	return title;
}

function withSubject(title: string, subject: string | null): string {
	if (subject === null) return title;
	return title.replace(/^(\s*)(?:he|she|it|they|which|who)\b/i, `$1${subject}`);
}

function withoutQuotes(title: string): string {
	return title.replace(/^["“”]+|["“”]+$/g, '').replace(/["“”]/g, (mark, at: number) => (/^[\s\S]*“[^”]*$/.test(title.slice(0, at)) ? '”' : mark));
}

/** Words that tie a clause to the one before it. */
function withoutLead(title: string): string {
	return title
		.replace(/^[\s,;:–—-]+/, '')
		.replace(/^(?:and|but|so|yet|still|then|meanwhile|moreover|however|also|instead|thus|that|when|while|whereas|because|although|though|after|before|as|even as|for example|in addition|in turn)\b,?\s+/i, '');
}

/** Parentheses, and what stands between two commas or dashes after the subject: "Seko, Japan’s economy minister, said". */
function withoutAsides(title: string): string {
	return title
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/\s+(?:--|[–—])\s+[^–—]*?\s+(?:--|[–—])\s+/g, ' ')
		.replace(/^([^,]{2,60}), (?:the|a|an|who|which|whose|as|or|\p{Lu}[\p{L}’']*['’]s?)\b[^,]{2,80}, (?=\p{Ll})/u, '$1 ');
}

function tidied(title: string): string {
	return title
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:])/g, '$1')
		.replace(/,(?:\s*,)+/g, ',')
		.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '');
}

/** Cuts whole phrases from the end until the title is short enough. */
function shortened(title: string): string {
	let short = title;
	while (short.length > TITLE_LENGTH) {
		const cut = lastJoint(short);
		short = cut === null ? short.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '') : short.slice(0, cut);
	}
	return short.replace(/[\s,;:–—-]+$/, '');
}

const JOINT = /,\s|;\s|\s(?:--|[–—])\s|\s(?:which|who|that|when|while|because|although|though|after|before|including|citing|saying|adding|arguing|as|so|where|whatever|even|until|unless|and|but|to|on|in|at|for|from|with|by|of|into|over|under|against|between|through|beside|despite|amid)\s/gi;
/** No joint is cut before this many characters: what is left would say nothing. */
const SHORTEST = 24;

function lastJoint(title: string): number | null {
	let last: number | null = null;
	for (const match of title.matchAll(JOINT)) {
		if (match.index >= SHORTEST && match.index <= title.length - 3) last = match.index;
	}
	return last;
}

const DANGLING =
	/[\s,]+(?:the|a|an|and|or|but|of|to|in|on|at|for|from|with|by|as|that|which|who|its|their|his|her|is|are|was|were|be|been|has|have|had|will|would|than|into|over|under|against|between|through|after|before|when|while|if|so|said|not|no|very|more|most|also|planned|about)$/i;

function withoutDanglingEnd(title: string): string {
	let clean = title;
	while (DANGLING.test(clean) && clean.split(' ').length > 3) clean = clean.replace(DANGLING, '');
	return clean.replace(/[\s,;:–—-]+$/, '');
}

function capitalised(title: string): string {
	return title.charAt(0).toUpperCase() + title.slice(1);
}
