/** Edits after which a quote no longer says what it said: none may be exact, moved or harmless. */
import type { ArticleName } from './articles.ts';
import { all, begin, cut, type Edit, merge, move, put, split } from './edits.ts';

export type Case = readonly [kind: string, article: ArticleName, quote: string, edit: Edit];

const numbers: readonly Case[] = [
	['number', 'wire', 'shut', put('12 people', '48 people')],
	['number', 'wire', 'shut', put('12 people', '112 people')],
	['number', 'wire', 'shut', put('12 people', 'a dozen people')],
	['number', 'wire', 'shut', all(put('12 people', '21 people'), begin('Update.'))],
	['number', 'wire', 'offer', put('three of the five', 'two of the five')],
	['number', 'wire', 'offer', put('three of the five', 'three of the six')],
	['number', 'wire', 'exports', put('40 percent', '14 percent')],
	['number', 'wire', 'exports', put('About 40 percent', '40 percent')],
	['number', 'wire', 'lorries', put('600', '6,000')],
	['number', 'earnings', 'profit', put('$48 million', '$4.8 million')],
	['number', 'earnings', 'profit', put('net profit of $48 million', 'net loss of $48 million')],
	['number', 'earnings', 'revenue', put('6.5%', '65%')],
	['number', 'earnings', 'revenue', put('$1,204', '$1.204')],
	['number', 'earnings', 'debt', put('below $200 million', 'below $20 million')],
	['number', 'earnings', 'rival', put('€75m', '€75bn')],
	['number', 'history', 'drowned', put('eleven labourers', 'seven labourers')],
	['number', 'court', 'sentenced', put('four years', 'fourteen years')],
	['number', 'court', 'accepted', put('$90,000', '$900,000')],
	['number', 'court', 'jury', put('two of the seven', 'seven of the seven')],
	['number', 'science', 'wide', put('30 km wide and lies 8 km', '8 km wide and lies 30 km')],
	['number', 'science', 'plume', put('90 hours', '19 hours')],
	['number', 'interview', 'raise', put('£250,000', '£25,000')],
	['number', 'interview', 'raised', put('£80,000', '£180,000')],
	['number', 'interview', 'back', put('once, for', 'twice, for')],
	['unit', 'wire', 'exports', put('40 percent', '40 percentage points')],
	['unit', 'science', 'orbit', put('420 kilometres', '420 miles')],
	['unit', 'science', 'orbit', put('420 kilometres', '420 metres')],
	['unit', 'science', 'wide', put('30 km wide', '30 m wide')],
	['unit', 'science', 'plume', put('90 hours', '90 minutes')],
	['unit', 'earnings', 'rival', put('€75m', '$75m')],
	['unit', 'earnings', 'profit', put('$48 million', '48 million yen')],
	['unit', 'interview', 'raised', put('£80,000', '€80,000')],
	['unit', 'court', 'sentenced', put('four years', 'four months')]
];

const dates: readonly Case[] = [
	['date', 'wire', 'shut', put('Estria on Tuesday', 'Estria on Thursday')],
	['date', 'wire', 'treaty', put('March 2016', 'May 2016')],
	['date', 'wire', 'treaty', put('March 2016', 'March 2015')],
	['date', 'wire', 'left', put('4 May 2021', '14 May 2021')],
	['date', 'wire', 'left', put('4 May 2021', '4 May 2012')],
	['date', 'wire', 'left', put('on 4 May 2021', 'before 4 May 2021')],
	['date', 'wire', 'offer', put('by 1 June', 'after 1 June')],
	['date', 'wire', 'offer', put('by 1 June', 'by 1 July')],
	['date', 'wire', 'troops', put('at dawn', 'at dusk')],
	['date', 'earnings', 'leverton', put('by the end of 2024', 'by the end of 2025')],
	['date', 'earnings', 'leverton', put('by the end of 2024', 'at the start of 2024')],
	['date', 'earnings', 'gained', put('on Thursday', 'on Friday')],
	['date', 'earnings', 'demand', put('in the spring', 'in the autumn')],
	['date', 'earnings', 'debt', put('since 2015', 'until 2015')],
	['date', 'history', 'begun', put('1787', '1778')],
	['date', 'history', 'flood', put('the winter of 1801', 'the summer of 1801')],
	['date', 'history', 'railway', put('In the 1850s', 'In the 1860s')],
	['date', 'history', 'coach', put('3 August of that year', '3 August of the next year')],
	['date', 'history', 'died', put('before the work', 'after the work')],
	['date', 'court', 'trial', put('9 January', '19 January')],
	['date', 'court', 'released', put('May 2022', 'March 2022')],
	['date', 'science', 'stopped', put('two years later', 'two years earlier')],
	['date', 'science', 'lander', put('2040s', '2050s')],
	['date', 'interview', 'off', put('31 December', '1 December')],
	['date', 'interview', 'raise', put('next autumn', 'last autumn')],
	['date', 'interview', 'danced', put('until midnight', 'after midnight')],
	['date', 'interview', 'mains', put('In 1962', 'In 1926')]
];

