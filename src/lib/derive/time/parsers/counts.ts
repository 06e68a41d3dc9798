/** Numbers of four digits that are no years: counts, prices, addresses, telephone and model numbers. */

/** What follows a number that counts something: "1,500 troops", "1600 Pennsylvania Avenue", "2000 feet", "the 1900 block of". */
const COUNTED =
	/^(?:\s+(?:\d|percent|per\s?cent|people|troops|soldiers|men|women|children|workers|employees|jobs|shares|tons?|tonnes|miles?|kilomet|met(?:er|re)s?|feet|foot|acres|hectares|pounds|dollars|euros|yen|won|barrels|homes|houses|votes|points|degrees|units|cars|copies|calories|words|million|billion|trillion|hours|minutes|seconds|days|weeks|months|years|times|megawatts|rpm|mph|km|kg|mm|cm|m|GMT|UTC|[ECMP][SD]T|block\s+of|index)\b|\s+(?:\p{Lu}\p{L}+\s+){0,2}(?:Avenue|Street|Road|Boulevard|Drive|Lane|Terrace|Ave\.|St\.|Blvd\.|Rd\.)|-(?:foot|mile|meter|metre|acre|pound|ton|seat|member|strong|plus|point|page|word|hour|day|year|month)|\s*%|°)/iu;
/** "1500 and 2000 people": the first number counts what the second does. */
const TO_COUNTED = /^\s*(?:and|to|or|-|–)\s*\d[\d,]*(?=\D)/;

/** What stands before a number that is no year: a price, a count, the number of something. */
const NUMBERED =
	/(?:[$£€¥#№]\s?|\b(?:flight(?:\s+[a-z]{2,3})?|[a-z]\.s\.c\.|asteroid|comet|NGC|ISO|RFC|IEC|DIN|route|rule|table|figure|version|building|highway|bus|train|tram|gate|exit|lot|form|serial|phone|telephone|fax|call|dial|text|room|suite|no\.?|number|page|section|article|chapter|resolution|apartment|box|unit|model|windows|office|at least|more than|fewer than|less than|over|nearly|almost|some|only|another|points? at|rose to|fell to|there (?:were|are)|(?:crowd|population|total|attendance|number|capacity|toll|garrison|audience|membership|staff|workforce) of(?: (?:about|around|nearly|over|some))?|(?:one|two|some|many|most|half|all|each|none|any|\d) of the)\s+|\d-)$/i;
/** "until at least 2015": a year, where "at least 2015" alone is a count. */
const SINCE_AT_LEAST = /\b(?:until|till|since|by|through)\s+at\s+(?:the\s+)?(?:least|latest)\s+$/i;
/** "a Boeing 1900", "a Peugeot 2008": one of a kind that bears a number. */
const MODEL = /\b[Aa]n?\s+\p{Lu}[\p{L}-]+\s+$/u;
/** "a venture called Orion 1990": a name that ends in a number. */
const NAMED = /\b(?:called|named|dubbed|nicknamed|titled|entitled)\s+["“‘]?(?:\p{Lu}[\p{L}-]*\s+){1,3}$/u;
/** "her 1987 Vauxhall": a car, by the year in which it was built. */
const CAR =
	/^\s+(?:Audi|BMW|Bentley|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Ferrari|Fiat|Ford|GMC|Honda|Hyundai|Jaguar|Jeep|Kia|Lexus|Lincoln|Mazda|Mercedes|Mini|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Pontiac|Porsche|Renault|Rolls|Saab|Seat|Skoda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|Volvo)\b(?!\s+(?:strike|plant|factory|recall|deal|merger|scandal|crisis))/;

/** "020 7946 1958": the last group of a telephone number. */
const DIALLED = /\d{3,}[\s-]$/;

/** Whether a number between `lead` and `tail` counts or numbers something instead of naming a year. */
export function isCount(lead: string, tail: string): boolean {
	if (SINCE_AT_LEAST.test(lead) && !COUNTED.test(tail)) return false;
	if (NAMED.test(lead) || CAR.test(tail) || NUMBERED.test(lead) || MODEL.test(lead) || DIALLED.test(lead)) return true;
	return COUNTED.test(tail) || (TO_COUNTED.test(tail) && COUNTED.test(tail.replace(TO_COUNTED, '')));
}
