import { expect, test } from 'vitest';
import { decodePage, decodeText } from './decode.ts';

const utf16 = (text: string, littleEndian: boolean) => {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, littleEndian);
	[...text].forEach((char, i) => view.setUint16(2 + i * 2, char.charCodeAt(0), littleEndian));
	return bytes;
};

test.each([
	['UTF-8', new TextEncoder().encode('café – “x”')],
	['UTF-8 with a mark', new TextEncoder().encode('\uFEFFcafé – “x”')],
	['UTF-16 little endian', utf16('café – “x”', true)],
	['UTF-16 big endian', utf16('café – “x”', false)],
	['Windows-1252', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94])]
])('%s', (_, bytes) => {
	expect(decodeText(bytes, 'in.txt')).toBe('café – “x”');
});

test('bytes that are no text are refused', () => {
	const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 1, 2, 3]);
	expect(() => decodeText(picture, 'a.png')).toThrow(/a\.png: its content: got bytes that are no text/);
});

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
	['UTF-16 without a mark', utf16('café – “x”, and more', true).subarray(2), 'café – “x”, and more'],
	['UTF-8 with one broken character', latin(`${'caf\xC3\xA9 '.repeat(20)}\xE2\x80`), `${'café '.repeat(20)}\uFFFD`],
	['Windows-1252 with more broken than whole', latin('caf\xE9 \x96 na\xEFve'), 'café – naïve']
])('%s', (_, bytes, text) => expect(decodeText(bytes, 'in.txt')).toBe(text));

test.each([
	['a meta charset', '<meta charset="windows-1252"><p>caf\xE9 \x93x\x94', 'café “x”'],
	['iso-8859-1, which stands for Windows-1252', '<meta charset=iso-8859-1><p>\x80', '€'],
	['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xED\xC9\xD2', 'Мир'],
	['a later meta charset', `<!--${'x'.repeat(2000)}--><meta charset="shift_jis"><p>\x93\xFA`, '日'],
	['none', '<p>caf\xC3\xA9', 'café'],
	['one in a comment, which counts for nothing', '<!-- <meta charset="koi8-r"> --><p>caf\xC3\xA9', 'café'],
	['Windows-1252, though an editor saved it as UTF-8', '<meta charset="windows-1252"><p>caf\xC3\xA9', 'café'],
	['UTF-8, though it is Windows-1252', '<meta charset="utf-8"><p>caf\xE9', 'café'],
	['UTF-16, which it cannot be', '<meta charset="utf-16"><p>caf\xC3\xA9', 'café'],
	['an XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?><p>\xE8', 'č']
])('a page declares %s', (_, markup, text) =>
	expect(decodePage(latin(markup), 'a.html')).toMatch(new RegExp(`<p>${text}$`))
);

test('a byte order mark goes before what the page declares, and the part of a saved page too', () => {
	expect(decodePage(latin('\xEF\xBB\xBF<meta charset="koi8-r"><p>caf\xC3\xA9'), 'a')).toMatch(/café$/);
	expect(decodePage(latin('<meta charset="koi8-r"><p>caf\xE9'), 'a', 'windows-1252')).toMatch(/café$/);
});

test('an encoding that no browser knows is named', () => {
	expect(() => decodePage(latin('<meta charset="x-klingon"><p>a'), 'a.html')).toThrow(
		/a\.html: the encoding that the page declares: got “x-klingon”, expected one that browsers know/
	);
});
