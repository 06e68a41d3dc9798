/** What every export gets and gives. */
import type { Site } from '../addresses.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import type { Story } from '#lib/model/story.ts';
import type { Loss } from '../loss.ts';

export interface ExportInput {
	readonly story: Story;
	/** The events file that the story was made of. */
	readonly file: EventsFile;
	readonly site: Site;
}

export interface Exported {
	readonly text: string;
	readonly losses: readonly Loss[];
}

export interface ExportFormat {
	/** As the command names it. */
	readonly id: string;
	/** As the page names it. */
	readonly name: string;
	/** What it is for, in a few words. */
	readonly purpose: string;
	/** Name of its file beside the story's page. */
	readonly file: string;
	readonly mediaType: string;
	readonly write: (input: ExportInput) => Exported;
}
