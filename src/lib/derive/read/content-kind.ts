/** What a file holds, told by its content and never by its name. */
import { DeriveError } from './derive-error.ts';

/** `mhtml`: a page as Chrome and Edge save it, with its parts in one file. */
export type ContentKind = 'text' | 'page' | 'mhtml';

/** The beginning of a file tells what it is, in bytes. */
const HEAD = 4096;

/** Names what bytes are that deriving does not read; `mend` says how to get an article out of them. */
interface Refused {
	readonly came: string;
	readonly mend: string;
}

const AS_TEXT = 'Save its text as .txt in UTF-8 (“Save as … plain text”) and derive that file.';
const COPY = 'Copy the article’s text into a .txt file and derive that.';
const PICTURE: Refused = { came: 'a picture', mend: `Deriving reads text. ${COPY}` };
const UNPACK = 'Unpack it and derive the article in it.';

const SOUND: Refused = { came: 'a sound or a film', mend: 'Derive its transcript.' };
const ARCHIVE: Refused = { came: 'a packed archive', mend: UNPACK };

/** The first 16 bytes in hexadecimal digits: PNG, JPEG, GIF, BMP, TIFF, WebP, HEIC and AVIF; MP4, WAV and AVI, MP3, Ogg, FLAC, Matroska; … */
const SIGNATURES: readonly (readonly [signature: RegExp, refused: Refused])[] = [
	[/^(?:89504e47|ffd8ff|474946383[79]61|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250)/, PICTURE],
	[/^.{8}66747970(?:61766966|61766973|68656963|68656978|6d696631|6d736631)/, PICTURE],
	[/^(?:.{8}66747970|52494646.{8}(?:57415645|41564920)|494433|4f676753|664c6143|1a45dfa3)/, SOUND],
	[/^(?:1f8b|425a6839|fd377a585a|377abcaf|28b52ffd|526172211a)/, ARCHIVE],
	[/^(?:7f454c46|4d5a.{4}00|cffaedfe)/, { came: 'a program', mend: 'Give the path of an article.' }],
	[/^d0cf11e0a1b11ae1/, { came: 'a document of an old Microsoft Office (.doc)', mend: AS_TEXT }],
	[
		/^62706c69737430/,
		{ came: 'a .webarchive', mend: 'In Safari choose File › Save As › Format “Page Source” and derive that file.' }
	]
];

/** Files that are packed as ZIP, by the names of their parts. */
const ZIPPED: readonly (readonly [part: RegExp, refused: Refused])[] = [
	[/word\//, { came: 'a Word document (.docx)', mend: AS_TEXT }],
	[/opendocument\.text/, { came: 'an OpenDocument text (.odt)', mend: AS_TEXT }],
	[/epub\+zip/, { came: 'an EPUB book', mend: COPY }],
	[/\[Content_Types\]\.xml|opendocument/, { came: 'an Office document', mend: AS_TEXT }]
];

const PLAIN_ZIP: Refused = { came: 'a ZIP archive', mend: UNPACK };

const MIME_HEAD = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}?(?:MIME-Version|Content-Type):/i;
const HTML_START =
	/^(?:<!doctype\s+html|<(?:html|head|body|title|meta|article|main|script|style|table|div|section|p|h1|font|center|br|a|b)[\s>/])/i;
const PAGE_TAG = /<(?:!doctype\s+html|html|body)[\s>]/i;

/** Tells text, page and saved page apart. Throws `DeriveError` for what is none of them; `file` names it there. */
export function contentKind(bytes: Uint8Array, file: string): ContentKind {
	const head = latin1(bytes.subarray(0, HEAD));
	const refused = refusedBytes(head, bytes);
	if (refused !== null) throw notAnArticle(file, refused);
	// UTF-16 has a zero beside every letter of markup
	const text = head.replaceAll('\0', '').replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
	if (isMime(text)) return 'mhtml';
	const markup = text.replace(/^(?:\s+|<!--[^]*?-->|<\?xml[^>]{0,200}\?>)+/, '');
	const other = refusedText(text.trimStart(), markup);
	if (other !== null) throw notAnArticle(file, other);
	return isPage(markup) ? 'page' : 'text';
}

function refusedBytes(head: string, bytes: Uint8Array): Refused | null {
	if (/%PDF-\d/.test(head.slice(0, 1024))) return { came: 'a PDF', mend: COPY };
	if (head.startsWith('{\\rtf')) return { came: 'an RTF document', mend: AS_TEXT };
	const digits = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (/^504b(?:0304|0506)/.test(digits)) {
		const names = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(-65_536)); // its table stands at the end
		return ZIPPED.find(([part]) => part.test(names))?.[1] ?? PLAIN_ZIP;
	}
	return SIGNATURES.find(([signature]) => signature.test(digits))?.[1] ?? null;
}

function refusedText(text: string, markup: string): Refused | null {
	if (/^\{\s*"|^\[\s*(?:[{["\d]|\])/.test(text)) {
		return { came: 'JSON', mend: 'Derive the article’s text; for a file of one article a line in JSON add --ndjson.' };
	}
	if (/^<!DOCTYPE plist|^<plist/i.test(markup)) {
		return {
			came: 'a .webarchive or a property list',
			mend: 'In Safari choose File › Save As › Format “Page Source”.'
		};
	}
	if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(markup)) {
		return { came: 'a news feed', mend: 'Open one of its articles, save that page and derive it.' };
	}
	if (/^<svg[\s>]/i.test(markup)) return PICTURE;
	return null;
}

/** Begins with a tag of a page, or holds the frame of one; Markdown may hold tags, and a text may name them. */
function isPage(markup: string): boolean {
	if (/^<!doctype\s+html|^<(?:html|head|body)[\s>]/i.test(markup)) return true;
	if (!markup.startsWith('<')) return false;
	return (
		PAGE_TAG.test(markup) ||
		(HTML_START.test(markup) && /<\/(?:p|div|article|body|h1|table|title|li)>|<br/i.test(markup))
	);
}

function isMime(text: string): boolean {
	return MIME_HEAD.test(text.replaceAll('\r', '')) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(text);
}

function notAnArticle(file: string, { came, mend }: Refused): DeriveError {
	return new DeriveError(file, {
		place: 'its content',
		came,
		expected: 'an article as plain text, Markdown or a saved web page',
		mend
	});
}

/** Bytes as characters of the same number. */
function latin1(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
