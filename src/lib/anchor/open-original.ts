/** Holds a text against a story: which paragraphs of the original it has, and where they tell the story's events. */
import type { OpenedOriginal, OriginalParagraph } from '#lib/model/original.ts';
import { eventsOfParagraph } from '#lib/model/paragraph-index.ts';
import type { Story, StorySource } from '#lib/model/story.ts';
import { locateQuote } from './locate.ts';
import { matchOriginal } from './original.ts';
import type { Stretch } from './segments.ts';

export function openOriginal(story: Story, text: string): OpenedOriginal {
	const { paragraphs, ...match } = matchOriginal(story, text);
	return {
		...match,
		paragraphs: paragraphs.map((original, i) => (original === null ? null : paragraphOf(story, i + 1, original)))
	};
}

function paragraphOf(story: Story, number: number, text: string): OriginalParagraph {
	const sources = eventsOfParagraph(story, number).flatMap(({ id, sources }) =>
		sources
			.filter(({ paragraph, proof }) => paragraph === number && proof !== 'gone')
			.map((source) => ({ id, place: placeIn(text, source) }))
	);
	const stretches = sources.flatMap(({ id, place }): Stretch[] => (place ? [{ id, ...place }] : []));
	const located = new Set(stretches.map(({ id }) => id));
	const elsewhere = [...new Set(sources.map(({ id }) => id))].filter((id) => !located.has(id));
	return { text, stretches, elsewhere };
}

/** Where the original has the very words, whatever it says round them; a retelling seldom keeps them. */
function placeIn(text: string, { exact, start, end }: StorySource): { start: number; end: number } | null {
	const selector = { exact, prefix: '', suffix: '', start, end };
	const found = locateQuote([text], { paragraph: 1, selector });
	if (found.proof === 'gone') return null;
	if (found.proof === 'changed' && found.change.words.some(({ kind }) => kind !== 'same')) return null;
	return { start: found.start, end: found.end };
}
