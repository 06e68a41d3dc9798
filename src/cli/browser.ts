/**
 * Finds a Chromium for the browser tests, or installs one: an installed Chromium or Chrome first, else Playwright's own,
 * else Debian's package where this user may install it. Run as a program it installs; `findBrowser` only looks.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of a browser that can be started, or null. `CHROME_PATH` decides where it is set. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
	const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const candidates = [env.CHROME_PATH ?? '', ...onPath, ...PLACES, chromium.executablePath()];
	return candidates.find((path) => path !== '' && existsSync(path) && starts(path)) ?? null;
}

/** A file called chromium may be a launcher for a package that is not there, so it is asked for its version. */
function starts(path: string): boolean {
	if (process.platform === 'win32') return true; // chrome.exe opens a window instead of answering
	return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function attempt(what: string, command: string, args: string[]): string | null {
	console.log(`${what} …`);
	try {
		execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
		return null;
	} catch (error) {
		return `${what} failed: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** Installs a browser; the sentences of what failed are all in the error if none could be had. */
function installBrowser(): string {
	const failures: string[] = [];
	const tryOne = (what: string, ...steps: [string, string[]][]): string | null => {
		for (const [command, args] of steps) {
			const failure = attempt(what, command, args);
			if (failure !== null) {
				failures.push(failure);
				return null;
			}
		}
		return findBrowser();
	};
	const found =
		tryOne("Installing Playwright's Chromium", [
			'npx',
			['playwright', 'install', 'chromium-headless-shell', 'chromium']
		]) ??
		(existsSync('/usr/bin/apt-get')
			? tryOne(
					"Installing Debian's chromium package",
					['apt-get', ['update', '-qq']],
					['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']]
				)
			: null);
	if (found === null) {
		throw new Error(
			`No Chromium for the browser tests was found or could be installed. Install Chromium or Chrome, or set CHROME_PATH to it.\n${failures.join('\n')}`
		);
	}
	return found;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	console.log(`Browser for the tests: ${findBrowser() ?? installBrowser()}`);
}
