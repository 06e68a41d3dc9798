import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

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
