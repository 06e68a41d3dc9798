/** A story's two files held against each other: every quote and every dating expression stands where the file says. */
import type { Article } from '#lib/model/article.ts';
import type { EventsFile, Source } from '#lib/model/events-file.ts';
import type { Fault } from '#lib/model/faults.ts';
import type { Changed, Located, Place, Proof } from '#lib/model/proof.ts';
import { locateQuote } from './locate.ts';
import { reanchorFile } from './reanchor-file.ts';

/** A source of an event or of one that was taken out, and where its words stand now. */
export interface CheckedSource {
	/** Where in the file: `events[3].sources[0] (seoul-leaves)`. */
	readonly place: string;
	readonly source: Source;
	readonly located: Located;
}

export interface StoryCheck {
	readonly events: number;
	readonly sources: readonly CheckedSource[];
	/** How many sources are in each state; `harmless` are among those that changed. */
	readonly counts: Readonly<Record<Proof | 'harmless', number>>;
	/** What is wrong: words that are gone or whose meaning is in doubt, expressions that stand nowhere. */
	readonly faults: readonly Fault[];
	/** The file with every quote and expression described where it stands now; the same file where nothing moved. */
	readonly reanchored: EventsFile;
}

/**
 * Holds an events file against its article; `slug` is the folder of both. Faults are named by their place in the file. What
 * only moved is no fault: it is found where it stands, and `reanchored` says so.
 */
export function checkStory(slug: string, article: Article, file: EventsFile): StoryCheck {
	const sources = file.events.flatMap((event, i) =>
		event.sources.map((source, k): CheckedSource => {
			const located = locateQuote(article.paragraphs, source);
			return { place: `events[${i}].sources[${k}] (${event.id})`, source, located };
		})
	);
	const counts = { exact: 0, moved: 0, changed: 0, gone: 0, harmless: 0 };
	for (const { located } of sources) {
		counts[located.proof]++;
		if (located.proof === 'changed' && located.change.harmless) counts.harmless++;
	}
	const reanchored = reanchorFile(article.paragraphs, file);
	const { events, dismissed } = reanchored;
	return {
		events: file.events.length,
		sources,
		counts,
		faults: [
			...checkHead(slug, article, file),
			...sources.flatMap(faultsOf),
			...events.flatMap(({ id, dating }, i) => checkExpression(article, `events[${i}].dating (${id})`, dating)),
			...dismissed.flatMap((item, i) => checkExpression(article, `dismissed[${i}]`, item))
		],
		reanchored
	};
}

function faultsOf({ place, source, located }: CheckedSource): Fault[] {
	const { paragraph, selector } = source;
	const fault = {
		place,
		came: JSON.stringify(selector.exact),
		expected: `these words at ${placeInWords({ paragraph, ...selector })}`
	};
	if (located.proof === 'gone') {
		return [{ ...fault, mend: 'The article has them nowhere: derive the events again, or quote words that it has.' }];
	}
	if (located.proof !== 'changed' || located.change.harmless) return [];
	const doubts = located.change.doubts.join(', ');
	const what = isSame(located) ? 'there, but what stands round them may change what they say' : 'changed in meaning';
	const mend = `At ${placeInWords(located)} they are ${what} (${doubts}): look at them, and quote what the article says now.`;
	return [{ ...fault, mend }];
}

function isSame(located: Changed): boolean {
	return located.change.words.every(({ kind }) => kind === 'same');
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

/** "paragraph 2, 24–38" */
export function placeInWords({ paragraph, start, end }: Place): string {
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
