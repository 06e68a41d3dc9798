/** The other timelines: installed where they are described, built as small as they get, fed with the same events. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { civil, YEAR_MS } from '#lib/model/calendar.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import type { StoryEvent } from '#lib/model/events-file.ts';
import { inventedStory } from '../../../src/cli/synthetic/invented-story.ts';

const FOLDER = fileURLToPath(new URL('../peers', import.meta.url));

/** Installs the peers, where they are not, and builds their pages into `dir`. */
export async function buildPeers(dir: string, pages: readonly string[]): Promise<void> {
	install();
	const input = ['.', ...pages].map((page) => join(FOLDER, page, 'index.html'));
	await build({
		configFile: false,
		root: FOLDER,
		base: './',
		logLevel: 'error',
		build: { outDir: dir, emptyOutDir: true, chunkSizeWarningLimit: Infinity, rolldownOptions: { input } }
	});
	if (!pages.includes('timelinejs')) return;
	copyFileSync(
		join(FOLDER, 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js'),
		join(dir, 'timelinejs/timeline.js')
	);
}

function install(): void {
	const installed = join(FOLDER, 'node_modules', '.package-lock.json');
	const wanted = join(FOLDER, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
	console.error('Installing the peers (npm ci) …');
	const windows = process.platform === 'win32';
	// What they would share with an application comes with the bundles that the pages use.
	const args = ['ci', '--omit=peer', '--no-audit', '--no-fund', '--ignore-scripts'];
	execFileSync(windows ? 'npm.cmd' : 'npm', args, {
		cwd: FOLDER,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: windows
	});
}

/** Writes the events of an invented story where a peer's page looks for them, in the form that its library takes. */
export function writePeerStory(dir: string, peer: string, count: number): void {
	const events = [...inventedStory(count, 1)].flatMap((paragraph) => paragraph.events.map(plainEvent));
	events.sort((a, b) => a.from - b.from);
	mkdirSync(join(dir, 'data'), { recursive: true });
	writeFileSync(join(dir, 'data', `${peer}-${count}.json`), JSON.stringify(FORMS[peer]?.(events)));
}

interface PlainEvent {
	readonly id: string;
	readonly title: string;
	/** The words of the article that say so. */
	readonly text: string;
	/** UTC ms; sides that are open end a year on. */
	readonly from: number;
	readonly to: number;
	/** Whether it is to be drawn as long as it lasted, or was uncertain. */
	readonly long: boolean;
}

function plainEvent({ id, title, when, sources }: StoryEvent): PlainEvent {
	const { from, to, lasted, precision } = timeSpan(when);
	const start = Number.isFinite(from) ? from : to - YEAR_MS;
	const end = Number.isFinite(to) ? to : from + YEAR_MS;
	const long = lasted || !['second', 'minute', 'hour', 'day'].includes(precision);
	return { id, title, text: sources[0]?.selector.exact ?? '', from: start, to: end, long };
}

const FORMS: Readonly<Record<string, (events: readonly PlainEvent[]) => unknown>> = {
	'vis-timeline': (events) =>
		events.map(({ id, title, text, from, to, long }) => ({
			id,
			content: title,
			text,
			start: from,
			...(long ? { end: to, type: 'range' } : { type: 'box' })
		})),
	timelinejs: (events) => ({
		events: events.map(({ id, title, text, from, to, long }) => ({
			unique_id: id,
			start_date: dateParts(from),
			...(long ? { end_date: dateParts(to - 1) } : {}),
			text: { headline: title, text }
		}))
	}),
	'd3-svg': (events) => events.map(({ id, title, text, from, to }) => ({ id, title, text, from, to }))
};

function dateParts(ms: number) {
	const { year, month, day, hour, minute } = civil(ms);
	return { year, month, day, hour, minute };
}

/** Versions of what is measured, as installed. */
export function peerVersions(): string[] {
	const lock = JSON.parse(readFileSync(join(FOLDER, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, { version?: string }>;
	};
	return ['vis-timeline', '@knight-lab/timelinejs', 'd3-selection', 'd3-zoom'].map(
		(name) => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? '?'}`
	);
}
