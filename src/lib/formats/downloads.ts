/** What a story's page offers to take away: each format with its file, its size and what it cannot hold. */
import { EXPORT_FORMATS, type ExportInput } from './exports.ts';
import { ATOM_FILE } from './feeds/atom.ts';
import { JSON_FEED_FILE } from './feeds/json-feed.ts';
import { lossInWords } from './loss.ts';

export interface Download {
	readonly name: string;
	readonly purpose: string;
	/** Beside the story's page. */
	readonly file: string;
	/** Bytes of UTF-8. */
	readonly size: number;
	/** One sentence a loss. */
	readonly losses: readonly string[];
}

export interface Downloads {
	/** The story's title. */
	readonly title: string;
	readonly formats: readonly Download[];
	/** Feeds of its events: name and file. */
	readonly feeds: readonly { readonly name: string; readonly file: string }[];
}

/** The list as JSON, for the page that fetches it when somebody asks. */
export function formatDownloads(input: ExportInput): string {
	const formats = EXPORT_FORMATS.map(({ name, purpose, file, write }): Download => {
		const { text, losses } = write(input);
		return { name, purpose, file, size: new TextEncoder().encode(text).length, losses: losses.map(lossInWords) };
	});
	const written: Downloads = {
		title: input.story.meta.title,
		formats,
		feeds: [
			{ name: 'Atom', file: ATOM_FILE },
			{ name: 'JSON Feed', file: JSON_FEED_FILE }
		]
	};
	return JSON.stringify(written);
}
