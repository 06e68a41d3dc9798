/** What a story offers to take away, fetched when somebody asks. */
import { resolve } from '$app/paths';
import type { Downloads } from '#lib/formats/downloads.ts';

/** Throws where the list cannot be had, in a sentence for the reader. */
export async function fetchDownloads(slug: string, fetch: typeof globalThis.fetch): Promise<Downloads> {
	const response = await fetch(dataHref(slug, 'data.json'));
	if (!response.ok) throw new Error(`The list of files could not be fetched: the server answered ${response.status}.`);
	return response.json();
}

/** Address of a file beside a story's page. */
export function dataHref(slug: string, file: string): string {
	return resolve('/[story]/[file=data]', { story: slug, file });
}
