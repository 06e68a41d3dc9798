/** Single keys of a story page. */

export type StoryKey = 'next' | 'previous' | 'close';

const KEYS: Readonly<Record<string, StoryKey>> = {
	n: 'next',
	j: 'next',
	p: 'previous',
	k: 'previous',
	Escape: 'close'
};

/** What a key asks for, or null: nothing while typing, with a modifier, or where somebody has answered the key. */
export function storyKey(event: KeyboardEvent): StoryKey | null {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
	const { target } = event;
	if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) {
		return null;
	}
	return KEYS[event.key] ?? null;
}
