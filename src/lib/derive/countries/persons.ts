/** People to whom the article itself gives a country, by their office. */
import { matchesOf } from '../matches.ts';
import type { CountryMention } from './find-countries.ts';
import { buildGazetteer, type Gazetteer, type Phrase } from './gazetteer.ts';
import { homeCountry } from './home.ts';
import type { Leader } from './leaders.ts';
import { wordsOf } from './words.ts';

const NAME = '(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\.)?(?:[\\s-]\\p{Lu}\\p{L}+(?:-\\p{L}+)?){1,2})';
const COURTESY = '(?:(?:Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady)\\.?\\s+)?';
const OFFICE =
	'(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ee]conomy|[Tt]rade|[Ff]inance|[Ii]nterior|[Jj]ustice|[Cc]hief|[Vv]ice|[Dd]eputy|[Nn]ational|[Ss]ecurity)\\s+){0,3}(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Ss]ecretary(?:\\s+of\\s+[Ss]tate)?|[Aa]mbassador|[Kk]ing|[Qq]ueen|[Pp]rince(?:ss)?|[Ee]mperor|[Ss]ultan|[Ee]mir|[Ll]eader|[Gg]eneral|[Aa]dmiral|[Dd]iplomat|[Ee]nvoy|[Oo]fficial|[Aa]dviser|[Ss]pokes(?:man|woman|person)|[Pp]remier|[Ss]enator|Sen\\.|Rep\\.|Gen\\.|[Gg]overnor|Gov\\.|[Mm]ayor|[Cc]ongress(?:man|woman)|[Ll]awmaker|MPs?|[Jj]udge|[Jj]ustice|[Pp]rosecutor|[Tt]reasurer)';
/** "Japanese Defense Minister Takeshi Iwaya", right after the country's word. */
const NAME_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+){0,2}?${OFFICE}\\s+${COURTESY}${NAME}`, 'u');
/** "Takeshi Iwaya, Japan’s defence minister", right before the country's word. */
const NAME_BEFORE = new RegExp(`${NAME},\\s+(?:the\\s+|a\\s+)?$`, 'u');
const OFFICE_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+){0,3}?${OFFICE}\\b`, 'u');
/** "Prime Minister Ana Brnabic", where no country's word says whose: that of the country the article speaks of. */
const NATIONAL_OFFICE =
	'(?:(?:Prime|Deputy Prime|Foreign|Defen[cs]e|Finance|Interior|Health|Justice|Transport|Education|Trade|Economy)\\s+Minister|President|Vice\\s+President|Chancellor|(?:Foreign|Home|Health|Defence)\\s+Secretary|Secretary\\s+of\\s+State|Senator|Sen\\.|Governor|Gov\\.|MP|(?:Chief\\s+)?Justice|Attorney\\s+General)';
const HOME_OFFICE = new RegExp(`(?=[A-Z])(?<!\\p{Lu}[\\p{L}’'-]*\\s)\\b${NATIONAL_OFFICE}\\s+${COURTESY}${NAME}`, 'gu');
/** "Shaun Lee, the MP for Hull" */
const HOME_MEMBER = new RegExp(`(?<!\\p{L})${NAME},\\s+the\\s+(?:\\p{L}+\\s+)?MP\\s+for\\b`, 'gu');

/** "Sen. Maria Lopez, D-Calif.," or "Joe Kim (R-Ohio)": a member of the American Congress, whatever country the article speaks of. */
const OF_CONGRESS = new RegExp(`(?:\\b${OFFICE}\\s+)?(?<!\\p{L})${NAME}(?=(?:,\\s|\\s\\()[DRI]-\\p{Lu})`, 'gu');

/** What no member of it is without; it is found fast. */
const PARTY = /[DRI]-\p{Lu}/u;

/** Longest name and office looked for beside a country's word, in UTF-16 units. */
const REACH = 90;

/** Words of these kinds give a country to whom they name the office of: "Texas Governor", "Tory MP". */
const GIVING: ReadonlySet<string> = new Set(['name', 'demonym', 'capital', 'city', 'region', 'body']);

/** The people to whom a text gives a country by their office, found by their full name. */
export function personsOfText(text: string, mentions: readonly CountryMention[]): Phrase[] {
	const phrases: Phrase[] = [];
	const add = (name: string | undefined, code: string | null) => {
		if (name !== undefined && code !== null) phrases.push({ words: wordsOf(name), code, kind: 'leader' });
	};
	if (PARTY.test(text)) for (const match of matchesOf(text, OF_CONGRESS)) add(match[1], 'US');
	for (const { start, end, code, kind } of mentions) {
		if (!GIVING.has(kind)) continue;
		const tail = text.slice(end, end + REACH);
		const after = NAME_AFTER.exec(tail)?.[1];
		const before = () =>
			OFFICE_AFTER.test(tail) ? NAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined;
		add(after ?? before(), code);
	}
	for (const rule of text.includes('MP') ? [HOME_OFFICE, HOME_MEMBER] : [HOME_OFFICE]) {
		const home = homeCountry(mentions);
		for (const match of matchesOf(text, rule)) add(match[1], home(match.index));
	}
	const known = new Map<string, Phrase>();
	for (const phrase of phrases) {
		const key = phrase.words.join(' ');
		if (!known.has(key)) known.set(key, phrase);
	}
	return [...known.values()];
}

/** The people of an article by their full names, and by the surnames that only one of them bears. */
export function personGazetteer(persons: readonly Phrase[], leaders: readonly Leader[]): Gazetteer {
	const bearers = new Map<string, Set<string>>();
	const surnames = new Map<string, Phrase>();
	const bear = (surname: string, code: string) => {
		bearers.set(surname, (bearers.get(surname) ?? new Set()).add(code));
		surnames.set(surname, { words: [surname], code, kind: 'leader' });
	};
	for (const { surname, code } of leaders) if (surname !== '') bear(surname, code);
	for (const { words, code } of persons) {
		const surname = SURNAME_FIRST.has(code) ? words[0] : words.at(-1);
		if (surname !== undefined && surname.length >= SHORTEST_SURNAME) bear(surname, code);
	}
	const own = [...surnames].filter(([surname]) => bearers.get(surname)?.size === 1);
	return buildGazetteer([...persons, ...own.map(([, phrase]) => phrase)]);
}

/** Where the family name comes first in English texts too. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['KR', 'KP', 'CN', 'TW']);
const SHORTEST_SURNAME = 4;
