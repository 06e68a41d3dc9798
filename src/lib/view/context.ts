import { createContext } from 'svelte';
import type { TimelineView } from './timeline-view.svelte.ts';

/** The page's view, for the components below it. */
export const [getView, setView] = createContext<TimelineView>();
