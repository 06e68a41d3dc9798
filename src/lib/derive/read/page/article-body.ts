/** Page → the blocks of its article: furniture out, the text found by Readability, what stands between it sorted. */
import { Readability } from '@mozilla/readability';
import {
	DATELINE,
	type Dropped,
	endsSentence,
	folded,
	furnitureReason,
	SUBHEAD_WORDS,
	wordsIn
} from '../boilerplate.ts';
import { joinDateHeadings } from '../date-headings.ts';
import { statedDay } from '../stated-day.ts';
import { removeFurniture } from './furniture.ts';
import { blocksOf, type PageBlock } from './page-blocks.ts';

export interface ArticleBody {
	readonly paragraphs: readonly string[];
	readonly dropped: readonly Dropped[];
	/** The agency that the dateline names. */
	readonly agency: string | null;
	/** Headings within the text that are links. */
	readonly linkedHeadings: number;
}

/** A block with more of it in links leads elsewhere. */
const LINKED = 0.8;
/** A cell of a table with fewer words is data, an item of a list is a label. */
const CELL_WORDS = 12;
const ITEM_WORDS = 3;

/** Headings of what leads on to other texts. */
const LEADS_AWAY =
	/^(?:references|see also|external links|further reading|notes|footnotes|sources|bibliography|related(?: \S+){0,2}|more (?:on|from|stories)\b.{0,40}|you may also like|recommended(?: \S+){0,2}|most (?:read|popular)|read (?:more|next)|comments)(?:\[edit\])?:?$/i;

/** The article's text. Changes the document. `title` is left out where the text repeats it. */
export function articleBody(document: Document, title: string | null): ArticleBody {
	const dropped = removeFurniture(document);
	const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
	const blocks = found?.content ? blocksOf(found.content) : [];
	const body = sortBlocks(blocks, title);
	return { ...body, dropped: [...dropped, ...body.dropped] };
}

/** Sorts blocks into paragraphs and what is left out, each with its reason. */
export function sortBlocks(blocks: readonly PageBlock[], title: string | null): ArticleBody {
	const dropped: Dropped[] = [];
	const joined = joinDateHeadings(
		blocks.map((block) => ({ ...block, heading: block.kind === 'heading' || isDateCell(block) }))
	);
	for (const text of joined.headings) dropped.push({ text, reason: 'date put before the paragraph below' });
	const seen = new Set(title === null ? [] : [folded(title)]);
	const paragraphs: string[] = [];
	let agency: string | null = null;
	let linkedHeadings = 0;
	let leadsAway = false;
	for (const block of joined.blocks) {
		agency ??= DATELINE.exec(block.text)?.groups?.agency?.trim() ?? null;
		if (isLinkedHeading(block)) linkedHeadings++;
		const text = block.text.replace(DATELINE, '').trim();
		if (block.kind === 'heading') leadsAway = LEADS_AWAY.test(text);
		const reason = text === '' ? 'dateline' : leadsAway ? 'references' : reasonFor({ ...block, text }, seen);
		if (reason !== null) dropped.push({ text: block.text, reason });
		else paragraphs.push(text);
		seen.add(folded(text));
	}
	return { paragraphs, dropped, agency, linkedHeadings };
}

/** A headline that leads to its story. */
export function isLinkedHeading({ kind, linked }: PageBlock): boolean {
	return kind === 'heading' && linked > LINKED;
}

function isDateCell({ kind, text }: PageBlock): boolean {
	return kind === 'cell' && text.length < 24 && /\d/.test(text);
}

/** Why a block is no paragraph; null where it is one. */
function reasonFor({ text, kind, linked }: PageBlock, seen: ReadonlySet<string>): string | null {
	const furniture = furnitureReason(text);
	if (furniture !== null) return furniture;
	if (seen.has(folded(text))) return 'repeats a headline or a paragraph';
	if (kind === 'caption') return 'caption';
	if (!/\p{L}/u.test(text)) return 'no words';
	if (linked > LINKED && !(endsSentence(text) && wordsIn(text) > SUBHEAD_WORDS)) return 'link';
	const whole = endsSentence(text);
	switch (kind) {
		case 'heading':
			return 'subhead';
		case 'cell':
			return wordsIn(text) < CELL_WORDS && !(whole && /^[^:]{1,48}: /.test(text)) ? 'table' : null;
		case 'item':
			return wordsIn(text) < ITEM_WORDS ? 'label' : null;
		case 'text':
			if (whole || wordsIn(text) > SUBHEAD_WORDS) return null;
			return statedDay(text) === null ? 'subhead' : 'timestamp';
	}
}
