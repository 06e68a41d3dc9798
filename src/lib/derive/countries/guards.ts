/** Where words that name a country name something else: people, other places, things. */
import type { Phrase } from './gazetteer.ts';
import type { Token } from './find-countries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
	COMMON_WORDS,
	ENGLISH_PEOPLE,
	NOT_AFTER,
	NOT_BEFORE,
	NO_GIVEN_NAME,
	PERSON_LIKE,
	PLACE_LEAD,
	PLAIN_PLACES,
	TITLES,
	WORD_PLACES
} from './guard-words.ts';

const GIVEN = new RegExp(`^(?:${GIVEN_NAMES.trim().split(/\s+/).join('|')})$`);

/** The names that a text gives to persons: "Houston" after "Whitney Houston", found before anything is tagged. */
export function guardedNames(tokens: readonly Token[], text: string): ReadonlySet<string> {
	const names = new Set<string>();
	tokens.forEach(({ word, start }, index) => {
		const before = tokens[index - 1];
		if (before === undefined || text.slice(before.end, start) !== ' ' || !/^\p{Lu}\p{Ll}/u.test(word)) return;
		if (GIVEN.test(before.word)) names.add(word);
	});
	return names;
}

/** Whether a phrase found at token `at` names something other than its country. */
export function isGuarded(
	phrase: Phrase,
	tokens: readonly Token[],
	at: number,
	text: string,
	persons: ReadonlySet<string>
): boolean {
	const first = tokens[at];
	const last = tokens[at + phrase.words.length - 1];
	if (first === undefined || last === undefined) return true;
	const word = phrase.words.join(' ');
	const lead = text.slice(Math.max(0, first.start - 24), first.start);
	const tail = text.slice(last.end, last.end + 24);
	if (phrase.form === 'stopped')
		return !tail.startsWith('.') && !word.endsWith('.') ? true : !isAbbreviation(word, lead);
	if (phrase.form === 'after-comma') return !/\p{Ll},\s+$/u.test(lead);
	if (NOT_BEFORE[word]?.test(tail) || NOT_AFTER[word]?.test(lead)) return true;
	if (word === 'English' && !ENGLISH_PEOPLE.test(tail) && !/\b[Tt]he\s+$/.test(lead)) return true;
	if (word === 'US' && /\p{Lu}{2,}\s+$/u.test(lead) && /^\s+\p{Lu}{2,}/u.test(tail)) return true;
	if (COMMON_WORDS.has(word) && /(?:^|[.!?]["”]?\s+|\bthe\s+(?:North|South)\s+)$/.test(lead)) return true;
	if (phrase.kind === 'city' || phrase.kind === 'region') return isNoPlace(word, tokens, at, lead, tail, text, persons);
	return PERSON_LIKE.has(word) && isPersonsName(lead, tail);
}

/** "Calif." stands after a city or in a dateline; "Miss." and "Ill." begin sentences as other words. */
function isAbbreviation(word: string, lead: string): boolean {
	return (
		/,\s+$/.test(lead) ||
		(/^(?:Calif|Fla|Conn|Mich|Minn|Tenn|Wis|Okla|Ariz|N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|D\.C\.)/.test(word) &&
			/\p{L}\s+$/u.test(lead))
	);
}

function isNoPlace(
	word: string,
	tokens: readonly Token[],
	at: number,
	lead: string,
	tail: string,
	text: string,
	persons: ReadonlySet<string>
): boolean {
	const placed = PLACE_LEAD.test(lead);
	const before = tokens[at - 1];
	const first = tokens[at];
	const adjacent = before !== undefined && first !== undefined && text.slice(before.end, first.start) === ' ';
	if (TITLES.test(lead)) return true;
	if (adjacent && GIVEN.test(before.word)) return true;
	if (persons.has(word) && !placed) return true;
	if (!WORD_PLACES.has(word)) return false;
	if (adjacent && /^\p{Lu}\p{Ll}/u.test(before.word) && !NO_GIVEN_NAME.test(before.word)) return true;
	if (PLAIN_PLACES.has(word)) return false;
	return !(placed && !/^\s+\p{Lu}/u.test(tail)) && !/^,\s+(?:\p{Lu}\p{L}+\.|\p{Lu}{2}\b|\p{Lu}\.\p{Lu}\.)/u.test(tail);
}

function isPersonsName(lead: string, tail: string): boolean {
	const given = /(\p{Lu}[\p{Ll}.]+)\s+$/u.exec(lead)?.[1];
	if (given !== undefined && GIVEN.test(given)) return true;
	if (TITLES.test(lead)) return true;
	// "Jordan Spieth said": a second name follows and no place-word leads
	return /^\s+\p{Lu}\p{Ll}+(?:\s+(?:said|says|is|was|has|had|will|told)|[,.’'])/u.test(tail) && !PLACE_LEAD.test(lead);
}
