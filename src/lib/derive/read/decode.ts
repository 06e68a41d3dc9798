/** Bytes → text: UTF-8, UTF-16, Windows-1252, and for a page whatever encoding it declares. */
import { declaredCharset } from './charset.ts';
import { DeriveError } from './derive-error.ts';

/** Share of control characters from which bytes are no text. */
const BINARY_SHARE = 0.02;

/** The text of a file's bytes. Throws `DeriveError` where they are no text; `file` names them in it. */
export function decodeText(bytes: Uint8Array, file: string): string {
	return withoutControls(decode(bytes), file);
}

/**
 * The markup of a page. As in a browser a byte order mark goes first, then `given` (what the file says about the part that
 * holds the page), then what the page declares. Throws `DeriveError` for an encoding that is not known.
 */
export function decodePage(bytes: Uint8Array, file: string, given: string | null = null): string {
	const unicode = unicodeOf(bytes);
	if (unicode !== null) return withoutControls(new TextDecoder(unicode).decode(bytes), file);
	const label = given ?? declaredCharset(bytes);
	return withoutControls(label === null ? decode(bytes) : decodeAs(bytes, label, file), file);
}

function withoutControls(decoded: string, file: string): string {
	const text = decoded.replace(/^\uFEFF/, '');
	const sample = text.slice(0, 10_000);
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	if (controls > sample.length * BINARY_SHARE) {
		throw new DeriveError(file, {
			place: 'its content',
			came: 'bytes that are no text',
			expected: 'an article as plain text, Markdown or a saved web page in UTF-8, UTF-16 or Windows-1252',
			mend: 'Save the article as text in UTF-8 and derive that file.'
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
	const unicode = unicodeOf(bytes);
	return unicode === null ? utf8OrWindows1252(bytes) : new TextDecoder(unicode).decode(bytes);
}

/** A text of UTF-8 with a few broken characters is still one; where most are broken it was Windows-1252. */
function utf8OrWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.match(/\uFFFD/g)?.length ?? 0;
	if (broken === 0) return text;
	const whole = (text.match(/[^\0-\u007F]/g)?.length ?? 0) - broken;
	return whole > broken ? text : windows1252(bytes);
}

/** UTF-16 by its mark, or by the zero beside almost every letter; UTF-8 by its mark; else null. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	const sample = bytes.subarray(0, 1000);
	const pairs = sample.length >> 1;
	const zeros = [0, 0];
	sample.forEach((byte, i) => (zeros[i & 1] = (zeros[i & 1] ?? 0) + (byte === 0 ? 1 : 0)));
	const [even = 0, odd = 0] = zeros;
	if (pairs < 4 || Math.max(even, odd) < pairs * 0.6 || Math.min(even, odd) > pairs * 0.05) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeAs(bytes: Uint8Array, label: string, file: string): string {
	const encoding = encodingOf(label);
	if (encoding === null) {
		throw new DeriveError(file, {
			place: 'the encoding that the page declares',
			came: `“${label}”`,
			expected: 'one that browsers know, such as UTF-8 or Windows-1252',
			mend: 'Open the page in a browser, save it from there and derive that file.'
		});
	}
	if (encoding === 'utf-8') return utf8OrWindows1252(bytes);
	if (encoding === 'windows-1252') return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : windows1252(bytes);
	return new TextDecoder(encoding).decode(bytes);
}

/**
 * The encoding a label stands for, as the Encoding standard names it. A page that could be read so far as to find the
 * label is not UTF-16, whatever it says (HTML standard, “prescan a byte stream”).
 */
function encodingOf(label: string): string | null {
	try {
		const { encoding } = new TextDecoder(label);
		return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return label.toLowerCase() === 'x-user-defined' ? 'windows-1252' : null;
	}
}

/** A page that an editor saved anew is UTF-8 though it still declares what it was: no Windows-1252 text is valid UTF-8 by chance. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return false;
	}
}
