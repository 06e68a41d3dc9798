/** Markup → document without a browser: linkedom, brought into the form that the HTML standard gives every page. */

/** What belongs into a page's head wherever it stands. */
const HEAD_ONLY = /^(?:base|link|meta|title|script|style|noscript|template)$/i;

/** The document of a page. Scripts are text in it and never run. linkedom is loaded when the first page comes. */
export async function openPage(html: string): Promise<Document> {
	const { parseHTML } = await import('linkedom');
	const framed = /<html[\s>]/i.test(html.slice(0, 100_000)) ? html : `<!doctype html><html>${html}</html>`;
	const { document } = parseHTML(framed);
	return withHeadAndBody(document);
}

/** The parser leaves head and body out where the page does; a browser adds them and puts what is shown into the body. */
function withHeadAndBody(document: Document): Document {
	const root = document.documentElement;
	const head = child(root, 'HEAD') ?? root.insertBefore(document.createElement('head'), root.firstChild);
	const body = child(root, 'BODY') ?? root.appendChild(document.createElement('body'));
	const stray = [...root.childNodes].filter((node) => node !== head && node !== body);
	const shown = [...head.childNodes].filter(({ nodeType, nodeName }) => nodeType === 1 && !HEAD_ONLY.test(nodeName));
	const after = [...document.childNodes].filter(
		(node) => node !== root && (node.nodeType === 1 || node.nodeType === 3)
	);
	const first = body.firstChild;
	for (const node of [...shown, ...stray.filter((node) => precedes(node, body))]) body.insertBefore(node, first);
	for (const node of [...stray.filter((node) => node.parentNode === root), ...after]) body.appendChild(node);
	return document;
}

function child(root: Element, name: string): Element | null {
	return [...root.children].find(({ tagName }) => tagName === name) ?? null;
}

function precedes(node: Node, other: Node): boolean {
	for (let next = node.nextSibling; next !== null; next = next.nextSibling) if (next === other) return true;
	return false;
}
