/** `npm run generate -- COUNT [--out DIR] [--seed N]`: writes an invented story, for trying out and measuring. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formatArticle } from '#lib/model/article.ts';
import { inventedMeta, inventedStory } from './synthetic/invented-story.ts';

export interface GenerateCommand {
	/** How many events. */
	readonly count: number;
	/** The story's folder. */
	readonly out: string;
	readonly seed: number;
}

/** What keeps a story from being written, in a sentence for whoever typed the command. */
export class GenerateError extends Error {
	override readonly name = 'GenerateError';
}

const USAGE = 'Usage: npm run generate -- COUNT [--out DIR] [--seed N]';
/** A file of more events would take gigabytes; what reads one whole gives up earlier, at some 800,000 (512 MB). */
const MOST = 1_000_000;
/** Characters that are gathered before they go to the disk. */
const CHUNK = 1 << 16;
/** Stands in the front matter of every invented article, and of no other. */
const MARK = inventedMeta(1).rights ?? '';

/** Writes `article.md` and `events.json`, one event a line; never more than a paragraph of it is in memory. */
export function generate({ count, out, seed }: GenerateCommand): void {
	const paths = { article: join(out, 'article.md'), events: join(out, 'events.json') };
	if (existsSync(out) && !isInvented(paths.article)) {
		throw new GenerateError(`${out} is there and was not made by this command. Choose another folder with --out.`);
	}
	const meta = inventedMeta(count);
	const story = basename(resolve(out));
	mkdirSync(out, { recursive: true });
	const article = new TextFile(paths.article);
	const events = new TextFile(paths.events);
	try {
		article.write(formatArticle({ meta, paragraphs: [] }).trimEnd());
		const head = {
			$schema: '../../static/schema/events-file.schema.json',
			version: 1,
			story,
			published: meta.published
		};
		events.write(`${JSON.stringify(head).slice(0, -1)},"events":[`);
		let between = '\n';
		for (const paragraph of inventedStory(count, seed)) {
			article.write(`\n\n${paragraph.text}`);
			for (const event of paragraph.events) {
				events.write(between + JSON.stringify(event));
				between = ',\n';
			}
		}
		article.write('\n');
		events.write('\n],"dismissed":[]}\n');
		article.keep();
		events.keep();
	} finally {
		article.close();
		events.close();
	}
}

/** A file that is written piece by piece beside its place and takes it when it is whole. */
class TextFile {
	readonly #path: string;
	readonly #temporary: string;
	readonly #file: number;
	#pending = '';

	constructor(path: string) {
		this.#path = path;
		this.#temporary = `${path}.${process.pid}`;
		this.#file = openSync(this.#temporary, 'w');
	}

	write(text: string): void {
		this.#pending += text;
		if (this.#pending.length >= CHUNK) this.#flush();
	}

	keep(): void {
		this.#flush();
		renameSync(this.#temporary, this.#path);
	}

	close(): void {
		closeSync(this.#file);
		rmSync(this.#temporary, { force: true });
	}

	#flush(): void {
		writeSync(this.#file, this.#pending);
		this.#pending = '';
	}
}

function isInvented(article: string): boolean {
	return existsSync(article) && readFileSync(article, 'utf8').slice(0, 1000).includes(MARK);
}

/** Reads the command line. Throws `GenerateError` for what it cannot use. */
export function parseGenerateCommand(args: readonly string[]): GenerateCommand {
	const { values, positionals } = readArgs(args);
	const [asked, ...rest] = positionals;
	if (asked === undefined || rest.length > 0) {
		throw new GenerateError(`Got ${positionals.length} numbers of events, expected one.\n${USAGE}`);
	}
	const count = wholeNumber('COUNT', asked, 1, MOST);
	const out = values.out ?? join('events', `generated-${count}`);
	const name = basename(resolve(out));
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
		throw new GenerateError(
			`--out got “${out}”, expected a folder with a story’s name: lower-case letters, digits and single hyphens.`
		);
	}
	return { count, out, seed: wholeNumber('--seed', values.seed ?? '1', 0, 2 ** 31 - 1) };
}

function wholeNumber(place: string, text: string, least: number, most: number): number {
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= least && value <= most) return value;
	const range = `a whole number from ${least} to ${most.toLocaleString('en')}`;
	throw new GenerateError(`${place} got “${text}”, expected ${range}.\n${USAGE}`);
}

function readArgs(args: readonly string[]) {
	try {
		const text = { type: 'string' } as const;
		return parseArgs({ args: [...args], allowPositionals: true, options: { out: text, seed: text } });
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new GenerateError(`${error.message}\n${USAGE}`);
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		const command = parseGenerateCommand(process.argv.slice(2));
		generate(command);
		console.log(`${command.out}: ${command.count.toLocaleString('en')} invented events, seed ${command.seed}`);
	} catch (error) {
		if (!(error instanceof GenerateError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
