/** The events file as it is, with its schema where the site serves it. */
import { formatEventsFile } from '#lib/model/events-file.ts';
import { isPublic } from '../addresses.ts';
import type { Exported, ExportInput } from './format.ts';

export function eventsJson({ file, site }: ExportInput): Exported {
	const { $schema: _, ...rest } = file;
	const schema = `${isPublic(site) ? `${site}/` : '../'}schema/events-file.schema.json`;
	return { text: formatEventsFile({ $schema: schema, ...rest }), losses: [] };
}
