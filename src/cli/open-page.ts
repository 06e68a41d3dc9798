/** Markup → document without a browser: linkedom, brought into the form that the HTML standard gives every page. */

/** What belongs into a page's head wherever it stands. */
const HEAD_ONLY = /^(?:base|link|meta|title|script|style|noscript|template)$/i;

/** The document of a page. Scripts are text in it and never run. linkedom is loaded when the first page comes. */
export async function openPage(html: string): Promise<Document> {
	const { parseHTML } = await import('linkedom');
	const { document } = parseHTML(html);
	return withHeadAndBody(document);
}

/** The parser leaves root, head and body out where the page does; a browser adds them and puts what is shown into the body. */
function withHeadAndBody(document: Document): Document {
	const outside = [...document.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
	const root = outside.find(isNamed('HTML')) ?? document.createElement('html');
	// in the order of the page: what stands before the root, in it, and after it
	const nodes = outside.includes(root)
		? outside.flatMap((node) => (node === root ? [...root.childNodes] : [node]))
		: outside;
	const head = nodes.find(isNamed('HEAD')) ?? document.createElement('head');
	const body = nodes.find(isNamed('BODY')) ?? document.createElement('body');
	const at = nodes.indexOf(body);
	const shown = [...head.childNodes].filter((node) => node.nodeType === 1 && !HEAD_ONLY.test(node.nodeName));
	const isShown = (node: Node) => node !== head && node !== body;
	const first = body.firstChild;
	for (const node of outside) if (node !== root) node.remove();
	if (root.parentNode === null) document.appendChild(root);
	if (head.parentNode === null) root.insertBefore(head, root.firstChild);
	if (body.parentNode === null) root.appendChild(body);
	for (const node of [...shown, ...nodes.slice(0, Math.max(0, at)).filter(isShown)]) body.insertBefore(node, first);
	for (const node of nodes.slice(at + 1).filter(isShown)) body.appendChild(node);
	return document;
}

function isNamed(name: string): (node: Node) => boolean {
	return (node) => node.nodeName === name;
}
