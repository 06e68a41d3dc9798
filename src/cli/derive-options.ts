/** What the command `npm run derive` is asked for. */
import { parseArgs } from 'node:util';
import { DeriveError } from '#lib/derive/read/derive-error.ts';

export const HELP = `Usage: npm run derive -- FILE [--published DATE] [--out STORY] [--force | --check]
       npm run -s derive -- --ndjson [FILE] < articles.ndjson > events.ndjson

Derives a timeline from an article: finds what is dated in it and writes an events file.

  FILE              the article: plain text, Markdown with or without front matter, or a web
                    page saved from a browser (.html, .mhtml); known by its content.
                    events/<story>/article.md derives that story again, in place.
                    A hyphen (-) reads standard input.
  --published DATE  day of publication, such as 2019-08-23; “last year” and “Thursday” are
                    resolved against it. Needed unless the page, the front matter or the text says it;
                    goes before what they say.
  --out STORY       a story's name: writes events/STORY/article.md and events.json;
                    or the path of a folder. Without it the events file goes to standard
                    output and the report to standard error.
  --force           write into STORY even where its article is another text.
  --check           write nothing; say what deriving would change, and end with status 1
                    if the story is not current.
  --dismiss ID      take the event with this id out of the story, for good; may be repeated.
                    To have it back, delete its entry under “dismissed” in events.json.
  --ndjson          a corpus: one article a line in (JSON with "published" and one of "text",
                    "paragraphs" and "html"; the README lists the fields), one events file a
                    line out, in the same order. A line that cannot be derived gives an
                    {"error": …} in its place. Reads standard input, or FILE.

Status: 0 all is well; 1 the article or a line of the corpus has faults, or --check found the
story not current; 2 the command itself is not understood.

Deriving again keeps ids, and every event with status “reviewed” as it stands.
`;

export interface Command {
	/** A path, or `-` for standard input. */
	readonly file: string;
	readonly published: string | null;
	readonly out: string | null;
	readonly force: boolean;
	/** Whether to compare only. */
	readonly check: boolean;
	/** Ids of events to take out. */
	readonly dismiss: readonly string[];
	/** Whether the file is a corpus, an article a line. */
	readonly ndjson: boolean;
}

/** The command's arguments; null where they ask for help. Throws `DeriveError`. */
export function parseCommand(args: string[]): Command | null {
	const { values, positionals } = parseOptions(args);
	if (values.help === true) return null;
	const { published = null, out = null, force = false, check = false, dismiss = [], ndjson = false } = values;
	if (ndjson) refuseBeside(values);
	const [file = ndjson ? '-' : undefined, ...rest] = positionals;
	if (file === undefined || rest.length > 0) {
		throw new DeriveError('derive', {
			place: 'the command',
			came: file === undefined ? 'no file' : `${positionals.length} files`,
			expected: 'one article',
			mend: 'Write: npm run derive -- FILE [--published DATE] [--out STORY]; --help tells more.'
		});
	}
	if (check && force) {
		throw new DeriveError('derive', {
			place: 'the options',
			came: '--check with --force',
			expected: 'one of the two',
			mend: 'Leave --force out to compare, or --check to write.'
		});
	}
	return { file, published, out, force, check, dismiss, ndjson };
}

/** Options of a single article say nothing about a corpus. */
function refuseBeside(values: Readonly<Record<string, unknown>>): void {
	const others = ['published', 'out', 'force', 'check', 'dismiss'].filter((name) => values[name] !== undefined);
	if (others.length === 0) return;
	throw new DeriveError('derive', {
		place: 'the options',
		came: `--ndjson with ${others.map((name) => `--${name}`).join(' and ')}`,
		expected: '--ndjson alone',
		mend: 'Give each line its own “published”; the events files go to standard output.'
	});
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				published: { type: 'string' },
				out: { type: 'string' },
				force: { type: 'boolean' },
				check: { type: 'boolean' },
				dismiss: { type: 'string', multiple: true },
				ndjson: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new DeriveError('derive', {
			place: 'the options',
			came: error.message.split('.')[0] ?? error.message,
			expected: '--published DATE, --out STORY, --force, --check, --dismiss ID, --ndjson or --help',
			mend: 'Correct the option; --help shows how each is used.'
		});
	}
}
