import { describe, expect, test } from 'vitest';
import { contentKind } from './content-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the content tells what a file is', () => {
	test.each([
		['a page', '<!DOCTYPE html><p>It rained.</p>', 'page'],
		['a page below comments and an XML declaration', '<?xml version="1.0"?>\n<!-- saved -->\n<html><body>', 'page'],
		['a page with a byte order mark', '\xEF\xBB\xBF<html>', 'page'],
		['a page in UTF-16', '\xFF\xFE<\0h\0t\0m\0l\0>\0', 'page'],
		['a piece of a page', '<p>It rained.</p><p>It stopped.</p>', 'page'],
		['Markdown with a tag in it', '# A day\n\nIt <b>rained</b>.', 'text'],
		['Markdown that begins with a picture', '<img src="a.png">\n\n# A day', 'text'],
		['a text about markup', 'The tag <html> begins a page.', 'text'],
		['a text that begins with a comparison', '<3 is a heart, she wrote in 2019.', 'text'],
		['front matter', '---\ntitle: A\n---\nIt rained.', 'text'],
		['a text in brackets', '[The author writes from Oslo.] It rained.', 'text'],
		[
			'a page saved by Chrome',
			'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n',
			'mhtml'
		]
	])('%s', (_, text, kind) => expect(contentKind(bytes(text), 'a')).toBe(kind));
});

describe('what holds no article is named, with a way out', () => {
	test.each([
		['%PDF-1.7\n', /got a PDF, .*Copy the article’s text/],
		['{\\rtf1\\ansi', /got an RTF document, .*Save its text as \.txt/],
		['PK\x03\x04......word/document.xml', /got a Word document \(\.docx\)/],
		['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', /got an OpenDocument text/],
		['PK\x03\x04holiday.jpg', /got a ZIP archive/],
		['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', /old Microsoft Office/],
		['\x89PNG\r\n\x1A\n', /got a picture/],
		['\xFF\xD8\xFF\xE0', /got a picture/],
		['\0\0\0\x18ftypheic', /got a picture/],
		['<?xml version="1.0"?><svg xmlns="x">', /got a picture/],
		['bplist00', /got a \.webarchive, .*Page Source/],
		['<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x"><plist>', /got a \.webarchive or a property list/],
		['<?xml version="1.0"?><rss version="2.0">', /got a news feed/],
		['{"title": "A day", "text": "It rained."}', /got JSON, .*--ndjson/],
		['\x1F\x8B\x08', /got a packed archive/],
		['ID3\x03', /got a sound or a film/]
	])('%j', (text, message) => expect(() => contentKind(bytes(text), 'a.bin')).toThrow(message));
});
