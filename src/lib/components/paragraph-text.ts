/** Offsets in the text of a drawn paragraph ↔ places in its nodes. What is only spoken is not part of the text. */

/** Text nodes of a paragraph that the reader sees, in order. */
function textNodes(paragraph: Element): Text[] {
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node.parentElement?.closest('.spoken') === null) nodes.push(node as Text);
	}
	return nodes;
}

/** The text of a drawn paragraph. */
export function textOf(paragraph: Element): string {
	return textNodes(paragraph)
		.map(({ data }) => data)
		.join('');
}

/** The range of `[start, end)` of a paragraph's text, in UTF-16 units; null where the text is shorter. */
export function rangeOf(paragraph: Element, start: number, end: number): Range | null {
	const range = document.createRange();
	let [at, hasStart] = [0, false];
	for (const node of textNodes(paragraph)) {
		const next = at + node.length;
		if (!hasStart && start < next) {
			range.setStart(node, start - at);
			hasStart = true;
		}
		if (hasStart && end <= next) {
			range.setEnd(node, end - at);
			return range;
		}
		at = next;
	}
	return null;
}

/** The part of a paragraph's text that a range covers; null where it covers nothing of it. */
export function offsetsIn(paragraph: Element, range: Range): { readonly start: number; readonly end: number } | null {
	let [at, first, last] = [0, -1, -1];
	for (const node of textNodes(paragraph)) {
		if (range.intersectsNode(node)) {
			const start = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : node.length;
			if (start < end && first === -1) first = at + start;
			if (start < end) last = at + end;
		}
		at += node.length;
	}
	return first === -1 ? null : { start: first, end: last };
}
