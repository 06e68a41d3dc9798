/** Offices named without their country: "the prime minister", "Parliament", "the army" of the country the article speaks of. */
import { matchesOf } from '../matches.ts';
import type { CountryMention } from './find-countries.ts';
import { homeCountry } from './home.ts';

const MINISTER =
	'(?:prime|foreign|defen[cs]e|finance|interior|health|justice|education|transport)\\s+minister|(?:foreign|home|health|defence)\\s+secretary|attorney\\s+general';
const PERSON = new RegExp(`\\b[Tt]he\\s+(?:former\\s+|new\\s+|acting\\s+)?(${MINISTER})(?!\\s+of\\b|['’\\w])`, 'giu');
const BODY =
	/\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(government|cabinet|[Pp]arliament|[Nn]ational [Aa]ssembly|[Ss]upreme [Cc]ourt|[Cc]onstitutional [Cc]ourt|[Cc]entral [Bb]ank|(?:foreign|defen[cs]e|finance|interior|health|justice|education|Foreign|Defen[cs]e|Finance|Interior|Health|Justice|Education) (?:ministry|Ministry)|Army|Navy|Air Force|Marine Corps|Coast Guard)(?!\s+of\b|[\w’'-])|(?<![\p{L}’]\s)(?<!\p{L})(Parliament|Congress)\b(?!\s+(?:of|Hill|Street|Square)\b)/gu;

/** The offices of a text, each of the country the article speaks of there. */
export function officesOf(text: string, places: readonly CountryMention[]): CountryMention[] {
	const offices: CountryMention[] = [];
	const stated = places.filter((place) => isOfOffice(text, place));
	for (const [rule, kind] of [
		[PERSON, 'leader'],
		[BODY, 'body']
	] as const) {
		const home = homeCountry(places);
		for (const match of matchesOf(text, rule)) {
			const words = match[1] ?? match[2] ?? '';
			const code = stated.findLast(({ start }) => start < match.index)?.code ?? home(match.index);
			if (code === null) continue;
			const end = match.index + match[0].length;
			offices.push({ start: end - words.length, end, code, words, kind });
		}
	}
	return offices.sort((a, b) => a.start - b.start);
}

/** "The transport minister of Slovenia": the country whose offices the article speaks of from there on. */
function isOfOffice(text: string, { start, end }: CountryMention): boolean {
	return OF_OFFICE.test(text.slice(Math.max(0, start - 40), start)) || OWN_OFFICE.test(text.slice(end, end + 40));
}

/** "Scotland's transport secretary" */
const OWN_OFFICE =
	/^['’]s?\s(?:\p{Ll}+\s)?(?:minister|secretary|president|premier|chancellor|parliament|government|cabinet)\b/u;

const OF_OFFICE =
	/\b(?:minister|president|premier|chancellor|parliament|government|cabinet|king|queen)\sof\s(?:the\s)?$/i;
