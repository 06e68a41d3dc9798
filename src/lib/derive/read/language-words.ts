/** The words that hold a language's sentences together: the commonest of each, English ones left out of the others. */

/** English words that no other language of the table has among its own. */
export const ENGLISH_WORDS =
	'the and that with from his has which were are this these have had their but would been who after they said when its by it is for be not or he she was you we my can what there than will about more into could should over before because where while also two out up if only how'.split(
		' '
	);

/** By the language's English name; beside each the words that are its own. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
	German:
		'der die das und ist nicht ein eine einen dem den des mit auf für von zu sich auch als wie wird wurde bei nach über aus sind hat haben dass noch im zum zur durch werden sie er oder',
	Dutch:
		'de het een en van niet dat zijn op te voor met die aan wordt ook als bij naar door uit worden heeft deze om werd maar ze hij nog kan tot dit dan',
	Swedish:
		'och att det som en är på för av med den till har inte om ett han var jag från men vid kan ska sig där efter hade blev också eller över nu när de',
	Danish:
		'og at det som en er på for af med den til har ikke om et han var jeg fra men ved kan skal sig der efter havde blev også eller over nu når de efter mellem',
	Norwegian:
		'og at det som en er på for av med den til har ikke om et han var jeg fra men ved kan skal seg der etter hadde ble også eller over nå når de etter mellom',
	Icelandic: 'og að það sem er í á fyrir af með til hefur ekki um hann var ég frá en við við sig þar eftir hún þeir þá',
	French:
		'le la les et des est un une du dans que qui pour pas sur au avec par il elle ce cette aux sont plus ne se son sa ses ont été mais ou leur nous vous',
	Spanish:
		'el la los las y de que en un una es por con para no se su del al lo como más pero sus ha este esta fue entre cuando muy sin sobre también son han ser',
	Portuguese:
		'o os as e de que em um uma é por com para não se sua seu do da dos das no na nos nas ao como mais mas foi pelo pela são entre quando também ser está ele',
	Italian:
		'il lo la gli le e di che in un una è per con non si del della dei delle nel nella al alla da dal dalla come più ma sono ha anche suo sua questo stato tra',
	Catalan:
		'el la els les i de que en un una és per amb no es del dels al als com més però seva seu ha aquest aquesta entre quan sense sobre també són han ser va',
	Romanian:
		'și de în la cu pe un o este nu că din pentru mai care sunt a al ale prin după fost fi s-a au lui sau dar dintre către acest această se',
	Polish:
		'i w z na do nie się że jest to o jak po co ale dla od przez za przy są był była było który która które jego jej ich oraz także tylko może już',
	Czech:
		'a v na se je že s do i to z o k ve pro za by ale jako po od jsou byl byla bylo který která které jeho její jejich také už při podle nebo jen',
	Slovak:
		'a v na sa je že s do i to z o k vo pre za by ale ako po od sú bol bola bolo ktorý ktorá ktoré jeho jej ich tiež už pri podľa alebo len',
	Slovenian:
		'in v na se je da s so ne za ki z pa tudi bi po kot od do iz pri je bil bila bilo njegov njen njihov ali še ko kar sta zaradi',
	'Serbo-Croatian':
		'i u na se je da su za s od ne koji koja koje što kao iz do po ali nije bio bila bilo njegov njihov te više prema nakon samo ili će',
	Albanian: 'dhe në të e i që për me një nga është nuk janë se ka më por si kjo ky u do duke tyre tij saj ishte ose',
	Lithuanian:
		'ir yra kad su į iš buvo ne bet apie kaip už po tai jo jie nuo iki dėl jų taip pat kuris kuri kurie prie per',
	Latvian: 'un ir ka ar no uz par bija ne bet kā pēc tas tā viņš viņa līdz pie arī gan kas kurš kura nav pie pēc lai',
	Hungarian:
		'a az és hogy nem egy is van volt ez meg de csak mint már még el azt vagy ha ki fel lesz volna után szerint között minden más amely aki ezt',
	Finnish:
		'ja on ei se että oli hän ovat mutta myös kuin sen joka mukaan ole jälkeen vain kun tai sekä hänen ollut jossa jotka nyt vielä jo kanssa ne',
	Estonian:
		'ja on ei see et oli ta ka kuid mis kui oma või selle pärast juba veel ning nad need tema mida kes siis pole aga',
	Turkish:
		've bir bu da de için ile olarak çok daha gibi olan en var ne kadar sonra ancak o ama değil göre olduğu dedi her iki ya mi ise',
	Indonesian:
		'yang dan di dari untuk dengan pada ini itu dalam tidak akan ke oleh juga ada sebagai telah karena adalah mereka bisa sudah atau saat lebih para',
	Vietnamese:
		'và của là các có được trong cho không với một người những đã này khi để từ đến vào về như tại cũng ra sẽ',
	Irish: 'agus an na ar is i go le bhí tá sé sí ag ach nach seo sin leis chun ó mar siad atá air do faoi',
	Welsh: 'y yr yn a i o ar ei mae wedi am ac oedd eu bod hefyd gan gyda fod hyn nid sydd roedd ond neu dros'
};

/** Letters that tell languages of one script apart; the first that a text has names it, the last stands for the rest. */
export const SCRIPTS: readonly {
	readonly script: RegExp;
	readonly languages: readonly (readonly [letters: RegExp, language: string])[];
	/** How many letters of a Latin text one of the script stands for, where it is a syllable or a word. */
	readonly weight?: number;
}[] = [
	{
		script: /\p{Script=Cyrillic}/gu,
		languages: [
			[/ў/iu, 'Belarusian'],
			[/[їєґ]/iu, 'Ukrainian'],
			[/[ђћ]/iu, 'Serbian'],
			[/[ѓќѕ]/iu, 'Macedonian'],
			[/[әңүұқғһ]/iu, 'Kazakh'],
			[/[ыэё]/iu, 'Russian'],
			[/ъ/iu, 'Bulgarian'],
			[/./u, 'Russian']
		]
	},
	{ script: /\p{Script=Greek}/gu, languages: [[/./u, 'Greek']] },
	{
		script: /\p{Script=Arabic}/gu,
		languages: [
			[/[ٹڈڑںے]/u, 'Urdu'],
			[/[پچژگ]/u, 'Persian'],
			[/./u, 'Arabic']
		]
	},
	{ script: /\p{Script=Hebrew}/gu, languages: [[/./u, 'Hebrew']] },
	{ script: /\p{Script=Hangul}/gu, languages: [[/./u, 'Korean']], weight: 2 },
	{
		script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		languages: [
			[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
			[/./u, 'Chinese']
		],
		weight: 3
	},
	{
		script: /\p{Script=Devanagari}/gu,
		languages: [
			[/ळ/u, 'Marathi'],
			[/./u, 'Hindi']
		]
	},
	{ script: /\p{Script=Bengali}/gu, languages: [[/./u, 'Bengali']] },
	{ script: /\p{Script=Gurmukhi}/gu, languages: [[/./u, 'Punjabi']] },
	{ script: /\p{Script=Gujarati}/gu, languages: [[/./u, 'Gujarati']] },
	{ script: /\p{Script=Tamil}/gu, languages: [[/./u, 'Tamil']] },
	{ script: /\p{Script=Telugu}/gu, languages: [[/./u, 'Telugu']] },
	{ script: /\p{Script=Thai}/gu, languages: [[/./u, 'Thai']] },
	{ script: /\p{Script=Georgian}/gu, languages: [[/./u, 'Georgian']] },
	{ script: /\p{Script=Armenian}/gu, languages: [[/./u, 'Armenian']] },
	{ script: /\p{Script=Ethiopic}/gu, languages: [[/./u, 'Amharic']] },
	{ script: /\p{Script=Khmer}/gu, languages: [[/./u, 'Khmer']] },
	{ script: /\p{Script=Myanmar}/gu, languages: [[/./u, 'Burmese']] }
];
