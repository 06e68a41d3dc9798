/** A draft title from the words that state an event: asides off, one sentence, at most 80 characters. */
import { shortened, withoutDanglingEnd, withoutListeners, withShortSpeaker } from './shorten.ts';

type Step = (title: string) => string;

/** The order matters: marks are tidied after words are taken out, and a title is shortened last. */
const STEPS: readonly Step[] = [
	withoutLead,
	withoutFrontedClause,
	withoutSource,
	withoutAsides,
	tidied,
	withArticles,
	withoutListeners,
	withShortSpeaker,
	shortened,
	withoutDanglingEnd,
	balanced,
	capitalised
];

/** The title of a sentence without its times. */
export function titleOf(words: string): string {
	const title = STEPS.reduce((shorter, step) => step(shorter), words);
	// words of nothing but asides are better shown whole than not at all
	return title === '' ? capitalised(shortened(words.trim())) : title;
}

const WAR = `(?:World War (?:II?|One|Two)|(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}War)`;

/** "In World War II partisans blew up the bridge"; its preposition may be off already: "the Great War the town grew". */
const WAR_TIME = new RegExp(
	`^(?:(?:[Ii]n|[Dd]uring|[Bb]efore|[Aa]fter) (?:the )?${WAR},? (?=\\S)(?!Museum|Memorial|Office|ended|began|broke|started)|[Tt]he ${WAR} (?=(?:the|an?|his|her|its|their|some|many|most|all|no) ))`,
	'u'
);

/** Words that tie a sentence to the one before it. */
function withoutLead(title: string): string {
	return (
		title
			.replace(/^[\s,;:.–—•*-]+/, '')
			.replace(
				/^(?:and|but|so|yet|still|then|meanwhile|moreover|however|also|instead|thus|nevertheless|by contrast|for example|in addition|in turn|in response|as a result|in other business|in all|in the end|at first|in (?:that|this|another|one) case)\b,?\s+(?=\S)/i,
				''
			)
			// "That NASA craft flew": the one named before
			.replace(/^That\s+(?=\p{Lu}\p{L}+\s\p{Ll}+(?<!ed)\s(?:was|were|had|\p{L}+ed|flew|sank|took|won|made)\b)/u, 'The ')
			.replace(/^that\s+(?=(?:the|an?|his|her|its|their|some|all|no|\p{Lu}\p{L}+)\s)/iu, '')
			.replace(/^(?:oh|well|yes|no),\s+/i, '')
			.replace(WAR_TIME, '')
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

/** ", according to police" */
function withoutSource(title: string): string {
	return title.replace(/,?\s+according to [^,]+$/, '').replace(/^According to [^,]{3,60}, /, '');
}

/** Parentheses, ages, and what stands between two commas or dashes after the subject: "Seko, Japan’s economy minister, said". */
function withoutAsides(title: string): string {
	const plain = title
		.replace(/(?<!\s)\s*\([^)]*\)/g, '')
		// "(or", cut at the date that follows
		.replace(/(?<!\s)\s*\([^()]*$/, '')
		.replace(/(?<=\p{L}), \d{1,3},(?=\s)/gu, '')
		.replace(/\s+(?:--|[–—])\s+[^–—]*?\s+(?:--|[–—])\s+/g, ' ');
	return plain.includes(',') ? withoutCommas(plain) : plain;
}

/** The same of what stands between or behind commas. */
function withoutCommas(title: string): string {
	return (
		title
			// "that aide, Kim Hyun-chong, put": the name says more than the noun
			.replace(
				/^(?:[Tt]he|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?!.{0,40}\b(?:by|when|was|were|is|are|had|has|said|after|as|that|while)\b.*,)[^,]{2,50}, (?:(?:the|an?)\s(?:\p{Ll}+\s){1,3})?((?:\p{Lu}[\p{L}.-]+ ?){2,4}), (?=\p{Ll})/u,
				'$1 '
			)
			.replace(
				/^([^,“”"]{2,60}), (?:the|a|an|who|which|whose|as|or|\p{Lu}[\p{L}’']*['’]s?)\b[^,]{2,80}, (?=\p{Ll})(?!(?:the|an?|his|her|its|their|some|two|three)\s)/u,
				'$1 '
			)
			.replace(
				/, (?:(?:some|about|nearly|almost|just)\s)?(?:\p{L}+\s)?(?:hours|days|weeks|months|years) (?:after|before) [^,]{3,50},(?=\s)/u,
				''
			)
			// "…,” she wrote in a memoir, “and it had": the quotation goes on
			.replace(/,\s["“](?:and|but|or)\s.*$/s, '')
			// ", to be paid in May": what is to come of it
			.replace(/, (?<=.{18})to be \p{Ll}+(?: (?:in|on|at|by))?$/u, '')
			// "retired in 2011, the year in which her firm …": what else was then
			.replace(/, the (?:year|day|month|week|summer|winter) (?:(?:in|on|of) which|that|when)\s[^“”"]*$/, '')
			// ", where people live": what else there is to say of the last noun
			.replace(/, (?:which|who|whose|where|whom)\s[^“”"]*$/, '')
			.replace(/, (?<=.{26})(?:an?|the|its|his|her|their|then|once)\s(?:(?!, |\sand\s|[“”":;]).)*$/, '')
	);
}

function tidied(title: string): string {
	return (
		title
			.replace(/\s+/g, ' ')
			.replace(/,(["”])(?=\s)/g, '$1')
			.replace(/\s+([,.;:])(?!\d)/g, '$1')
			.replace(/,(?:\s*,)+/g, ',')
			.replace(/\(\s*\)/g, '')
			// "rebuilt and again, after the flood, in 1981": what is left of the second time
			.replace(/,?\s+and(?:\s+(?:once|then))?\s+again(?:,.*|\s+(?:in|on|at|from|during|between|by))?$/, '')
			.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
			.replace(/(?<!\.\p{L})\.$/u, '')
	);
}

/** Taking a word out may leave "a American effort". */
function withArticles(title: string): string {
	return title
		.replace(/\b([Aa]) (?=[AEIO]\p{Ll}|[aeio](?!ne\b|nce\b)\p{L})/gu, '$1n ')
		.replace(/\b([Aa])n (?=[^AEIOUaeiouh“"‘'\d\W]\p{Ll})/gu, '$1 ');
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
