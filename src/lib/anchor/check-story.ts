/** A story's two files held against each other: every quote and every dating expression stands where the file says. */
import type { Article } from '#lib/model/article.ts';
import type { EventsFile } from '#lib/model/events-file.ts';
import type { Fault } from '#lib/model/faults.ts';
import type { Place, Proof } from '#lib/model/proof.ts';
import { locateQuote } from './locate.ts';

export interface StoryCheck {
	readonly events: number;
	readonly sources: number;
	/** Sources whose words stand elsewhere, or nowhere. */
	readonly moved: number;
	readonly gone: number;
	/** Everything that is wrong; the moved sources too, for the file then needs deriving again. */
	readonly faults: readonly Fault[];
}

/** Holds an events file against its article; `slug` is the folder of both. Faults are named by their place in the file. */
export function checkStory(slug: string, article: Article, file: EventsFile): StoryCheck {
	const sources = checkSources(article, file);
	const proofs = (proof: string) => sources.filter((source) => source.proof === proof).length;
	return {
		events: file.events.length,
		sources: sources.length,
		moved: proofs('moved'),
		gone: proofs('gone'),
		faults: [
			...checkHead(slug, article, file),
			...sources.flatMap(({ fault }) => fault ?? []),
			...file.events.flatMap(({ id, dating }, i) => checkExpression(article, `events[${i}].dating (${id})`, dating)),
			...file.dismissed.flatMap((item, i) => checkExpression(article, `dismissed[${i}]`, item))
		]
	};
}

function checkHead(slug: string, article: Article, file: EventsFile): Fault[] {
	const faults: Fault[] = [];
	if (file.story !== slug) {
		faults.push({
			place: 'story',
			came: JSON.stringify(file.story),
			expected: `the name of its folder, ${JSON.stringify(slug)}`,
			mend: 'Replace it, or rename the folder.'
		});
	}
	if (file.published !== article.meta.published) {
		faults.push({
			place: 'published',
			came: JSON.stringify(file.published),
			expected: `the article’s ${JSON.stringify(article.meta.published)}`,
			mend: 'Derive the events again: relative dates are counted from it.'
		});
	}
	return faults;
}

interface CheckedSource {
	readonly proof: Proof;
	readonly fault: Fault | null;
}

function checkSources(article: Article, file: EventsFile): CheckedSource[] {
	return file.events.flatMap((event, i) =>
		event.sources.map((source, k): CheckedSource => {
			const found = locateQuote(article.paragraphs, source);
			if (found.proof === 'exact') return { proof: 'exact', fault: null };
			const { paragraph, selector } = source;
			const fault = {
				place: `events[${i}].sources[${k}] (${event.id})`,
				came: JSON.stringify(selector.exact),
				expected: `these words at ${placeInWords({ paragraph, ...selector })}`,
				mend:
					found.proof === 'moved'
						? `They moved to ${placeInWords(found)}: derive the events again.`
						: 'The article has them nowhere: derive the events again, or quote words that it has.'
			};
			return { proof: found.proof, fault };
		})
	);
}

function placeInWords({ paragraph, start, end }: Place): string {
	return `paragraph ${paragraph}, ${start}–${end}`;
}

/** An expression stands literally at its offsets; one that is implied (null) takes up no room, but has its place. */
function checkExpression(
	article: Article,
	place: string,
	item: { expression: string | null; paragraph: number; start: number; end: number }
): Fault[] {
	const text = article.paragraphs[item.paragraph - 1];
	if (text === undefined) {
		return [
			{
				place: `${place}.paragraph`,
				came: String(item.paragraph),
				expected: `a paragraph of the article, 1 to ${article.paragraphs.length}`,
				mend: 'Derive the events again.'
			}
		];
	}
	const fits = item.start <= item.end && item.end <= text.length;
	const found = fits ? text.slice(item.start, item.end) : null;
	if (found === (item.expression ?? '')) return [];
	return [
		{
			place: `${place}.expression`,
			came: JSON.stringify(item.expression),
			expected: `what stands at ${placeInWords(item)}, ${found === null ? 'which the paragraph does not reach' : JSON.stringify(found)}`,
			mend: 'Derive the events again, or correct the offsets.'
		}
	];
}
