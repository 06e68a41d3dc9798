/** The options of `npm run import`. */
import { parseArgs } from 'node:util';
import { FORMATS, ImportError, type ImportOptions } from '#lib/formats/import.ts';
import { COLUMNS } from '#lib/formats/import/csv.ts';
import { publicationDate } from '#lib/model/article.ts';
import * as v from 'valibot';

export const IMPORT_HELP = `Usage: npm run import -- FILE [--out STORY] [--map OURS=THEIRS,…]

Makes a story of a timeline in another format, known by its content: ${FORMATS}.
Every event's own text becomes a paragraph of the article, and its source.

  FILE               the timeline; - reads standard input
  --out STORY        write events/STORY/ (or a folder, with a slash); without it, only say what would come
  --map OURS=THEIRS  of a table: which of its columns is which, such as title=Name,when=Date
                     (${Object.keys(COLUMNS).join(', ')}); else they are known by their names
  --dates mdy|dmy    how 3/4/2019 is read: month and day (the default), or day and month
  --title TITLE      title of the story, where the file has none
  --published DATE   when it was published, as EDTF; else what the file says, else the day it was last changed
  --language TAG     language of the texts; else en
  --force            write over a story that is there

Status: 0 it is written; 1 the file has faults, and nothing was written; 2 the command is not understood.
`;

export interface ImportCommand {
	/** A path, or `-` for standard input. */
	readonly file: string;
	readonly out: string | null;
	readonly title: string | null;
	readonly published: string | null;
	readonly language: string;
	readonly force: boolean;
	readonly options: ImportOptions;
}

/** The command is not understood: status 2. */
export class ImportUsageError extends ImportError {}

/** Null where the arguments ask for help. Throws `ImportUsageError`. */
export function parseImportCommand(args: string[]): ImportCommand | null {
	const { values, positionals } = parseOptions(args);
	if (values.help === true) return null;
	const [file, ...rest] = positionals;
	if (file === undefined || rest.length > 0) {
		const came = file === undefined ? 'no file' : `${positionals.length} files`;
		throw usage('the command', came, 'one file', 'Write: npm run import -- FILE [--out STORY]; --help tells more.');
	}
	const { dates = 'mdy', out = null, title = null, published = null, language = 'en', force = false } = values;
	if (dates !== 'mdy' && dates !== 'dmy') throw usage('--dates', `“${dates}”`, 'mdy or dmy', 'Write one of the two.');
	if (published !== null && !v.is(publicationDate, published)) {
		throw usage('--published', `“${published}”`, 'one EDTF date such as 2019-08-22', 'Correct the date.');
	}
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
		throw usage('--language', `“${language}”`, 'a language tag such as en or en-GB', 'Correct it.');
	}
	return { file, out, title, published, language, force, options: { map: mapOf(values.map ?? []), dates } };
}

/** `title=Name,when=Date`; the option may be repeated. */
function mapOf(given: readonly string[]): Map<string, string> {
	const pairs = given.flatMap((part) => part.split(','));
	return new Map(
		pairs.map((pair): [string, string] => {
			const [, ours, theirs] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
			if (ours && theirs) return [ours, theirs];
			throw usage('--map', `“${pair}”`, 'OURS=THEIRS', 'Write --map title=Name,when=Date.');
		})
	);
}

function usage(place: string, came: string, expected: string, mend: string): ImportUsageError {
	return new ImportUsageError('import', [{ place, came, expected, mend }]);
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				map: { type: 'string', multiple: true },
				dates: { type: 'string' },
				title: { type: 'string' },
				published: { type: 'string' },
				language: { type: 'string' },
				force: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const expected = '--out, --map, --dates, --title, --published, --language, --force or --help';
		throw usage(
			'the options',
			error.message.split('.')[0] ?? error.message,
			expected,
			'Correct the option; --help shows how each is used.'
		);
	}
}
