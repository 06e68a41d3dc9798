/** Ids: readable, made once from an event's first title, different from all ids and aliases in use. */

/** Longest id made from a title, in characters; the events file allows 80. */
const ID_LENGTH = 60;

/** A slug of a title that is not `taken`. */
export function makeId(title: string, taken: ReadonlySet<string>): string {
	const base = slug(title);
	if (!taken.has(base)) return base;
	for (let n = 2; ; n++) {
		if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
	}
}

export function slug(title: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036F’'.]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const short = plain.length <= ID_LENGTH ? plain : plain.slice(0, ID_LENGTH + 1).replace(/-[^-]*$/, '');
	return short === '' ? 'event' : short;
}
