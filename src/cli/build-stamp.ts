/**
 * What a site was built from and what came out, as fingerprints: where neither has changed there is nothing to build. It
 * lies in `node_modules/.cache`, so that it never gets into a site or a commit.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';

/** What decides how a site is built beside the files. */
export interface BuildSettings {
	/** Folder of the project, and of the `events/` that the site is made of. */
	readonly root: string;
	readonly stories: string;
	/** Folder of the site. */
	readonly out: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names of the environment's variables that go into a site. */
const SETTINGS = ['BASE_PATH', 'BUILD_DIR', 'NODE_ENV', 'SITE_URL', 'STORIES_ROOT'];

/** Files of the project beside its folders; and of what is installed the list that npm keeps of it. */
const FILES = /^(?:package(?:-lock)?\.json|(?:svelte|vite)\.config\.[cm]?[jt]s|tsconfig\.json|\.env(?:\..+)?|\.npmrc)$/;
const INSTALLED = 'node_modules/.package-lock.json';
const FOLDERS = ['src', 'static'];

const stampSchema = v.object({ inputs: v.string(), outputs: v.string() });
export type BuildStamp = v.InferOutput<typeof stampSchema>;

/** Fingerprint of all that a site is built from: sources, stories, settings, what is installed, the version of Node. */
export function inputsOf({ root, stories, env }: BuildSettings): string {
	const files = [
		...readdirSync(root).filter((name) => FILES.test(name)),
		...[INSTALLED].filter((path) => existsSync(join(root, path))),
		// Tests are beside what they test, and go into no site.
		...FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter((path) => !path.endsWith('.test.ts'))
	];
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.version, SETTINGS.map((name) => env[name] ?? null)]));
	addFiles(hash, root, files);
	addFiles(hash, stories, filesBelow(stories, 'events'));
	return hash.digest('hex');
}

/** Fingerprint of a site as it lies there: of every file, and of there being no other. */
export function outputsOf({ out }: BuildSettings): string {
	const hash = createHash('sha256');
	addFiles(hash, out, filesBelow(out, '.'));
	return hash.digest('hex');
}

/** The stamp of the last build into a folder; null where there is none that can be read. */
export function readStamp(settings: BuildSettings): BuildStamp | null {
	const path = stampPath(settings);
	if (!existsSync(path)) return null;
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), stampSchema), readFileSync(path, 'utf8'));
	return read.success ? read.output : null;
}

export function writeStamp(settings: BuildSettings, stamp: BuildStamp): void {
	const path = stampPath(settings);
	mkdirSync(dirname(path), { recursive: true });
	// Whole or not at all.
	const beside = `${path}.${process.pid}`;
	writeFileSync(beside, JSON.stringify(stamp));
	renameSync(beside, path);
}

/** One for each folder that a site is built in. */
function stampPath({ root, out }: BuildSettings): string {
	const name = createHash('sha256').update(relative(root, out)).digest('hex').slice(0, 12);
	return join(root, 'node_modules', '.cache', 'dateline', `build-${name}.json`);
}

/** Paths of the files below a folder of `root`, relative to `root`; none where it is not there. */
function filesBelow(root: string, folder: string): string[] {
	const top = join(root, folder);
	if (!existsSync(top)) return [];
	return readdirSync(top, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function addFiles(hash: ReturnType<typeof createHash>, root: string, paths: readonly string[]): void {
	for (const path of [...paths].sort()) {
		const bytes = readFileSync(join(root, path));
		hash.update(`${path}\0${bytes.length}\0`);
		hash.update(bytes);
	}
}
