/** The encoding that a page declares, found before it is decoded (HTML standard, “prescan a byte stream to determine its encoding”). */

/** A browser looks at the first 1,024 bytes and again when it meets a later declaration; saved pages often hold it late. */
const HEAD = 65_536;

const META = /<meta\b([^>]{0,1000})/gi;
const CHARSET = /(?:^|[\s;"'/])charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/>;]{1,60})/i;
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([^"']{1,60})["']/i;

/** The label in `<meta charset>`, `<meta http-equiv="Content-Type">` or an XML declaration; null where there is none. */
export function declaredCharset(bytes: Uint8Array): string | null {
	const head = withoutComments(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
	for (const [, attributes = ''] of head.matchAll(META)) {
		const label = CHARSET.exec(attributes)?.[1];
		if (label !== undefined) return label;
	}
	return XML.exec(head)?.[1] ?? null;
}

/** The markup without its comments; one that is not closed reaches to the end. */
function withoutComments(markup: string): string {
	let kept = '';
	for (let at = 0; at < markup.length;) {
		const start = markup.indexOf('<!--', at);
		if (start === -1) return kept + markup.slice(at);
		kept += markup.slice(at, start);
		const end = markup.indexOf('-->', start);
		if (end === -1) return kept;
		at = end + 3;
	}
	return kept;
}
