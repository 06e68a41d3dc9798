/** A draft title from the clause that states an event: time phrase and asides off, one sentence, at most 80 characters. */

import { shortened, withoutDanglingEnd, withSpokenContent } from './shorten.ts';
import { finiteVerbs } from './verbs.ts';

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
	withSpokenContent,
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
	/(?:\s*,)?\s*\b(?:(?:earlier|later|late|early)\s+)?(?:on|in|at|(?:just|shortly|soon) (?:after|before)|by|during|since|from|until|till|for|over|through|throughout|within|of|dating from|around|about|as of)\s+(?:the\s+)?$/i;

/** Takes time phrases out, with the preposition that ties them to the clause. */
function withoutTimes(clause: string, times: TitleParts['times']): string {
	let title = clause;
	for (const { start, end } of [...times].sort((a, b) => b.start - a.start)) {
		// "the post-1994 order", "a circa-1860 house"
		const before = title.slice(0, start).replace(/\b(?:post|pre|circa|mid)-$/i, '');
		const lead = TIME_LEAD.exec(before);
		const rest = title
			.slice(end)
			.replace(/^['’]s?(?!\p{L})/u, '')
			.replace(/^,\s+(?=(?:and|but)\s)/, ' ');
		title = `${before.slice(0, lead?.index)}${/^\s*[,.;]/.test(rest) || lead?.index === 0 ? '' : ' '}${rest}`;
	}
	return title;
}

/** A pronoun gives way to what it stands for; a clause whose subject stood before "which" gets it back. */
function withSubject(title: string, subject: string | null): string {
	if (subject === null) return title;
	if (namesItself(title)) return title;
	if (/^\W*(?:he|she|it|they|which|who)\b/i.test(title)) {
		return title.replace(/^(\W*)(?:he|she|it|they|which|who)\b/i, (_, lead: string) => `${lead}${subject}`);
	}
	return `${subject} ${title.trimStart()}`;
}

/** "Seoul has …": a name right before its verb is a subject already. */
function namesItself(title: string): boolean {
	const name = /^\s*(?:\p{Lu}[\p{L}.’-]+ ){1,4}/u.exec(title)?.[0] ?? '';
	if (name === '' || /^\s*(?:He|She|It|They|Which|Who|And|But|In|On|At|By|For|From|To|With)\s/.test(name)) return false;
	return finiteVerbs(title.slice(0, name.length + 24))[0]?.start === name.length;
}

/** Words that tie a sentence to the one before it. */
function withoutLead(title: string): string {
	return (
		title
			.replace(/^[\s,;:–—-]+/, '')
			// a dateline
			.replace(/^\p{Lu}[\p{Lu}.\s]{2,30}(?:\([^)]{2,20}\)\s*)?(?::|--|[–—])\s+/u, '')
			// an agency behind a place
			.replace(/^(?:\p{Lu}\p{Ll}+[\s,]+){1,3}\([^)]{2,20}\)\s*(?:--|[–—-])\s+/u, '')
			.replace(
				/^(?:and|but|so|yet|still|then|meanwhile|moreover|however|also|instead|thus|nevertheless|by contrast|for example|in addition|in turn|in response|as a result)\b,?\s+/i,
				''
			)
			// a clause of its own: "when the grid was drawn"
			.replace(/^(?:when|whereas|because)\s+(?=[^,]*$)/i, '')
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

/** A quotation mark whose partner was cut off is cut off as well. */
function balanced(title: string): string {
	const count = (mark: string) => title.split(mark).length - 1;
	if (count('“') === count('”') && count('"') % 2 === 0) return title;
	return title.replace(/[“”"]/g, '');
}

function capitalised(title: string): string {
	return title.charAt(0).toUpperCase() + title.slice(1);
}
