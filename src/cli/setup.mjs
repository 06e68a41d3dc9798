// Installs what is missing before `npm start` and `npm test`, so that each works alone on a fresh clone.
// Plain JavaScript without dependencies: it runs before there are any.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
const windows = process.platform === 'win32';

/** npm writes `node_modules/.package-lock.json` last, so its age says whether an install was finished and is current. */
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;

if (!current) {
	console.log('Installing packages (npm ci) …');
	execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: 'inherit',
		shell: windows
	});
}

if (process.argv.includes('--browser')) {
	execFileSync(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'browser.ts')], {
		cwd: root,
		stdio: 'inherit'
	});
}
