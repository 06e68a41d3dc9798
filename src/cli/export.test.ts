import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#lib/formats/exports.ts';
import { runExport } from './export.ts';

describe('the export command', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'export-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it.each(EXPORT_FORMATS.map(({ id }) => id))('writes a shipped story as %s, and lists what is lost', async (id) => {
		const { out, err } = await runExport(['calendar-history', id]);
		expect(out.length).toBeGreaterThan(10_000);
		expect(err).toMatch(id === 'json' ? /^$/ : /^What .* cannot hold:\n {2}\d+ events: /);
	});

	it('writes to a new file, and over an old one only by force', async () => {
		const path = join(folder, 'new', 'a.csv');
		expect((await runExport(['gsomia-2019', 'csv', '--out', path])).err).toContain(`Wrote ${path}\n`);
		const before = readFileSync(path, 'utf8');
		await expect(runExport(['gsomia-2019', 'ics', '--out', path])).rejects.toThrow(
			`--out: got “${path}”, which is there, expected the name of a new file. Choose another name, or add --force to write over it.`
		);
		expect(readFileSync(path, 'utf8')).toBe(before);
		await runExport(['gsomia-2019', 'ics', '--out', path, '--force']);
		expect(readFileSync(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
	});

	it.each([
		[[], 'the command: got nothing, expected a story and a format.'],
		[['gsomia-2019'], 'the command: got gsomia-2019, expected a story and a format.'],
		[['gsomia-2019', 'pdf'], 'FORMAT: got “pdf”, expected one of json, csv, ics, '],
		[['no-such', 'csv'], 'STORY: got “no-such”, expected one of calendar-history, gsomia-2019. Choose one.'],
		[['gsomia-2019', 'csv', '--to', 'x'], 'the options: got Unknown option']
	])('%j is refused', async (args, message) => {
		await expect(runExport(args)).rejects.toThrow(message);
	});

	it('--help lists the formats', async () => {
		const { out } = await runExport(['--help']);
		for (const { id } of EXPORT_FORMATS) expect(out).toContain(`  ${id}`);
	});
});
