/** Margin marks whose words begin on the same line stand at the same place: this parts them. */

/** From the middle of one mark to the next, px. */
const STEP_PX = 10;

/**
 * Attachment of an element with `[data-margin-mark]` elements: sets `--shift` on each, and `--reach` on those that share
 * a line, so that none lies over the next; and again when the lines change.
 */
export function partMarks(node: HTMLElement): () => void {
	const part = () => {
		const lines = new Map<string, HTMLElement[]>();
		for (const mark of node.querySelectorAll<HTMLElement>('[data-margin-mark]')) {
			const line = `${mark.offsetParent?.id ?? ''} ${mark.offsetTop}`;
			lines.set(line, [...(lines.get(line) ?? []), mark]);
		}
		for (const marks of lines.values()) {
			marks.forEach((mark, index) => {
				mark.style.setProperty('--shift', `${(index - (marks.length - 1) / 2) * STEP_PX}px`);
				mark.style.setProperty('--reach', marks.length > 1 ? `${STEP_PX / 2}px` : '50%');
			});
		}
	};
	const observer = new ResizeObserver(part);
	observer.observe(node);
	return () => observer.disconnect();
}
