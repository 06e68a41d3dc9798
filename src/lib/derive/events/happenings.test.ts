import { describe, expect, test } from 'vitest';
import { told } from './tell-test.ts';

describe('what happened', () => {
	test.each([
		['Norway, which had signed the treaty in 1946, was not asked.', ['1946 Norway had signed the treaty']],
		['By 400 BC the tuber known as chuño fed the towns.', ['-0399 The tuber known as chuño fed the towns']],
		[
			'Inspectors had warned the firm twice, in October 2017 and again in March 2018, that it leaked.',
			[
				'2017-10 Inspectors had warned the firm twice, that it leaked',
				'2018-03 Inspectors had warned the firm twice, that it leaked'
			]
		],
		['The hall was rebuilt in 1947 and again in 1981.', ['1947 The hall was rebuilt', '1981 The hall was rebuilt']],
		[
			'Floods took the mill in 1264 and again in the winter of 1342–43.',
			['1264 Floods took the mill', '1342-24 Floods took the mill']
		],
		['The bridge has been closed to cars since 1 January 1996.', ['1996-01-01 The bridge has been closed to cars']],
		['Exports have fallen since March 2016.', []],
		['King Louis granted a toll in 1368 (or 1370, by some).', ['1368 King Louis granted a toll']],
		[
			'A wooden bridge is first mentioned in a charter of 12 May 1217.',
			['1217-05-12 A wooden bridge is first mentioned in a charter']
		],
		[
			'The bell left Ghent in February 1897, when soldiers burned the palace.',
			['1897-02 The bell left Ghent', '1897-02 Soldiers burned the palace']
		],
		[
			'In May 2018 a report commissioned by the president, Emil Rasp, urged that the bells taken in the war be given back.',
			['2018-05 A report urged that the bells taken in the war be given back']
		],
		[
			'Two years of talks followed; they were interrupted in March 2016.',
			['2016-03 Two years of talks were interrupted']
		],
		[
			'He used the money to buy a lodge in 2008 and two horses the following year.',
			['2008 He used the money to buy a lodge', '2009 He used the money to buy two horses']
		],
		['The trial was put off twice, most recently last October.', ['2018-10 The trial was put off twice']],
		['A ship’s surgeon, Dr Emil Rasp, took the bell home in 1898.', ['1898 Emil Rasp took the bell home']],
		['A third man, the clerk Emil Rasp, was convicted in May 2015.', ['2015-05 Emil Rasp was convicted']],
		[
			'Sweden signed an accord last month under which the bells will change hands from the second quarter of 2020.',
			['2019-07 Sweden signed an accord', '2020-34 The bells will change hands']
		],
		[
			'The pair founded a firm in Ghent in 2001, raised $2 million from a fund in March 2003, and released the game in May 2003.',
			[
				'2001 The pair founded a firm in Ghent',
				'2003-03 The pair raised $2 million from a fund',
				'2003-05 The pair released the game'
			]
		],
		['Ada Moe, who spent years drawing villages lost under lakes, died on 29 July.', ['2019-07-29 Ada Moe died']],
		[
			'Owners approved the payout on 19 April, when they also elected Per Dahl.',
			['2019-04-19 Owners approved the payout', '2019-04-19 Owners also elected Per Dahl']
		],
		['The plant will restart in the second half of September.', ['2019-09 The plant will restart']],
		['Her mother taught at the school until it was closed in 1942.', ['1942 The school was closed']],
		[
			'Emil Rasp found the hole in 2011; it was closed in 2012.',
			['2011 Emil Rasp found the hole', '2012 The hole was closed']
		],
		[
			'In France the toll, first levied in 1286, became permanent in 1360.',
			['1286 The toll was first levied', '1360 The toll became permanent in France']
		],
		[
			'It lost its place to the refrigerator, which Orbis began to sell in 1911.',
			['1911 Orbis began to sell the refrigerator']
		],
		['It made 4 billion, compared with an estimate of 5.4 billion that it issued in March.', []],
		[
			'The duke sent it to fairs in Lyon (1951), Accra (1953) and Lima (1958).',
			[
				'1951 The duke sent it to fairs in Lyon',
				'1953 The duke sent it to fairs in Accra',
				'1958 The duke sent it to fairs in Lima'
			]
		],
		[
			'The comet will fly past Mars in 2026 and Jupiter in 2028 and 2030.',
			[
				'2026 The comet will fly past Mars',
				'2028 The comet will fly past Jupiter',
				'2030 The comet will fly past Jupiter'
			]
		],
		['She rang a lawyer on 2 July and was given an interview on 30 July.', ['2019-07-02 She rang a lawyer']],
		['The hull was cut, welded and painted at a yard in 2011.', ['2011 The hull was painted at a yard']],
		['The heir came home in June 1945, to find.', ['1945-06 The heir came home']],
		['Una Holm retired in 2011, the year in which her firm opened a museum.', ['2011 Una Holm retired']],
		[
			'Dockers fought guards in Hull on 2 July and nine men were injured.',
			['2019-07-02 Dockers fought guards in Hull', '2019-07-02 Nine men were injured']
		],
		['A king agreed; the sum he gave, 1 May 1964, was late.', []],
		['The progress they had made, 1 May 1964, was lost.', []],
		['The decision was finally made in 1990.', ['1990 The decision was finally made']],
		['The case was originally brought in 1995.', ['1995 The case was originally brought']],
		[
			'She met the kings of Tonga and Fiji in Rome on 2 March and Ghana’s chief, Kofi Ansah, in Bern a day later.',
			[
				'2019-03-02 She met the kings of Tonga and Fiji in Rome',
				'2019-03-03 She met Ghana’s chief, Kofi Ansah, in Bern'
			]
		],
		['The opening has slipped to 2023.', ['2023 The opening has slipped to 2023']],
		['She was wed in 1965 and has kept the ring.', ['1965 She was wed']],
		['That Danish barge was lost in 1965.', ['1965 The Danish barge was lost']],
		['In that case a man from Hull died in 1965.', ['1965 A man from Hull died']],
		[
			'Peru joined in 2007, New Zealand four years after that, shortly before its vote, and the Republic of Chad in 2016.',
			['2007 Peru joined', '2011 New Zealand joined', '2016 The Republic of Chad joined']
		],
		['Ada Moe died in 1980 and Otto Ness in 1991.', ['1980 Ada Moe died', '1991 Otto Ness died']],
		[
			'Peru and Chile banned nets of that kind in 2007, Cuba in 2011.',
			['2007 Peru and Chile banned nets of that kind', '2011 Cuba banned nets of that kind']
		],
		[
			'The court blamed the pilot, Per Dahl, who was cleared in 2009, and the owner’s clerks.',
			['2009 Per Dahl was cleared']
		],
		['Her passport expires in 2029.', ['2029 Her passport expires']],
		['Her heir moved the bees to the old shed in 1931.', ['1931 Her heir moved the bees to the old shed']],
		[
			'The widow took the case to the Court of Appeal, which ruled in 2008 that the fee was void.',
			['2008 The Court of Appeal ruled that the fee was void']
		],
		[
			'Fighting over Rockall, a rock claimed by Ireland and Iceland, stopped in 2009.',
			['2009 Fighting over Rockall stopped']
		],
		['Fighting in the hills, the rebels took a pass in 2009.', ['2009 The rebels took a pass']],
		['That would last until the spring of 2022.', []],
		['The 1930s were lean.', []],
		['One of them, Una Holm, became head in 1995.', ['1995 Una Holm became head']],
		[
			'Una Holm had seen the broker twice, most recently at a café in Oslo last winter.',
			['2018-24 Una Holm had seen the broker twice, at a café in Oslo']
		],
		[
			'The plan backed by the mayor, Emil Rasp, failed in 2001.',
			['2001 The plan backed by the mayor, Emil Rasp, failed']
		],
		['Flight 93 leaves Boston on Friday.', ['2019-08-23 Flight 93 leaves Boston']],
		['The union said on Monday it had won nothing.', ['2019-08-19 The union said it had won nothing']],
		['The gate was last painted in 1920.', ['1920 The gate was last painted']],
		[
			'Orla, based in Ghent, last made a purchase in 2018, when it paid a million for Solmark.',
			['2018 Orla paid a million for Solmark']
		],
		['The mill was built by monks and first lit on 4 November 1841.', ['1841-11-04 The mill was lit']],
		[
			'Stone was quarried on the coast and shipped in barges from the spring of 1838.',
			['1838-21 Stone was shipped in barges']
		],
		['The beacon was finally switched off in 1998.', ['1998 The beacon was finally switched off']],
		['She was arrested in 1990 and fled to Spain in 1991.', ['1990 She was arrested', '1991 She fled to Spain']],
		['The brig sank in December 1822 with the loss of 31 lives.', ['1822-12 The brig sank with the loss of 31 lives']],
		[
			'The lamp was replaced by a burner in 1867, the year of union, and by an electric bulb in 1934.',
			['1867 The lamp was replaced by a burner', '1934 The lamp was replaced by an electric bulb']
		],
		[
			'The firm has struggled since 2016, when sugar prices jumped, and issued two warnings last year.',
			['2018 The firm issued two warnings']
		],
		[
			'The turning point came on 5 May 2018, when Harrow were two down, and won.',
			['2018-05-05 Harrow were two down, and won']
		],
		[
			'The mayor will hand over power on 3 October, when the new council meets.',
			['2019-10-03 The mayor will hand over power']
		],
		['Talks on forming a government begin on 2 September.', ['2019-09-02 Talks on forming a government begin']],
		['The alliance won Sunday’s parliamentary election.', ['2019-08-18 The alliance won the parliamentary election']],
		[
			'The minister attended Tuesday’s ceremony in Prague.',
			['2019-08-20 The minister attended the ceremony in Prague']
		],
		['He denounced Friday’s bloody attack.', ['2019-08-23 The bloody attack']],
		[
			'The firm plans to close the mill in 2020 and to sell the land in 2021.',
			['2020 The firm plans to close the mill', '2021 The firm plans to sell the land']
		],
		[
			'Varga promised to restore the courts within 100 days and to hold a referendum before the end of 2019.',
			['2019 Varga promised to hold a referendum']
		],
		[
			'Orla Foods said on Thursday it had agreed to buy the maker of the biscuits.',
			['2019-08-22 Orla Foods agreed to buy the maker of the biscuits']
		],
		['Police said on Thursday they had shot a man.', ['2019-08-22 Police said they had shot a man']],
		[
			'Orders from Ohio, which fell in 2010, rose in 2011.',
			['2010 Orders from Ohio fell', '2011 Orders from Ohio rose']
		],
		['She moved to France, which fell in June 1940.', ['1940-06 France fell']],
		['It opened in 1987 as the storm hit the coast.', ['1987 It opened']],
		[
			'The board proposed a dividend on 4 May 2011, to be paid on 13 May 2011.',
			['2011-05-04 The board proposed a dividend']
		],
		['The bill was read in 1947 and again failed.', ['1947 The bill was read and again failed']],
		['She came first in 1920.', ['1920 She came first']],
		[
			'Partisans blew up two arches in May 1945. They were rebuilt by 1947.',
			['1945-05 Partisans blew up two arches', '1947 They were rebuilt']
		],
		['After the Franco-Prussian War the town grew from 1872.', ['1872 The town grew']],
		['Then came the blight. It reached Ireland in 1845.', ['1845 The blight reached Ireland']],
		['The line was to have been replaced by 2018.', []],
		['Ada Moe, promoted in October 2015, lost her first race.', ['2015-10 Ada Moe was promoted']],
		['It lay below a jaw that the same team found in 2007.', ['2007 The same team found a jaw']],
		['The flood of December 1993 killed five people.', ['1993-12 The flood killed five people']],
		['Iran joined the talks in 2006, when it agreed to pay for a dam.', ['2006 Iran agreed to pay for a dam']],
		['The turning point came in 2006, when Iran agreed to pay for a dam.', ['2006 Iran agreed to pay for a dam']],
		['The drafts will be read in 2020, the bank said in May.', ['2020 The drafts will be read']],
		['The union won by a landslide, officials said on Thursday.', ['2019-08-22 The union won by a landslide']],
		['At a summit in Bishkek in 2013, envoys met their hosts.', ['2013 Envoys met their hosts at a summit in Bishkek']],
		[
			'The board passed her over in 1964, 1969 and 1974.',
			['1964', '1969', '1974'].map((year) => `${year} The board passed her over`)
		],
		[
			'Ada Moe won gold in 1988, silver in 1992 and a bronze medal in 1996.',
			['1988 Ada Moe won gold', '1992 Ada Moe won silver', '1996 Ada Moe won a bronze medal']
		],
		['She played in London in 1950, and Paris in 1955.', ['1950 She played in London', '1955 She played in Paris']],
		['It is the third day of protests in Togo.', ['2019-08-23 It is the third day of protests in Togo']],
		[
			'The club was sold to a Dane in 1988 and to a Norwegian fund in June 1992.',
			['1988 The club was sold to a Dane', '1992-06 The club was sold to a Norwegian fund']
		],
		[
			'Moe resigned on 3 May 2015, returned to work in October, and was dismissed in January.',
			['2015-05-03 Moe resigned', '2015-10 Moe returned to work', '2016-01 Moe was dismissed']
		],
		['The lease runs until 2022.', ['2022 The lease runs until 2022']],
		['Her contract, signed in 2004, binds both.', ['2004 Her contract was signed']],
		['The king left in 1204, and the bishop followed.', ['1204 The king left']],
		['In 1204 the king left, and the bishop followed.', ['1204 The king left', '1204 The bishop followed']],
		['Born on May 3, 1925, in Lund, Ada Moe was the fourth of nine children.', ['1925-05-03 Ada Moe was born in Lund']],
		['Three people died when the dam broke in 2017.', ['2017 Three people died when the dam broke']],
		[
			'The pool was shut in 1988 when the town ran out of money.',
			['1988 The pool was shut when the town ran out of money']
		],
		[
			'The ruling came in 1994: the general was told to free his rivals.',
			['1994 The general was told to free his rivals']
		],
		['Ada Moe, who took office in 2016, said an inquiry would follow.', ['2016 Ada Moe took office']],
		[
			'The deal, approved in 2018, ends an inquiry opened in 2017.',
			['2017 An inquiry was opened', '2018 The deal was approved']
		],
		['Images taken between May and July 2018 show a rising lake.', ['2018-05/2018-07 Images were taken']],
		['Brazil offered in May to host the talks in 2025.', ['2019-05 Brazil offered to host the talks']],
		['Brazil offered to host the talks in 2025.', ['2025 Brazil offered to host the talks in 2025']],
		[
			'Bombs exploded in the Kenyan and Tanzanian capitals on Tuesday, witnesses said.',
			['2019-08-20 Bombs exploded in the Kenyan and Tanzanian capitals']
		],
		[
			'The court ruled in May that Moe must leave, and set a fine in June.',
			['2019-05 The court ruled that Moe must leave', '2019-06 The court set a fine']
		],
		['Ada Moe lived in Hull from 1968, when the army came, until 1989.', ['1968 The army came']],
		['To keep the gains made in 1989, the council met in 1999.', ['1999 The council met']],
		['Ground was broken for the plant in 2015.', ['2015 Ground was broken for the plant']],
		[
			'In a study published on August 20, a team led by Ada Moe of Lund reports a loss.',
			['2019-08-20 A team led by Ada Moe of Lund reports a loss']
		]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});
