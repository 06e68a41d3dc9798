/** Which labels of the axis are drawn, and where: none nearer than 8 px to a more important one, all in the picture. */
import type { Orientation, Tick } from './scene.ts';
import { textWidth } from './text.ts';
import { tickWidth } from './tick-width.ts';

/** Two labels are never nearer than this. */
export const LABEL_GAP_PX = 8;
/** A label is never nearer than this to a line, or to the words of a break. */
const TAKEN_GAP_PX = 2;
/** Where time runs down a label needs this much height. */
const LINE_PX = 18;

/** A label that asks for a place. */
export interface TickDraft extends Tick {
	/** Higher wins where two labels meet. */
	readonly priority: number;
	/** Room to the right that belongs to the label; it is left out where its text is wider. */
	readonly room: number;
}

/** A part of a row in which no label may stand, but the one of that key. */
export interface Taken {
	readonly from: number;
	readonly to: number;
	readonly row: Row;
	readonly key: string | null;
}

type Row = 'upper' | 'lower';

/** Leaves out labels that would come nearer than 8 px to a more important one of their row, and keeps all in the picture. */
export function placeTicks(
	drafts: readonly TickDraft[],
	length: number,
	orientation: Orientation,
	taken: readonly Taken[] = [],
	widthOf = textWidth
): Tick[] {
	const kept: { tick: Tick; from: number; to: number }[] = [];
	const ordered = [...drafts].sort((a, b) => b.priority - a.priority || a.at - b.at);
	for (const { priority: _priority, room, ...tick } of ordered) {
		const down = orientation === 'down';
		const width = down ? LINE_PX : tickWidth(tick.text, tick.level, widthOf);
		if (!down && tick.level === 'unit' && width > room + 2) continue;
		const moved = inside(tick, width, length, down);
		const from = moved.anchor === 'start' ? moved.at : moved.anchor === 'end' ? moved.at - width : moved.at - width / 2;
		if (!down && tick.level === 'day' && from + width > tick.at + room + 2) continue;
		const isTaken = taken.some(
			(other) =>
				other.key !== tick.key &&
				(down || other.row === rowOf(tick)) &&
				from < other.to + TAKEN_GAP_PX &&
				from + width > other.from - TAKEN_GAP_PX
		);
		if (isTaken) continue;
		const row = down ? 'all' : rowOf(tick);
		const meets = kept.some(
			(other) =>
				(down || rowOf(other.tick) === row) &&
				from < other.to + LABEL_GAP_PX &&
				from + width > other.from - LABEL_GAP_PX
		);
		if (!meets) kept.push({ tick: moved, from, to: from + width });
	}
	return kept.map(({ tick }) => tick).sort((a, b) => a.at - b.at);
}

const rowOf = (tick: Tick): Row => (tick.level === 'context' || tick.level === 'caption' ? 'lower' : 'upper');

/** A label that would stick out of the picture is set against its edge. */
function inside(tick: Tick, width: number, length: number, down: boolean): Tick {
	if (down) return { ...tick, at: Math.min(Math.max(tick.at, 0), length) };
	if (tick.anchor === 'middle') {
		if (tick.at - width / 2 < 0) return { ...tick, at: 0, anchor: 'start' };
		if (tick.at + width / 2 > length) return { ...tick, at: length, anchor: 'end' };
		return tick;
	}
	if (tick.anchor === 'end') return tick;
	const at = Math.max(tick.at, 0);
	return at + width > length ? { ...tick, at: length, anchor: 'end' } : { ...tick, at };
}