const names: readonly Case[] = [
	['name', 'wire', 'shut', put('the town of Halden', 'the town of Hulden')],
	['name', 'wire', 'shut', put('Norland shut its border with Estria', 'Estria shut its border with Norland')],
	['name', 'wire', 'left', put('Norland left it', 'Estria left it')],
	['name', 'wire', 'exports', put('Norland’s exports', 'Estria’s exports')],
	['name', 'wire', 'shots', put('General Odd Varga', 'Ilse Brandt')],
	['name', 'wire', 'talks', put('Norland’s president, Tomas Reck,', 'Estria’s president, Ada Noll,')],
	['name', 'wire', 'talks', put('Tomas Reck', 'Jan Reck')],
	['name', 'earnings', 'leverton', put('mill in Leverton', 'mill in Ashby')],
	['name', 'earnings', 'demand', put('Chief Executive Maria Holt', 'Finance chief Dan Osei')],
	['name', 'earnings', 'debt', put('Finance chief Dan Osei', 'Rival chief Ann Pell')],
	['name', 'earnings', 'rival', put('Pell & Sons', 'Bell & Sons')],
	['name', 'earnings', 'bid', put('Norpulp', 'Pell & Sons')],
	[
		'name',
		'earnings',
		'rival',
		put('Brightwater bought its rival Pell & Sons', 'Pell & Sons bought its rival Brightwater')
	],
	['name', 'history', 'begun', put('Eli Thorne', 'Ezra Thorne')],
	[
		'name',
		'history',
		'sold',
		put('The council sold the bridge to the county', 'The county sold the bridge to the council')
	],
	['name', 'court', 'accepted', put('said Pell had', 'said Kemp had')],
	['name', 'court', 'guilty', put('former harbour master', 'current harbour master')],
	['name', 'court', 'sealed', put('The judge', 'The defendant')],
	['name', 'science', 'lake', put('southern ice cap', 'northern ice cap')],
	['name', 'science', 'salty', put('Tarn Institute', 'Torn Institute')],
	['name', 'interview', 'born', put('Lena Moor, the', 'Lena Muir, the')],
	['name', 'interview', 'lamp', put('My father', 'My mother')],
	['name', 'interview', 'wept', put('he said', 'she said')],
	['name', 'interview', 'moved', put('Ms Moor moved', 'Mr Moor moved')],
	['country', 'wire', 'treaty', put('The two governments', 'Norland and Japan')],
	['country', 'history', 'begun', all(put('bridge at Corran', 'bridge at Corran, France,'))],
	['country', 'science', 'salty', put('at the Tarn Institute', 'in China')]
];

