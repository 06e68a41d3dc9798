/** A mark of the scene around its own place, as `MarkShape.svelte` and `MarkBar.svelte` draw it. */
import { discParts } from '#lib/timeline/disc.ts';
import type { Mark, Orientation } from '#lib/timeline/scene.ts';
import { barStripes, ringParts } from '#lib/timeline/shapes.ts';
import { colourOf, type Palette } from './palette.ts';
import { element, n } from './svg.ts';

export interface MarkStyle {
	readonly palette: Palette;
	/** Ranks of the event's countries, who acts first. */
	readonly ranks: readonly number[];
	readonly orientation: Orientation;
}

/** Width of an outline, px. */
const OUTLINE = 1.75;

/** Where time starts along the mark is 0, 0 for what lasts; the middle for a disc or ring. */
export function drawMark(mark: Mark, style: MarkStyle): string {
	if (mark.shape === 'disc') return disc(mark, style);
	if (mark.shape === 'ring') return ring(mark, style);
	return long(mark, style);
}

function behind(mark: Mark, { palette }: MarkStyle): string {
	return mark.ahead ? palette.ground2 : palette.ground;
}

function disc(mark: Mark, style: MarkStyle): string {
	const parts = discParts(style.ranks, mark.size).map(({ path, rank }) => {
		const colour = colourOf(style.palette, rank);
		return mark.event.draft
			? element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '2.6 2.4' })
			: element('path', { d: path, fill: colour });
	});
	return element('circle', { r: mark.size + 2, fill: behind(mark, style) }) + parts.join('');
}

function ring(mark: Mark, style: MarkStyle): string {
	const { palette, ranks } = style;
	const parts = ringParts(mark.size, Math.min(2, ranks.length)).map(({ d, country }) =>
		element('path', { d, fill: 'none', stroke: colourOf(palette, ranks[country]), 'stroke-width': OUTLINE })
	);
	return [
		element('circle', { r: mark.size + 1.5, fill: behind(mark, style) }),
		element('circle', { r: mark.size, fill: colourOf(palette, ranks[0]), 'fill-opacity': 0.13 }),
		...parts
	].join('');
}

function long(mark: Mark, style: MarkStyle): string {
	const { palette, ranks } = style;
	const length = mark.end - mark.start;
	const half = mark.size / 2;
	const lead = colourOf(palette, ranks[0]);
	const fade = fadeOf(mark, length);
	const body = mark.shape === 'bar' ? bar(mark, style, length) : span(mark, style, length);
	const line = (d: string, stroke: string, width: number) =>
		element('path', {
			d,
			fill: 'none',
			stroke,
			'stroke-width': width,
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round'
		});
	const end = n(length);
	const parts = [
		fade,
		element('g', { mask: fade === '' ? undefined : `url(#mask-${mark.event.id})` }, body),
		mark.openStart ? line('M-2,-5l-6,5l6,5', lead, OUTLINE) : '',
		mark.openEnd ? line(`M${end + 2},-5l6,5l-6,5`, lead, OUTLINE) : '',
		mark.beyondStart ? line('M-4,-3.5l-3.5,3.5l3.5,3.5', palette.ink3, 1.4) : '',
		mark.beyondEnd ? line(`M${end + 4},-3.5l3.5,3.5l-3.5,3.5`, palette.ink3, 1.4) : '',
		...mark.breaks.map((place) => {
			const x = n(place - mark.start);
			const d = `M${x - 5},${half + 2}L${x - 1},${-half - 2}M${x + 1},${half + 2}L${x + 5},${-half - 2}`;
			return line(d, behind(mark, style), 2.25);
		})
	];
	const turned = style.orientation === 'down' ? 'matrix(0,1,1,0,0,0)' : undefined;
	return element('g', { transform: turned }, ...parts);
}

/** The mask of ends that fade; nothing where both are known. */
function fadeOf({ fadeStart, fadeEnd, size, event }: Mark, length: number): string {
	if (fadeStart <= 0 && fadeEnd <= 0) return '';
	const stop = (offset: number, opacity: number) =>
		element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity });
	const stops = [
		stop(0, fadeStart > 0 ? 0 : 1),
		stop(fadeStart / length, 1),
		stop(1 - fadeEnd / length, 1),
		stop(1, fadeEnd > 0 ? 0 : 1)
	];
	const box = { x: -2, y: -size, width: length + 4, height: 2 * size };
	const line = { gradientUnits: 'userSpaceOnUse', x1: 0, x2: length, y1: 0, y2: 0 };
	return (
		element('linearGradient', { id: `fade-${event.id}`, ...line }, ...stops) +
		element(
			'mask',
			{ id: `mask-${event.id}`, maskUnits: 'userSpaceOnUse', ...box },
			element('rect', { ...box, fill: `url(#fade-${event.id})` })
		)
	);
}

/** What lasted: a solid bar in stripes, pointed where an end is open. */
function bar(mark: Mark, { palette, ranks }: MarkStyle, length: number): string {
	const stripes = barStripes(mark.size, ranks.length).map(({ y, height, country }) =>
		element('rect', { y, width: length, height, fill: colourOf(palette, ranks[country]) })
	);
	return pointed(mark, length, stripes.join(''));
}

/** Sometime within: an outline with a tint, the upper half of the country that leads. */
function span(mark: Mark, style: MarkStyle, length: number): string {
	const { palette, ranks } = style;
	const half = mark.size / 2;
	const isCut = mark.beyondStart || mark.beyondEnd || mark.openStart || mark.openEnd;
	const rounded = isCut ? 0 : half;
	const id = mark.event.id;
	const halves = ranks.slice(0, 2).map((rank, i) => {
		const colour = colourOf(palette, rank);
		const rect = element('rect', {
			x: OUTLINE / 2,
			y: -half + OUTLINE / 2,
			width: Math.max(0, length - OUTLINE),
			height: mark.size - OUTLINE,
			rx: Math.max(0, rounded - OUTLINE / 2),
			fill: colour,
			'fill-opacity': 0.13,
			stroke: colour,
			'stroke-width': OUTLINE
		});
		if (ranks.length === 1) return rect;
		const box = { x: -1, y: i === 0 ? -half - 1 : 0, width: length + 2, height: half + 1 };
		return (
			element('clipPath', { id: `half-${i}-${id}` }, element('rect', box)) +
			element('g', { 'clip-path': `url(#half-${i}-${id})` }, rect)
		);
	});
	const ground = element('rect', {
		y: -half,
		width: length,
		height: mark.size,
		rx: rounded,
		fill: behind(mark, style)
	});
	return pointed(mark, length, ground + halves.join(''));
}

/** An open end is a point: the body narrows to it. */
function pointed({ openStart, openEnd, size, event }: Mark, length: number, body: string): string {
	if (!openStart && !openEnd) return body;
	const half = size / 2 + 1;
	const tip = Math.min(half, length / 3);
	const right = openEnd ? `H${n(length - tip)}L${n(length)},0L${n(length - tip)},${half}` : `H${n(length)}V${half}`;
	const d = `M${openStart ? n(tip) : 0},${-half}${right}H${openStart ? n(tip) : 0}${openStart ? 'L0,0' : ''}Z`;
	return (
		element('clipPath', { id: `clip-${event.id}` }, element('path', { d })) +
		element('g', { 'clip-path': `url(#clip-${event.id})` }, body)
	);
}
