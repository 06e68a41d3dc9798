/** Label geometry: styles as the style sheet sets them, candidates in lines, boxes and collisions. Lengths in px. */
import type { TimelineEvent } from '#lib/model/story.ts';
import type { Box, Label, Orientation } from './scene.ts';
import { type TextStyle, textWidth, wrapAnywhere, wrapText } from './text.ts';

interface LabelStyles {
	readonly major: TextStyle;
	readonly plain: TextStyle;
	readonly sub: TextStyle;
}

const SUB: TextStyle = { weight: 450, size: 12, lineHeight: 16, spacing: 0 };

/** The type scale of labels, as `app.css` has it. */
export const LABEL_STYLES: Readonly<Record<Orientation, LabelStyles>> = {
	across: {
		major: { weight: 640, size: 15, lineHeight: 19, spacing: -0.012 },
		plain: { weight: 500, size: 13, lineHeight: 17, spacing: -0.003 },
		sub: SUB
	},
	down: {
		major: { weight: 640, size: 16, lineHeight: 20, spacing: -0.012 },
		plain: { weight: 500, size: 14, lineHeight: 18, spacing: -0.003 },
		sub: SUB
	}
};

/** How far letters reach above and below a baseline, as a part of the size. */
const ASCENT = 0.8;
const DESCENT = 0.24;

export function labelStyle(orientation: Orientation, major: boolean): TextStyle {
	const styles = LABEL_STYLES[orientation];
	return major ? styles.major : styles.plain;
}

/** The label of an event in at most `lines` lines of at most `width`, or null if it does not fit. Placed at 0, 0. */
export function fitLabel(
	event: TimelineEvent,
	major: boolean,
	width: number,
	lines: number,
	orientation: Orientation
): Label | null {
	const style = labelStyle(orientation, major);
	const wrapped = wrapText(event.title, width, lines, style);
	return wrapped && labelOf(wrapped, style, major, null);
}

/** The label of an event whatever its title is like: as many lines as it takes, a word broken that no line holds. */
export function fitAnyhow(event: TimelineEvent, major: boolean, width: number, orientation: Orientation): Label {
	const style = labelStyle(orientation, major);
	return labelOf(wrapAnywhere(event.title, width, style), style, major, null);
}

/** A label of given lines at 0, 0, anchored at its start. */
export function labelOf(lines: readonly string[], style: TextStyle, major: boolean, sub: string | null): Label {
	const subWidth = sub === null ? 0 : textWidth(sub, SUB);
	const width = Math.max(...lines.map((line) => textWidth(line, style)), subWidth);
	const below = (lines.length - 1) * style.lineHeight + (sub === null ? 0 : SUB.lineHeight + 2);
	return {
		lines,
		x: 0,
		y: 0,
		lineHeight: style.lineHeight,
		anchor: 'start',
		major,
		sub,
		box: { x0: 0, y0: -style.size * ASCENT, x1: width, y1: below + style.size * DESCENT }
	};
}

/** The label with the words that date its event and the paragraphs that tell it: “on Thursday” ¶ 5. */
export function withSub(label: Label, event: TimelineEvent): Label {
	const paragraphs = [...new Set(event.sources.map((source) => source.paragraph))].join(', ');
	const sub = `${event.expression === null ? '' : `“${event.expression}” `}¶ ${paragraphs}`;
	return labelOf(label.lines, labelStyle('across', label.major), label.major, sub);
}

/** The label moved so that its first baseline starts (or ends) at x, y. */
export function placeLabel(label: Label, x: number, y: number, anchor: Label['anchor'] = 'start'): Label {
	return { ...label, x, y, anchor, box: placedBox(label, x, y, anchor) };
}

/** The box that it has there. */
export function placedBox({ box, y: own }: Label, x: number, y: number, anchor: Label['anchor']): Box {
	const width = box.x1 - box.x0;
	const left = anchor === 'start' ? x : x - width;
	return { x0: left, x1: left + width, y0: y + (box.y0 - own), y1: y + (box.y1 - own) };
}

/** Height of a label's box. */
export function labelHeight(label: Label): number {
	return label.box.y1 - label.box.y0;
}

/** Whether two boxes come nearer than `gap` on both axes. */
export function meets(a: Box, b: Box, gapX: number, gapY = gapX): boolean {
	return a.x0 < b.x1 + gapX && b.x0 < a.x1 + gapX && a.y0 < b.y1 + gapY && b.y0 < a.y1 + gapY;
}

/** At most one label in twelve is major: the most important event, and only if it gives the story its point. */
export function majorEvent(events: readonly TimelineEvent[]): TimelineEvent | null {
	return events.find((event) => event.importance >= 5) ?? null;
}
