/** The bench's figures as Markdown: a table a size, and how many times Dateline's each of the others' is. */
import type { Figure, GestureFigures, PageFigures } from './figures.ts';

export interface Row {
	readonly title: string;
	readonly figures: PageFigures;
}

type Reading = readonly [what: string, unit: string, read: (figures: PageFigures) => Figure];

const READINGS: readonly Reading[] = [
	['ready', 'ms', ({ ready }) => ready],
	['main thread to ready', 'ms', ({ mainThread }) => mainThread],
	['long tasks to ready', '', ({ loadLongTasks }) => loadLongTasks],
	...gestureReadings('zoom', ({ zoom }) => zoom),
	...gestureReadings('pan', ({ pan }) => pan),
	['click to detail', 'ms', ({ click }) => click],
	['elements', '', ({ elements }) => elements],
	['JS heap', 'MB', ({ heap }) => heap],
	['JS and CSS, gzip', 'KB', ({ code }) => code],
	['with page and data', 'KB', ({ sent }) => sent]
];

function gestureReadings(name: string, of: (figures: PageFigures) => GestureFigures): Reading[] {
	return [
		[`${name}, frames a second`, '', (figures) => of(figures).fps],
		[`${name}, main thread a step, median`, 'ms', (figures) => of(figures).median],
		[`${name}, main thread a step, p95`, 'ms', (figures) => of(figures).p95],
		[`${name}, long tasks`, '', (figures) => of(figures).longTasks],
		[`${name}, longest task`, 'ms', (figures) => of(figures).longest]
	];
}

/** One size: a column a page; in brackets how many times the first column's figure it is. */
export function formatTable(count: number, rows: readonly Row[]): string {
	const [first] = rows;
	const head = [`${count.toLocaleString('en')} events`, ...rows.map(({ title }) => title)];
	const lines = READINGS.map(([what, unit, read]) => [
		unit === '' ? what : `${what}, ${unit}`,
		...rows.map(({ figures }, i) => formatFigure(read(figures), i === 0 || !first ? null : read(first.figures)))
	]);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');
}

function formatFigure(figure: Figure, reference: Figure | null): string {
	if (typeof figure === 'string') return figure;
	const ratio = typeof reference === 'number' && reference > 0 ? figure / reference : null;
	return ratio === null ? short(figure) : `${short(figure)} (${short(ratio)} ×)`;
}

function short(value: number): string {
	if (!Number.isFinite(value)) return '—';
	const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return Number(value.toFixed(digits)).toLocaleString('en');
}
