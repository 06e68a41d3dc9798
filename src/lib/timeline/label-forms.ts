/** The forms that a label may take where time runs across: lines and widths, first choice first. Lengths in px. */
import { fitAnyhow, fitLabel } from './labels.ts';
import { type AcrossOptions, isBar } from './placing.ts';
import type { Label, MarkExtent } from './scene.ts';

/** The larger letters of the event that gives the story its point need so much more. */
const MAJOR_WIDER = 1.15;
/** Widest label of one line, px. */
const ONE_LINE_PX = 150;
/** Number of lines of a label and the widest they may be, px. */
const LINE_WIDTHS = [
	[1, ONE_LINE_PX],
	[2, 165],
	[3, 130],
	[2, 110],
	[3, 100],
	[4, 84]
] as const;
/** For titles that fit none of these. */
const LONG_LINE_WIDTHS = [
	[4, 165],
	[6, 165]
] as const;
/** The forms that a label may take, first choice first; kept, for each mark is placed many times. */
export function labelForms(options: AcrossOptions): (extent: MarkExtent) => readonly Label[] {
	const { forms } = options;
	return (extent) => {
		const made = forms.get(extent.event.id) ?? formsOfLabel(extent, options);
		forms.set(extent.event.id, made);
		return made;
	};
}

/** The forms that a label may take beside or above its mark, first choice first. */
export function formsOfLabel({ event }: MarkExtent, options: AcrossOptions): readonly Label[] {
	const major = event.id === options.majorId;
	const fitted = (widths: readonly (readonly [count: number, width: number])[]) => {
		const forms = widths.flatMap(([count, width]) => {
			const label = fitLabel(event, major, width * (major ? MAJOR_WIDER : 1), count, 'across');
			return label ? [label] : [];
		});
		// A form that is the same as one before it finds no other place.
		return forms.filter(
			(form, i) => forms.findIndex((other) => other.lines.join('\n') === form.lines.join('\n')) === i
		);
	};
	const forms = fitted(LINE_WIDTHS);
	return forms.length > 0 ? forms : fitted(LONG_LINE_WIDTHS);
}

/**
 * What an event is named in where nothing else has room: a long bar in one line above it, the selected event in any case,
 * whatever its title is like.
 */
export function lastForms(extent: MarkExtent, options: AcrossOptions): readonly Label[] {
	const { event, start, end } = extent;
	const major = event.id === options.majorId;
	// A title that fits a shorter line has that form already.
	const isLonger = end - start > ONE_LINE_PX * (major ? MAJOR_WIDER : 1);
	const along = isBar(extent) && isLonger ? fitLabel(event, major, end - start, 1, 'across') : null;
	const anyhow = event.id === options.selectedId ? [165, 110] : [];
	return [...(along === null ? [] : [along]), ...anyhow.map((width) => fitAnyhow(event, major, width, 'across'))];
}
