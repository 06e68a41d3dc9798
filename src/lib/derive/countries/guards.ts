/** Where words that name a country name something else: people, other places, things. */
import type { Phrase } from './gazetteer.ts';
import type { Token } from './find-countries.ts';

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
const GIVEN =
	/^(?:George|Michael|Denzel|Kerry|Martin|Vernon|Booker|Harold|Michelle|Jack|Robert|Jim|John|Irving|Isaiah|Theresa|David|Mary|Peter|Paul|Tom|James|William|Mark|Kevin|Chris|Steve|Richard|Thomas|Charles|Hamilton|Barbara|Vernon|DeAndre|Kirk|Vance|Jeremy|Ben|Sam|Ray|Bill)$/;
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
/** Words that are something else unless they are spelled with care. */
const COMMON_WORDS = new Set(['Pole', 'Finn', 'Dane', 'Male', 'Turk', 'Lao', 'Kiwi', 'Polish', 'US']);

/** Whether a phrase found at token `at` names something other than its country. */
export function isGuarded(phrase: Phrase, tokens: readonly Token[], at: number, text: string): boolean {
	const first = tokens[at];
	const last = tokens[at + phrase.words.length - 1];
	if (first === undefined || last === undefined) return true;
	const word = phrase.words.join(' ');
	const lead = text.slice(Math.max(0, first.start - 24), first.start);
	const tail = text.slice(last.end, last.end + 24);
	if (NOT_BEFORE[word]?.test(tail) || NOT_AFTER[word]?.test(lead)) return true;
	if (word === 'US' && /\p{Lu}{2,}\s+$/u.test(lead) && /^\s+\p{Lu}{2,}/u.test(tail)) return true;
	if (
		COMMON_WORDS.has(word) &&
		word !== 'US' &&
		word !== 'Polish' &&
		/(?:^|[.!?]["”]?\s+|\bthe\s+(?:North|South)\s+)$/.test(lead)
	)
		return true;
	return PERSON_LIKE.has(word) && isPersonsName(lead, tail);
}

function isPersonsName(lead: string, tail: string): boolean {
	const given = /(\p{Lu}[\p{Ll}.]+)\s+$/u.exec(lead)?.[1];
	if (given !== undefined && (GIVEN.test(given) || /\b(?:Mr|Mrs|Ms|Dr)\.\s+$/.test(lead))) return true;
	if (/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Judge|Justice|President|Coach)\.?\s+$/.test(lead)) return true;
	// "Jordan Spieth said": a second name follows and no place-word leads
	return /^\s+\p{Lu}\p{Ll}+(?:\s+(?:said|says|is|was|has|had|will|told)|[,.’'])/u.test(tail) && !PLACE_LEAD.test(lead);
}
