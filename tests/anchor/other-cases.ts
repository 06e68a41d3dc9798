/** Edits that leave the meaning of a quote alone, and those that take its sentence out. */
import { all, begin, cut, merge, move, put, split } from './edits.ts';
import type { Case } from './meaning-cases.ts';

/** Nothing about the quote's own sentence changes. */
export const UNCHANGED: readonly Case[] = [
	['the same', 'wire', 'shut', (paragraphs) => [...paragraphs]],
	['words changed further on', 'wire', 'shut', put('a grave mistake', 'a blunder')],
	[
		'a sentence after',
		'wire',
		'treaty',
		put('beyond their share.', 'beyond their share. It kept its own fleet at home.')
	],
	['a paragraph after', 'earnings', 'profit', (paragraphs) => [...paragraphs, 'Read more tomorrow.']],
	['the next sentence gone', 'earnings', 'gained', cut('They had lost 9% on Wednesday.')],
	['another number in another sentence', 'earnings', 'leverton', put('350 jobs', '355 jobs')],
	[
		'another paragraph gone',
		'history',
		'begun',
		cut(
			'In the 1850s the railway came to the valley. The railway came to the valley twice, wits said, for the first line was washed away within a month.'
		)
	],
	['a denial elsewhere', 'court', 'guilty', put('He was sentenced', 'That much is known. He was sentenced')],
	['a rewritten end', 'science', 'lake', put('A smaller lake, 12 km wide,', 'Another, of 14 km,')],
	[
		'a quotation after',
		'interview',
		'off',
		put('Fishermen on the coast disagree.', '“Nonsense,” say fishermen on the coast.')
	]
];

/** The quote's words stand as they did, in another place: done by hand, beside the structural edits. */
export const MOVED: readonly Case[] = [
	['one sentence further', 'wire', 'troops', put('Troops moved', 'Night fell. Troops moved')],
	['split before it', 'wire', 'left', split('Norland left it')],
	['split after it', 'earnings', 'ashby', all(begin('Results.'), split('It closed its mill'))],
	[
		'a paragraph before, and that joined to the next',
		'earnings',
		'gained',
		all(begin('Results.'), merge(1), begin('Markets.'))
	],
	['merged', 'history', 'coach', merge(2)],
	['merged and split', 'history', 'railway', all(merge(3), merge(1), split('In the 1850s'))],
	['a connective before it', 'court', 'released', put('Pell was released', 'Meanwhile, Pell was released')],
	['another connective', 'science', 'orbit', put('It entered', 'However, It entered')],
	[
		'swapped with the next sentence',
		'interview',
		'raise',
		move('It hopes to raise £250,000 by next autumn.', 'So far it has raised £80,000.')
	],
	[
		'behind another paragraph',
		'interview',
		'off',
		move('The light was switched off on 31 December 1999.', 'for her mother’s funeral in 2007.')
	]
];

/** Spelling, marks, white space, hyphens and commas. */
export const HARMLESS: readonly Case[] = [
	['spelling', 'history', 'drowned', put('eleven labourers', 'eleven laborers')],
	['spelling', 'court', 'guilty', put('harbour master', 'harbor master')],
	['spelling', 'science', 'vapour', put('water vapour', 'water vapor')],
	['spelling', 'science', 'orbit', put('420 kilometres', '420 kilometers')],
	['spelling', 'science', 'orbit', put('420 kilometres', '420 km')],
	['spelling', 'wire', 'troops', put('moved towards', 'moved toward')],
	['accents', 'science', 'salty', put('Tarn Institute', 'Tárn Institute')],
	['a slip mended', 'wire', 'treaty', put('two governments', 'two goverments')],
	['figures', 'wire', 'offer', put('three of the five', '3 of the 5')],
	['figures', 'court', 'sentenced', put('four years', '4 years')],
	['figures', 'earnings', 'revenue', put('$1,204 million', '$1204 million')],
	['percent', 'wire', 'exports', put('40 percent', '40%')],
	['percent', 'wire', 'exports', put('40 percent', '40 per cent')],
	['million', 'earnings', 'profit', put('$48 million', '$48m')],
	['an ordinal', 'court', 'witnesses', put('the first trial', 'the 1st trial')],
	['a month', 'earnings', 'profit', put('30 September', '30 Sept.')],
	[
		'quotation marks',
		'wire',
		'shots',
		put('“We answered shots that came from the other bank,”', '"We answered shots that came from the other bank,"')
	],
	['quotation marks', 'interview', 'wept', put('“Nobody wept,”', '‘Nobody wept,’')],
	[
		'quotation marks',
		'interview',
		'born',
		put('“I was born on the island in 1948,”', '«I was born on the island in 1948,»')
	],
	['an apostrophe', 'interview', 'back', put('mother’s', "mother's")],
	['an apostrophe', 'wire', 'exports', put('Norland’s exports', "Norland's exports")],
	['white space', 'history', 'voted', put('in April 1802', 'in  April\u00a01802')],
	['white space', 'earnings', 'ashby', put('mill in Ashby', 'mill in\u2009Ashby')],
	['a hyphen', 'science', 'plume', put('90 hours a plume', '90-hours a plume')],
	['a hyphen', 'wire', 'offer', put('reopen', 're-open')],
	['a dash', 'history', 'model', put('the bridge, made about 1790, is', 'the bridge – made about 1790 – is')],
	['a comma', 'wire', 'shut', put('Tuesday after', 'Tuesday, after')],
	['a comma', 'science', 'stopped', put('2036, two', '2036 two')],
	['a comma', 'interview', 'back', put('once, for', 'once for')],
	[
		'a comma',
		'court',
		'upheld',
		put('The appeals court upheld the verdict in', 'The appeals court upheld the verdict, in')
	],
	['a capital', 'court', 'accepted', put('two shipping companies', 'two Shipping companies')],
	['a negation written out', 'science', 'oslo', put('it cannot be', 'it can’t be')],
	['two at once', 'court', 'guilty', all(put('harbour master', 'harbor-master'), put('on 14 February', 'on 14 Feb.'))],
	['moved too', 'history', 'drowned', all(put('eleven labourers', 'eleven laborers'), begin('A new start.'))],
	['moved too', 'science', 'vapour', all(put('water vapour', 'water vapor'), merge(3))]
];

