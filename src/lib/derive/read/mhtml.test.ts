import { expect, test } from 'vitest';
import { pageOfMhtml } from './mhtml.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const saved = (...parts: string[]) =>
	encode(
		[
			'From: <Saved by Blink>',
			'Snapshot-Content-Location: https://news.example.com/dike',
			'MIME-Version: 1.0',
			'Content-Type: multipart/related;',
			'\ttype="text/html";',
			'\tboundary="----MultipartBoundary--x----"',
			'',
			...parts.flatMap((part) => ['------MultipartBoundary--x----', part]),
			'------MultipartBoundary--x------',
			''
		].join('\r\n')
	);
const page = (encoding: string, body: string, type = 'text/html') =>
	`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://news.example.com/dike\r\n\r\n${body}`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();

test('quoted-printable: soft breaks go, escapes become bytes', () => {
	const found = pageOfMhtml(
		saved(page('quoted-printable', '<p class=3D"a">The d=\r\nike=E2=80=99s gates</p>')),
		'a.mhtml'
	);
	expect(text(found.bytes)).toBe('<p class="a">The dike’s gates</p>');
	expect(found.url).toBe('https://news.example.com/dike');
});

test('base64 and 8bit, with the charset of the part', () => {
	expect(text(pageOfMhtml(saved(page('base64', 'PHA+SXQgcmFp\r\nbmVkLjwvcD4=')), 'a').bytes)).toBe('<p>It rained.</p>');
	const found = pageOfMhtml(saved(page('8bit', '<p>It rained.</p>', 'text/html; charset="windows-1252"')), 'a');
	expect(text(found.bytes)).toBe('<p>It rained.</p>');
	expect(found.charset).toBe('windows-1252');
});

test('the first page is the one that was saved; frames and pictures are not', () => {
	const found = pageOfMhtml(
		saved(page('base64', 'AAAA', 'image/png'), page('8bit', '<p>The page</p>'), page('8bit', '<p>A frame</p>')),
		'a'
	);
	expect(text(found.bytes)).toBe('<p>The page</p>');
});

test('a file without a page is refused', () => {
	expect(() => pageOfMhtml(saved(page('base64', 'AAAA', 'image/png')), 'a.mhtml')).toThrow(
		/a\.mhtml: the parts of the saved page: got 1 without a web page/
	);
});
