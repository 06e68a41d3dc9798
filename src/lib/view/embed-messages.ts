/**
 * What an embedded timeline and the page around it tell each other by `postMessage`; `static/embed.js` is the other side.
 * Frame to host: `{ dateline: 1, type: 'size', height }` in px, and `{ dateline: 1, type: 'state', event, search }` after
 * each change. Host to frame: `{ dateline: 1, type: 'show', event, search }`. `event` is an id or null, `search` the query
 * of the view ("" or "?…").
 */

export const EMBED_VERSION = 1;

/** What the host page asks the frame to show. */
export interface ShowMessage {
	readonly event: string | null;
	readonly search: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest id and query that are taken, in characters. */
const MOST_ID = 200;
const MOST_SEARCH = 2000;

/** Reads what a host page sent; null for anything that is not a whole `show` message of this version. */
export function parseShowMessage(data: unknown): ShowMessage | null {
	if (typeof data !== 'object' || data === null) return null;
	const { dateline, type, event, search } = data as Readonly<Record<string, unknown>>;
	if (dateline !== EMBED_VERSION || type !== 'show') return null;
	const isEvent = event === null || (typeof event === 'string' && event.length <= MOST_ID && ID.test(event));
	const isSearch = typeof search === 'string' && search.length <= MOST_SEARCH && /^(?:\?[^#]*)?$/.test(search);
	return isEvent && isSearch ? { event, search } : null;
}

/** The state as the frame tells it. */
export function stateMessage({ event, search }: ShowMessage) {
	return { dateline: EMBED_VERSION, type: 'state', event, search } as const;
}

/** The height that the frame would like, px. */
export function sizeMessage(height: number) {
	return { dateline: EMBED_VERSION, type: 'size', height: Math.ceil(height) } as const;
}

/**
 * The origin of the page around the frame: the browser's own word for it where it gives one, else the referrer's. Null
 * where nobody says it (`referrerpolicy="no-referrer"`): then nothing is told and nothing is listened to.
 */
export function hostOrigin(ancestors: ArrayLike<string> | undefined, referrer: string): string | null {
	const said = ancestors?.[0];
	if (said !== undefined) return said === 'null' ? null : said;
	return URL.canParse(referrer) ? new URL(referrer).origin : null;
}
