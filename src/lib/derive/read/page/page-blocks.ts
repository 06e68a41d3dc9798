/** Elements → blocks of text in the order of the page. */
import { tidyLine } from '../tidy-text.ts';

export type BlockKind = 'text' | 'heading' | 'item' | 'caption' | 'cell';

export interface PageBlock {
	readonly text: string;
	readonly kind: BlockKind;
	/** Share of the text that is links, 0 to 1. */
	readonly linked: number;
}

const BLOCK =
	/^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIPPED =
	/^(?:audio|button|canvas|datalist|embed|head|iframe|input|map|meter|noscript|object|option|progress|rp|rt|script|select|style|svg|template|textarea|title|video)$/;
const KINDS: Readonly<Record<string, BlockKind>> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	dt: 'heading',
	summary: 'heading',
	caption: 'caption',
	figcaption: 'caption',
	li: 'item',
	dd: 'item',
	td: 'cell',
	th: 'cell'
};

/** The blocks of an element. Two line breaks in a row part paragraphs, as old pages write them; a single one is a space. */
export function blocksOf(root: Node): PageBlock[] {
	const blocks: PageBlock[] = [];
	let [text, linked, breaks] = ['', 0, 0];
	const flush = (kind: BlockKind) => {
		const line = tidyLine(text);
		if (line !== '') blocks.push({ text: line, kind, linked: Math.min(1, linked / line.length) });
		[text, linked, breaks] = ['', 0, 0];
	};
	const walk = (node: Node, kind: BlockKind, inLink: boolean) => {
		if (node.nodeType === 3) {
			const data = node.textContent ?? '';
			if (data.trim() !== '') breaks = 0;
			text += data;
			if (inLink) linked += data.replace(/\s+/g, ' ').length;
			return;
		}
		if (node.nodeType !== 1 && node !== root) return;
		const name = node.nodeName.toLowerCase();
		if (SKIPPED.test(name) || isFootnoteMark(node as Element, name)) return;
		if (name === 'br') {
			if (++breaks === 2) flush(kind);
			else text += ' ';
			return;
		}
		const block = BLOCK.test(name) || name === 'caption';
		const inner =
			(isCaption(node as Element) ? 'caption' : KINDS[name]) ??
			(block && kind !== 'caption' && kind !== 'item' && kind !== 'cell' ? 'text' : kind);
		if (block) flush(kind);
		if (name === 'q') text += '“';
		for (const child of node.childNodes) walk(child, inner, inLink || name === 'a');
		if (name === 'q') text += '”';
		if (block) flush(inner);
	};
	walk(root, 'text', false);
	flush('text');
	return blocks;
}

/** Sites without `<figcaption>` name the text below a picture by its class. */
function isCaption(element: Element): boolean {
	return /(?:^|[\s_-])(?:wp-caption-text|\w*caption|photo-?credit|image-?credit)(?:$|[\s_-])/i.test(
		element.getAttribute('class') ?? ''
	);
}

/** "[1]" and the like, which lead to the foot of the page. */
function isFootnoteMark(element: Element, name: string): boolean {
	if (name !== 'sup') return false;
	const link = element.querySelector('a[href*="#"]');
	return link !== null && /^\s*\[?[\w*†‡]{1,3}\]?\s*$/.test(element.textContent ?? '');
}
