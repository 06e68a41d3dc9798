/** Texts of any length that try a rule again and again: what a rule looks for, and what it must look past. */

/** Repeated to the length asked for, as one paragraph. */
const UNITS: readonly string[] = [
	// prose
	'it was quiet and ',
	'He said on Friday that it ended in 1965. ',
	'The council opened a bridge on Monday, closed the mill in May, and said that it would wait until 2021. ',
	'On Monday, when it rained, he left, while she, who had come in 1990, stayed; ',
	// dates, one or more of each parser
	'on 22 August 2019 and ',
	'2019-08-22 ',
	'8/22/2019 ',
	'Aug. 6, 1997, ',
	'May 12-14 ',
	'the week of May 5 ',
	'the second Sunday in ',
	'the first week of ',
	'Easter ',
	'last Christmas ',
	'the summer of ',
	'the winter of 1941–42 ',
	'in March ',
	'May ',
	'March 2011 ',
	'from May to ',
	'between 1757 and 1763 ',
	'1910-45 ',
	'1910-',
	'between ',
	'the 1850s ',
	'the ’90s ',
	'nineteen seventy-nine ',
	'44 BC ',
	'AD ',
	'the late 19th century ',
	'the ninth and tenth centuries ',
	'66 million years ago ',
	'million ',
	'circa ',
	'the third quarter of ',
	'Q3 2019 ',
	'fiscal 2019 ',
	'the first half ',
	'every Friday ',
	'twice a week ',
	'every other ',
	'two years ago ',
	'two days later ',
	'a month before the vote ',
	'the following year ',
	'last year ',
	'earlier this ',
	'the end of the ',
	'within 90 days of ',
	'a 90-day notice ',
	'three to five ',
	'for two weeks ',
	'the past two ',
	'Monday ',
	'Monday, ',
	'the day after ',
	'yesterday morning ',
	'10:35 a.m. EST ',
	'half past ',
	'noon ',
	'at 9 ',
	'now recently soon ',
	'on the ',
	'on ',
	'of the ',
	'in ',
	'since ',
	'until ',
	// numbers that are no dates
	'1965',
	'1965 ',
	'1,500 ',
	'1-2-',
	'$3.5 ',
	'three ',
	'twenty-',
	'3–2 ',
	'10:',
	// marks
	'a, ',
	'; ',
	', and ',
	'“a” said ',
	'“',
	'” ',
	'(',
	'(a) ',
	'’s ',
	"'",
	'—',
	'-a-b',
	'- ',
	'. ',
	'...',
	'! ',
	'?',
	' ',
	// names and countries
	'Abe Kim ',
	'A',
	'A ',
	'a',
	'Aa',
	'U.S. ',
	'U.',
	'Mr. ',
	'St. ',
	'Japan, South Korea, ',
	'South ',
	'New York, N.Y., ',
	'Paris Hilton ',
	'President ',
	'the prime minister of ',
	'Bank of ',
	'Georgia ',
	'Republic of the ',
	'Congo',
	'former ',
	// clauses
	'that ',
	'which was ',
	'who said ',
	'and said ',
	'if when while ',
	'was ',
	'to have been ',
	'he ',
	'it said it said ',
	// characters
	'\u0001\u0002 ',
	'\u0000',
	'\uD800',
	'\uDC00 ',
	'e\u0301',
	'\u0301',
	'👩‍👩‍👧 ',
	'\u202E\u2066',
	'تاريخ ',
	'日本。',
	'\u00AD',
	'\u200B'
];

export interface LongText {
	readonly name: string;
	/** The paragraphs of a text of about so many UTF-16 units. */
	readonly paragraphs: (size: number) => readonly string[];
}

const repeat = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

/** Marks that open and close, one in the other. */
const nested = (open: string, close: string) => (size: number) => {
	const depth = Math.ceil(size / 2 / (open.length + close.length));
	const words = 'it sank on Friday ';
	return [`${open.repeat(depth)}${repeat(words, size / 2)}${close.repeat(depth)}`];
};

const SENTENCE = 'The river rose on Friday and the town was flooded in 1965.';

export const LONG_TEXTS: readonly LongText[] = [
	...UNITS.map((unit) => ({ name: JSON.stringify(unit), paragraphs: (size: number) => [repeat(unit, size)] })),
	{ name: 'quotes within quotes', paragraphs: nested('“he said ', ' it said”') },
	{ name: 'brackets within brackets', paragraphs: nested('(in May [', '] 1965)') },
	{ name: 'one word', paragraphs: (size) => [`On Friday ${'abcdefghij'.repeat(size / 10)} sank.`] },
	{ name: 'one capital word', paragraphs: (size) => [`On Friday ${'Abcdefghij'.repeat(size / 10)} sank.`] },
	{
		name: 'one sentence of many words',
		paragraphs: (size) => [`On Friday ${repeat('very ', size)}many sank in 1965.`]
	},
	{
		name: 'a sentence a paragraph',
		paragraphs: (size) => Array<string>(Math.ceil(size / SENTENCE.length)).fill(SENTENCE)
	},
	{ name: 'a word a paragraph', paragraphs: (size) => Array<string>(Math.ceil(size / 7)).fill('Friday.') },
	{ name: 'a country a paragraph', paragraphs: (size) => Array<string>(Math.ceil(size / 7)).fill('Georgia') },
	{
		name: 'another sentence each time',
		paragraphs: (size) => [
			Array.from({ length: Math.ceil(size / 60) }, (_, i) => {
				const year = 1000 + (i % 1019);
				return `The town of Bel${i.toString(36)} fell to the army of Kor${(i * 7).toString(36)} in ${year}.`;
			}).join(' ')
		]
	}
];
