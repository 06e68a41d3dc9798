/** Moves the window to the events of the paragraph that is read, where the reader has switched that on. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Reading } from '#lib/view/reading.svelte.ts';
import type { Commands } from './commands.svelte.ts';
import type { Picture } from './picture.svelte.ts';

/** Attachment of the timeline: made anew with each paragraph, and not by what the reader does to the window since. */
export function following(reading: Reading, picture: Picture, commands: Commands): Attachment<HTMLElement> {
	return () => {
		if (!reading.follows || reading.paragraph === null) return;
		untrack(() => void commands.follow(reading.windowFor(picture.scale)).then(() => reading.settle()));
	};
}
