/** What the words of a subject show: may "it", "they" or neither mean them? */
import type { CountryMention } from '../countries/find-countries.ts';
import type { Stretch } from '../read/sentences.ts';
import type { Clause } from './clauses.ts';
import type { Reference } from './references.ts';
import { plainForm } from './verb-lexicon.ts';
import { within } from './within.ts';

/** Longest name for a thing that takes the place of a pronoun, in UTF-16 units. */
export const LONGEST_NAME = 48;

/** A subject that "it" never means. */
export const PERSONAL =
	/^(?:\p{Ll}+\s|\p{L}+['’]s?\s)*?(?:\p{L}*(?:man|woman)|son|daughter|wife|husband|widow|widower|mother|father|brother|sister|nephew|niece|cousin|child|boy|girl|king|queen|prince|princess|duke|duchess|earl|count|emperor|empress|pope|bishop|priest|president|minister|premier|chancellor|mayor|governor|senator|secretary|ambassador|envoy|general|colonel|captain|officer|soldier|judge|lawyer|prosecutor|sheriff|director|manager|owner|founder|chief|coach|referee|striker|goalkeeper|doctor|nurse|teacher|professor|engineer|architect|driver|farmer|fisherman|neighbou?r|friend|successor|predecessor)$/iu;

/** "abolished the tax for ten years": the thing right behind a verb. */
export const OBJECT_THING =
	/^\s(?<thing>(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]+)(?=[.,;]|\s(?:for|in|on|at|to|from|with|after|before|until|and|when)\s)/u;

/** "Construction", "Unemployment": what happens; "The answer": no thing that "it" would mean. */
export const ABSTRACT =
	/^\p{L}+(?:ion|ment|ness|ity|ance|ence|ing|ism|ure|age)s?$|^(?:revenues?|sales|profits?|earnings|turnover|output|demand|growth|trade|traffic|income)$|^(?:the|an?)\s(?:answer|reason|problem|result|question|idea|cause|rest|number|trouble|hope|plan|figure|sum|total)$/iu;

export function namedBy(words: string, stretch: Stretch, countries: readonly CountryMention[]): Reference | null {
	if (ABSTRACT.test(words)) return null;
	if (words.length > LONGEST_NAME || /\b(?:he|she|it|they|his|her|its|their)\b/i.test(words)) return null;
	const [country] = within(countries, stretch);
	const whole = country !== undefined && words.replace(/^the\s+/i, '') === country.words.replace(/^the\s+/i, '');
	return { words: withKnown(words), country: whole ? country : null };
}

/** "Harrow Lines": one body or several people, "it" or "they". */
export function isEither(words: string): boolean {
	return (
		words.length <= LONGEST_NAME &&
		/^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s\p{Lu}\S*[^s'’u]s$/u.test(headOf(words).replace(/^[Tt]he\s/, ''))
	);
}

export function headOf(words: string): string {
	return words.replace(/\s(?:of|from|in|at|on|to|by|under|with|led)\s.*$/s, '');
}

export function isMany(words: string): boolean {
	return (
		/\band\b/.test(words) ||
		/^(?:two|three|four|five|six|\d+|some|many|few|several|most|these|those|both)\b/i.test(words) ||
		/(?:[^s'’u]s|people|men|women|police)$/.test(headOf(words))
	);
}

/** "It took a week to", "It was clear that": an "it" that stands for nothing before it. */
export function isEmptyIt(text: string, { verb, end }: Clause): boolean {
	if (verb === null) return true;
	return /^(?:(?:is|was|will be|has been|had been)\s(?!\p{L}+(?:ed|en)\s(?:by|in|on|at|from)\b)(?!(?:re)?(?:opened|closed|built|sold|bought|set|put|made)\b)|took\b|takes\b|will take\b|seem|appear|turned out|emerged|rained|snowed)/u.test(
		text.slice(verb.start, end)
	);
}

/** "a dam", "the dam" → "The dam": named once, it is known. */
export function withKnown(thing: string): string {
	return thing.replace(/^(?:the|an?)\s/i, 'The ');
}

/** What only people and bodies do. */
const OF_PEOPLE =
	/^(?:hopes?|hoped|said|says|plans|planned|expects|believe[ds]?|wants?|wanted|denie[ds]|decline[ds]|refuse[ds]|announce[ds]|promise[ds]|apologi[sz]e[ds]|sue[ds]|decide[ds]|agree[ds]|declares?|declared)$/;
export const BODY =
	/\b(?:company|firm|group|ministry|department|government|party|bank|court|club|agency|union|council|team|police|committee|commission|operator|airline|airport|authority|office|board|school|university|hospital|museum|army|navy|church|abbey|city|town|state|country|kingdom|republic|parliament|senate|congress|house|league|association|federation|institute|fund|service|network|channel|newspaper|paper|maker|producer|unit|business|family|band|crew|jury)$/i;

/** Whether what a text spoke of can do what a verb says: "It hopes to pay" is not the bill. */
export function canDo(reference: Reference | null, { verb }: Clause): boolean {
	if (reference === null || reference.country !== null || verb === null || !OF_PEOPLE.test(verb.word)) return true;
	// "Power is out": a word that only its place makes a name
	if (plainForm(reference.words.toLowerCase()) !== null) return false;
	return BODY.test(headOf(reference.words)) || /\p{Lu}/u.test(reference.words.replace(/^The\s/, ''));
}

const DONE_TO_THINGS =
	/^(?:was|were|(?:has|have|had|will)\s(?:been|be)|is|are)\s(?:\p{Ll}+ly\s)?(?:(?:re)?built|repaired|restored|demolished|(?:re)?opened|installed|excavated|printed|laid|widened|replaced|pulled\sdown|torn\sdown)\b/u;
const PEOPLE =
	/\b(?:men|women|people|police|troops|forces|partisans|rebels|soldiers|guerrillas|militants|monks|nuns|students|citizens|residents|villagers|workers|farmers|settlers|raiders|invaders|engineers|officials|leaders|voters|protesters|fighters|sailors|doctors|crowds|thieves|pirates)$/i;

/** What no one builds or opens: "It was opened by a king" is not the merger. */
const UNBUILT =
	/\b(?:company|firm|group|government|party|ministry|council|committee|commission|team|merger|takeover|deal|sale|purchase|law|tax|treaty|agreement|war|strike|conviction|inquiry|trial|revenue)$/i;

/** "Partisans blew up two arches. They were rebuilt": it is not the people to whom that is done. */
export function isDoneToThings({ words }: Reference, text: string, { verb, end }: Clause): boolean {
	const head = headOf(words);
	return verb !== null && (PEOPLE.test(head) || UNBUILT.test(head)) && DONE_TO_THINGS.test(text.slice(verb.start, end));
}

/** "The firm's first product was a barometer": the text goes on to speak of the firm; null where it may not. */
export function ownerOf(words: string, predicate: string): string | null {
	if (!/^(?:is|was)\s(?:an?|the)\s/.test(predicate)) return null;
	const owner = /^(?<owner>the\s\p{Ll}+)['’]s\s(?:first|second|last|early|main|best|only|latest|next)\s/iu.exec(words)
		?.groups?.owner;
	return owner !== undefined && BODY.test(owner) ? withKnown(owner) : null;
}

/** "The firm sold the ship; it was scrapped": what was handed on, not who did so. */
export function isHanded(text: string, before: Clause, { verb, end }: Clause): boolean {
	return (
		verb !== null &&
		/^(?:sold|bought|lent|leased|gave|donated|built|launched|lost|shipped)$/.test(before.verb?.word ?? '') &&
		/^(?:was|is|were)\s(?:\p{L}+ly\s)?(?:scrapped|sunk|demolished|rebuilt|repaired|restored|refitted|renamed|broken\sup|melted\sdown|destroyed|burnt|burned|stolen|wrecked|opened|closed)\b/u.test(
			text.slice(verb.start, end)
		)
	);
}
