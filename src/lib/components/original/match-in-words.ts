/** How much of the original is shown, in one sentence. */
import type { Original } from './original.svelte.ts';

/** Of a text that the reader opened why not all match; of the site's own what is whose. */
export function matchInWords({ opened, isBuiltIn }: Original): string {
	if (opened === null) return '';
	const { matched, of, reason } = opened;
	if (!isBuiltIn) return reason ?? `${matched} of ${of} paragraphs match.`;
	if (matched === of) return 'The original, word for word.';
	return `${matched} of ${of} paragraphs stand as in the original, word for word; the others are retold.`;
}
