/** Spelling: British and American, and common slips, folded to one. No two words of other meanings fold to the same. */

/** Lower-case English words as one of their spellings; other words as they are. */
export function plainSpelling(word: string): string {
	const slip = PAIRS.get(word);
	if (slip !== undefined) return slip;
	const singular = word.endsWith('s') ? PAIRS.get(word.slice(0, -1)) : undefined;
	if (singular !== undefined) return `${singular}s`;
	if (word.length < 5 || !ENGLISH.test(word)) return word;
	return RULES.reduce((text, [pattern, to]) => (pattern.test(text) ? text.replace(pattern, to) : text), word);
}

const ENGLISH = /^[a-z]+(?:'s)?$/;

const RULES: readonly (readonly [RegExp, string])[] = [
	// "neighbour", "favourite", "dishonoured"; not "hour", "tour", "contour"
	[
		/^((?:dis|un|mis|multi|en|re)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/,
		'$1or'
	],
	// "organise", "organization", "analyse"; "prize" and "size" are words of their own
	[
		/^(?!(?:prize|prizes|prized|size|sizes|sized|sizing|seize|seizes|seized|seizing|capsize))(.{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational|able)('s)?$/,
		'$1is$2$3'
	],
	[/yz(e|ed|es|er|ers|ing)$/, 'ys$1'],
	// "centre", "kilometres"
	[/(cent|theat|met|lit|fib|calib|sab|spect|meag|lust|somb|och)re(d|s)?$/, '$1er$2'],
	[/^(def|off|pret|lic)ence(s|less|d)?$/, '$1ense$2'],
	[/^practis(e|ed|es|ing)$/, 'practic$1'],
	[/^(catal|dial|anal|monol|prol|epil|travel)ogue(s|d)?$/, '$1og$2'],
	// "travelled", "signalling", "modeller"
	[
		/^(cance|chance|channe|counse|due|due|enamel|fue|grove|labe|leve|libe|marve|mode|pane|pumme|quarre|reve|shove|snive|swive|towe|trave|tunne|unrave|yode|dia|equa|initia|meda|peda|riva|signa|tota|cave|barre|bedeve|dishevel|fune|jewe|chise)l(l)(ed|ing|er|ers|or|ors|ings)$/,
		'$1l$3'
	],
	[/^(an|leuk|septic|h|hypoglyc|tox)aem/, '$1em'],
	[/^haem/, 'hem'],
	[/^(ortho)?paed/, '$1ped'],
	[/^(gyn|arch|palaeo|medi|encyclop)ae/, '$1e'],
	[/^aesth/, 'esth'],
	[/^oest/, 'est'],
	[/^foet/, 'fet'],
	[/^manoeuvr(e|es|ed|ing)$/, 'maneuver$1'],
	[/rrhoea$/, 'rrhea'],
	[/^mould/, 'mold'],
	[/^plough/, 'plow'],
	[/^sceptic/, 'skeptic'],
	[/^enquir/, 'inquir'],
	[/^gaol/, 'jail'],
	[/^artefact/, 'artifact'],
	[/^(fulfil|enrol|instal|distil|instil)l(s|ment|ments)$/, '$1$2'],
	[/^(skil|wil)lful/, '$1ful'],
	[/^(judg|acknowledg|abridg)ement/, '$1ment'],
	[/^(focus|bias|benefit|target|budget|rivet|combat)(s|t)(ed|ing)$/, '$1$3']
];

/** The spelling on the left is read as that on the right. */
const PAIRS: ReadonlyMap<string, string> = new Map(
	(
		'grey:gray greys:grays programme:program programmes:programs aluminium:aluminum moustache:mustache pyjamas:pajamas ' +
		'ageing:aging jewellery:jewelry whiskey:whisky learnt:learned burnt:burned spelt:spelled dreamt:dreamed leapt:leaped ' +
		'spoilt:spoiled towards:toward afterwards:afterward upwards:upward downwards:downward backwards:backward forwards:forward ' +
		'amongst:among whilst:while amidst:amid advisor:adviser advisors:advisers cosy:cozy fulfil:fulfill enrol:enroll ' +
		'cypher:cipher furore:furor ok:okay yoghurt:yogurt tsar:czar encyclopaedia:encyclopedia mediaeval:medieval ' +
		'sulphur:sulfur cheque:cheque kerb:curb snowplough:snowplow percent:percent co-operate:cooperate ' +
		// slips
		'goverment:government govenment:government recieve:receive recieved:received seperate:separate seperated:separated ' +
		'occured:occurred occuring:occurring definately:definitely accomodate:accommodate accomodation:accommodation untill:until ' +
		'teh:the wich:which adn:and begining:beginning beleive:believe beleived:believed calender:calendar commitee:committee ' +
		'comittee:committee concensus:consensus dissapear:disappear dissapeared:disappeared embarass:embarrass enviroment:environment ' +
		'existance:existence foriegn:foreign foward:forward gaurd:guard happend:happened independant:independent ' +
		'immediatly:immediately knowlege:knowledge liason:liaison maintainance:maintenance millenium:millennium neccessary:necessary ' +
		'necesary:necessary noticable:noticeable ocasion:occasion occassion:occasion parliment:parliament persistant:persistent ' +
		'posession:possession prefered:preferred presance:presence priviledge:privilege publically:publicly reccomend:recommend ' +
		'recomend:recommend refered:referred relevent:relevant religous:religious resistence:resistance succesful:successful ' +
		'sucessful:successful successfull:successful suprise:surprise suprised:surprised tommorow:tomorrow tommorrow:tomorrow ' +
		'transfered:transferred truely:truly unforseen:unforeseen wierd:weird thier:their febuary:february wendesday:wednesday ' +
		'wensday:wednesday presidant:president ministery:ministry agreeement:agreement aggreement:agreement agrement:agreement ' +
		'anounced:announced annouced:announced anouncement:announcement'
	)
		.split(' ')
		.map((pair) => pair.split(':') as [string, string])
);
