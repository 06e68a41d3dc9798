/** Where words that name a country name something else: people, other places, things. */
import type { Phrase } from './gazetteer.ts';
import {
	COMMON_WORDS,
	ENGLISH_PEOPLE,
	COURTESY,
	DID,
	GIVEN_COUNTRIES,
	GIVEN_PLACES,
	INSTITUTION,
	LANGUAGE_LEAD,
	LANGUAGE_TAIL,
	LANGUAGES,
	NO_SURNAME_TAIL,
	NOT_AFTER,
	NOT_BEFORE,
	NO_GIVEN_NAME,
	PERSON_LIKE,
	PLACE_LEAD,
	PLAIN_PLACES,
	ROLE_LEAD,
	SHIP_LEAD,
	STRICT_PLACE_LEAD,
	TITLES,
	WATER_LEAD,
	WATER_TAIL,
	WORD_PLACES
} from './guard-words.ts';
import { GIVEN, REACH, type ReadText } from './words.ts';

/** Whether a phrase found at token `at` names something other than its country. */
export function isGuarded(phrase: Phrase, article: ReadText, at: number): boolean {
	const { text, tokens } = article;
	const first = tokens[at];
	const last = tokens[at + phrase.words.length - 1];
	if (first === undefined || last === undefined) return true;
	const word = phrase.words.join(' ');
	const lead = text.slice(Math.max(0, first.start - REACH), first.start);
	const tail = text.slice(last.end, last.end + REACH);
	if (phrase.form === 'stopped')
		return !tail.startsWith('.') && !word.endsWith('.') ? true : !isAbbreviation(word, lead);
	if (phrase.form === 'after-comma') return !/\p{Ll},\s+$/u.test(lead);
	if (phrase.kind === 'leader') return phrase.words.length === 1 && NO_SURNAME_TAIL.test(tail);
	if (SHIP_LEAD.test(lead) && phrase.kind !== 'demonym' && !DID.test(tail)) return true;
	if (COURTESY.test(lead) || WATER_LEAD.test(lead) || WATER_TAIL.test(tail)) return true;
	if (NOT_BEFORE[word]?.test(tail) || NOT_AFTER[word]?.test(lead)) return true;
	if (LANGUAGES.has(word) && LANGUAGE_LEAD.test(lead) && LANGUAGE_TAIL.test(tail)) return true;
	if (word === 'English' && !ENGLISH_PEOPLE.test(tail) && !/\b[Tt]he\s+$/.test(lead)) return true;
	if (word === 'US' && /\p{Lu}{2,}\s+$/u.test(lead) && /^\s+\p{Lu}{2,}/u.test(tail)) return true;
	if (COMMON_WORDS.has(word) && /(?:^|[.!?]["”]?\s+|\bthe\s+(?:North|South)\s+)$/.test(lead)) return true;
	if (phrase.kind === 'city' || phrase.kind === 'region') return isNoPlace(phrase, article, at, lead, tail);
	return (
		PERSON_LIKE.has(word) && (isPersonsName(word, lead, tail) || (article.surnames.has(word) && !PLACE_LEAD.test(lead)))
	);
}

/** Countries whose states are known by name alone, also behind another capitalised word. */
const STATES_OF: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN']);

/** "Calif." stands after a city or in a dateline; "Miss." and "Ill." begin sentences as other words. */
function isAbbreviation(word: string, lead: string): boolean {
	return (
		/,\s+$|\b[RDI]-$/.test(lead) ||
		(/^(?:Calif|Fla|Conn|Mich|Minn|Tenn|Wis|Okla|Ariz|N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|D\.C\.)/.test(word) &&
			/\p{L}\s+$/u.test(lead))
	);
}

/**
 * Whether a name of a smaller place stands as one: many of them are surnames and words. A body or a name of several
 * words is not asked.
 */
export function isPlaced(phrase: Phrase | null, article: ReadText, at: number): boolean {
	if (phrase === null) return false;
	if (phrase.form !== 'placed' || phrase.words.length > 1) return true;
	const token = article.tokens[at];
	if (token === undefined) return false;
	return (
		(article.placed.has(token.word) && !article.named.has(token.word)) ||
		STRICT_PLACE_LEAD.test(article.text.slice(Math.max(0, token.start - REACH), token.start))
	);
}

function isNoPlace({ words, kind, code }: Phrase, article: ReadText, at: number, lead: string, tail: string): boolean {
	const { text, tokens, surnames } = article;
	const word = words.join(' ');
	const placed = PLACE_LEAD.test(lead);
	const before = tokens[at - 1];
	const first = tokens[at];
	const adjacent = before !== undefined && first !== undefined && text.slice(before.end, first.start) === ' ';
	if (TITLES.test(lead)) return true;
	// "the editor Milan Dobre"
	if (ROLE_LEAD.test(lead) && /^\s\p{Lu}\p{Ll}/u.test(tail) && !INSTITUTION.test(tail)) return true;
	if (adjacent && GIVEN.test(before.word)) return true;
	if (surnames.has(word) && !placed) return true;
	if (kind === 'region' && !STATES_OF.has(code) && article.named.has(word) && !article.placed.has(word) && !placed)
		return true;
	if (!WORD_PLACES.has(word)) return false;
	if (adjacent && /^\p{Lu}\p{Ll}/u.test(before.word) && !NO_GIVEN_NAME.test(before.word)) return true;
	if (
		GIVEN_PLACES.has(word) &&
		!STRICT_PLACE_LEAD.test(lead) &&
		/^\s\p{Lu}\p{Ll}/u.test(tail) &&
		!INSTITUTION.test(tail)
	)
		return true;
	if (PLAIN_PLACES.has(word)) return false;
	return !(placed && !/^\s+\p{Lu}/u.test(tail)) && !/^,\s+(?:\p{Lu}\p{L}+\.|\p{Lu}{2}\b|\p{Lu}\.\p{Lu}\.)/u.test(tail);
}

function isPersonsName(word: string, lead: string, tail: string): boolean {
	const given = /(\p{Lu}[\p{Ll}.]+)\s+$/u.exec(lead)?.[1];
	if (given !== undefined && GIVEN.test(given)) return true;
	if (TITLES.test(lead)) return true;
	if (GIVEN_COUNTRIES.has(word) && /^\s\p{Lu}\p{Ll}/u.test(tail) && !INSTITUTION.test(tail)) {
		return !STRICT_PLACE_LEAD.test(lead);
	}
	// "Jordan Spieth said": a second name follows and no place-word leads
	return /^\s+\p{Lu}\p{Ll}+(?:\s+(?:said|says|is|was|has|had|will|told)|[,.’'])/u.test(tail) && !PLACE_LEAD.test(lead);
}
