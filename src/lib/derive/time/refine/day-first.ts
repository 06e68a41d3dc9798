/** "02/05/2018" of a text that writes "30/04/2018": one date that only the European order allows decides for all of them. */
import type { Mention } from '../meaning.ts';
import { dated } from '../parsers/dates.ts';

const NUMERIC = /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})$/;
const LAST_MONTH = 12;

export function withDayFirst(mentions: readonly Mention[], text: string): readonly Mention[] {
	const numeric = new Map(
		mentions.flatMap((mention) => {
			const parts = mention.rule === 'numeric-date' ? NUMERIC.exec(text.slice(mention.start, mention.end)) : null;
			return parts?.groups === undefined ? [] : [[mention, parts.groups] as const];
		})
	);
	const above = (part: 'first' | 'second') => [...numeric.values()].some((parts) => Number(parts[part]) > LAST_MONTH);
	if (!above('first') || above('second')) return mentions;
	return mentions.map((mention) => {
		const parts = numeric.get(mention);
		const meaning = parts === undefined ? null : dated(parts.second ?? '', parts.first ?? '', parts.year);
		return meaning === null ? mention : { ...mention, meaning };
	});
}
