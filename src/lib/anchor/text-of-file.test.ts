import { describe, expect, test } from 'vitest';
import { MOST_BYTES, checkSize, textOfFile, UnreadableFile } from './text-of-file.ts';

const WORDS = 'The café “closed” – at noon.';
const utf8 = new TextEncoder().encode(WORDS);
const utf16 = (littleEndian: boolean) => {
	const bytes = new Uint8Array(2 + 2 * WORDS.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, littleEndian);
	for (let i = 0; i < WORDS.length; i++) view.setUint16(2 + 2 * i, WORDS.charCodeAt(i), littleEndian);
	return bytes;
};
const WINDOWS = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const read = (bytes: Uint8Array) => textOfFile('a.txt', bytes, (html) => html.replace(/<[^>]*>/g, ''));

describe('a text is read', () => {
	test.each<[string, Uint8Array, string]>([
		['in UTF-8', utf8, WORDS],
		['in UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), WORDS],
		['in UTF-16, little end first', utf16(true), WORDS],
		['in UTF-16, big end first', utf16(false), WORDS],
		['in Windows-1252', WINDOWS, 'café'],
		['as a web page', bytesOf('<!DOCTYPE html><p>Seoul left.</p>'), 'Seoul left.']
	])('%s', (_, bytes, text) => {
		expect(read(bytes)).toBe(text);
	});
});

describe('one sentence answers', () => {
	test.each<[string, Uint8Array, string]>([
		['a PDF', bytesOf('%PDF-1.7 …'), '“a.txt” is a PDF, not plain text.'],
		[
			'a Word document',
			bytesOf('PK\u0003\u0004…'),
			'“a.txt” is a Word document, an e-book or another packed file, not plain text.'
		],
		['a picture', bytesOf('\u0089PNG\r\n'), '“a.txt” is a picture, not plain text.'],
		['other bytes', bytesOf('ab\0cd'), '“a.txt” holds no text.'],
		['nothing', new Uint8Array(), '“a.txt” is empty.'],
		['white space', bytesOf(' \n '), '“a.txt” is empty.']
	])('%s', (_, bytes, sentence) => {
		expect(() => read(bytes)).toThrow(new UnreadableFile(sentence));
	});

	test('what is longer than any article', () => {
		expect(() => checkSize('a.txt', MOST_BYTES)).not.toThrow();
		expect(() => checkSize('a.txt', 12_340_000)).toThrow(
			'“a.txt” has 12.3 MB, more than any article (5 MB are taken).'
		);
	});
});