const negations: readonly Case[] = [
	['negation', 'wire', 'talks', put('would not return', 'would return')],
	['negation', 'wire', 'fired', put('denied that it', 'said that it')],
	['negation', 'wire', 'fired', put('had fired first', 'had not fired first')],
	['negation', 'wire', 'left', put('Norland left it', 'Norland never left it')],
	['negation', 'wire', 'troops', put('Troops moved', 'No troops moved')],
	['negation', 'wire', 'offer', put('has offered', 'has not offered')],
	['negation', 'wire', 'offer', put('has offered', 'has refused')],
	['negation', 'earnings', 'leverton', put('will close', 'won’t close')],
	['negation', 'earnings', 'bid', put('rejected', 'accepted')],
	['negation', 'earnings', 'analysts', put('recommended that investors buy', 'recommended that investors not buy')],
	['negation', 'history', 'plan', put('No plan', 'A plan')],
	['negation', 'history', 'longest', put('It was the longest', 'It was not the longest')],
	['negation', 'court', 'guilty', put('guilty of', 'not guilty of')],
	['negation', 'court', 'admitted', put('has never admitted', 'has admitted')],
	['negation', 'court', 'jury', put('could not agree', 'could agree')],
	['negation', 'court', 'sealed', put('remain sealed', 'be unsealed')],
	['negation', 'science', 'oslo', put('it cannot be', 'it can be')],
	['negation', 'science', 'methane', put('None contained', 'All contained')],
	['negation', 'interview', 'wept', put('Nobody wept', 'Everybody wept')],
	['negation', 'interview', 'ships', put('no longer needed', 'still needed')],
	// the same words, taken back by those round them
	['negation', 'wire', 'shut', put('Norland shut its', 'It is not true that Norland shut its')],
	['negation', 'wire', 'exports', put('About 40', 'It is false that about 40')],
	['negation', 'wire', 'left', put('Norland left it', 'It is a myth that Norland left it')],
	['negation', 'wire', 'left', put('on 4 May 2021, saying', 'on 4 May 2021, which is untrue, saying')],
	['negation', 'earnings', 'paper', put('Sales of paper', 'Nobody believes that Sales of paper')],
	['negation', 'earnings', 'gained', put('on Thursday.', 'on Thursday, or so it was wrongly reported.')],
	[
		'negation',
		'court',
		'upheld',
		put('The appeals court upheld', 'There is no evidence that The appeals court upheld')
	],
	['negation', 'science', 'reached', put('The probe Lantern', 'Contrary to reports that The probe Lantern')],
	['negation', 'science', 'lake', put('in September 2031.', 'in September 2031. That proved to be false.')],
	['negation', 'interview', 'moved', put('in 2001. She', 'in 2001. This is not true. She')],
	['negation', 'history', 'sold', put('in 1911. The', 'in 1911. None of this happened. The')],
	[
		'negation',
		'history',
		'drowned',
		put('eleven labourers drowned', 'it is not the case that eleven labourers drowned')
	],
	['negation', 'court', 'trial', put('A second trial', 'Reports that A second trial')]
];

const modalities: readonly Case[] = [
	['modality', 'wire', 'shut', put('Norland shut', 'Norland may shut')],
	['modality', 'wire', 'talks', put('would not return', 'might not return')],
	['modality', 'wire', 'offer', put('has offered', 'could offer')],
	['modality', 'wire', 'troops', put('Troops moved', 'Troops reportedly moved')],
	['modality', 'earnings', 'leverton', put('will close', 'may close')],
	['modality', 'earnings', 'leverton', put('will close', 'plans to close')],
	['modality', 'earnings', 'demand', put('We expect demand to recover', 'We hope for demand to recover')],
	['modality', 'court', 'released', put('was released', 'should be released')],
	['modality', 'court', 'pension', put('he may lose', 'he will lose')],
	['modality', 'court', 'pension', put('If Pell is convicted again', 'Although Pell was convicted again')],
	['modality', 'court', 'pension', put('If Pell is convicted again, he', 'On Friday he')],
	['modality', 'science', 'lander', put('is due to follow', 'followed')],
	['modality', 'science', 'salty', put('the water is salty', 'the water could be salty')],
	['modality', 'interview', 'trust', put('wants to open', 'has to open')],
	['modality', 'interview', 'raise', put('It hopes to raise', 'It has managed to raise')],
	['modality', 'history', 'voted', put('The town council voted', 'If the town council had voted')],
	['modality', 'history', 'sold', put('The council sold', 'The council allegedly sold')],
	['modality', 'history', 'model', put('is kept', 'was once kept')],
	['modality', 'wire', 'lorries', put('some 600', 'perhaps some 600')],
	['modality', 'earnings', 'paper', put('Sales of paper', 'Had Sales of paper')]
];

