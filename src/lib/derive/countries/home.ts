/** The country that an article speaks of at a place: whose streets, courts and ministers it means without saying so. */
import type { CountryMention } from './find-countries.ts';

/** Share of an article's mentions from which one country is its own, wherever a sentence stands. */
const OWN_SHARE = 0.5;

/** A function from an offset to a country; null where the article names none. Calls must go forward through the text. */
export function homeCountry(mentions: readonly CountryMention[]): (at: number) => string | null {
	const counts = new Map<string, number>();
	for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most === undefined) return () => null;
	const [code, count] = most;
	if (count >= OWN_SHARE * mentions.length) return () => code;
	let next = 0;
	let last: string | null = null;
	return (at) => {
		for (; next < mentions.length; next++) {
			const mention = mentions[next];
			if (mention === undefined || mention.start >= at) break;
			if (mention.kind !== 'demonym') last = mention.code;
		}
		return last ?? (count > 1 ? code : null);
	};
}
