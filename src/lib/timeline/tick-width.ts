/** Width of a label of the axis. */
import type { Tick } from './scene.ts';
import { type TextStyle, textWidth } from './text.ts';

export const TICK_STYLE: TextStyle = { weight: 500, size: 12, lineHeight: 16, spacing: 0 };

/** Names of days are set larger, and figures of one width are wider than what was measured. */
export function tickWidth(text: string, level: Tick['level'], width = textWidth): number {
	return width(text, TICK_STYLE) * (level === 'day' ? 1.09 : 1.03);
}
