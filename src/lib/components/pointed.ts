/** Words that a list led to: washed where they stand until another place is gone to, without a change to the page. */
import { rangeOf } from './paragraph-text.ts';

/** Name of the highlight, as the style sheet has it. */
const NAME = 'pointed';

/** Brings words of a paragraph into sight and washes them. A browser without highlights shows the paragraph. */
export function pointAt({ paragraph, start, end }: { paragraph: number; start: number; end: number }): void {
	const node = document.querySelector(`#p${paragraph}`);
	const range = node && rangeOf(node, start, end);
	if (node === null || range === null) return;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	node.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
	if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
}

export function pointAtNothing(): void {
	if ('highlights' in CSS) CSS.highlights.delete(NAME);
}
