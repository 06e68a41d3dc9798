/**
 * `npx tsx tests/bench/viewer.ts [--sizes 100,1000] [--only dateline,d3-svg]`: how fast the built site draws stories of many
 * sizes, and beside it the timelines that others use, on the same machine, in the same run, with the same events. `npm run
 * bench` runs it after the figures of deriving. Progress goes to standard error, Markdown to standard output.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../../src/cli/serve.ts';
import { noFigures, type PageFigures } from './viewer/figures.ts';
import { measurePage } from './viewer/measure.ts';
import { buildPeers, peerVersions, writePeerStory } from './viewer/peers.ts';
import { BuildError, buildSite, copyCheckout, storyName } from './viewer/site.ts';
import { DATELINE, PEERS, type Subject } from './viewer/subjects.ts';
import { formatTable, type Row } from './viewer/table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_SIZES = [100, 1000, 10_000, 100_000];

const { sizes, subjects } = asked(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
	const peers = subjects.filter((subject) => subject !== DATELINE);
	const copy = join(work, 'site');
	if (subjects.includes(DATELINE)) copyCheckout(ROOT, copy);
	if (peers.length > 0)
		await buildPeers(
			join(work, 'peers'),
			peers.map(({ name }) => name)
		);
	console.log(`Measured on ${cpus().length} × ${cpus()[0]?.model.trim()}; ${peerVersions().join(', ')}.`);
	for (const count of sizes) {
		const rows: Row[] = [];
		for (const subject of subjects) {
			const figures = subject === DATELINE ? await datelineFigures(copy, count) : await peerFigures(subject, count);
			rows.push({ title: subject.title, figures });
		}
		console.log(`\n${formatTable(count, rows)}\n\nLoad of the machine meanwhile: ${loadavg()[1]?.toFixed(1)}.`);
	}
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function datelineFigures(copy: string, count: number): Promise<PageFigures> {
	try {
		const { dir, seconds, files } = await buildSite(copy, count);
		console.error(`${count} events: the site was built in ${seconds.toFixed(0)} s, ${files} files`);
		return await measured(DATELINE, dir, `${storyName(count)}/`);
	} catch (error) {
		if (!(error instanceof BuildError)) throw error;
		return noFigures(`failed: ${error.message}`);
	}
}

async function peerFigures(peer: Subject, count: number): Promise<PageFigures> {
	const dir = join(work, 'peers');
	writePeerStory(dir, peer.name, count);
	return measured(peer, dir, `${peer.name}/?events=${count}`);
}

async function measured(subject: Subject, dir: string, path: string): Promise<PageFigures> {
	const { server, address } = await serve({ dir, port: 4400 });
	try {
		const figures = await measurePage(subject, `${address}${path}`);
		console.error(`${path}: ${JSON.stringify(figures)}`);
		return figures;
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

function asked(args: string[]): { sizes: number[]; subjects: readonly Subject[] } {
	const { values } = parseArgs({ args, options: { sizes: { type: 'string' }, only: { type: 'string' } } });
	const sizes = values.sizes?.split(',').map(Number) ?? DEFAULT_SIZES;
	if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
		throw new Error(`--sizes got “${values.sizes}”, expected whole numbers of events such as 100,1000.`);
	}
	const all = [DATELINE, ...PEERS];
	const names = values.only?.split(',') ?? all.map(({ name }) => name);
	const unknown = names.filter((name) => !all.some((subject) => subject.name === name));
	if (unknown.length > 0) {
		throw new Error(`--only got “${unknown.join()}”, expected some of ${all.map(({ name }) => name).join(',')}.`);
	}
	return { sizes, subjects: all.filter(({ name }) => names.includes(name)) };
}
