/** The words that make a country’s name something else: a person, another place, a dish, a team. */

/** Words that are also given names or surnames; with another capitalised word of a name beside them they are one. */
export const PERSON_LIKE = new Set([
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
export const PLACE_LEAD =
	/\b(?:in|to|from|of|at|near|across|through|throughout|outside|inside|into|toward|towards|between|and|with|for|against|via|than|by|over|around|within)\s+$/i;
/** Words after which a name is a place's, and no person's or company's. */
export const STRICT_PLACE_LEAD =
	/\b(?:in|at|near|outside|inside|into|across|throughout|around|downtown|village of|town of|city of|suburb of|port of)\s+$/i;
/** Words behind the name of a place: "Nelson residents", "Bitola-based". */
export const PLACE_TAIL =
	/^(?:-(?:based|born|area)\b|\s+(?:residents?|council|councill?ors?|neighbou?rhood|suburbs?|metropolitan|natives?|townspeople|villagers)\b|,\s+(?:\p{Lu}\p{Ll}{2,4}\.|\p{Lu}{2}\b|\p{Lu}\.\p{Lu}\.))/u;
/** Words that make the phrase before them something else. */
export const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
	Turkey: /^\s+(?:dinner|sandwich|breast|meat|shoot|Day|Trot|Creek|soup|burger|bacon|stuffing)\b/,
	Washington: /^\s+(?:Post|Times|Irving|Examiner)\b/,
	Paris: /^-Match\b|^\s+(?:Match|Hilton|Jackson|Saint|St\b)/,
	London: /^\s+Breed\b/,
	Berlin: /^\s+(?:wall|Heart)\b/,
	Jersey: /^\s+(?:City|Shore|Devils)\b/,
	Indian: /^\s+(?:Ocean|reservation|tribe|Wells|Affairs|summer|Country|Creek|River)\b/,
	American: /^\s+(?:Airlines|Express|Samoa|Idol|League|Indian)\b/,
	Mexico: /^\s+Beach\b/,
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
	Persian: /^\s+(?:Gulf|carpets?|rugs?|cats?)\b/,
	Korean: /^\s+Peninsula\b/i,
	Brussels: /^\s+sprouts?\b/i,
	Bermuda: /^\s+(?:shorts|Triangle)\b/,
	Manila: /^\s+(?:envelopes?|folders?)\b/i,
	Kobe: /^\s+(?:Bryant|Steel|beef)\b/,
	German: /^\s+(?:shepherds?|measles)\b/i,
	Afghan: /^\s+hounds?\b/i,
	Russian: /^\s+(?:roulette|dolls?)\b/i,
	Turkish: /^\s+(?:delight|baths?)\b/i,
	Venetian: /^\s+blinds?\b/i,
	Niger: /^\s+(?:River|Delta|State)\b/,
	Benin: /^\s+Bronzes?\b/,
	Congo: /^\s+River\b/,
	Jordan: /^\s+River\b/,
	Panama: /^\s+(?:hat|City Beach)\b/,
	Westminster: /^\s+(?:Kennel|Abbey|Dog)\b/
};
/** Words that make the phrase after them something else. */
export const NOT_AFTER: Readonly<Record<string, RegExp>> = {
	Mexico: /\bNew\s+$/,
	Victoria: /\b(?:Lake|Queen|HMS)\s+$/,
	Jersey: /\bNew\s+$/,
	Orleans: /\bNew\s+$/,
	Zealand: /\bNew\s+$/,
	England: /\bNew\s+$/,
	Wales: /\bNew South\s+$|\bPrince of\s+$|\bJimmy\s+$/,
	Guinea: /\bNew\s+$/,
	Virginia: /\bWest\s+$/,
	America: /\b(?:South|Latin|Central|North|Captain|Miss|Bank of)\s+$/,
	American: /\b(?:South|Latin|Central|North|Pan)[\s-]+$/,
	Americans: /\b(?:South|Latin|Central|North)[\s-]+$/,
	Indian: /\b(?:American|West|Cleveland)\s+$/,
	Ireland: /\bNorthern\s+$/,
	Jordan: /\b(?:River|Air|Michael|Vernon)\s+$/,
	Niger: /\bRiver\s+$/,
	Benin: /\b(?:[Kk]ingdom|Bight)\s+of\s+$/,
	Korea: /\b(?:Kim)\s+$/,
	Washington: /\b(?:George|Denzel|Booker T\.)\s+$/i
};
/** "English" is a language more often than a people. */
export const ENGLISH_PEOPLE =
	/^\s+(?:team|side|club|clubs|football|footballer|soccer|cricket|rugby|Premier|town|city|village|countryside|law|court|courts|king|queen|crown|monarch|people|fans|government|parliament|county|coast|Channel|Civil|man|woman|player|captain|manager|government|police|nobles?|army|fleet|ships?|settlers?|colon\w+)\b/;

/** Words that are something else unless they are spelled with care. */
export const COMMON_WORDS = new Set(['Pole', 'Finn', 'Dane', 'Male', 'Turk', 'Lao', 'Kiwi', 'Welsh']);
/** Cities and regions whose name is as often a word: they count only as "in Nice" or "Reading, England". */
export const WORD_PLACES = new Set(
	'Orange Mission Man Shaping Tame Most Worms Rota Salt Tours Nice Lens Dole Sale Reading Fleet Deal Split Acre Erode Canning Saga Date Goes Best Imperial Tank Police Marks Mobile Plantation Sunrise Independence Central Garner Spring Temple Sterling Normal Green Superior Surprise Banning Seaside Fountain Sparks Bend University Retreat Bath Battle March Lincoln Jackson Madison Carson Austin Gary Eugene Kent Clinton Marion Aurora Augusta Francis Davis Warren Lawrence Norman Newton Irving Wayne Allen Tyler Arnold Bell Bruce Cary Ceres Douglas Franklin Grant Henderson Howard Hobart Lancaster Layton Lynn Martin Medina Milton Moore Murray Nelson Oliver Perry Quincy Ramos Roy Santos Shelby Stanton Troy Vernon Wesley Wilson Jose Maria Leon Cruz Lopez Gomez Rosario Victoria Charlotte Florence Hamilton Taylor Alexandria Logan Palmer Campbell Chandler Gilbert Burton Barry Burke Carter Craig Hill Holland Hudson Hunter Jersey Jasper Kennedy Lancaster Leeds Lima Mercedes Melissa Montgomery Newman Norfolk Parker Paterson Preston Richmond Robinson Romeo Salem Sandy Scott Sherman Stafford Victor Wallace Walker Webster Union Liberty Enterprise Progress Hope Trinity Commerce Concord Bloom Colony Champion Anna Angelica Antonio Barbara Bianca Isabel Juliana Laura Luis Marco Mario Miguel Pedro Rafael Ramon Roberto Salvador Sebastian Silva Sofia Sonia Teresa Valentina Veronica Virginia Delta Plateau Rivers Cross Bari Bale Como Pisa Siena Corona Ontario Toledo Constantine'.split(
		' '
	)
);
/** Of these, so well known as places that only a person's name beside them speaks against it. */
export const PLAIN_PLACES = new Set(
	'Austin Charlotte Florence Richmond Toledo Virginia Victoria Leeds Norfolk Ontario Alexandria Pisa Bari Siena'.split(
		' '
	)
);
/** Capitalised words that stand before a place without making it a person's name. */
export const NO_GIVEN_NAME =
	/^(?:The|A|An|In|On|At|From|To|Of|For|And|But|Or|Near|With|By|As|When|While|After|Before|Since|Into|Over|Via|Like|Unlike|Is|Was|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Downtown|Inner|Outer|Old|New|Great|Metro|Suburban|Rural|Across|Around|Outside|Inside|Throughout|Between|Both|Nearby|University|College|Bank|City|Port|Lake|Mount|Royal|Real|Atletico|Inter|Club|Hotel|Embassy|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;
export const TITLES =
	/\b(?:Mr|Mrs|Ms|Dr|Duke of|Duchess of|Earl of|King|Queen|Prince|Princess|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Judge|Justice|President|Coach|Sir|Lord|Lady|Prof|Professor|Officer|Detective|Sheriff|Chancellor|Minister|Pope|Saint|Miss|[Ee]mperor|[Ee]mpress|[Ss]ultan|[Cc]aliph|[Tt]sar|king|queen|pope|patriarch|bishop)\.?\s+$/;
/** Capitalised words before a kind of place that are no name: "The High School", "World Trade Center" stays one. */
export const NO_SITE =
	/^(?:The|A|An|In|On|At|This|That|Our|Their|His|Her|My|Every|Each|Any|No|Some|New|Old)\s+\p{L}+$|^(?:United|European|International|World|Global|UN|Nato|NATO)\s|^(?:High|Supreme|Crown|Detention|Public|Private|Catholic|Old|New)\s+\p{L}+$/u;
/** Peoples whose word is their language's as well. */
export const LANGUAGES = new Set(
	'Arabic Chinese Danish Dutch Finnish French German Greek Hungarian Italian Japanese Korean Persian Polish Portuguese Russian Spanish Swedish Turkish Vietnamese Welsh Irish Czech Thai Norwegian Romanian Ukrainian Catalan Basque Flemish Cantonese Breton Zulu Maltese'.split(
		' '
	)
);
/** "studying Portuguese", "translated into German": before a word that nothing follows, the language is meant. */
export const LANGUAGE_LEAD =
	/\b(?:spea?ks?|spoke|spoken|speaking|study|studied|studies|studying|learn|learns|learned|learnt|learning|teach|teaches|taught|teaching|read|reads|reading|write|writes|wrote|written|writing|understands?|understood|sang|sing|sung|singing|printed|published|broadcast|translated|translation|fluent|said|says|shout(?:ed|ing)|word|song|in\s+both)\s+(?:(?:in|into|from|to|fluent|basic|some|a\s+little|good|perfect|broken|\p{Lu}\p{Ll}+(?:,|\s+and|\s+or))\s+){0,2}$|\b(?:into|in)\s+(?:fluent|broken|perfect)\s+$/iu;
/** What follows a language's name and no adjective: the end of a clause or a list. */
export const LANGUAGE_TAIL =
	/^(?:\s*[.,;:!?)”"’]|\s+(?:and|or|as|but|with|at|for|on|while|when|since|from|fluently|well)\b|\s*$)/;
/** What somebody does, right before a name: "the editor Milan Dobre". */
export const ROLE_LEAD =
	/\b(?:(?!(?:over|under|after|former|other|another|either|neither|whether|rather|ever|never|together|upper|lower|inner|outer|greater|nearer|later|earlier|summer|winter|border|river|order|for|or|nor|major|minor|senior|junior|interior|exterior|prior)\s)\p{Ll}{3,}(?:er|or|ist|man|woman|ian)|chief|coach|poet|captain|architect|chef|clerk|cook|critic|guard|judge|monk|nun|nurse|pilot|scientist|spy|student|witness|actress|princess|striker)\s+$/u;
/** What sails, right before its name. */
export const SHIP_LEAD =
	/\b(?:ships?|brigs?|brigantine|schooner|frigate|barque|sloop|cutter|steamer|steamship|paddle steamer|ferry|trawler|tanker|freighter|collier|liner|destroyer|cruiser|battleship|corvette|submarine|vessel|yacht|warship|whaler|clipper|galleon|lifeboat|tug|HMS|HMCS|USS|SS|MV)\s+$/;
/** "A submarine Argentina bought": what is done to the ship is done by the country. */
export const DID =
	/^\s+(?!(?:sank|ran|struck|left|sailed|was|had)\b)(?:\p{Ll}+ed|bought|sent|lost|built|sold|took|made|lent|gave)\b/u;
/** Titles of a person that no country bears. */
export const COURTESY = /\b(?:Mr|Mrs|Ms)\.?\s+$/;
/** Seas lie in no country: "Gulf of Mexico", "South China Sea". */
export const WATER_LEAD = /\b(?:Gulf|Sea|Bay|Bight)\s+of\s+$/;
export const WATER_TAIL = /^\s+(?:Sea|Ocean|Channel|Gulf)\b/;
/** Countries and capitals that are given names as often. */
export const GIVEN_COUNTRIES = new Set('Jordan Chad Israel Sofia'.split(' '));
/** Places that are given names too: before another name they are one, "Florence Nightingale". */
export const GIVEN_PLACES = new Set('Austin Charlotte Florence Victoria Virginia'.split(' '));
/** Words that follow a place and no given name. */
export const INSTITUTION =
	/^\s(?:Police|State|City|County|Governor|Gov|Sen|Senate|House|Supreme|Court|Department|Republicans?|Democrats?|Democratic|Republican|Mayor|Airport|University|Tech|Beach|National|International|Street|Avenue|Road|River|Hospital|School|High|College|Legislature|General|Attorney|Fire|Public|Park|Station|Square|River|Valley|Falls|Gateway|Rail|Railway|Military|Commonwealth|Times|Museum|Central|North|South|East|West)\b/;
/** What no surname alone stands before: another name, "Park Avenue", or the rest of one, "Xi’an". */
export const NO_SURNAME_TAIL = /^(?:\s\p{Lu}\p{Ll}|['’]\p{Ll}{2}|-\p{L})/u;
