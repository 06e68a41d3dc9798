import type { ParamMatcher } from '@sveltejs/kit';

/** A file beside a story's page, by its ending: `events.csv`, `feed.xml`. `story.json` has a route of its own. */
export const match: ParamMatcher = (param) => /^[a-z-]+\.(?:json|csv|ics|md|jsonld|xml)$/.test(param);
