/** The command `npm run derive`: reads an article, derives its events, writes the story or compares it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import process from 'node:process';
import { deriveStory, type Derived } from '#lib/derive/derive.ts';
import { dismissEvents } from '#lib/derive/events/dismiss.ts';
import { slug } from '#lib/derive/events/ids.ts';
import type { ArticleInput } from '#lib/derive/read/article-input.ts';
import { decodeText } from '#lib/derive/read/decode.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { checkLanguage } from '#lib/derive/read/language.ts';
import { readInput } from '#lib/derive/read/read-input.ts';
import { differenceLines, formatReport } from '#lib/derive/report.ts';
import { type Article, parseArticle } from '#lib/model/article.ts';
import { type EventsFile, formatEventsFile } from '#lib/model/events-file.ts';
import { FaultsError } from '#lib/model/faults.ts';
import { type Command, HELP, parseCommand } from './derive-options.ts';
import { runCorpus } from './derive-stream.ts';
import { openPage } from './open-page.ts';
import { filesOf, folderOf, previousOf, readEvents, storyOf, writeTogether } from './story-folder.ts';

/** How errors name what is not read from a file. */
const STANDARD_INPUT = 'standard input';

/** The command is not understood, or there is no corpus; a fault of an article ends with 1. */
const USAGE_STATUS = 2;

let status = USAGE_STATUS;
try {
	const command = parseCommand(process.argv.slice(2));
	if (command?.ndjson !== true) status = 1;
	if (command === null) process.stdout.write(HELP);
	else if (command.ndjson) process.exitCode = await runCorpus(command.file);
	else await run(command);
} catch (error) {
	if (!(error instanceof DeriveError || error instanceof FaultsError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = status;
}

async function run(command: Command): Promise<void> {
	const piped = command.file === '-';
	const name = piped ? STANDARD_INPUT : command.file;
	const story = piped ? null : storyOf(command.file);
	const bytes = piped ? await readStandardInput() : readBytes(command.file);
	if (story !== null && command.out === null) {
		if (command.published !== null) throw publishedTwice(command.file);
		const article = parseArticle(decodeText(bytes, name), command.file);
		const derived = deriveStory(story.name, article, without(readEvents(story.folder), command, story.name));
		finish(command, story.folder, null, derived);
		return;
	}
	const input = await readInput(bytes, { file: name, published: command.published }, { openPage });
	tellLeftOut(input);
	const { article } = input;
	checkLanguage(article, name);
	if (command.out === null) {
		if (command.check) throw nothingToCompare(name);
		if (command.dismiss.length > 0) throw nothingToDismiss(name);
		const derived = deriveStory(slug(article.meta.title), article);
		process.stdout.write(formatEventsFile(derived.file));
		process.stderr.write(`\n${formatReport(derived.report)}`);
		return;
	}
	const folder = folderOf(command.out);
	const previous = without(previousOf(folder, article, command), command, name);
	finish(command, folder, article, deriveStory(basename(folder), article, previous));
}

/** The file before, without the events that are to be taken out. */
function without(previous: EventsFile | null, { dismiss }: Command, name: string): EventsFile | null {
	if (dismiss.length === 0) return previous;
	if (previous === null) throw nothingToDismiss(name);
	return dismissEvents(previous, dismiss);
}

/** Writes the story, or says whether it is current. `article` is null where the story's own was read. */
function finish({ check }: Command, folder: string, article: Article | null, { file, report }: Derived): void {
	const files = filesOf(folder, article, file);
	if (!check) {
		writeTogether(folder, files);
		process.stdout.write(`${formatReport(report)}\nWrote ${files.map(({ path }) => shown(path)).join(' and ')}\n`);
		const drafts = file.events.filter(({ status }) => status === 'draft').length;
		if (drafts > 0) process.stdout.write(nextSteps(basename(folder), drafts));
		return;
	}
	const stale = files.filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
	if (report.again) process.stdout.write(`${differenceLines(report).join('\n')}\n`);
	if (stale.length === 0) {
		process.stdout.write(`${files.map(({ path }) => shown(path)).join(' and ')}: current\n`);
		return;
	}
	for (const { path } of stale) {
		process.stderr.write(
			`${shown(path)}: ${existsSync(path) ? 'not current' : 'not there yet'}; derive without --check to write it\n`
		);
	}
	process.exitCode = 1;
}

function nextSteps(story: string, drafts: number): string {
	return `Next: npm start shows it at /${story}/. ${drafts === 1 ? 'Its draft wants' : `Its ${drafts} drafts want`} a reader: mend title, date and countries in events.json and set "status" to "reviewed".\n`;
}

function shown(path: string): string {
	return relative(process.cwd(), path);
}

function tellLeftOut({ dropped, ignored, notes }: ArticleInput): void {
	for (const note of notes) process.stderr.write(`${note}\n`);
	for (const { text: block, reason } of dropped) process.stderr.write(`Left out (${reason}): ${block.slice(0, 70)}\n`);
	if (ignored.length > 0)
		process.stderr.write(`Fields of the front matter without a place in an article: ${ignored.join(', ')}\n`);
}

async function readStandardInput(): Promise<Uint8Array> {
	try {
		const chunks: Uint8Array[] = [];
		for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
		return Buffer.concat(chunks);
	} catch (error) {
		throw unreadable(STANDARD_INPUT, `nothing that can be read (${errorCode(error)})`);
	}
}

function readBytes(file: string): Uint8Array {
	try {
		if (statSync(file).isDirectory()) throw unreadable(file, 'a folder');
		return readFileSync(file);
	} catch (error) {
		if (error instanceof DeriveError) throw error;
		const code = errorCode(error);
		throw unreadable(file, code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`);
	}
}

function unreadable(file: string, came: string): DeriveError {
	return new DeriveError(file, {
		place: 'the file',
		came,
		expected: 'an article as plain text, Markdown or a saved web page',
		mend: 'Give the path of a file that you may read.'
	});
}

function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function publishedTwice(file: string): DeriveError {
	return new DeriveError(file, {
		place: '--published',
		came: 'a date for a story that says its date itself',
		expected: 'no --published where a story is derived in place',
		mend: 'Change “published” in the front matter of the story instead.'
	});
}

function nothingToDismiss(name: string): DeriveError {
	return new DeriveError(name, {
		place: '--dismiss',
		came: 'an article without an events file',
		expected: 'a story that was derived before',
		mend: 'Derive it first; then take out what should not be there.'
	});
}

function nothingToCompare(name: string): DeriveError {
	return new DeriveError(name, {
		place: '--check',
		came: 'an article that belongs to no story',
		expected: 'the article of a story, or --out with the story to compare with',
		mend: 'Add --out STORY, or give events/STORY/article.md.'
	});
}
