/** Markdown → the words it sets. */

/** Markdown's marks off, its words left: headings, emphasis, links, images, quotes and list marks. Bounds keep it linear on any text. */
export function withoutMarkup(block: string): string {
	return block
		.replace(/!\[[^[\]]*\]\([^)\s]{0,1000}\)/g, '')
		.replace(/\[([^[\]]+)\]\([^)\s]{0,1000}(?:\s"[^"]{0,300}")?\)/g, '$1')
		.replace(/^(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/, '')
		.replace(/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
		.replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
