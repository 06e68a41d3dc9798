/** Invented articles in several manners, and the words of each that the cases quote. Near-twins are on purpose. */

export interface Subject {
	readonly paragraphs: readonly string[];
	/** Quotes by a short name; each stands once in its article unless it says which time it means (`@2`). */
	readonly quotes: Readonly<Record<string, string>>;
}

export const ARTICLES = {
	wire: {
		paragraphs: [
			'Norland shut its border with Estria on Tuesday after 12 people were killed in a clash near the town of Halden. Estria’s foreign minister, Ilse Brandt, called the closure a grave mistake.',
			'The two governments signed a fishing treaty in March 2016. Norland left it on 4 May 2021, saying that Estria’s trawlers had taken more than 3,500 tonnes of cod beyond their share.',
			'Norland’s president, Tomas Reck, said on Monday that his country would not return to the talks. Estria has offered to reopen three of the five crossings by 1 June.',
			'About 40 percent of Norland’s exports pass through Halden. Before the closure, some 600 lorries crossed there every day, and most of them carried timber.',
			'Troops moved towards the river at dawn. The army denied that it had fired first. “We answered shots that came from the other bank,” General Odd Varga told reporters in Halden.'
		],
		quotes: {
			shut: 'Norland shut its border with Estria on Tuesday after 12 people were killed in a clash near the town of Halden',
			treaty: 'The two governments signed a fishing treaty in March 2016.',
			left: 'Norland left it on 4 May 2021',
			talks: 'his country would not return to the talks',
			offer: 'Estria has offered to reopen three of the five crossings by 1 June.',
			exports: 'About 40 percent of Norland’s exports pass through Halden',
			lorries: 'some 600 lorries crossed there every day',
			troops: 'Troops moved towards the river at dawn.',
			fired: 'The army denied that it had fired first.',
			shots: '“We answered shots that came from the other bank,”'
		}
	},
	earnings: {
		paragraphs: [
			'Brightwater Mills reported a net profit of $48 million for the quarter that ended on 30 September, up from $41 million a year earlier.',
			'Revenue rose 6.5% to $1,204 million. Sales of paper fell 3% to $310 million, while sales of packaging climbed 11% to $640 million.',
			'The company will close its mill in Leverton by the end of 2024. It closed its mill in Ashby in June 2022, with the loss of 350 jobs.',
			'“We expect demand to recover in the spring,” Chief Executive Maria Holt said. Finance chief Dan Osei said debt had fallen below $200 million for the first time since 2015.',
			'Shares in Brightwater gained 4% on Thursday. They had lost 9% on Wednesday. Analysts at Corven Bank recommended that investors buy the stock.',
			'Brightwater bought its rival Pell & Sons in 2018 for €75m. The board rejected a bid by Norpulp in 2020.'
		],
		quotes: {
			profit: 'Brightwater Mills reported a net profit of $48 million for the quarter that ended on 30 September',
			revenue: 'Revenue rose 6.5% to $1,204 million.',
			paper: 'Sales of paper fell 3% to $310 million',
			leverton: 'The company will close its mill in Leverton by the end of 2024.',
			ashby: 'It closed its mill in Ashby in June 2022',
			demand: '“We expect demand to recover in the spring,”',
			debt: 'debt had fallen below $200 million for the first time since 2015',
			gained: 'Shares in Brightwater gained 4% on Thursday.',
			analysts: 'Analysts at Corven Bank recommended that investors buy the stock.',
			rival: 'Brightwater bought its rival Pell & Sons in 2018 for €75m.',
			bid: 'The board rejected a bid by Norpulp in 2020.'
		}
	},
	history: {
		paragraphs: [
			'The bridge at Corran was begun in 1787 by the mason Eli Thorne, who had learned his trade in Genoa. It was the longest span in the kingdom until 1823.',
			'A flood in the winter of 1801 carried off the western arch; eleven labourers drowned. The town council voted in April 1802 to rebuild it in iron.',
			'Thorne died before the work was finished. His daughter Agnes completed the bridge in 1809, and the first coach crossed it on 3 August of that year.',
			'In the 1850s the railway came to the valley. The railway came to the valley twice, wits said, for the first line was washed away within a month.',
			'The council sold the bridge to the county in 1911. The county sold the toll house to a brewer in 1934.',
			'No plan in Thorne’s own hand survives. A model of the bridge, made about 1790, is kept in the museum at Aldmouth.'
		],
		quotes: {
			begun: 'The bridge at Corran was begun in 1787 by the mason Eli Thorne',
			longest: 'It was the longest span in the kingdom until 1823.',
			flood: 'A flood in the winter of 1801 carried off the western arch',
			drowned: 'eleven labourers drowned',
			voted: 'The town council voted in April 1802 to rebuild it in iron.',
			died: 'Thorne died before the work was finished.',
			coach: 'the first coach crossed it on 3 August of that year',
			railway: 'In the 1850s the railway came to the valley.',
			sold: 'The council sold the bridge to the county in 1911.',
			plan: 'No plan in Thorne’s own hand survives.',
			model: 'A model of the bridge, made about 1790, is kept in the museum at Aldmouth.'
		}
	},
	court: {
		paragraphs: [
			'A court in Port Arden found the former harbour master, Jonas Pell, guilty of taking bribes on 14 February 2020. He was sentenced to four years in prison.',
			'Prosecutors said Pell had accepted at least $90,000 from two shipping companies between 2014 and 2017. His lawyer, Rosa Kemp, said he would appeal.',
			'The appeals court upheld the verdict in October 2020 but reduced the sentence to three years. Pell was released in May 2022.',
			'A second trial opened on 9 January 2023. The jury could not agree on two of the seven charges. The judge, Mira Stahl, ordered that the documents remain sealed.',
			'Pell has never admitted that he took money. According to the police, some witnesses changed their statements after the first trial.',
			'Whether the second case will end before the summer is unclear. If Pell is convicted again, he may lose his pension.'
		],
		quotes: {
			guilty:
				'A court in Port Arden found the former harbour master, Jonas Pell, guilty of taking bribes on 14 February 2020.',
			sentenced: 'He was sentenced to four years in prison.',
			accepted: 'Pell had accepted at least $90,000 from two shipping companies between 2014 and 2017',
			upheld: 'The appeals court upheld the verdict in October 2020',
			released: 'Pell was released in May 2022.',
			trial: 'A second trial opened on 9 January 2023.',
			jury: 'The jury could not agree on two of the seven charges.',
			sealed: 'The judge, Mira Stahl, ordered that the documents remain sealed.',
			admitted: 'Pell has never admitted that he took money.',
			witnesses: 'some witnesses changed their statements after the first trial',
			pension: 'he may lose his pension'
		}
	},
	science: {
		paragraphs: [
			'The probe Lantern reached the moon Ione on 17 July 2031 after a journey of nine years. It entered orbit 420 kilometres above the ice.',
			'Its radar found a lake under the southern ice cap in September 2031. The lake is about 30 km wide and lies 8 km deep. A smaller lake, 12 km wide, was found under the northern cap in 2033.',
			'Researchers at the Tarn Institute believe that the water is salty. A team in Oslo argues that it cannot be, because the ice above it is too cold.',
			'Every 90 hours a plume rises from the pole. All of the plumes seen so far were made of water vapour. None contained methane.',
			'Lantern stopped sending data on 2 March 2036, two years later than planned. A lander is due to follow in the 2040s.'
		],
		quotes: {
			reached: 'The probe Lantern reached the moon Ione on 17 July 2031 after a journey of nine years.',
			orbit: 'It entered orbit 420 kilometres above the ice.',
			lake: 'Its radar found a lake under the southern ice cap in September 2031.',
			wide: 'The lake is about 30 km wide and lies 8 km deep.',
			salty: 'Researchers at the Tarn Institute believe that the water is salty.',
			oslo: 'A team in Oslo argues that it cannot be',
			plume: 'Every 90 hours a plume rises from the pole.',
			vapour: 'All of the plumes seen so far were made of water vapour.',
			methane: 'None contained methane.',
			stopped: 'Lantern stopped sending data on 2 March 2036, two years later than planned.',
			lander: 'A lander is due to follow in the 2040s.'
		}
	},
	interview: {
		paragraphs: [
			'“I was born on the island in 1948,” said Lena Moor, the last keeper of the Skerry light. “My father lit the lamp every evening. In 1962 the mains came, and he wept.”',
			'Her brother Karl remembers it otherwise. “Nobody wept,” he said. “We danced on the pier until midnight.”',
			'The light was switched off on 31 December 1999. The ministry said that ships no longer needed it. Fishermen on the coast disagree.',
			'Ms Moor moved to the mainland in 2001. She has gone back to the island once, for her mother’s funeral in 2007.',
			'The trust that owns the tower wants to open it to visitors. It hopes to raise £250,000 by next autumn. So far it has raised £80,000.'
		],
		quotes: {
			born: '“I was born on the island in 1948,” said Lena Moor',
			lamp: 'My father lit the lamp every evening.',
			mains: 'In 1962 the mains came',
			wept: '“Nobody wept,” he said.',
			danced: 'We danced on the pier until midnight.',
			off: 'The light was switched off on 31 December 1999.',
			ships: 'The ministry said that ships no longer needed it.',
			moved: 'Ms Moor moved to the mainland in 2001.',
			back: 'She has gone back to the island once, for her mother’s funeral in 2007.',
			trust: 'The trust that owns the tower wants to open it to visitors.',
			raise: 'It hopes to raise £250,000 by next autumn.',
			raised: 'So far it has raised £80,000.'
		}
	}
} as const satisfies Readonly<Record<string, Subject>>;

export type ArticleName = keyof typeof ARTICLES;
