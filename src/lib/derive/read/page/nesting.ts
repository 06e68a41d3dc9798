/** How deep the elements of a page are nested, told before a tree is built of them: some trees cost their depth squared. */

/** Elements whose end may be left out, or that have none: they do not nest in one another. */
const FLAT =
	/^(?:html|head|body|p|li|dt|dd|t[rdh]|tbody|thead|tfoot|option|optgroup|colgroup|rt|rp|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content is no markup, or a picture's whose elements close themselves. */
const RAW = /^(?:script|style|textarea|title|svg|math)$/;

const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,40}))/gi;

/** The greatest number of elements that are open at once, those left out whose end may be. */
export function nestingDepth(html: string): number {
	let [depth, deepest] = [0, 0];
	TAG.lastIndex = 0;
	for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
		const [, slash, written] = match;
		const name = written?.toLowerCase();
		if (name === undefined) {
			const end = html.indexOf('-->', match.index);
			if (end === -1) break;
			TAG.lastIndex = end;
		} else if (slash === '/') {
			if (!FLAT.test(name) && depth > 0) depth--;
		} else if (RAW.test(name)) {
			const close = new RegExp(`</${name}`, 'gi');
			close.lastIndex = TAG.lastIndex;
			if (close.exec(html) === null) break;
			TAG.lastIndex = close.lastIndex;
		} else if (!FLAT.test(name)) deepest = Math.max(deepest, ++depth);
	}
	return deepest;
}
