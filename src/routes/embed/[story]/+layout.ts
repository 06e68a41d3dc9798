import { loadStory } from '#lib/components/load-story.ts';
import type { LayoutLoad } from './$types';

/** A frame shows the same story as its page. */
export const load: LayoutLoad = ({ params, fetch }) => loadStory(params.story, fetch);