const attributions: readonly Case[] = [
	['attribution', 'wire', 'talks', put('said on Monday that', 'denied on Monday that')],
	['attribution', 'wire', 'fired', put('The army denied', 'Witnesses denied')],
	['attribution', 'wire', 'shots', put('told reporters', 'was said to have told reporters')],
	['attribution', 'wire', 'left', put('Norland left it', 'Estria claims that Norland left it')],
	['attribution', 'wire', 'treaty', put('March 2016.', 'March 2016, according to Estria.')],
	['attribution', 'wire', 'troops', put('at dawn.', 'at dawn, villagers said.')],
	[
		'attribution',
		'wire',
		'troops',
		put('Troops moved towards the river at dawn.', '“Troops moved towards the river at dawn.”')
	],
	['attribution', 'earnings', 'leverton', put('The company will', 'Union leaders fear: The company will')],
	['attribution', 'earnings', 'debt', put('Osei said debt', 'Osei did not say debt')],
	['attribution', 'earnings', 'analysts', put('Analysts at Corven Bank', 'The company itself')],
	['attribution', 'history', 'longest', put('until 1823.', 'until 1823, its owners boasted.')],
	['attribution', 'history', 'railway', put('to the valley. The', 'to the valley. So the wits claimed. The')],
	['attribution', 'court', 'accepted', put('Prosecutors said Pell', 'A blog said Pell')],
	['attribution', 'court', 'accepted', put('Prosecutors said Pell', 'Pell')],
	['attribution', 'court', 'witnesses', put('According to the police, some', 'According to Pell, some')],
	['attribution', 'court', 'witnesses', put('According to the police, some', 'It is certain that some')],
	['attribution', 'court', 'sentenced', put('in prison.', 'in prison, his wife wrote in her novel.')],
	['attribution', 'science', 'salty', put('believe that', 'proved that')],
	['attribution', 'science', 'oslo', put('A team in Oslo argues', 'A team in Oslo once argued')],
	['attribution', 'science', 'vapour', put('water vapour.', 'water vapour, as one team assumes.')],
	['attribution', 'interview', 'ships', put('The ministry said', 'The fishermen said')],
	['attribution', 'interview', 'off', put('31 December 1999.', '31 December 1999, Karl claims.')],
	['attribution', 'interview', 'born', put('said Lena Moor', 'joked Lena Moor')],
	// into another's sentence
	[
		'attribution',
		'wire',
		'treaty',
		all(
			cut('The two governments signed a fishing treaty in March 2016.'),
			put(
				'said on Monday that his',
				'said on Monday: The two governments signed a fishing treaty in March 2016. That his'
			)
		)
	],
	[
		'attribution',
		'wire',
		'left',
		all(
			put('Norland left it on 4 May 2021, saying that', 'It said that'),
			put('Ilse Brandt, called', 'Ilse Brandt, claimed that Norland left it on 4 May 2021 and called')
		)
	],
	[
		'attribution',
		'interview',
		'off',
		all(
			cut('The light was switched off on 31 December 1999.'),
			put('“We danced', '“The light was switched off on 31 December 1999. We danced')
		)
	],
	[
		'attribution',
		'interview',
		'lamp',
		all(
			cut('“My father lit the lamp every evening.'),
			put('In 1962', '“In 1962'),
			put('“We danced', '“My father lit the lamp every evening. We danced')
		)
	]
];

