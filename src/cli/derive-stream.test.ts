import { spawn, spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { parseEventsFile } from '#lib/model/events-file.ts';
import { LINE_LIMIT_BYTES, readLines } from './corpus-lines.ts';
import { formatCorpusReport } from './corpus-report.ts';
import { deriveCorpus, type ErrorRecord } from './derive-stream.ts';

const COMMAND = fileURLToPath(new URL('derive.ts', import.meta.url));
/** Starting Node and the loader takes a second or two on a busy machine. */
const PATIENCE_MS = 60_000;

const FERRY = { id: 'ferry', published: '2019-08-23', text: 'The ferry sank on Thursday. Norway built it in 1965.' };
const MILL = { id: 'mill', published: '2019-08-23', text: 'The mill closed last year.' };
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Bytes in pieces of any size, as a pipe gives them. */
function pieces(bytes: Uint8Array, size: number): Readable {
	return Readable.from(
		(function* () {
			for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
		})()
	);
}

async function derived(input: string | Uint8Array, size = 4096) {
	const written: string[] = [];
	const output = new Writable({
		write(chunk, _, done) {
			written.push(String(chunk));
			done();
		}
	});
	const bytes = typeof input === 'string' ? Buffer.from(input) : input;
	const report = await deriveCorpus(pieces(bytes, size), output);
	const records = written
		.join('')
		.split('\n')
		.filter((text) => text !== '');
	return { report, records };
}

const storyOf = (record: string) => parseEventsFile(record).story;
const errorOf = (record: string) => (JSON.parse(record) as ErrorRecord).error;

describe('a corpus', () => {
	it('gives one events file a line, in the order of the articles', async () => {
		const { records, report } = await derived(line(FERRY) + line(MILL) + line({ ...FERRY, id: 'third' }));
		expect(records.map(storyOf)).toEqual(['ferry', 'mill', 'third']);
		expect(parseEventsFile(records[0] ?? '').events.map(({ when }) => when)).toEqual(['1965', '2019-08-22']);
		expect(report).toMatchObject({ articles: 3, events: 5, failed: 0 });
	});

	it('answers a bad line with an error that has its number, and goes on', async () => {
		const { records, report } = await derived(`${line(FERRY)}{"id": "cut\n\n${line(MILL)}`);
		expect(records).toHaveLength(3);
		expect(errorOf(records[1] ?? '')).toMatchObject({ line: 2, faults: [{ place: 'column 8' }] });
		expect(storyOf(records[2] ?? '')).toBe('mill');
		expect(formatCorpusReport(report)).toMatch(/^2 articles, 3 events; 1 line failed\.\n.*: line 2\.\n$/);
	});

	it.each([1, 2, 3, 7, 64])('reads lines alike in pieces of %i bytes', async (size) => {
		const text = `\uFEFF${line(FERRY)}\r\n \t\n${line(MILL).trim()}\r\n${line({ ...MILL, id: 'last', title: 'Čas — 時間' }).trim()}`;
		const { records } = await derived(text, size);
		expect(records.map(storyOf)).toEqual(['ferry', 'mill', 'last']);
	});

	it('keeps the numbers of given paragraphs, even beside empty ones', async () => {
		const { records } = await derived(
			line({ published: '2019-08-23', paragraphs: ['', 'By Ann Lee', 'The mill  closed in 1965.'] })
		);
		const [event] = parseEventsFile(records[0] ?? '').events;
		expect(event?.sources[0]).toMatchObject({ paragraph: 3, selector: { exact: 'The mill closed in 1965' } });
	});

	it('carries the id of the article, and its own story name where it has one', async () => {
		const { records } = await derived(
			line({ ...MILL, id: 'NYT/2019 08' }) + line({ ...MILL, id: 42 }) + line({ ...MILL, story: 'the-mill' })
		);
		expect(records.map((record) => parseEventsFile(record)).map(({ story, id }) => `${story} ${id ?? ''}`)).toEqual([
			'nyt-2019-08 NYT/2019 08',
			'42 42',
			'the-mill mill'
		]);
	});

	it('takes a day with a time, and null for what is not known', async () => {
		const { records } = await derived(line({ ...MILL, published: '2019-08-23 06:30:00', author: null, title: null }));
		expect(parseEventsFile(records[0] ?? '').published).toBe('2019-08-23');
	});

	it('reads a saved page, and what the line says goes before what the page says', async () => {
		const words =
			'The ferry sank on Thursday with forty people on board, and a boat from the next island saved all of them. ';
		const html = `<html lang="en"><head><title>Ferry sinks</title><meta property="article:published_time" content="2019-08-23">
			</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sinks</h1><p>${words.repeat(2)}</p><p>Norway built it in 1965. ${words}</p></article></body></html>`;
		const { records } = await derived(line({ html }) + line({ html, published: '2019-08-30', id: 'later' }));
		const files = records.map((record) => parseEventsFile(record));
		expect(files.map(({ published }) => published)).toEqual(['2019-08-23', '2019-08-30']);
		expect(files.map(({ events }) => events.map(({ when }) => when))).toEqual([
			['1965', '2019-08-22'],
			['1965', '2019-08-29']
		]);
	});

	it('gives an article without an event an events file without one', async () => {
		const { records, report } = await derived(line({ ...MILL, text: 'The sky is blue.' }));
		expect(parseEventsFile(records[0] ?? '').events).toEqual([]);
		expect(report).toMatchObject({ empty: 1, failed: 0 });
	});

	it('names fields that have no place in an article', async () => {
		const { report } = await derived(line({ ...MILL, section: 'world' }) + line({ ...FERRY, section: 'sport' }));
		expect(formatCorpusReport(report)).toContain('Fields without a place in an article: section (2 lines).');
	});

	it('of nothing at all is no fault', async () => {
		expect(await derived('')).toMatchObject({ records: [], report: { articles: 0, failed: 0 } });
	});
});

describe('an error says what came, what was expected and how to mend it', () => {
	const latin1 = Buffer.from(line({ ...MILL, text: 'The café closed.' }), 'latin1');
	test.each<[string, string | Uint8Array, RegExp]>([
		['a list', '[1]\n', /the line: got a list, expected an object/],
		['a number', '17\n', /the line: got 17, expected an object/],
		['a line cut short', '{"text": "The mill', /column 10: got “"The mill”, expected an article as one JSON object/],
		['two lines in one', `${line(MILL).trim()} ${line(MILL)}`, /column \d+: got “{"id":"mill"/],
		['bytes of another encoding', latin1, /got bytes that are no UTF-8.*iconv/],
		['no text', line({ id: 'x', published: '2019' }), /got no text, expected one of “text”, “paragraphs” and “html”/],
		['two texts', line({ ...MILL, paragraphs: ['a'] }), /got “text” and “paragraphs”.*Keep one of them/],
		['no date', line({ text: MILL.text }), /the publication date: got none.*Add “published”/],
		['no date beside paragraphs', line({ paragraphs: ['It sank.'] }), /the publication date: got none/],
		['a date in words', line({ ...MILL, published: 'yesterday' }), /published: got "yesterday"/],
		['empty paragraphs', line({ ...MILL, text: null, paragraphs: ['', ' '] }), /paragraphs: got no text/],
		['a paragraph that is none', line({ ...MILL, text: null, paragraphs: [3] }), /paragraphs\[0\]: got 3/],
		['an empty text', line({ ...MILL, text: ' ' }), /got no text/],
		['another language named', line({ ...MILL, language: 'de' }), /got German \(de\), expected English/],
		['a story that is no name', line({ ...MILL, story: 'The Mill' }), /story: got "The Mill"/],
		['an address that is none', line({ ...MILL, url: 'javascript:1' }), /url: got .*http or https/]
	])('%s', async (_, input, message) => {
		const { records, report } = await derived(input);
		expect(records).toHaveLength(1);
		expect(errorOf(records[0] ?? '').message).toMatch(message);
		expect(report.failed).toBe(1);
	});

	it('has the id of a line whose other fields have faults', async () => {
		const { records } = await derived(line({ ...MILL, published: 'once' }));
		expect(errorOf(records[0] ?? '').id).toBe('mill');
	});

	it('names the size of a line above the limit, without holding it', async () => {
		const long = Buffer.alloc(LINE_LIMIT_BYTES + 3, 'a');
		const { records } = await derived(Buffer.concat([long, Buffer.from(`\r\n${line(MILL)}`)]), 1 << 16);
		expect(errorOf(records[0] ?? '').message).toMatch(/^line 1: the line: got 6\.0 MiB, expected at most 6 MiB/);
		expect(storyOf(records[1] ?? '')).toBe('mill');
	});
});

test('the limit counts the line without its end', async () => {
	const lengths: (number | null)[] = [];
	for await (const { bytes } of readLines(pieces(Buffer.from('1234\r\n12345\n1234\r\n1234\r'), 1), 4)) {
		lengths.push(bytes?.length ?? null);
	}
	expect(lengths).toEqual([4, null, 4, 4]);
});

test('no more lines are read than the output takes', async () => {
	let read = 0;
	const input = Readable.from(
		(function* () {
			for (; read < 1000; read++) yield Buffer.from(line(MILL));
		})(),
		{ highWaterMark: 1 }
	);
	const never = new Writable({ highWaterMark: 1, write: () => undefined });
	void deriveCorpus(input, never);
	for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
	expect(read).toBeGreaterThan(0);
	expect(read).toBeLessThan(10);
});

describe('the command', () => {
	const run = (input: string, ...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', COMMAND, '--ndjson', ...args], { encoding: 'utf8', input });

	test.each([
		['all articles are derived', line(MILL), [], 0, /^1 article, 1 event; 0 lines failed\.\n$/],
		['a line failed', `${line(MILL)}{\n`, [], 1, /1 line failed/],
		['it is not understood', '', ['--out', 'x'], 2, /got --ndjson with --out, expected --ndjson alone/],
		['there is no such file', '', ['none.ndjson'], 2, /got no such file/]
	])(
		'ends with its status where %s',
		(_, input, args, status, stderr) => {
			const done = run(input, ...args);
			expect(done.stderr).toMatch(stderr);
			expect(done.status).toBe(status);
		},
		PATIENCE_MS
	);

	it(
		'ends quietly when the reader of its output leaves',
		async () => {
			const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, '--ndjson']);
			let stderr = '';
			child.stderr.on('data', (chunk) => (stderr += String(chunk)));
			child.stdin.on('error', () => undefined); // it leaves before it has read all of this
			child.stdin.end(line(FERRY).repeat(20_000));
			await new Promise((resolve) => child.stdout.once('data', resolve));
			child.stdout.destroy();
			const status = await new Promise((resolve) => child.once('close', resolve));
			expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		},
		PATIENCE_MS
	);
});
