/** Fingerprint of a paragraph: SHA-256 of its normalised text, so that a paragraph is known again without being kept. */

/** Folds what differs between copies of one text: Unicode form, kinds of quotes and dashes, and white space. */
export function normaliseText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[‘’‛′]/g, "'")
		.replace(/[“”„‟″]/g, '"')
		.replace(/\s*(?:--|[–—―])\s*/g, ' - ')
		.replace(/…/g, '...')
		.replace(/\s+/g, ' ')
		.trim();
}

/** `sha256-` and 64 hex digits of the normalised text. Web Crypto: the same in Node and in the browser. */
export async function fingerprint(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normaliseText(text)));
	return `sha256-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
