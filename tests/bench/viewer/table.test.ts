import { expect, it } from 'vitest';
import { noFigures } from './figures.ts';
import { formatTable } from './table.ts';

it('gives each figure, and beside the first page how many times as much it is', () => {
	const rows = [
		{ title: 'Ours', figures: { ...noFigures('—'), ready: 40, heap: 1.256 } },
		{ title: 'Theirs', figures: { ...noFigures('—'), ready: 5000, heap: 0.5 } }
	];
	const lines = formatTable(10_000, rows).split('\n');
	expect(lines[0]).toBe('| 10,000 events | Ours | Theirs |');
	expect(lines[1]).toBe('| --- | ---: | ---: |');
	expect(lines).toContain('| ready, ms | 40 | 5,000 (125 ×) |');
	expect(lines).toContain('| JS heap, MB | 1.26 | 0.5 (0.4 ×) |');
});

it('says what failed, and compares nothing with it', () => {
	const rows = [
		{ title: 'Ours', figures: noFigures('failed: no page') },
		{ title: 'Theirs', figures: { ...noFigures('> 60 s'), click: 12 } }
	];
	const lines = formatTable(100, rows).split('\n');
	expect(lines).toContain('| ready, ms | failed: no page | > 60 s |');
	expect(lines).toContain('| click to detail, ms | — | 12 |');
});
