/**
 * The ids under which events of a story were published: `events/<story>/published-ids.json`. A link to any of them must
 * lead somewhere for ever, so a build in which one is neither an id nor an alias is stopped.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { EventsFile } from '#lib/model/events-file.ts';

const idsSchema = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)));

export interface PublishedIds {
	/** Sentences on what is wrong with the file or with the story; empty where all is well. */
	readonly faults: readonly string[];
	/** Ids of the story that were never recorded. */
	readonly fresh: readonly string[];
}

function pathOf(slug: string): string {
	return `events/${slug}/published-ids.json`;
}

/** Compares a story with what was published of it. A story without the file was not published yet. */
export function checkPublishedIds(slug: string, file: EventsFile, root: string): PublishedIds {
	const known = new Set(file.events.flatMap(({ id, aliases }) => [id, ...aliases]));
	const path = pathOf(slug);
	if (!existsSync(join(root, path))) return { faults: [], fresh: [...known] };
	const published = readIds(join(root, path));
	if (published === null) {
		const mend = `Take the file from the last commit, or write it anew: npm run check-story -- --record ${slug}.`;
		return { faults: [`${path}: expected a JSON list of ids such as ["treaty-settles-claims"]. ${mend}`], fresh: [] };
	}
	const lost = published.filter((id) => !known.has(id));
	return {
		faults: lost.map(
			(id) =>
				`${path}: the event “${id}” was published, and no event of events/${slug}/events.json has this id or alias, so links to it would break. Put it back, or add "${id}" to the aliases of the event that takes its place.`
		),
		fresh: [...known].filter((id) => !published.includes(id))
	};
}

/** Adds the story's ids to those that were published, and never takes one out. */
export function recordPublishedIds(slug: string, file: EventsFile, root: string): void {
	const path = join(root, pathOf(slug));
	const before = existsSync(path) ? (readIds(path) ?? []) : [];
	const ids = new Set([...before, ...file.events.flatMap(({ id, aliases }) => [id, ...aliases])]);
	writeFileSync(path, `${JSON.stringify([...ids].sort(), null, '\t')}\n`);
}

function readIds(path: string): readonly string[] | null {
	try {
		return v.parse(idsSchema, JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof v.ValiError) return null;
		throw error;
	}
}
