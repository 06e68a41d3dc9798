/** The files that lie beside a story's page: its events in other people's formats, and its feeds. */
import { EXPORT_FORMATS, type ExportInput } from '#lib/formats/exports.ts';
import { ATOM_FILE, atomFeed } from '#lib/formats/feeds/atom.ts';
import { JSON_FEED_FILE, jsonFeed } from '#lib/formats/feeds/json-feed.ts';
import { formatDownloads } from '#lib/formats/downloads.ts';

interface StoryFile {
	readonly mediaType: string;
	readonly write: (input: ExportInput) => string;
}

export const STORY_FILES: ReadonlyMap<string, StoryFile> = new Map<string, StoryFile>([
	...EXPORT_FORMATS.map(
		({ file, mediaType, write }) => [file, { mediaType, write: (input: ExportInput) => write(input).text }] as const
	),
	[ATOM_FILE, { mediaType: 'application/atom+xml', write: ({ story, site }) => atomFeed(story, site) }],
	[JSON_FEED_FILE, { mediaType: 'application/feed+json', write: ({ story, site }) => jsonFeed(story, site) }],
	['data.json', { mediaType: 'application/json', write: formatDownloads }]
]);
