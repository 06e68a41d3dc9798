/** Where words that name a country name something else: people, other places, things. */
import type { Phrase } from './gazetteer.ts';
import type { Token } from './find-countries.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** Words that are also given names or surnames; with another capitalised word of a name beside them they are one. */
const PERSON_LIKE = new Set([
	'Jordan',
	'Chad',
	'Israel',
	'Paris',
	'London',
	'Georgia',
	'Sofia',
	'Lima',
	'Santiago',
	'Berlin',
	'Washington',
	'Vienna',
	'Sydney',
	'France',
	'English',
	'Ireland',
	'Holland',
	'Jersey',
	'Male',
	'Wellington',
	'Kingston',
	'Pole',
	'Finn',
	'Dane',
	'Scott',
	'Malta',
	'Cuba',
	'Roseau',
	'Victoria'
]);
/** Words after which a name is not a person's: "in Jordan", "of Georgia". */
const PLACE_LEAD =
	/\b(?:in|to|from|of|at|near|across|through|throughout|outside|inside|into|toward|towards|between|and|with|for|against|via|than|by|over|around|within)\s+$/i;
const GIVEN = new RegExp(`^(?:${GIVEN_NAMES.trim().split(/\s+/).join('|')})$`);
/** Words that make the phrase before them something else. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
	Turkey: /^\s+(?:dinner|sandwich|breast|meat|shoot)\b/,
	Georgia:
		/^\s+(?:Tech|State|Bulldogs|Republicans?|Democrats?|Gov|Sen|Senate|House|Supreme|legislature|voters?|lawmakers?)\b|,?\s+(?:Atlanta|Alabama|Florida|South Carolina)\b/,
	Washington:
		/^\s+(?:state|State|Post|Times|Redskins|Wizards|Nationals|Capitals|Irving|County|University|Monument|Examiner|Square|Heights|Huskies|Football)\b/,
	Paris: /^\s+(?:Hilton|Jackson|Saint|St\b)|^,?\s+Texas/,
	London: /^\s+(?:Breed|Stock)\b|^,\s+Ont/,
	Berlin: /^\s+(?:wall|Heart)\b/,
	Jersey: /^\s+(?:City|Shore|Devils)\b/,
	Indian: /^\s+(?:Ocean|reservation|tribe|Wells|Affairs|summer|Country|Creek|River)\b/,
	American: /^\s+(?:Airlines|Express|Samoa|Idol|League|Indian)\b/,
	Mexico: /^\s+Beach\b/,
	Lebanon: /^,?\s+(?:Pa|Tenn|N\.H|Ohio|Pennsylvania|Tennessee)\b/,
	French: /^\s+(?:fries|toast|Open|Quarter|Laundry|press|doors?|kiss|Guiana|Polynesia)\b/,
	Swiss: /^\s+(?:cheese|Army|chard)\b/,
	Dutch: /^\s+(?:oven|treat|auction)\b/,
	Danish: /^\s+pastr/,
	English:
		/^\s+(?:language|Premier|muffin|channel|Channel|teacher|class|major|literature|speakers?|professor|version|translation|lessons?)\b|^-(?:language|speaking)/,
	Spanish: /^\s+(?:language|speakers?|flu)\b|^-(?:language|speaking)/,
	Chinese: /^\s+(?:food|restaurant|checkers)\b/,
	Cuba: /^\s+Gooding\b/,
	Guinea: /^\s+pigs?\b/i,
	Panama: /^\s+(?:hat|City Beach)\b/,
	Rome: /^,?\s+(?:Ga|N\.Y|Georgia)\b/,
	Athens: /^,?\s+(?:Ga|Ohio|Georgia)\b/,
	Moscow: /^,?\s+Idaho\b/,
	Dublin: /^,?\s+(?:Ohio|Calif)\b/,
	Westminster: /^\s+(?:Kennel|Abbey|Dog)\b/
};
/** Words that make the phrase after them something else. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
	Mexico: /\bNew\s+$/,
	Jersey: /\bNew\s+$/,
	Orleans: /\bNew\s+$/,
	Zealand: /\bNew\s+$/,
	England: /\bNew\s+$/,
	Wales: /\bNew South\s+$|\bPrince of\s+$|\bJimmy\s+$/,
	Guinea: /\bNew\s+$/,
	Virginia: /\bWest\s+$/,
	America: /\b(?:South|Latin|Central|North|Captain|Miss|Bank of)\s+$/,
	American: /\b(?:South|Latin|Central|North|Native|African|Asian|Pan)[\s-]+$/,
	Americans: /\b(?:South|Latin|Central|North|Native|African|Asian)[\s-]+$/,
	Indian: /\b(?:American|West|Cleveland)\s+$/,
	Ireland: /\bNorthern\s+$/,
	Jordan: /\b(?:River|Air|Michael|Vernon)\s+$/,
	Niger: /\bRiver\s+$/,
	Korea: /\b(?:Kim)\s+$/,
	Washington: /\b(?:state of|George|Mount|Fort|Lake|Port|Denzel|Booker T\.)\s+$/i
};
/** "English" is a language more often than a people. */
const ENGLISH_PEOPLE =
	/^\s+(?:team|side|club|clubs|football|footballer|soccer|cricket|rugby|Premier|town|city|village|countryside|law|court|courts|king|queen|crown|monarch|people|fans|government|parliament|county|coast|Channel|Civil|man|woman|player|captain|manager|government|police|nobles?|army|fleet|ships?|settlers?|colon\w+)\b/;

