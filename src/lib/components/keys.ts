/** Single keys of a story page. */

export type StoryKey = 'next' | 'previous' | 'close';

const KEYS: Readonly<Record<string, StoryKey>> = {
	n: 'next',
	j: 'next',
	p: 'previous',
	k: 'previous',
	Escape: 'close'
};

/** What a key asks for, or null. */
export function storyKey(event: KeyboardEvent): StoryKey | null {
	return isSingleKey(event) ? (KEYS[event.key] ?? null) : null;
}

/** Whether a key is ours to answer: not while typing, with a modifier, or where somebody has answered it. */
export function isSingleKey(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	const { target } = event;
	return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
}
