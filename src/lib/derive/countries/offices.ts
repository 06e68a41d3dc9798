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
	for (const [rule, kind] of [
		[PERSON, 'leader'],
		[BODY, 'body']
	] as const) {
		const home = homeCountry(places);
		const stated = statedCountry(text, places);
		for (const match of matchesOf(text, rule)) {
			const words = match[1] ?? match[2] ?? '';
			const code = stated(match.index) ?? home(match.index);
			if (code === null) continue;
			const end = match.index + match[0].length;
			offices.push({ start: end - words.length, end, code, words, kind });
		}
	}
	return offices.sort((a, b) => a.start - b.start);
}

/**
 * A function from an offset to the country whose office the paragraph named before it; null where it named none, or a
 * place since. Calls must go forward through the text.
 */
function statedCountry(text: string, places: readonly CountryMention[]): (at: number) => string | null {
	let next = 0;
	let stated: CountryMention | null = null;
	let read = 0;
	/** Reads on to an offset: a paragraph that ends on the way has named its offices for itself alone. */
	const readTo = (to: number) => {
		if (text.slice(read, to).includes('\n\n')) stated = null;
		read = Math.max(read, to);
	};
	return (at) => {
		for (; next < places.length; next++) {
			const place = places[next];
			if (place === undefined || place.start >= at) break;
			readTo(place.start);
			if (isOfOffice(text, place)) stated = place;
			else if (stated !== null && place.kind !== 'demonym' && !isWhere(text, stated.end, place.start)) stated = null;
		}
		readTo(at);
		return stated?.code ?? null;
	};
}

/** "The minister of Ghana met a firm in Vienna": where it was, which makes no other country the one spoken of. */
function isWhere(text: string, from: number, to: number): boolean {
	return to - from <= LONGEST_WAY && /^[^.!?,;:]*\s(?:in|at)\s(?:the\s)?$/.test(text.slice(from, to));
}

/** So far behind its office such a place stands, in UTF-16 units. */
const LONGEST_WAY = 120;

/** "The transport minister of Slovenia", "In Kenya, parliament": whose offices the article speaks of from there on. */
function isOfOffice(text: string, { start, end }: CountryMention): boolean {
	const [lead, rest] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
	return OF_OFFICE.test(lead) || OWN_OFFICE.test(rest) || (FRONTED.test(lead) && FRONTED_OFFICE.test(rest));
}

const FRONTED = /(?:^|\n|[.!?]["”’)]*\s)In\s(?:the\s)?$/;
const FRONTED_OFFICE =
	/^,\s(?:the\s)?(?:\p{Ll}+\s)?(?:minister|secretary|president|premier|chancellor|parliament|government|cabinet)\b/iu;

/** "Scotland's transport secretary" */
const OWN_OFFICE =
	/^['’]s?\s(?:\p{Ll}+\s)?(?:minister|secretary|president|premier|chancellor|parliament|government|cabinet)\b/u;

const OF_OFFICE =
	/\b(?:minister|president|premier|chancellor|parliament|government|cabinet|king|queen)\sof\s(?:the\s)?$/i;
