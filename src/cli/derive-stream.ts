/** A corpus: one article a line in, one events file or error record a line out, in the same order and in flat memory. */
import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deriveArticle } from '#lib/derive/derive.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { formatEventsLine } from '#lib/model/events-file.ts';
import { type Fault, faultInWords } from '#lib/model/fault.ts';
import { CorpusLineError, readCorpusArticle } from './corpus-article.ts';
import { type Line, LINE_LIMIT_BYTES, readLines } from './corpus-lines.ts';
import { type CorpusReport, formatCorpusReport, Tally } from './corpus-report.ts';

/** The line that stands where an article could not be derived. */
export interface ErrorRecord {
	readonly error: {
		/** Number of the line in the input, from 1. */
		readonly line: number;
		/** The article's own, where the line could be read so far. */
		readonly id: string | null;
		readonly message: string;
		readonly faults: readonly Fault[];
	};
}

/** `derive --ndjson`: the status to end with, 0 or, where lines failed, 1. Throws `DeriveError` where there is nothing to read. */
export async function runCorpus(file: string): Promise<number> {
	const report = await deriveCorpus(file === '-' ? process.stdin : openCorpus(file), process.stdout);
	if (!report.broken) process.stderr.write(`${npmNote()}${formatCorpusReport(report)}`);
	return report.failed > 0 ? 1 : 0;
}

function openCorpus(file: string): AsyncIterable<Uint8Array> {
	try {
		const fd = openSync(file, 'r');
		if (!fstatSync(fd).isDirectory()) return createReadStream(file, { fd });
		closeSync(fd);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw unreadable(file, code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`);
	}
	throw unreadable(file, 'a folder');
}

function unreadable(file: string, came: string): DeriveError {
	const mend = 'Give the path of a file that you may read, or send the articles to standard input.';
	return new DeriveError(file, { place: 'the corpus', came, expected: 'a file of one article a line', mend });
}

/** npm writes two lines of its own to standard output before it starts a script, unless it is asked to be silent. */
function npmNote(): string {
	const { npm_lifecycle_event: script, npm_config_loglevel: level } = process.env;
	if (script !== 'derive' || level === 'silent' || process.stdout.isTTY) return '';
	return 'The output begins with the lines “> …” of npm: write npm run -s derive to leave them out.\n';
}

/** Derives every line. The output is written no faster than it is read, and the input read no faster than that. */
export async function deriveCorpus(input: AsyncIterable<Uint8Array>, output: Writable): Promise<CorpusReport> {
	const tally = new Tally();
	try {
		await pipeline(records(readLines(input), tally), output, { end: false });
		return tally.report(false);
	} catch (error) {
		// `| head` has seen enough
		if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return tally.report(true);
		throw error;
	}
}

async function* records(lines: AsyncIterable<Line>, tally: Tally): AsyncGenerator<string> {
	for await (const line of lines) {
		if (isBlank(line)) continue;
		yield await recordOf(line, tally);
	}
}

async function recordOf({ number, bytes, length }: Line, tally: Tally): Promise<string> {
	try {
		if (bytes === null) throw new CorpusLineError(number, [tooLong(length)]);
		const { story, id, article, ignored } = await readCorpusArticle(bytes, number);
		tally.ignore(ignored);
		try {
			const { $schema: _, ...file } = deriveArticle(story, article).file;
			const record = formatEventsLine(id === null ? file : { ...file, id });
			tally.derived(file.events.length);
			return record;
		} catch (error) {
			throw new CorpusLineError(number, [faultOf(error)], id);
		}
	} catch (error) {
		if (!(error instanceof CorpusLineError)) throw error;
		tally.fail(number);
		const { faults, id } = error;
		const message = `line ${number}: ${faults.map(faultInWords).join(' ')}`;
		return `${JSON.stringify({ error: { line: number, id, message, faults } } satisfies ErrorRecord)}\n`;
	}
}

/** What no rule foresaw is told like any fault, so that one article does not end the run over an archive. */
function faultOf(error: unknown): Fault {
	if (error instanceof DeriveError) return error.fault;
	return {
		place: 'deriving',
		came: String(error),
		expected: 'an events file of any English text',
		mend: 'This is a fault of the program: please report it with the line.'
	};
}

const MIB = 1024 * 1024;

function tooLong(length: number): Fault {
	return {
		place: 'the line',
		came: `${(length / MIB).toFixed(1)} MiB`,
		expected: `at most ${LINE_LIMIT_BYTES / MIB} MiB`,
		mend: 'Give one article a line, and what is longer in parts.'
	};
}

const BLANK = new Set([0x20, 0x09, 0x0d]);

function isBlank({ bytes }: Line): boolean {
	if (bytes === null) return false;
	const [first, second, third] = bytes;
	const from = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
	for (let i = from; i < bytes.length; i++) if (!BLANK.has(bytes[i] ?? 0)) return false;
	return true;
}