/** The sentence is taken out; `twin`: one like it stays or is put in. */
export const DELETED: readonly Case[] = [
	['without a twin', 'wire', 'troops', cut('Troops moved towards the river at dawn.')],
	['without a twin', 'wire', 'exports', cut('About 40 percent of Norland’s exports pass through Halden.')],
	['without a twin', 'earnings', 'rival', cut('Brightwater bought its rival Pell & Sons in 2018 for €75m.')],
	[
		'without a twin',
		'earnings',
		'demand',
		cut('“We expect demand to recover in the spring,” Chief Executive Maria Holt said.')
	],
	['without a twin', 'history', 'longest', cut('It was the longest span in the kingdom until 1823.')],
	[
		'without a twin',
		'history',
		'model',
		cut('A model of the bridge, made about 1790, is kept in the museum at Aldmouth.')
	],
	['without a twin', 'court', 'jury', cut('The jury could not agree on two of the seven charges.')],
	['without a twin', 'court', 'pension', cut('If Pell is convicted again, he may lose his pension.')],
	['without a twin', 'science', 'plume', cut('Every 90 hours a plume rises from the pole.')],
	['without a twin', 'interview', 'ships', cut('The ministry said that ships no longer needed it.')],
	['twin', 'earnings', 'leverton', cut('The company will close its mill in Leverton by the end of 2024.')],
	['twin', 'earnings', 'ashby', cut('It closed its mill in Ashby in June 2022, with the loss of 350 jobs.')],
	['twin', 'earnings', 'gained', cut('Shares in Brightwater gained 4% on Thursday.')],
	['twin in its place', 'earnings', 'paper', put('Sales of paper fell 3% to $310 million, while sales', 'Sales')],
	['twin', 'history', 'railway', cut('In the 1850s the railway came to the valley.')],
	['twin', 'history', 'sold', cut('The council sold the bridge to the county in 1911.')],
	['twin', 'science', 'lake', cut('Its radar found a lake under the southern ice cap in September 2031.')],
	['twin', 'interview', 'raise', cut('It hopes to raise £250,000 by next autumn.')],
	['twin', 'interview', 'raised', cut('So far it has raised £80,000.')],
	[
		'twin',
		'wire',
		'treaty',
		all(
			cut('The two governments signed a fishing treaty in March 2016.'),
			put('at dawn.', 'at dawn. The two governments signed a border treaty in May 2009.')
		)
	],
	[
		'twin in its place',
		'wire',
		'shut',
		all(
			cut(
				'Norland shut its border with Estria on Tuesday after 12 people were killed in a clash near the town of Halden.'
			),
			begin(
				'Norland shut its border with Sudland on Friday after 48 people were killed in a clash near the town of Varn.'
			)
		)
	],
	[
		'twin',
		'court',
		'trial',
		all(
			cut('A second trial opened on 9 January 2023.'),
			put('is unclear.', 'is unclear. A third trial opened on 6 March 2024.')
		)
	],
	[
		'twin',
		'court',
		'released',
		all(cut('Pell was released in May 2022.'), put('first trial.', 'first trial. Kemp was released in May 2022.'))
	],
	[
		'twin',
		'court',
		'sentenced',
		all(
			cut('He was sentenced to four years in prison.'),
			put('first trial.', 'first trial. She was sentenced to nine years in prison.')
		)
	],
	[
		'twin',
		'science',
		'orbit',
		all(
			cut('It entered orbit 420 kilometres above the ice.'),
			put('the 2040s.', 'the 2040s. It will enter orbit 300 kilometres above the ice.')
		)
	],
	['twin', 'science', 'wide', cut('The lake is about 30 km wide and lies 8 km deep.')],
	[
		'twin',
		'interview',
		'moved',
		all(
			cut('Ms Moor moved to the mainland in 2001.'),
			put('otherwise.', 'otherwise. Mr Moor moved to the mainland in 1998.')
		)
	],
	[
		'twin',
		'interview',
		'off',
		all(cut('The light was switched off on 31 December 1999.'), begin('The horn was switched off on 30 June 1987.'))
	],
	['all but the article’s frame', 'history', 'died', () => ['The bridge stands.']],
	['all', 'history', 'coach', () => []]
];
