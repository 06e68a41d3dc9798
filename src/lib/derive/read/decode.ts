/** Bytes → text: UTF-8, UTF-16 with its mark, and Windows-1252 for what is no UTF-8. */
import { DeriveError } from './derive-error.ts';

/** Share of control characters from which bytes are no text. */
const BINARY_SHARE = 0.02;

/** The text of a file's bytes. Throws `DeriveError` where they are no text; `file` names them in it. */
export function decodeText(bytes: Uint8Array, file: string): string {
	const text = decode(bytes).replace(/^\uFEFF/, '');
	const sample = text.slice(0, 10_000);
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	if (controls > sample.length * BINARY_SHARE) {
		throw new DeriveError(file, {
			place: 'its content',
			came: 'bytes that are no text',
			expected: 'an article as plain text or Markdown in UTF-8, UTF-16 or Windows-1252',
			mend: 'Save the article as text and derive that file.'
		});
	}
	// A few stray control characters in a text are noise of its transport.
	// eslint-disable-next-line no-control-regex -- see above
	return text.replace(/[\u0000-\u0008\u000E-\u001F]/g, '');
}

/** The characters of 0x80–0x9F; where the code page has none the control character stays. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Not every runtime's `TextDecoder` tells Windows-1252 from Latin-1. */
function windows1252(bytes: Uint8Array): string {
	return new TextDecoder('latin1')
		.decode(bytes)
		.replace(/[\u0080-\u009F]/g, (c) => UPPER.charAt(c.charCodeAt(0) - 0x80));
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return windows1252(bytes);
	}
}
