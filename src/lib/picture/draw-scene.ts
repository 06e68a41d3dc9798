/** A scene as SVG text with colours of its own: for cards, and for pictures that are taken along. */
import { labelStyle } from '#lib/timeline/labels.ts';
import type { Cluster, Mark, Scene } from '#lib/timeline/scene.ts';
import { clusterArcs, rankShares } from '#lib/timeline/shapes.ts';
import { textWidth } from '#lib/timeline/text.ts';
import { drawAxis } from './draw-axis.ts';
import { drawMark } from './draw-mark.ts';
import { type DrawText, FONTS } from './draw-text.ts';
import { ranksOf } from '#lib/timeline/ranks.ts';
import { colourOf, type Palette } from './palette.ts';
import { element, n } from './svg.ts';

export interface SceneStyle {
	readonly palette: Palette;
	readonly drawText: DrawText;
	/** Rank of a country in the story. */
	readonly rankOf: (code: string) => number;
	readonly selectedId: string | null;
	/** Whether the titles stand beside the marks. */
	readonly labelled: boolean;
}

/** The scene of a timeline that runs across, its top left corner at 0, 0. */
export function drawScene(scene: Scene, style: SceneStyle): string {
	const { palette } = style;
	const line = (d: string, stroke: string) => element('path', { d, fill: 'none', stroke });
	const future = Math.max(0, scene.futureFrom);
	const isFuture = future < scene.length;
	return [
		isFuture
			? element('rect', {
					x: scene.left + future,
					width: scene.length - future,
					height: scene.axisAt,
					fill: palette.ground2
				})
			: '',
		...scene.lanes.map(({ top }) => (top > 0 ? line(`M0,${n(top)}H${n(scene.width)}`, palette.hairline) : '')),
		...scene.lanes.map(({ name, top, count }) =>
			style.drawText({ x: 0, y: top + 20, text: `${name} ${count}`, font: FONTS['label-2'], fill: palette.ink })
		),
		element(
			'g',
			{ transform: scene.left > 0 ? `translate(${n(scene.left)} 0)` : undefined },
			drawAxis(scene, palette, style.drawText),
			scene.published === null ? '' : line(`M${n(scene.published)},0V${n(scene.axisAt + 38)}`, palette.ink),
			...scene.rails.map(({ x0, y0, x1, y1 }) => line(`M${n(x0)},${n(y0)}L${n(x1)},${n(y1)}`, palette.leader)),
			...scene.ties.map(
				({ x, y0, y1, code }) =>
					line(`M${n(x)},${n(y0)}V${n(y1)}`, palette.leader) +
					element('circle', {
						cx: x,
						cy: y1,
						r: 3.5,
						fill: palette.ground,
						stroke: colourOf(palette, style.rankOf(code)),
						'stroke-width': 1.75
					})
			),
			...scene.marks.map((mark) => drawWithLabel(mark, style)),
			...scene.clusters.map((cluster) => drawCluster(cluster, style))
		)
	].join('');
}

function drawWithLabel(mark: Mark, style: SceneStyle): string {
	const { palette, rankOf } = style;
	const isPoint = mark.shape === 'disc' || mark.shape === 'ring';
	const isSelected = mark.event.id === style.selectedId;
	const stem = mark.stem;
	const along = isPoint ? mark.centre : mark.start;
	const shape = drawMark(mark, { palette, ranks: ranksOf(mark.event.countries, rankOf), orientation: 'across' });
	return [
		stem
			? element('path', {
					d: `M${n(stem.x0)},${n(stem.y0)}L${n(stem.x1)},${n(stem.y1)}`,
					fill: 'none',
					stroke: palette.leader
				})
			: '',
		isSelected ? halo(mark, isPoint, palette) : '',
		element('g', { transform: `translate(${n(along)} ${n(mark.depth)})` }, shape),
		style.labelled ? drawLabel(mark, isSelected, style) : ''
	].join('');
}

function halo(mark: Mark, isPoint: boolean, palette: Palette): string {
	if (isPoint) {
		const at = { cx: mark.centre, cy: mark.depth };
		return (
			element('circle', { ...at, r: 14, fill: palette.accent }) +
			element('circle', { ...at, r: 9.5, fill: 'none', stroke: palette.thread, 'stroke-width': 1.75 })
		);
	}
	const [x, y] = [mark.start - 4, mark.depth - mark.size / 2 - 5];
	return element('rect', {
		x,
		y,
		width: mark.end - mark.start + 8,
		height: mark.size + 10,
		rx: 4,
		fill: palette.accent
	});
}

function drawLabel({ label, event, ahead }: Mark, isSelected: boolean, { palette, drawText }: SceneStyle): string {
	if (label === null) return '';
	const font = { ...FONTS[label.major ? 'label-1' : 'label-2'], ...(event.draft && { italic: true as const }) };
	const measure = labelStyle('across', label.major);
	const lines = label.lines.map((text, i) => {
		const y = label.y + i * label.lineHeight;
		const width = textWidth(text, measure) + 8;
		const wash = element('rect', {
			x: label.anchor === 'end' ? label.x + 4 - width : label.x - 4,
			y: y - measure.size,
			width,
			height: label.lineHeight + 0.5,
			fill: palette.accent
		});
		const fill = isSelected ? palette.accentInk : event.draft ? palette.ink2 : palette.ink;
		const behind = isSelected ? undefined : ahead ? palette.ground2 : palette.ground;
		const words = drawText({ x: label.x, y, text, font, fill, anchor: label.anchor, ...(behind && { behind }) });
		return { wash: isSelected ? wash : '', words };
	});
	return [...lines.map(({ wash }) => wash), ...lines.map(({ words }) => words)].join('');
}

function drawCluster(cluster: Cluster, { palette, drawText, rankOf }: SceneStyle): string {
	const shares = rankShares(cluster.shares, rankOf);
	const arcs = clusterArcs(
		cluster.radius,
		shares.map(({ count }) => count)
	);
	const { stem, x, y } = cluster;
	return [
		stem ? element('path', { d: `M${n(stem.x0)},${n(stem.y0)}V${n(stem.y1)}`, stroke: palette.leader }) : '',
		element('circle', { cx: x, cy: y, r: Math.max(cluster.radius + 3, 12), fill: palette.ground }),
		element(
			'g',
			{ transform: `translate(${n(x)} ${n(y)})`, fill: 'none', 'stroke-width': 2.5 },
			...arcs.map((d, i) => element('path', { d, stroke: colourOf(palette, shares[i]?.rank) }))
		),
		drawText({ x, y: y + 4.2, text: String(cluster.count), font: FONTS.count, fill: palette.ink, anchor: 'middle' })
	].join('');
}
