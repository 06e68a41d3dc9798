/** Ids: readable, made once from an event's first title, different from all ids and aliases in use. */

/** Longest id made from a title, in characters; the events file allows 80. */
const ID_LENGTH = 60;

/** Makes ids from titles, each different from those made before and from the ones in use. */
export function idMaker(inUse: Iterable<string> = []): (title: string) => string {
	const taken = new Set(inUse);
	const next = new Map<string, number>();
	return (title) => {
		const base = slug(title);
		let id = base;
		for (let n = next.get(base) ?? 2; taken.has(id); n++) {
			id = `${base}-${n}`;
			next.set(base, n + 1);
		}
		taken.add(id);
		return id;
	};
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
