/** What stands in an article without being part of its text: advertisements, repeated headlines, credits, subheads. */
import { dateLabel } from './date-label.ts';
import { joinDateHeadings } from './date-headings.ts';
import { withoutMarkup } from './markdown.ts';
import { statedDay } from './stated-day.ts';

/** A block that was left out, and why. */
export interface Dropped {
	readonly text: string;
	readonly reason: string;
}

export interface Body {
	/** The headline, where one stands above the text. */
	readonly title: string | null;
	/** The agency or paper that the dateline names. */
	readonly publisher: string | null;
	/** Who wrote it, where a line above the text says so. */
	readonly author: string | null;
	readonly paragraphs: readonly string[];
	readonly dropped: readonly Dropped[];
}

/** "By Ada Moe", "BY ADA MOE and Per Lind | Example Wire" */
const BYLINE =
	/^(?:by|By|BY)\s+(?<author>\p{Lu}[\p{L}'’.-]+(?:(?:\s+|,\s+)(?:\p{Lu}[\p{L}'’.-]+|and|de|van|von|da|di|al))*)(?:\s+of\s+the\b.{0,60}|\s*[|,].{0,60})?$/u;

/** Whole blocks that are furniture in any newspaper. */
const FURNITURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
	[
		'advertisement',
		/^(?:advertisements?|advertising|sponsored(?: content| links?)?|promoted(?: content)?|(?:story|article) continues (?:below|after).{0,40}|(?:continue|scroll) (?:reading|to continue|down).{0,60}|skip ad(?:vertisement)?.{0,20})\.?$/i
	],
	[
		'credit',
		/^(?:-{1,2}|—)?\s*[([]?(?:with (?:assistance|reporting|files|contributions?) (?:from|by)|reporting by|additional reporting|editing by|writing by|compiled by|edited by)\b/i
	],
	['contact', /^to contact the (?:reporter|editor|author|writer)s?\b/i],
	['copyright', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b.{0,40}$/i],
	[
		'link',
		/^(?:read more|read (?:also|next|the full (?:story|article))|see also|also read|more on this(?: story)?|share this|share$|follow us|sign up|subscribe (?:to|now|for|today)|log in|sign in|click here|download (?:the|our) app|leave a (?:comment|reply))\b.{0,120}$/i
	],
	[
		'link',
		/^(?:related|watch|listen|recommended|most (?:read|popular)|trending|more from|comments?|subscribe)\b(?:.{0,40}:.{0,120}|.{0,120}(?<![\p{L}\p{N}%)][.!?]["”’]?))$/iu
	],
	[
		'newsletter',
		/^(?:get|receive|enjoying|like what you|don['’]t miss|join (?:our|thousands|over)|enter your e-?mail|thanks? (?:you )?for (?:signing|subscribing)|support (?:our|independent)|become a (?:member|subscriber))\b.{0,200}?\b(?:newsletters?|inbox|e-?mails?|subscri\w+|journalism|sign(?:ing)? up)\b/i
	],
	[
		'cookies',
		/^(?:(?:we|this (?:web)?site|our (?:web)?sites?|by (?:continuing|using))\b.{0,120}?\bcookies\b|(?:accept|reject|manage) (?:all )?(?:cookies|preferences|choices)\b.{0,40}$)/i
	],
	['byline', BYLINE],
	[
		'timestamp',
		/^(?:(?:published|updated|posted|last (?:updated|modified)|first published|originally published)\b(?=.{0,40}(?:\d|ago\b|today|yesterday|just now)).{0,90}(?<!\p{L}{2}[.!?])|\d{1,3}[ -]?min(?:ute)?s?(?: ago| read)|\d{1,2} (?:hours?|days?) ago)$/iu
	],
	[
		'picture',
		/^(?:photo|photograph|picture|image|source|caption|credit|file photo|getty images|ap photo)\s*(?::|\/|by\b).{0,200}$/i
	]
];

/** "(Bloomberg) --", "SEOUL, Aug. 23 (Reuters) -", "WASHINGTON (AP) —": what a wire story's text begins with. */
export const DATELINE =
	/^(?:(?:\p{Lu}[\p{Lu}.'’\s/-]+)(?:,\s*[\p{L}.\s]{2,30}?)?(?:,?\s*(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)(?:,?\s+[12]\d{3})?)?\s*)?\((?<agency>\p{Lu}[\p{L}\s&.-]{1,30})\)\s*(?:--|[–—-])\s*/u;

/** Longest headline or subhead, in words. */
const HEADLINE_WORDS = 18;
export const SUBHEAD_WORDS = 9;

/** Sorts the blocks of a text into headline, paragraphs and what is left out. Nothing is left out without a reason. */
export function stripBoilerplate(blocks: readonly string[]): Body {
	const dropped: Dropped[] = [];
	const drop = (text: string, reason: string) => void dropped.push({ text, reason });
	const { blocks: joined, headings } = joinDateHeadings(
		blocks.map((text, i) => ({ text, heading: i > 0 && isHeading(text) }))
	);
	for (const heading of headings) drop(heading, 'date put before the paragraph below');
	const content = joined.flatMap(({ text }) => {
		const reason = furnitureReason(text);
		if (reason !== null) drop(text, reason);
		return reason === null ? [text] : [];
	});
	const dateline = content.findIndex((block) => DATELINE.test(block));
	const start = dateline === -1 ? firstSentence(content) : dateline;
	const head = content.slice(0, start).map(withoutMarkup);
	const headline = head.findIndex((block) => wordsIn(block) <= HEADLINE_WORDS && statedDay(block) === null);
	const title = head[headline] ?? null;
	for (const [i, block] of head.entries())
		if (i !== headline) drop(block, statedDay(block) === null ? 'above the text' : 'timestamp');
	const seen = new Set(head.map(folded));
	const paragraphs: string[] = [];
	/** In a chronology the headings that are no date part its entries as well. */
	const dated = content.some((block) => isHeading(block) && dateLabel(withoutMarkup(block)) !== null);
	for (const block of content.slice(start)) {
		const text = withoutMarkup(block).replace(DATELINE, '').trim();
		if (text === '') drop(block, 'dateline');
		else if (seen.has(folded(text))) drop(block, 'repeats a headline or a paragraph');
		else if (isSubhead(block, text) && !(dated && isHeading(block)) && dateLabel(text) === null) drop(block, 'subhead');
		else {
			seen.add(folded(text));
			paragraphs.push(text);
		}
	}
	const publisher = dateline === -1 ? null : (DATELINE.exec(content[dateline] ?? '')?.groups?.agency?.trim() ?? null);
	const author = dropped.map(({ text }) => authorIn(text)).find((name) => name !== null) ?? null;
	return { title, publisher, author, paragraphs, dropped };
}

/** "By Ada Moe | Example Wire" → "Ada Moe"; null for a block that is no byline. */
function authorIn(block: string): string | null {
	const name = BYLINE.exec(withoutMarkup(block))?.groups?.author ?? null;
	if (name === null || name !== name.toUpperCase()) return name;
	return name
		.toLowerCase()
		.replace(/(?<![\p{L}’'])(?!(?:and|de|van|von|da|di|al)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Why a block is no part of an article's text; null where it may be. */
export function furnitureReason(block: string): string | null {
	return FURNITURE.find(([, pattern]) => pattern.test(block))?.[0] ?? null;
}

/** Index of the first block that ends as a sentence does; headlines stand above it. */
function firstSentence(blocks: readonly string[]): number {
	const index = blocks.findIndex(
		(block) => isDated(block) || (!isHeading(block) && (endsSentence(block) || wordsIn(block) > HEADLINE_WORDS))
	);
	return index === -1 ? 0 : index;
}

/** An entry of a chronology, or a heading that is its date; a dateline's day above the text is none. */
function isDated(block: string): boolean {
	const label = dateLabel(withoutMarkup(block));
	return label !== null && (label.kind !== 'heading' || isHeading(block) || /^\d{4}$/.test(block));
}

function isSubhead(block: string, text: string): boolean {
	return isHeading(block) || (!endsSentence(text) && wordsIn(text) <= SUBHEAD_WORDS);
}

export function endsSentence(text: string): boolean {
	return /[.!?:;…]["”’')\]]*$/.test(text);
}

function isHeading(block: string): boolean {
	return /^#{1,6}\s/.test(block);
}

export function wordsIn(text: string): number {
	return text.split(/\s+/).length;
}

/** The letters and digits alone, to tell repeated blocks by. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
