/** The site as it is in the checkout, with an invented story for its only one, built in a folder of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { generate } from '../../../src/cli/generate.ts';

const WITHOUT_CRAWLING = `import site from './site.config.js';

const prerender = { ...site.kit.prerender, crawl: false, handleUnseenRoutes: 'ignore' };
export default { ...site, kit: { ...site.kit, prerender } };
`;
const EVENT_PAGE = 'src/routes/[story]/e/[event]';
/** A build that takes longer has failed, s. */
const BUILD_LIMIT_S = 1800;

/** Why a site could not be built, in a few words. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
}

export interface BuiltSite {
	/** Folder to serve. */
	readonly dir: string;
	/** Of the build, s. */
	readonly seconds: number;
	readonly files: number;
}

/** Copies the files that git knows, as they stand, without the stories; `work` is created. */
export function copyCheckout(root: string, work: string): void {
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
	const gone = new Set(
		execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0')
	);
	for (const path of listed.toString('utf8').split('\0')) {
		if (path === '' || gone.has(path) || path.startsWith('events/')) continue;
		mkdirSync(dirname(join(work, path)), { recursive: true });
		cpSync(join(root, path), join(work, path));
	}
	symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
	// A page for every event would be gigabytes; a story's own page is what is measured, and no link is followed from it.
	writeFileSync(join(work, EVENT_PAGE, '+page.server.ts'), 'export const prerender = false;\n');
	renameSync(join(work, 'svelte.config.js'), join(work, 'site.config.js'));
	writeFileSync(join(work, 'svelte.config.js'), WITHOUT_CRAWLING);
}

/** Writes the story into a copy and builds it. Rejects with a sentence where the build fails or takes too long. */
export async function buildSite(copy: string, count: number): Promise<BuiltSite> {
	rmSync(join(copy, 'events'), { recursive: true, force: true });
	generate({ count, out: join(copy, 'events', storyName(count)), seed: 1 });
	const dir = join(copy, `build-${count}`);
	const began = performance.now();
	await run(copy, ['vite', 'build'], { ...process.env, BUILD_DIR: dir });
	const seconds = (performance.now() - began) / 1000;
	return { dir, seconds, files: readdirSync(dir, { recursive: true }).length };
}

/** Also the last part of the story's address. */
export const storyName = (count: number) => `generated-${count}`;

function run(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
	return new Promise((done, failed) => {
		// In a group of its own, so that what it started ends with it.
		const child = spawn('npx', ['--no-install', ...args], {
			cwd,
			env,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		const keep = (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-2000));
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const limit = setTimeout(() => {
			failed(new BuildError(`the build took more than ${BUILD_LIMIT_S} s`));
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		}, BUILD_LIMIT_S * 1000);
		child.on('error', failed);
		child.on('close', (status) => {
			clearTimeout(limit);
			if (status === 0) done();
			else failed(new BuildError(`the build ended with ${status}: ${reasonIn(said)}`));
		});
	});
}

/** The line that says what went wrong, among the last ones that were printed. */
function reasonIn(printed: string): string {
	const lines = printed.split('\n').filter((line) => line.trim() !== '');
	const said =
		lines.find((line) => /^(\w*Error|\[\w+\] .*Error|FATAL ERROR)\b/.test(line)) ??
		lines.findLast((line) => /error|fatal|heap/i.test(line)) ??
		lines.at(-1);
	return (said ?? 'it said nothing').trim();
}
