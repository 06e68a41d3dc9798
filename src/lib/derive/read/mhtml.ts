/** A page in one file, as Chrome and Edge save it (.mhtml, RFC 2557): takes the page out of its parts. */
import { DeriveError } from './derive-error.ts';

export interface MhtmlPage {
	/** The page’s bytes, in its own encoding. */
	readonly bytes: Uint8Array;
	/** The encoding that the part declares. */
	readonly charset: string | null;
	/** Where the page was saved from. */
	readonly url: string | null;
}

interface Part {
	readonly headers: ReadonlyMap<string, string>;
	/** A character a byte. */
	readonly body: string;
}

/** The first page of the file: the one that was saved; later ones are its frames. Throws `DeriveError` where there is none. */
export function pageOfMhtml(bytes: Uint8Array, file: string): MhtmlPage {
	const whole = readPart(byteString(bytes));
	const boundary = parameter(whole, 'boundary');
	const parts = boundary === null ? [whole] : partsBetween(whole.body, boundary);
	const page = parts.find((part) => /^(?:text\/html|application\/xhtml\+xml)/i.test(typeOf(part)));
	if (page === undefined) {
		throw new DeriveError(file, {
			place: 'the parts of the saved page',
			came: parts.length === 0 ? 'none' : `${parts.length} without a web page`,
			expected: 'one part of type text/html',
			mend: 'Save the page again as “Web page, HTML only”.'
		});
	}
	const url = whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? null;
	return { bytes: decodeBody(page), charset: parameter(page, 'charset'), url };
}

function readPart(text: string): Part {
	const blank = /\r?\n\r?\n/.exec(text);
	const head = text.slice(0, blank?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
	const headers = new Map<string, string>();
	for (const line of head.split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	return { headers, body: blank === null ? '' : text.slice(blank.index + blank[0].length) };
}

function partsBetween(body: string, boundary: string): Part[] {
	const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
	return parts.filter((part) => !part.startsWith('--')).map((part) => readPart(part.replace(/^[^\n]*\n/, '')));
}

function typeOf({ headers }: Part): string {
	return headers.get('content-type') ?? '';
}

function parameter(part: Part, name: string): string | null {
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(typeOf(part));
	return match?.[1] ?? match?.[2] ?? null;
}

function decodeBody({ headers, body }: Part): Uint8Array {
	const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
	if (encoding === 'quoted-printable') return bytesOf(fromQuotedPrintable(body));
	if (encoding === 'base64') return bytesOf(fromBase64(body));
	return bytesOf(body);
}

/** RFC 2045 §6.7; what is no escape stays as it is. */
function fromQuotedPrintable(text: string): string {
	return text
		.replace(/=[ \t]{0,76}\r?\n/g, '')
		.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2045 §6.8: characters outside of its alphabet are passed over. */
function fromBase64(text: string): string {
	const digits = text.replace(/[^A-Za-z0-9+/]/g, '');
	return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

function byteString(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return pieces.join('');
}

function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
