/** The text of a file that holds an original: plain text or a saved web page. Any other kind is answered with one sentence. */

/** The longest text that is taken, in bytes: a newspaper article has some ten thousand. */
export const MOST_BYTES = 5_000_000;

/** Says in one sentence what came. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';
}

/** First bytes of files that hold no plain text. */
const KINDS: readonly { readonly bytes: string; readonly kind: string }[] = [
	{ bytes: '%PDF', kind: 'a PDF' },
	{ bytes: 'PK\u0003\u0004', kind: 'a Word document, an e-book or another packed file' },
	{ bytes: '\u00d0\u00cf\u0011\u00e0', kind: 'an old Word document' },
	{ bytes: '{\\rtf', kind: 'an RTF document' },
	{ bytes: 'bplist', kind: 'a web archive' },
	{ bytes: '\u0089PNG', kind: 'a picture' },
	{ bytes: '\u00ff\u00d8\u00ff', kind: 'a picture' },
	{ bytes: 'GIF8', kind: 'a picture' },
	{ bytes: '\u001f\u008b', kind: 'a packed file' }
];

/** Decodes the bytes of a file; throws `UnreadableFile`. `toText` makes text of a web page. */
export function textOfFile(name: string, bytes: Uint8Array, toText: (html: string) => string): string {
	checkSize(name, bytes.length);
	const head = String.fromCharCode(...bytes.slice(0, 16));
	const known = KINDS.find((kind) => head.startsWith(kind.bytes));
	if (known) throw unreadable(name, `is ${known.kind}, not plain text`);
	const text = decoded(bytes);
	if (text.includes('\0')) throw unreadable(name, 'holds no text');
	const plain = /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text) ? toText(text) : text;
	if (plain.trim() === '') throw unreadable(name, 'is empty');
	return plain;
}

/** Throws `UnreadableFile` for what is longer than any article; to be asked before the bytes are read. */
export function checkSize(name: string, bytes: number): void {
	if (bytes <= MOST_BYTES) return;
	const much = `${Math.round(bytes / 100_000) / 10} MB`;
	throw unreadable(name, `has ${much}, more than any article (${MOST_BYTES / 1_000_000} MB are taken)`);
}

function unreadable(name: string, what: string): UnreadableFile {
	return new UnreadableFile(`“${name}” ${what}.`);
}

/** UTF-8 and UTF-16 by their marks, UTF-8 where it is valid, else Windows-1252, which older files are in. */
function decoded(bytes: Uint8Array): string {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
