/** Numbers, scales and units that are written in more than one way. */

const SMALL = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen'
).split(' ');

/** "seven": 7. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(SMALL.map((word, n) => [word, n]));

export const TENS: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10])
);

/** "seventh": "7th". */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
	(
		'first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th ' +
		'eleventh:11th twelfth:12th thirteenth:13th fourteenth:14th fifteenth:15th sixteenth:16th seventeenth:17th ' +
		'eighteenth:18th nineteenth:19th twentieth:20th'
	)
		.split(' ')
		.map((pair) => pair.split(':') as [string, string])
);

/** What stands behind a figure: "5m", "3bn". */
export const SCALES: ReadonlyMap<string, string> = new Map([
	['m', 'million'],
	['mn', 'million'],
	['bn', 'billion'],
	['b', 'billion'],
	['tn', 'trillion'],
	['k', 'thousand']
]);

/** Units behind a number, by what is read for them; the plural is the same unit. "m" alone is left: metre or million. */
export const UNITS: ReadonlyMap<string, string> = new Map(
	(
		'kilometer:km,kms,kilometer,kilometers,kilometre,kilometres kilogram:kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes ' +
		'centimeter:cm,centimeter,centimeters,centimetre,centimetres millimeter:mm,millimeter,millimeters,millimetre,millimetres ' +
		'meter:meter,meters,metre,metres mile:mile,miles foot:ft,foot,feet pound:lb,lbs liter:liter,liters,litre,litres ' +
		'hectare:ha,hectare,hectares megawatt:mw,megawatt,megawatts gigawatt:gw,gigawatt,gigawatts kilowatt:kw,kilowatt,kilowatts ' +
		'tonne:tonne,tonnes hour:hr,hrs,hour,hours minute:min,mins,minute,minutes'
	)
		.split(' ')
		.flatMap((entry) => {
			const [unit = '', names = ''] = entry.split(':');
			return names.split(',').map((name) => [name, unit] as const);
		})
);
