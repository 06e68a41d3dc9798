/** What a page says of itself in JSON-LD (schema.org): its nodes, and the one that is the article. */

/** A node with its properties as they are written. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface JsonLd {
	/** The node of the article; null where the page has none. */
	readonly article: JsonLdNode | null;
	/** The page's own node, which may hold the dates. */
	readonly page: JsonLdNode | null;
	readonly notes: readonly string[];
	/** Follows a reference such as `{"@id": "#publisher"}`. */
	readonly follow: (value: unknown) => unknown;
}

/** Types of schema.org that are an article; others end with these words. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|DiscussionForumPosting)$/;
const PAGE = /(?:^|[/:])(?:Web|Item|About|Collection|Profile)Page$/;
/** Properties that lead from a page or a graph to the article; related articles hang on others. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'];
/** Deeper nesting is no description of a page. */
const DEEPEST = 8;

/** Reads every block of JSON-LD; `url` is the page's address, by which its article is told from others. */
export function readJsonLd(document: Document, url: string | null): JsonLd {
	const notes: string[] = [];
	const blocks = [...document.querySelectorAll('script')].filter((script) =>
		/^\s*application\/(?:[\w.-]+\+)?ld\+json/i.test(script.getAttribute('type') ?? '')
	);
	const nodes = blocks.flatMap((script, i) => {
		const source = script.textContent ?? '';
		if (source.trim() === '') return [];
		const value = parse(source);
		if (value === undefined) notes.push(`Block ${i + 1} of the page’s JSON-LD is no JSON and was passed over.`);
		return nodesIn(value, 0);
	});
	const known = new Map(
		nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : []))
	);
	const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
	return {
		article: articles.find((node) => url !== null && addressesOf(node).includes(url)) ?? articles[0] ?? null,
		page: nodes.find((node) => typesOf(node).some((type) => PAGE.test(type))) ?? null,
		notes,
		follow: (value) => {
			const id = isNode(value) && Object.keys(value).length === 1 ? value['@id'] : null;
			return typeof id === 'string' ? (known.get(id) ?? value) : value;
		}
	};
}

/** Pages wrap their JSON in comments, end it with a semicolon, break lines in its strings, or leave a comma too many. */
function parse(source: string): unknown {
	const plain = source
		.trim()
		.replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
		.replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)$/, '')
		.trim()
		.replace(/;$/, '');
	// eslint-disable-next-line no-control-regex -- JSON allows no control character in a string
	const attempts = [source, plain, plain.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(\s{0,99}[}\]])/g, '$1')];
	for (const attempt of attempts) {
		try {
			return JSON.parse(attempt);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
		}
	}
	return undefined;
}

function nodesIn(value: unknown, depth: number): JsonLdNode[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
	if (!isNode(value)) return [];
	return [value, ...WAYS.flatMap((way) => nodesIn(value[way], depth + 1)), ...referred(value, depth)];
}

/** Publishers and authors that carry an `@id` may be referred to from elsewhere. */
function referred(node: JsonLdNode, depth: number): JsonLdNode[] {
	return ['publisher', 'author', 'isPartOf']
		.flatMap((name) => nodesIn(node[name], depth + 1))
		.filter((inner) => '@id' in inner);
}

function isNode(value: unknown): value is JsonLdNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonLdNode): string[] {
	const type = node['@type'];
	return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function addressesOf(node: JsonLdNode): unknown[] {
	const page = node.mainEntityOfPage;
	return [node.url, node['@id'], page, isNode(page) ? page['@id'] : null];
}

/** The texts of a value that may be a text, a named node, or a list of either. */
export function textsOf(value: unknown, follow: (value: unknown) => unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, follow));
	const found = follow(value);
	if (typeof found === 'string' || typeof found === 'number') return [String(found)];
	if (!isNode(found)) return [];
	const name = found.name ?? found['@value'] ?? found.legalName;
	return typeof name === 'string' ? [name] : Array.isArray(name) ? textsOf(name, follow) : [];
}
