import { loadStory } from '#lib/components/load-story.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params, fetch }) => loadStory(params.story, fetch);