const wordings: readonly Case[] = [
	['quantity', 'earnings', 'debt', put('below $200', 'above $200')],
	['quantity', 'science', 'vapour', put('All of the plumes', 'Some of the plumes')],
	['quantity', 'science', 'vapour', put('All of the plumes', 'Most of the plumes')],
	['quantity', 'science', 'plume', put('a plume rises', 'several plumes rise')],
	['quantity', 'court', 'accepted', put('at least $90,000', 'at most $90,000')],
	['quantity', 'court', 'witnesses', put('some witnesses', 'all witnesses')],
	['quantity', 'interview', 'lamp', put('every evening', 'some evenings')],
	['direction', 'earnings', 'revenue', put('Revenue rose', 'Revenue fell')],
	['direction', 'earnings', 'paper', put('Sales of paper fell', 'Sales of paper rose')],
	['direction', 'earnings', 'gained', put('gained 4%', 'lost 4%')],
	['direction', 'earnings', 'analysts', put('investors buy', 'investors sell')],
	['direction', 'wire', 'troops', put('towards the river', 'away from the river')],
	['direction', 'wire', 'exports', put('exports pass', 'imports pass')],
	['direction', 'wire', 'offer', put('to reopen', 'to close')],
	['direction', 'history', 'flood', put('the western arch', 'the eastern arch')],
	['direction', 'history', 'longest', put('longest', 'shortest')],
	['direction', 'court', 'upheld', put('upheld', 'overturned')],
	['direction', 'court', 'released', put('released', 'rearrested')],
	['direction', 'science', 'orbit', put('above the ice', 'below the ice')],
	['direction', 'interview', 'off', put('switched off', 'switched on')],
	['direction', 'interview', 'moved', put('moved to', 'moved from')],
	['tense', 'wire', 'troops', put('Troops moved', 'Troops are moving')],
	['tense', 'wire', 'troops', put('Troops moved', 'Troops will move')],
	['tense', 'earnings', 'ashby', put('It closed', 'It is closing')],
	['tense', 'science', 'methane', put('contained', 'contains')],
	['tense', 'science', 'stopped', put('stopped sending', 'was to stop sending')],
	['tense', 'court', 'trial', put('opened on', 'opens on')],
	['tense', 'interview', 'trust', put('wants', 'wanted')],
	['tense', 'interview', 'raised', put('it has raised', 'it had raised')],
	['question', 'wire', 'treaty', put('March 2016.', 'March 2016?')],
	['question', 'court', 'trial', put('9 January 2023.', '9 January 2023?')],
	[
		'question',
		'history',
		'sold',
		put(
			'The council sold the bridge to the county in 1911.',
			'Who says that The council sold the bridge to the county in 1911?'
		)
	],
	['quotation', 'wire', 'exports', put('Norland’s exports', 'Norland’s “exports”')],
	['quotation', 'history', 'voted', put('to rebuild', 'to “rebuild”')],
	['wording', 'wire', 'shut', put('were killed', 'were injured')],
	['wording', 'wire', 'treaty', put('a fishing treaty', 'a trade treaty')],
	['wording', 'history', 'coach', put('the first coach', 'the last coach')],
	['wording', 'history', 'drowned', put('labourers drowned', 'labourers were rescued')],
	['wording', 'court', 'guilty', put('taking bribes', 'offering bribes')],
	['wording', 'interview', 'danced', put('danced on', 'waited on')],
	// edited, and moved besides
	['number', 'wire', 'lorries', all(put('some 600', 'some 60'), merge(3))],
	['date', 'science', 'lake', all(put('September 2031', 'October 2031'), split('Its radar'))],
	['negation', 'court', 'released', all(put('was released', 'was not released'), begin('News.'))],
	[
		'direction',
		'history',
		'sold',
		all(
			put('sold the bridge to', 'bought the bridge from'),
			move('The county sold the toll house to a brewer in 1934.', null)
		)
	],
	['name', 'interview', 'moved', all(put('Ms Moor moved', 'Ms Muir moved'), merge(2))]
];

export const MEANING: readonly Case[] = [
	...[...numbers, ...dates, ...names],
	...[...negations, ...modalities, ...attributions, ...wordings]
];
