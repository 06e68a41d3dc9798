import { storySlugs } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => (await storySlugs()).map((story) => ({ story }));
