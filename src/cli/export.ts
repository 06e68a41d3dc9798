/** `npm run export -- STORY FORMAT [--out FILE]`: a story in somebody else's format; what it loses goes to standard error. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, exportFormat } from '#lib/formats/exports.ts';
import { lossInWords } from '#lib/formats/loss.ts';
import { type Fault, faultInWords } from '#lib/model/fault.ts';
import { siteOf, SiteUrlError } from '#lib/server/site.ts';
import { loadEventsFile, loadStory, StoriesError, storySlugs } from '#lib/server/stories.ts';

const HELP = `Usage: npm run -s export -- STORY FORMAT [--out FILE] [--force]

Writes the story events/STORY in FORMAT to FILE, or to standard output. What the format cannot hold is
listed on standard error.

${EXPORT_FORMATS.map(({ id, name, purpose }) => `  ${id.padEnd(16)}${name}: ${purpose}`).join('\n')}

  --out FILE    write there; an existing file is left alone, unless --force is given too

SITE_URL and BASE_PATH in the environment say where the site stands, for links to its pages.
Status: 0 it is written; 1 the story or the file has faults; 2 the command is not understood.
`;

class ExportError extends Error {
	override readonly name = 'ExportError';
	constructor(
		readonly status: 1 | 2,
		fault: Fault
	) {
		super(faultInWords(fault));
	}
}

/** Runs the command; `root` holds `events/`. Gives what goes to standard output and to standard error. */
export async function runExport(args: string[], root = process.cwd()): Promise<{ out: string; err: string }> {
	const { values, positionals } = options(args);
	if (values.help) return { out: HELP, err: '' };
	const [slug, name, ...rest] = positionals;
	if (slug === undefined || name === undefined || rest.length > 0) {
		throw new ExportError(2, {
			place: 'the command',
			came: positionals.length === 0 ? 'nothing' : positionals.join(' '),
			expected: 'a story and a format',
			mend: 'Write: npm run -s export -- STORY FORMAT; --help lists the formats.'
		});
	}
	const format = exportFormat(name);
	if (format === null) {
		const ids = EXPORT_FORMATS.map(({ id }) => id).join(', ');
		throw new ExportError(2, { place: 'FORMAT', came: `“${name}”`, expected: `one of ${ids}`, mend: 'Choose one.' });
	}
	const slugs = await storySlugs(root);
	if (!slugs.includes(slug)) {
		const expected = slugs.length === 0 ? 'a folder under events/' : `one of ${slugs.join(', ')}`;
		throw new ExportError(1, { place: 'STORY', came: `“${slug}”`, expected, mend: 'Choose one.' });
	}
	const site = siteOf(process.env.BASE_PATH ?? '');
	const { text, losses } = format.write({
		story: await loadStory(slug, root),
		file: await loadEventsFile(slug, root),
		site
	});
	const told = losses.map((loss) => `${lossInWords(loss)}\n`).join('');
	const lossList = told === '' ? '' : `What ${format.name} cannot hold:\n${told.replace(/^/gm, '  ').trimEnd()}\n`;
	if (values.out === undefined) return { out: text, err: lossList };
	writeNew(values.out, text, values.force ?? false);
	return { out: '', err: `${lossList}Wrote ${values.out}\n` };
}

function writeNew(path: string, text: string, force: boolean): void {
	if (existsSync(path) && !force) {
		throw new ExportError(1, {
			place: '--out',
			came: `“${path}”, which is there`,
			expected: 'the name of a new file',
			mend: 'Choose another name, or add --force to write over it.'
		});
	}
	try {
		mkdirSync(dirname(resolve(path)), { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? String(error);
		const mend = 'Choose another place.';
		throw new ExportError(1, {
			place: '--out',
			came: `“${path}” (${code})`,
			expected: 'a file that can be written',
			mend
		});
	}
}

function options(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				force: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new ExportError(2, {
			place: 'the options',
			came: error.message.split('.')[0] ?? error.message,
			expected: '--out FILE, --force or --help',
			mend: 'Correct the option; --help shows how each is used.'
		});
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		const { out, err } = await runExport(process.argv.slice(2));
		process.stdout.write(out);
		process.stderr.write(err);
	} catch (error) {
		if (!(error instanceof ExportError || error instanceof StoriesError || error instanceof SiteUrlError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = error instanceof ExportError ? error.status : 1;
	}
}
