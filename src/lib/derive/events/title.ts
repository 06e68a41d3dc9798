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
const STEPS: readonly Step[] = [
	withoutLead,
	withoutFrontedClause,
	withoutAttribution,
	withoutAsides,
	tidied,
	withArticles,
	shortened,
	withoutDanglingEnd,
	balanced,
	capitalised
];

export function draftTitle({ clause, times, subject }: TitleParts): string {
	const bare = withSubject(withoutTimes(clause, times), subject);
	const title = STEPS.reduce((shorter, step) => step(shorter), bare);
	// a clause of nothing but asides is better shown whole than not at all
	return title === '' ? capitalised(shortened(clause.trim())) : title;
}

const TIME_LEAD =
	/(?:\s*,)?\s*\b(?:(?:earlier|later|late|early)\s+)?(?:on|in|at|by|during|since|from|until|till|for|over|through|throughout|within|of|dating from|around|about|as of)\s+(?:the\s+)?$/i;

/** Takes time phrases out, with the preposition that ties them to the clause. */
function withoutTimes(clause: string, times: TitleParts['times']): string {
	let title = clause;
	for (const { start, end } of [...times].sort((a, b) => b.start - a.start)) {
		const before = title.slice(0, start);
		const lead = TIME_LEAD.exec(before);
		const rest = title
			.slice(end)
			.replace(/^['’]s?(?!\p{L})/u, '')
			.replace(/^,\s+(?=(?:and|but)\s)/, ' ');
		title = `${before.slice(0, lead?.index ?? start)}${/^\s*[,.;]/.test(rest) || lead?.index === 0 ? '' : ' '}${rest}`;
	}
	return title;
}

/** A pronoun gives way to what it stands for; a clause whose subject stood before "which" gets it back. */
function withSubject(title: string, subject: string | null): string {
	if (subject === null) return title;
	if (/^\W*(?:he|she|it|they|which|who)\b/i.test(title)) {
		return title.replace(/^(\W*)(?:he|she|it|they|which|who)\b/i, (_, lead: string) => `${lead}${subject}`);
	}
	return `${subject} ${title.trimStart()}`;
}

/** Words that tie a sentence to the one before it. */
function withoutLead(title: string): string {
	return (
		title
			.replace(/^[\s,;:–—-]+/, '')
			// a dateline
			.replace(/^\p{Lu}[\p{Lu}.\s]{2,30}(?:\([^)]{2,20}\)\s*)?(?::|--|[–—])\s+/u, '')
			.replace(
				/^(?:and|but|so|yet|still|then|meanwhile|moreover|however|also|instead|thus|nevertheless|by contrast|for example|in addition|in turn|in response|as a result)\b,?\s+/i,
				''
			)
	);
}

/** "Before leaving for the summit, Abe told …": what the subject did besides. */
function withoutFrontedClause(title: string): string {
	return title.replace(
		/^(?:before|after|while|when|as|although|though|despite|following|speaking|citing)\s[^,]{3,80},\s+/i,
		''
	);
}

/** "…, he said": who says so where it comes after what is said. */
function withoutAttribution(title: string): string {
	return title.replace(
		/,["”]?\s+(?:(?:he|she|they|it|the\s+\p{L}+|(?:\p{Lu}[\p{L}.’-]+\s?){1,3})\s*(?:said|added|told reporters|wrote|argued|explained)|according to [^,]+)(?:,.*)?$/u,
		''
	);
}

/** Parentheses, and what stands between two commas or dashes after the subject: "Seko, Japan’s economy minister, said". */
function withoutAsides(title: string): string {
	return (
		title
			.replace(/\s*\([^)]*\)/g, '')
			.replace(/\s+(?:--|[–—])\s+[^–—]*?\s+(?:--|[–—])\s+/g, ' ')
			// "that aide, Kim Hyun-chong, put": the name says more than the noun
			.replace(
				/^(?:[Tt]he|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^,]{2,50}, ((?:\p{Lu}[\p{L}.-]+ ?){2,4}), (?=\p{Ll})/u,
				'$1 '
			)
			.replace(
				/^([^,]{2,60}), (?:the|a|an|who|which|whose|as|or|\p{Lu}[\p{L}’']*['’]s?)\b[^,]{2,80}, (?=\p{Ll})/u,
				'$1 '
			)
	);
}

function tidied(title: string): string {
	return title
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:])/g, '$1')
		.replace(/,(?:\s*,)+/g, ',')
		.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
		.replace(/(?<!\.\p{L})\.$/u, '');
}

/** Taking a word out may leave "a American effort". */
function withArticles(title: string): string {
	return title
		.replace(/\b([Aa]) (?=[AEIO]\p{L}|[aeio](?!ne\b|nce\b)\p{L})/gu, '$1n ')
		.replace(/\b([Aa])n (?=[^AEIOUaeiouh“"‘'\d\W])/gu, '$1 ');
}

/** Cuts at the last joint before which enough is said, else at a word. */
function shortened(title: string): string {
	if (title.length <= TITLE_LENGTH) return title;
	let cut: number | null = null;
	for (const match of title.slice(0, TITLE_LENGTH + 8).matchAll(JOINT)) {
		const kept = title.slice(0, match.index);
		if (match.index > TITLE_LENGTH || match.index < SHORTEST || NEEDS_OBJECT.test(kept)) continue;
		cut = match.index;
	}
	return cut === null ? title.slice(0, TITLE_LENGTH + 1).replace(/\s+\S*$/, '') : title.slice(0, cut);
}

const JOINT =
	/,\s|;\s|\s(?:--|[–—])\s|\s(?:which|who|that|when|while|because|although|though|after|before|including|citing|saying|adding|arguing|as|where|whatever|until|unless|and|but|to|on|in|at|for|from|with|by|into|over|under|against|between|through|beside|despite|amid)\s/gi;
/** No joint is cut before this many characters: what is left would say little. */
const SHORTEST = 40;
/** Words that promise more: a title that stops at them says nothing yet. */
const NEEDS_OBJECT =
	/\b(?:said|told(?: \w+)?|called|reported|announced|argued|added|warned|vowed|moved|began|begun|considering|decided|agreed|planned|promised|tried|was|were|is|are|had|has|have|would|could|made|put|behalf|committed|devoted|plans|the|a|an|of|its|their|his|her)$/i;

const DANGLING =
	/[\s,]+(?:the|a|an|and|or|but|of|to|in|on|at|for|from|with|by|as|that|which|who|its|their|his|her|is|are|was|were|be|been|has|have|had|will|would|than|into|over|under|against|between|through|after|before|when|while|if|also|planned|about)$/i;

function withoutDanglingEnd(title: string): string {
	let clean = title.replace(/[\s,;:–—-]+$/, '');
	while (DANGLING.test(clean) && clean.split(' ').length > 3) clean = clean.replace(DANGLING, '');
	return clean;
}

/** A quotation mark whose partner was cut off is cut off as well. */
function balanced(title: string): string {
	const count = (mark: string) => title.split(mark).length - 1;
	if (count('“') === count('”') && count('"') % 2 === 0) return title;
	return title.replace(/[“”"]/g, '');
}

function capitalised(title: string): string {
	return title.charAt(0).toUpperCase() + title.slice(1);
}
