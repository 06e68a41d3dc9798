/** `npm run import -- FILE [--out STORY]`: a story from a timeline in another format. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkStory } from '#lib/anchor/check-story.ts';
import { idMaker, slug } from '#lib/derive/events/ids.ts';
import { decodeText } from '#lib/derive/read/decode.ts';
import { DeriveError } from '#lib/derive/read/derive-error.ts';
import { ImportError, importStory } from '#lib/formats/import.ts';
import { formatArticle, parseArticle } from '#lib/model/article.ts';
import { civil } from '#lib/model/calendar.ts';
import { FaultsError } from '#lib/model/faults.ts';
import { IMPORT_HELP, type ImportCommand, ImportUsageError, parseImportCommand } from './import-options.ts';
import { filesOf, folderOf, writeTogether } from './story-folder.ts';

/** Runs the command and gives what it has to say. */
export async function runImport(args: string[]): Promise<string> {
	const command = parseImportCommand(args);
	if (command === null) return IMPORT_HELP;
	const name = command.file === '-' ? 'standard input' : command.file;
	const bytes = command.file === '-' ? await readStandardInput() : readBytes(command.file);
	const text = decodeText(bytes, name);
	const folder = command.out === null ? null : folderOf(command.out);
	if (folder !== null && existsSync(folder) && !command.force) throw occupied(folder);
	const lines: string[] = [];
	const imported = importStory(text, name, command.options, ({ title, published }) => {
		const named =
			command.title ??
			title ??
			titleOf(command.file === '-' ? 'timeline' : basename(command.file, extname(command.file)));
		const date = command.published ?? published ?? dayOfFile(command);
		lines.push(
			`Published ${date}${command.published === null ? `: ${published === null ? 'the day the file was last changed' : 'as the file says'}; --published says otherwise` : ''}.`
		);
		return {
			slug: folder === null ? slug(named) : basename(folder),
			title: named,
			published: date,
			language: command.language,
			newId: idMaker()
		};
	});
	const { article, file, format, notes } = imported;
	// Read back as it will stand on the disk, so that no fault of ours reaches it.
	const check = checkStory(file.story, parseArticle(formatArticle(article), 'the article to write'), file);
	if (check.faults.length > 0) throw new ImportError(name, check.faults);
	const head = [`${format}: ${file.events.length} event${file.events.length === 1 ? '' : 's'}.`, ...lines, ...notes];
	if (folder === null) {
		const listed = file.events.map(({ when, title }) => `  ${when.padEnd(24)} ${title}`);
		return `${[...head, ...listed, 'Nothing was written: add --out STORY.'].join('\n')}\n`;
	}
	const files = filesOf(folder, article, file);
	writeTogether(folder, files);
	return `${[...head, `Wrote ${files.map(({ path }) => relative(process.cwd(), path)).join(' and ')}`].join('\n')}\n`;
}

function occupied(folder: string): ImportError {
	const there = relative(process.cwd(), folder);
	const mend = 'Choose another name, or add --force to write over it.';
	return new ImportError('import', [
		{ place: '--out', came: `${there}, which is there`, expected: 'a new folder', mend }
	]);
}

async function readStandardInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? String(error);
		const came =
			code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder' : `a file that cannot be read (${code})`;
		const mend = 'Give the path of a file that you may read.';
		throw new ImportError(file, [{ place: 'the file', came, expected: 'a timeline in a format that is known', mend }]);
	}
}

/** "rocket-launch_2024" → "Rocket launch 2024" */
function titleOf(name: string): string {
	const words = name.replace(/[-_]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day, in UTC, on which the file was last changed; standard input has none. */
function dayOfFile({ file }: ImportCommand): string {
	if (file === '-') {
		const mend = 'Add --published DATE.';
		throw new ImportUsageError('import', [
			{ place: '--published', came: 'nothing', expected: 'the day of a timeline that does not say it', mend }
		]);
	}
	const { year, month, day } = civil(statSync(file).mtimeMs);
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		process.stdout.write(await runImport(process.argv.slice(2)));
	} catch (error) {
		if (!(error instanceof FaultsError || error instanceof DeriveError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = error instanceof ImportUsageError ? 2 : 1;
	}
}
