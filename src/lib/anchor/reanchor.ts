/** Sources described anew where their words stand now. */
import type { Source } from '#lib/model/events-file.ts';
import type { Changed, Found, Located } from '#lib/model/proof.ts';
import { describeSource } from './quote.ts';

/** Whether the article still says what the source quotes: its words, or the same in another spelling. */
export function stands(located: Located): located is Found | Changed {
	if (located.proof === 'changed') return located.change.harmless;
	return located.proof !== 'gone';
}

/** The source at its words' place now, in as many parts as they stand in; as it was where they do not stand, or did not move. */
export function reanchored(paragraphs: readonly string[], source: Source, located: Located): [Source, ...Source[]] {
	if (!stands(located) || located.proof === 'exact') return [source];
	const { paragraph, start, end, rest } = located;
	return [
		describeSource(paragraphs, { paragraph, start, end }),
		...rest.map((place) => describeSource(paragraphs, place))
	];
}
