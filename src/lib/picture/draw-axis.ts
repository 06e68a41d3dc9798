/** The axis of a scene where time runs across, as `Axis.svelte` draws it. */
import type { Scene, Tick } from '#lib/timeline/scene.ts';
import { type DrawText, FONTS, type TextKind } from './draw-text.ts';
import type { Palette } from './palette.ts';
import { element, n } from './svg.ts';

/** Rows of labels below the axis, px. */
const UNIT_ROW = 21;
const CONTEXT_ROW = 52;
/** Room at the ends of pieces, so that each is seen as one. */
const INSET = 1.5;

export function drawAxis(scene: Scene, palette: Palette, drawText: DrawText): string {
	const at = n(scene.axisAt);
	const line = (start: number, end: number) => `M${n(start)},${at}H${n(end)}`;
	const stroke = (d: string, colour: string, width: number, more = {}) =>
		element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...more });
	const pieces = scene.axis.pieces.map(({ start, end, kind, words }) => {
		if (kind === 'plain') return stroke(line(start, end), palette.ink, 1.25);
		if (kind === 'room') return stroke(line(start + INSET, end - INSET), palette.ink, 3);
		if (kind === 'ahead') return stroke(line(start, end), palette.ink2, 1.25, { 'stroke-dasharray': '1 3' });
		const middle = n((start + end) / 2);
		const gap = end - start > 22 ? line(start + 3, middle - 7) + line(middle + 7, end - 3) : '';
		const said =
			end - start > 26
				? (words ?? '').split(' ').map((text, i) =>
						drawText({
							x: middle,
							y: at + UNIT_ROW + i * 13,
							text,
							font: FONTS.gap,
							fill: palette.ink3,
							anchor: 'middle'
						})
					)
				: [];
		return [
			gap === '' ? '' : stroke(gap, palette.leader, 1),
			stroke(`M${middle - 4.5},${at + 5}l4,-10M${middle + 0.5},${at + 5}l4,-10`, palette.ink2, 1.25, {
				'stroke-linecap': 'round'
			}),
			...said
		].join('');
	});
	const strokes = scene.axis.strokes.map((place) => `M${n(place)},${at}v5`).join('');
	return [
		...pieces,
		strokes === '' ? '' : stroke(strokes, palette.ink, 1.25),
		...scene.axis.ticks.map((tick) => drawTick(tick, at, palette, drawText))
	].join('');
}

function drawTick({ at, text, anchor, level }: Tick, axisAt: number, palette: Palette, drawText: DrawText): string {
	const styles: Readonly<Record<Tick['level'], { kind: TextKind; fill: string; row: number }>> = {
		unit: { kind: 'tick', fill: palette.ink3, row: UNIT_ROW },
		day: { kind: 'day', fill: palette.ink, row: UNIT_ROW },
		context: { kind: 'context', fill: palette.ink2, row: CONTEXT_ROW },
		year: { kind: 'context', fill: palette.ink2, row: UNIT_ROW },
		caption: { kind: 'small', fill: palette.ink2, row: CONTEXT_ROW }
	};
	const { kind, fill, row } = styles[level];
	return drawText({ x: at, y: axisAt + row, text, font: FONTS[kind], fill, anchor });
}