/** Words that are something else unless they are spelled with care. */
const COMMON_WORDS = new Set(['Pole', 'Finn', 'Dane', 'Male', 'Turk', 'Lao', 'Kiwi', 'Scots', 'Welsh']);
/** Cities and regions whose name is as often a word: they count only as "in Nice" or "Reading, England". */
const WORD_PLACES = new Set(
	'Orange Mission Man Shaping Tame Most Worms Rota Salt Tours Nice Lens Dole Sale Reading Fleet Deal Split Acre Erode Canning Saga Date Goes Best Imperial Tank Police Marks Mobile Plantation Sunrise Independence Central Garner Spring Temple Sterling Normal Green Superior Surprise Banning Seaside Fountain Sparks Bend University Retreat Bath Battle March Lincoln Jackson Madison Carson Austin Gary Eugene Kent Clinton Marion Aurora Augusta Francis Davis Warren Lawrence Norman Newton Irving Wayne Allen Tyler Arnold Bell Bruce Cary Ceres Douglas Franklin Grant Henderson Howard Hobart Lancaster Layton Lynn Martin Medina Milton Moore Murray Nelson Oliver Perry Quincy Ramos Roy Santos Shelby Stanton Troy Vernon Wesley Wilson Jose Maria Leon Cruz Lopez Gomez Rosario Victoria Charlotte Florence Hamilton Taylor Alexandria Logan Palmer Campbell Chandler Gilbert Burton Barry Burke Carter Craig Hill Holland Hudson Hunter Jersey Jasper Kennedy Lancaster Leeds Lima Mercedes Melissa Montgomery Newman Norfolk Parker Paterson Preston Richmond Robinson Romeo Salem Sandy Scott Sherman Stafford Victor Wallace Walker Webster Union Liberty Enterprise Progress Hope Trinity Commerce Concord Bloom Colony Champion Anna Angelica Antonio Barbara Bianca Isabel Juliana Laura Luis Marco Mario Miguel Pedro Rafael Ramon Roberto Salvador Santiago Sebastian Silva Sofia Sonia Teresa Valentina Veronica Virginia Delta Plateau Rivers Cross Bari Bale Como Pisa Siena Corona Ontario Toledo'.split(
		' '
	)
);
/** Of these, so well known as places that only a person's name beside them speaks against it. */
const PLAIN_PLACES = new Set(
	'Austin Charlotte Florence Richmond Toledo Virginia Leeds Norfolk Ontario Alexandria Pisa Bari Siena'.split(' ')
);
/** Capitalised words that stand before a place without making it a person's name. */
const NO_GIVEN_NAME =
	/^(?:The|A|An|In|On|At|From|To|Of|For|And|But|Or|Near|With|By|As|When|While|After|Before|Since|Into|Over|Via|Like|Unlike|Is|Was|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Downtown|Inner|Outer|Old|New|Great|Metro|Suburban|Rural|Across|Around|Outside|Inside|Throughout|Between|Both|Nearby|University|College|Bank|City|Port|Lake|Mount|Royal|Real|Atletico|Inter|Club|Hotel|Embassy|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;
const TITLES =
	/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Judge|Justice|President|Coach|Sir|Lord|Lady|Prof|Professor|Officer|Detective|Sheriff|Chancellor|Minister|Pope|Saint|Miss)\.?\s+$/;

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
