/** The `<meta>` elements of a page by name: `name`, `property`, `itemprop` and `http-equiv` alike, in lower case. */

export interface MetaTags {
	/** Contents of the tags with any of the names, in the order of the names. */
	readonly all: (...names: string[]) => string[];
}

export function readMetaTags(document: Document): MetaTags {
	const byName = new Map<string, string[]>();
	for (const tag of document.querySelectorAll('meta')) {
		const content = tag.getAttribute('content')?.trim() ?? '';
		if (content === '') continue;
		for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
			// "og:title twitter:title" in one attribute names both; "DC:date" and "dc.date" are the same
			for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
				if (name === '') continue;
				const contents = byName.get(key(name));
				if (contents === undefined) byName.set(key(name), [content]);
				else contents.push(content);
			}
		}
	}
	return { all: (...names) => names.flatMap((name) => byName.get(key(name)) ?? []) };
}

function key(name: string): string {
	return name.replace(/^(dc(?:terms)?)[:.]/, '$1.').replaceAll('_', '-');
}
