/**
 * Links of a built site that no file answers, and are right all the same: of a large story only some events have a page of
 * their own (the fallback page draws the others), and a page holds only the paragraphs around its event.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** As in `src/lib/model/large.ts`, which Node cannot read here. */
export const LARGE_ABOVE = 2000;

const EVENT = /^\/([^/]+)\/e\/([^/]+)\/$/;
const PAGE = /^\/([^/]+)\/(?:e\/[^/]+\/)?$/;

/**
 * `base` is the path under which the site lies, `root` the folder that holds `events/`.
 * @param {{ base: string, root?: string }} options
 */
export function linksWithoutFiles({ base, root = process.cwd() }) {
	/** @type {Map<string, { ids: Set<string>, paragraphs: Set<string> } | null>} */
	const stories = new Map();

	/** What links of a large story may name; null for a story that is not large, or is none. @param {string} slug */
	function large(slug) {
		const known = stories.get(slug);
		if (known !== undefined) return known;
		const read = readLarge(join(root, 'events', slug, 'events.json'));
		stories.set(slug, read);
		return read;
	}

	return {
		/** Whether a path is the address of an event of a large story. @param {string} path */
		isEvent(path) {
			const [, slug = '', id = ''] = EVENT.exec(path.slice(base.length)) ?? [];
			return slug !== '' && (large(slug)?.ids.has(id) ?? false);
		},
		/** Whether `id` is a paragraph of the large story whose page it is missed on. @param {string} path @param {string} id */
		isParagraph(path, id) {
			const [, slug = ''] = PAGE.exec(path.slice(base.length)) ?? [];
			return slug !== '' && (large(slug)?.paragraphs.has(id) ?? false);
		}
	};
}

/** @param {string} file */
function readLarge(file) {
	if (!existsSync(file)) return null;
	/** @type {{ events: { id: string, aliases?: string[], sources: { paragraph: number }[] }[] }} */
	const { events } = JSON.parse(readFileSync(file, 'utf8'));
	if (events.length <= LARGE_ABOVE) return null;
	return {
		ids: new Set(events.flatMap(({ id, aliases = [] }) => [id, ...aliases])),
		paragraphs: new Set(events.flatMap(({ sources }) => sources.map(({ paragraph }) => `p${paragraph}`)))
	};
}
