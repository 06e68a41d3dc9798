/** Fingerprint of a paragraph: SHA-256 of its normalised text, so that a paragraph is known again without being kept. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

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

/**
 * `sha256-` and 64 hex digits of the normalised text, in UTF-8. Not by Web Crypto, which answers later and only pages
 * of a secure address: deriving has no later, and a reader may open the site by the address of a machine at home.
 */
export function fingerprint(text: string): string {
	return `sha256-${bytesToHex(sha256(utf8ToBytes(normaliseText(text))))}`;
}
