/** XML 1.0 as text: only what feeds and sitemaps need. */

/** Text or attribute value; characters that XML 1.0 has no place for are left out. */
export function xmlText(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** `<name a="b">text</name>`; without a text, an empty element. `inner` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inner = ''): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
	return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
