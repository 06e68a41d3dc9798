/**
 * `npm run build -- [--force]`: checks the stories and builds the site. Where nothing has changed since the site was built,
 * and the site lies there as it was made, that is all it says; `--force` builds it all the same.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BuildSettings, inputsOf, outputsOf, readStamp, writeStamp } from './build-stamp.ts';

const force = isForced();
const root = process.cwd();
const { env } = process;
const settings: BuildSettings = {
	root,
	stories: resolve(root, env.STORIES_ROOT ?? '.'),
	out: resolve(root, env.BUILD_DIR ?? 'build'),
	env
};

const inputs = inputsOf(settings);
const last = readStamp(settings);
if (!force && last?.inputs === inputs && last.outputs === outputsOf(settings)) {
	console.log(`Nothing changed since the last build: ${settings.out} is as it was made (--force builds it anew).`);
} else process.exitCode = build();

/** Whether the command line asks for a build in any case; it ends here for what it does not know. */
function isForced(): boolean {
	try {
		return parseArgs({ options: { force: { type: 'boolean', default: false } } }).values.force;
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: npm run build -- [--force]`);
		process.exit(1);
	}
}

/** Runs what builds, one after the other; notes what it was built from, unless that changed meanwhile. */
function build(): number {
	for (const script of ['src/cli/check-story.ts', 'node_modules/vite/bin/vite.js']) {
		const args = script.endsWith('.ts') ? ['--import', 'tsx', script] : [script, 'build'];
		const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
		if (status !== 0) return status ?? 1;
	}
	if (inputsOf(settings) === inputs) writeStamp(settings, { inputs, outputs: outputsOf(settings) });
	return 0;
}
