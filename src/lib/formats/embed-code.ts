/** The HTML that puts a timeline into another page. */

export interface EmbedCode {
	/** Full address of the frame. */
	readonly frame: string;
	/** Full address of the page that it stands for. */
	readonly page: string;
	/** Full address of `embed.js`. */
	readonly script: string;
	readonly title: string;
}

/** Height of a frame that nobody sizes, px. */
export const FRAME_HEIGHT = 620;

/** A frame that works alone. */
export function frameHtml({ frame, title }: Pick<EmbedCode, 'frame' | 'title'>): string {
	const size = `width="100%" height="${FRAME_HEIGHT}"`;
	return `<iframe src="${quoted(frame)}" title="${quoted(title)}" ${size} style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
}

/** The frame in an element that sizes it and keeps its state in the address of the page. */
export function elementHtml(code: EmbedCode): string {
	return [
		'<dateline-timeline param="timeline">',
		`  ${frameHtml(code)}`,
		'</dateline-timeline>',
		`<script src="${quoted(code.script)}" async></script>`
	].join('\n');
}

function quoted(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
