/** People who stand for a country: leaders by their years in office, and whoever the article itself gives a country. */
import type { CountryMention } from './find-countries.ts';
import { buildGazetteer, type Gazetteer, type Phrase, wordsOf } from './gazetteer.ts';
import { LEADER_LINES } from './leaders-table.ts';

/** Years around a term of office in which a leader is still named as one: candidates before, predecessors after. */
const TERM_MARGIN = 1;

/** Leaders in office around a year. */
export function* leadersOf(year: number): Generator<Phrase> {
	for (const line of LEADER_LINES.trim().split('\n')) {
		const [code = '', years = '', name = '', alone] = line.split('|');
		const [from = 0, to = 0] = years.split('–').map(Number);
		if (year < from - TERM_MARGIN || year > to + TERM_MARGIN) continue;
		yield { words: wordsOf(name), code, kind: 'leader' };
		if (alone === '+') yield { words: wordsOf(name).slice(-1), code, kind: 'leader' };
	}
}

const NAME = '(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\.)?(?:[\\s-]\\p{Lu}\\p{L}+(?:-\\p{L}+)?){1,2})';
const OFFICE =
	'(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ee]conomy|[Tt]rade|[Ff]inance|[Ii]nterior|[Jj]ustice|[Cc]hief|[Vv]ice|[Dd]eputy|[Nn]ational|[Ss]ecurity)\\s+){0,3}(?:[Mm]inst?er|[Mm]inister|[Pp]resident|[Cc]hancellor|[Ss]ecretary(?:\\s+of\\s+[Ss]tate)?|[Aa]mbassador|[Kk]ing|[Qq]ueen|[Pp]rince|[Ll]eader|[Gg]eneral|[Dd]iplomat|[Ee]nvoy|[Oo]fficial|[Aa]dviser|[Ss]pokes(?:man|woman|person)|[Pp]remier)';
/** "Japanese Defense Minister Takeshi Iwaya", right after the country's word. */
const NAME_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+){0,2}?${OFFICE}\\s+${NAME}`, 'u');
/** "Takeshi Iwaya, Japan’s defence minister", right before the country's word. */
const NAME_BEFORE = new RegExp(`${NAME},\\s+(?:the\\s+|a\\s+)?$`, 'u');
const OFFICE_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+){0,3}?${OFFICE}\\b`, 'u');

/** Longest name and office looked for beside a country's word, in UTF-16 units. */
const REACH = 90;

/** The people to whom a text gives a country by their office, found by their full name. */
export function personsOfText(text: string, mentions: readonly CountryMention[]): Phrase[] {
	const phrases: Phrase[] = [];
	for (const { start, end, code, kind } of mentions) {
		if (kind !== 'name' && kind !== 'demonym') continue;
		const tail = text.slice(end, end + REACH);
		const name =
			NAME_AFTER.exec(tail)?.[1] ??
			(OFFICE_AFTER.test(tail) ? NAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined);
		if (name !== undefined) phrases.push({ words: wordsOf(name), code, kind: 'leader' });
	}
	return phrases;
}

/** Leaders of the year and the people of an article, to be looked for in its text. */
export function personGazetteer(year: number, persons: readonly Phrase[]): Gazetteer {
	const own = new Map(persons.map((phrase) => [phrase.words.join(' '), phrase]));
	for (const leader of leadersOf(year)) own.set(leader.words.join(' '), leader);
	return buildGazetteer([...own.values(), ...surnamesOf(persons)]);
}

/** Surnames that only one of the people bears: "Iwaya" after "Takeshi Iwaya". Family names come first in Korea and China. */
function surnamesOf(persons: readonly Phrase[]): Phrase[] {
	const byName = new Map<string, Phrase[]>();
	for (const phrase of persons) {
		const eastern = ['KR', 'KP', 'CN', 'TW', 'VN'].includes(phrase.code);
		const surname = eastern ? phrase.words[0] : phrase.words.at(-1);
		if (surname === undefined || surname.length < 4) continue;
		byName.set(surname, [...(byName.get(surname) ?? []), { ...phrase, words: [surname] }]);
	}
	return [...byName.values()].flatMap((phrases) =>
		new Set(phrases.map(({ code }) => code)).size === 1 ? phrases.slice(0, 1) : []
	);
}
