/** The original as the browser keeps it between visits, on this device only: IndexedDB, one text a story. */
import { createStore, del, get, set } from 'idb-keyval';

const store = () => createStore('dateline', 'originals');

/** Keeps the text of a story's original. Rejects where the browser keeps nothing, as in a private window. */
export async function keepOriginal(slug: string, text: string): Promise<void> {
	await set(slug, text, store());
}

/** The text that is kept for a story, or null. */
export async function keptOriginal(slug: string): Promise<string | null> {
	return (await get<string>(slug, store())) ?? null;
}

export async function dropOriginal(slug: string): Promise<void> {
	await del(slug, store());
}
