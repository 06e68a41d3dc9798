/**
 * The even scale: dense stretches get room, empty ones shrink to a break of a fixed length. It is made from the dates that
 * are known best; what is known only roughly is drawn over them and decides nothing.
 */
import { YEAR_MS } from '#lib/model/calendar.ts';
import { type Clock, UTC } from '#lib/model/clock.ts';
import type { TimeSpan } from '#lib/model/time-span.ts';
import { type Piece, scaleOf, type TimeScale } from './scale.ts';

/** A unit of time that dates something: a day with its events, a year with one, each end of a long interval. */
interface Atom {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
}

/** Length of a break, and of the piece of axis that a lone date gets. */
const BREAK_PX = 42;
const LONE_PX = 24;
/** A lone span of more than ten years gets room for the label of its years. */
const LONG_SPAN_PX = 42;
/** A unit with at least so many events is worth a column of labels, at least this wide. */
const COLUMN_EVENTS = 3;
const COLUMN_PX = 150;
const MORE_PX = 18;
const SMALLEST_PX = 8;

/** The even scale of spans for a picture `length` px long. `published` is always on a boundary. */
export function evenScale(
	spans: readonly TimeSpan[],
	published: number,
	length: number,
	clock: Clock = UTC
): TimeScale {
	const atoms = leaves(spans.flatMap(atomsOf));
	if (atoms.length === 0) atoms.push({ from: published - 86_400_000, to: published, weight: 1 });
	return scaleOf('even', fitted(sized(cells(atoms, published), length), length), clock);
}

/** The units that a span knows: its own for a date, those of its two ends for an interval as well as the whole. */
function atomsOf(span: TimeSpan): Atom[] {
	if (!span.lasted) return [{ from: span.from, to: span.to, weight: 1 }];
	const atoms: Atom[] = [];
	const startTo = span.startMax - (span.from - span.startMin);
	const endFrom = span.endMin + (span.endMax - span.to);
	if (Number.isFinite(span.from) && Number.isFinite(startTo)) atoms.push({ from: span.from, to: startTo, weight: 0.5 });
	if (Number.isFinite(span.to) && Number.isFinite(endFrom)) atoms.push({ from: endFrom, to: span.to, weight: 0.5 });
	if (Number.isFinite(span.from) && Number.isFinite(span.to)) atoms.push({ from: span.from, to: span.to, weight: 0 });
	return atoms;
}

/** Atoms that hold no shorter one. What holds one is known too roughly to shape the axis. */
function leaves(atoms: readonly Atom[]): Atom[] {
	const sorted = [...atoms].filter((atom) => atom.weight > 0).sort((a, b) => a.from - b.from || b.to - a.to);
	const inside = sorted.filter((atom) => !sorted.some((other) => holds(atom, other)));
	// The whole of an interval in which nothing else happens is drawn as one piece: its length is what it says.
	const wholes = atoms.filter(
		(atom) => atom.weight === 0 && inside.every((other) => apart(atom, other) || ends(atom, other))
	);
	const kept = inside.filter((atom) => !wholes.some((whole) => holds(whole, atom)));
	return [...kept, ...wholes.map((whole) => ({ ...whole, weight: 1 }))];
}

const holds = (outer: Atom, inner: Atom) =>
	outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
const apart = (a: Atom, b: Atom) => a.to <= b.from || b.to <= a.from;
const ends = (whole: Atom, end: Atom) =>
	holds(whole, end) && end.weight === 0.5 && (end.from === whole.from || end.to === whole.to);

interface Cell {
	readonly from: number;
	readonly to: number;
	/** Number of events that are known to lie here; an event over several cells counts in each by its share of time. */
	readonly weight: number;
}

function cells(atoms: readonly Atom[], published: number): Cell[] {
	const bounds = [...new Set([...atoms.flatMap((atom) => [atom.from, atom.to]), published])].sort((a, b) => a - b);
	const made = bounds.slice(1).map((to, i) => {
		const from = bounds[i] ?? to;
		const weight = atoms
			.filter((atom) => atom.from <= from && atom.to >= to)
			.reduce((sum, atom) => sum + (atom.weight * (to - from)) / (atom.to - atom.from), 0);
		return { from, to, weight };
	});
	return made;
}

/** Gives each cell its length in px: by what happens in it, and empty ones by their neighbours. */
function sized(made: readonly Cell[], length: number): Piece[] {
	const breakPx = Math.min(BREAK_PX, Math.max(20, length * 0.055));
	const lengths = made.map((cell) => (cell.weight === 0 ? null : roomFor(cell)));
	return made.map((cell, i) => {
		const own = lengths[i] ?? null;
		if (own !== null) return { from: cell.from, to: cell.to, length: own, isBreak: false };
		const slopes = [i - 1, i + 1].flatMap((k) => {
			const [neighbour, px] = [made[k], lengths[k] ?? null];
			return neighbour && px !== null ? [px / (neighbour.to - neighbour.from)] : [];
		});
		const natural = Math.min(...slopes, Infinity) * (cell.to - cell.from);
		// Even at the coarser neighbour's scale it would be a quarter of a break or more: it says nothing, so it is left out.
		if (natural > breakPx / 4) return { from: cell.from, to: cell.to, length: breakPx, isBreak: true };
		const px = Math.max(SMALLEST_PX, natural);
		return { from: cell.from, to: cell.to, length: px, isBreak: false };
	});
}

function roomFor(cell: Cell): number {
	if (cell.weight >= COLUMN_EVENTS - 0.01) return COLUMN_PX + MORE_PX * (cell.weight - COLUMN_EVENTS);
	const lone = cell.to - cell.from > 10 * YEAR_MS ? LONG_SPAN_PX : LONE_PX;
	return lone * (1 + 0.6 * Math.max(0, cell.weight - 1));
}

/** Fits the pieces to the length: room left over goes to the columns, or to all if there are none. */
function fitted(pieces: readonly Piece[], length: number): Piece[] {
	const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
	const columns = pieces.filter((piece) => piece.length >= COLUMN_PX);
	const spare = length - total;
	if (spare <= 0 || columns.length === 0) {
		return pieces.map((piece) => ({ ...piece, length: (piece.length * length) / total }));
	}
	const inColumns = columns.reduce((sum, piece) => sum + piece.length, 0);
	// Half of the spare room at most goes to the columns once they are wide enough for their labels.
	const share = Math.min(1, Math.max(0.35, (240 * columns.length - inColumns) / spare));
	const rest = total - inColumns;
	return pieces.map((piece) => {
		const own =
			piece.length >= COLUMN_PX
				? (spare * share * piece.length) / inColumns
				: rest === 0
					? 0
					: (spare * (1 - share) * piece.length) / rest;
		return { ...piece, length: piece.length + own };
	});
}
