/** Names of persons in a text. */
import { remembered } from '#lib/model/remembered.ts';
import { matchesOf } from '../matches.ts';

/**
 * Two words or more that begin with a capital, with particles and initials between them: a name, its office before it. What is
 * surely no capital is passed over first, as `\p{Lu}` is slow.
 */
const CAPITALS =
	/(?=[^\0-@[-\u00BF])(?<![\p{L}’'.])(?:(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|St)\.|\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}[\p{L}’'-]*)(?:\s(?:(?:de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le)\s){0,2}(?:(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|St)\.|\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}[\p{L}’'-]*)){1,7}/gu;

/** Words before a name that say what somebody is. */
const OFFICE =
	/^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|St|Sir|Lord|Lady|Dame|Prime|Vice|Deputy|Foreign|Defen[cs]e|Finance|Financial|Economy|Interior|Justice|Transport|Trade|Infrastructure|Health|Education|Energy|Environment|Labou?r|State|Chief|Executive|Operating|Officer|Minister|Minster|President|Chancellor|Premier|Secretary|Treasurer|Senator|Governor|Mayor|Councillor|Judge|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Pope|Bishop|Archbishop|Cardinal|Saint|General|Colonel|Captain|Major|Sergeant|Admiral|Director|Chairman|Chairwoman|Chair|Leader|Coach|Manager|Editor|Professor|Doctor|Clerk|Sheriff|Inspector|Commissioner|Member|Ambassador|Spokesman|Spokeswoman|Town|City|County|District|Attorney|Analyst|Economist|Artistic|Managing|General|Former|Acting)\.?$/;
/** Words that no name of a person holds. */
const NO_NAME =
	/\b(?:The|This|That|These|South|North|West|East|Northern|Southern|Eastern|Western|Middle|Upper|Lower|New|United|White|House|Group|Security|Ministry|University|College|School|Department|Court|Party|Bank|Street|Road|Bridge|River|Lake|Mountain|Island|Islands|Sea|Ocean|Gulf|Bay|Peninsula|Agreement|Council|Committee|Commission|Embassy|Typhoon|Hurricane|Cyclone|Superstorm|Operation|Mount|Fort|Port|Camp|Cape|Prize|Award|Medal|Palace|Cathedral|Church|Airport|Stadium|Hotel|Hospital|Castle|Tower|Square|Station|Academy|Institute|Foundation|Association|Federation|Corporation|Airlines|Airways|Motors|Studios|Records|Press|Post|Journal|Gazette|Tribune|Herald|Street|Avenue|Valley|Creek|Falls|Hills|Desert|Canal|Strait|Forest|Park|Garden|Gardens|Hall|House|Union|League|Club|Cup|Province|Royal|Society|Museum|Library|Company|Systems|Brewing|Order|Channel|War|Wars|Revolution|Empire|Storm|Tropical|Asia|Africa|America|Europe|States|Kingdom|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Good|Boxing|European|African|American|Central|Supreme|High|Great|National|International|World|Parliament|Semiconductor|Power|Fund|Zone|Rovers|Wanderers|Athletic|Albion|Act|Treaty|Inc|Corp|Ltd|Plc|PLC|LLC|GmbH|AG|SE|NV|ASA|Oyj|SpA|Holdings?|Industries|Group|Lines|Chemicals|Foods|Energy|Mining|Railways?|Ferries|Shipping|Partners|Capital|Electric|Telecom|Pharma|Pharmaceuticals|Technologies|Laboratories|Labs|Media|Entertainment|Stores|Brands|Resources|Metals|Steel|Petroleum|Solutions|Services|Instruments|Electronics|Aircraft|Aviation|Shipyards?|Brewery|Breweries|Pianos|Bancorp|Insurance|Times|News|Day)\b/;
/** Words that begin a sentence or a phrase with a capital and belong to no name. */
const OPENS =
	/^(?:For|In|On|At|To|By|From|With|As|And|But|The|A|An|When|While|After|Before|If|Like|Unlike|Since|Says|Said|Under|Over|Between|During|His|Her|Its|Our|My|Their|Then|Earlier|Later|Not|Also|Although|Because|However|Meanwhile|Despite|Although|Both|Some|Many|Most|One|Two|Three|No|Yes|He|She|It|They|We|I|Had|Was|Were|Is)$/;

export interface Named {
	/** With the office before it where that is one word: "President Carlo Ciampi". */
	readonly name: string;
	readonly at: number;
}

/** The persons whom a text names with two words or more, in its order. */
export const personsIn = remembered(100, (text): readonly Named[] => {
	const found: Named[] = [];
	for (const match of matchesOf(text, CAPITALS)) {
		const words = match[0].split(' ');
		let from = 0;
		words.forEach((word, index) => {
			if (standsBefore(word) === 'yes') from = index + 1;
		});
		const name = words
			.slice(from)
			.join(' ')
			.replace(/[.'’-]+$/, '');
		if (!/\s/.test(name) || NO_NAME.test(name) || name.split(' ').length > LONGEST || !/\p{Ll}/u.test(name)) continue;
		const at = match.index + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
		if (!WITH_ARTICLE.test(text.slice(Math.max(0, at - 5), at)) && !isTitle(text, at, name)) found.push({ name, at });
	}
	return found;
});

/** A word that the name begins behind. */
const standsBefore = remembered(1000, (word) =>
	OPENS.test(word) || OFFICE.test(word.replace(/['’]s$/, '')) || /['’]s?$/.test(word) ? 'yes' : 'no'
);

/** "The Aegean Dawn": what an article stands before is a thing. */
const WITH_ARTICLE = /(?:^|[\s“"(])(?:the|an?)\s$/i;

/** "Her first book, “Silver Nights”, sold": what stands alone between quotation marks is a work. */
function isTitle(text: string, at: number, name: string): boolean {
	return /[“"‘]/.test(text.charAt(at - 1)) && /^[,.]?[”"’]/.test(text.slice(at + name.length, at + name.length + 2));
}

/** Longest name, in words. */
const LONGEST = 5;

/** The full name that goes with a surname. */
export function knownName(people: ReadonlyMap<string, string>, surname: string): string | null {
	return people.get(surname.replace(/['’]s?$/, '')) ?? null;
}
