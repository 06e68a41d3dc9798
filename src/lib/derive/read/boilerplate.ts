/** What stands in an article without being part of its text: advertisements, repeated headlines, credits, subheads. */

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
	readonly paragraphs: readonly string[];
	readonly dropped: readonly Dropped[];
}

/** Whole blocks that are furniture in any newspaper. */
const FURNITURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
	['advertisement', /^(?:advertisement|advertising|sponsored(?: content)?|promoted)\.?$/i],
	[
		'credit',
		/^(?:-{1,2}|—)?\s*(?:with (?:assistance|reporting|files|contributions?) (?:from|by)|reporting by|additional reporting|editing by|writing by|compiled by|edited by)\b/i
	],
	['contact', /^to contact the (?:reporter|editor|author|writer)s?\b/i],
	['copyright', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b.{0,40}$/i],
	[
		'link',
		/^(?:read more|related|see also|also read|more on this story|watch|listen|recommended|most read|more from|share this|follow us|sign up|subscribe)\b.{0,120}$/i
	],
	['byline', /^by\s+\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]+|and|of|the|,))*(?:\s*[|,].{0,60})?$/u],
	['timestamp', /^(?:published|updated|posted|last updated|first published)\b.{0,60}$/i],
	[
		'picture',
		/^(?:photo|photograph|picture|image|source|caption|credit|file photo|getty images|ap photo)\s*(?::|\/|by\b).{0,200}$/i
	]
];

/** "(Bloomberg) --", "SEOUL, Aug. 23 (Reuters) -", "WASHINGTON (AP) —": what a wire story's text begins with. */
const DATELINE =
	/^(?:(?:\p{Lu}[\p{Lu}.'’\s/-]+)(?:,\s*[\p{L}.\s]{2,30}?)?(?:,?\s*(?:\p{L}{3,9}\.?\s+\d{1,2}))?\s*)?\((?<agency>\p{Lu}[\p{L}\s&.-]{1,30})\)\s*(?:--|[–—-])\s*/u;

/** Longest headline or subhead, in words. */
const HEADLINE_WORDS = 18;
const SUBHEAD_WORDS = 9;

/** Sorts the blocks of a text into headline, paragraphs and what is left out. Nothing is left out without a reason. */
export function stripBoilerplate(blocks: readonly string[]): Body {
	const dropped: Dropped[] = [];
	const drop = (text: string, reason: string) => void dropped.push({ text, reason });
	const content = blocks.filter((block) => {
		const reason = furnitureReason(block);
		if (reason !== null) drop(block, reason);
		return reason === null;
	});
	const dateline = content.findIndex((block) => DATELINE.test(block));
	const start = dateline === -1 ? firstSentence(content) : dateline;
	const head = content.slice(0, start).map(withoutMarkup);
	const title = head.find((block) => wordsIn(block) <= HEADLINE_WORDS) ?? null;
	for (const block of head) if (block !== title) drop(block, 'above the text');
	const seen = new Set(head.map(folded));
	const paragraphs: string[] = [];
	for (const block of content.slice(start)) {
		const text = withoutMarkup(block).replace(DATELINE, '').trim();
		if (text === '') drop(block, 'dateline');
		else if (seen.has(folded(text))) drop(block, 'repeats a headline or a paragraph');
		else if (isSubhead(block, text)) drop(block, 'subhead');
		else {
			seen.add(folded(text));
			paragraphs.push(text);
		}
	}
	const publisher = dateline === -1 ? null : (DATELINE.exec(content[dateline] ?? '')?.groups?.agency?.trim() ?? null);
	return { title, publisher, paragraphs, dropped };
}

function furnitureReason(block: string): string | null {
	return FURNITURE.find(([, pattern]) => pattern.test(block))?.[0] ?? null;
}

/** Index of the first block that ends as a sentence does; headlines stand above it. */
function firstSentence(blocks: readonly string[]): number {
	const index = blocks.findIndex(
		(block) => !isHeading(block) && (endsSentence(block) || wordsIn(block) > HEADLINE_WORDS)
	);
	return index === -1 ? 0 : index;
}

function isSubhead(block: string, text: string): boolean {
	return isHeading(block) || (!endsSentence(text) && wordsIn(text) <= SUBHEAD_WORDS);
}

function endsSentence(text: string): boolean {
	return /[.!?:;…]["”’')\]]*$/.test(text);
}

function isHeading(block: string): boolean {
	return /^#{1,6}\s/.test(block);
}

function wordsIn(text: string): number {
	return text.split(/\s+/).length;
}

function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Markdown's marks off, its words left: headings, emphasis, links, images, quotes and list marks. */
export function withoutMarkup(block: string): string {
	return block
		.replace(/!\[[^\]]*\]\([^)\s]*\)/g, '')
		.replace(/\[([^\]]+)\]\([^)\s]*(?:\s"[^"]*")?\)/g, '$1')
		.replace(/^(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/, '')
		.replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
		.replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
