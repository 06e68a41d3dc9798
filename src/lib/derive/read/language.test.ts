import { describe, expect, test } from 'vitest';
import { checkLanguage, foreignLanguage } from './language.ts';

describe('another language is known by its small words', () => {
	test.each([
		[
			'German',
			'Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht vor dem Winter gebaut wird, weil das Geld für die Pfeiler noch fehlt.'
		],
		[
			'Dutch',
			'De raad heeft maandag besloten dat de brug over de rivier niet voor de winter wordt gebouwd, omdat het geld voor de pijlers nog niet is gevonden.'
		],
		[
			'Swedish',
			'Rådet beslutade på måndagen att bron över älven inte ska byggas före vintern, och det är för att pengarna till pelarna inte har kommit från staten.'
		],
		[
			'Danish',
			'Rådet besluttede mandag, at broen over åen ikke skal bygges før vinteren, og det er fordi pengene til pillerne ikke er kommet fra staten af og også mangler.'
		],
		[
			'Norwegian',
			'Rådet bestemte mandag at broen over elven ikke skal bygges før vinteren, og det er fordi pengene til pilarene ikke har kommet fra staten av og etter planen.'
		],
		[
			'French',
			'Le conseil a décidé lundi que le pont sur la rivière ne sera pas construit avant les neiges, car une partie des fonds pour les piles est toujours dans le budget.'
		],
		[
			'Spanish',
			'El consejo decidió el lunes que el puente sobre el río no se construirá antes de las nieves, porque el dinero para los pilares no está en el presupuesto.'
		],
		[
			'Portuguese',
			'O conselho decidiu na segunda que a ponte sobre o rio não será construída antes do inverno, porque o dinheiro para os pilares não está no orçamento da cidade.'
		],
		[
			'Italian',
			'Il consiglio ha deciso lunedì che il ponte sul fiume non si farà prima delle nevi, perché il denaro per i pilastri non è nel bilancio della città.'
		],
		[
			'Polish',
			'Rada postanowiła w poniedziałek, że most na rzece nie będzie budowany przed zimą, bo pieniędzy na filary jest za mało i nie są one w budżecie.'
		],
		[
			'Czech',
			'Rada v pondělí rozhodla, že most se před zimou stavět nebude, protože peníze na pilíře jsou jen v návrhu a podle starosty je to málo pro město.'
		],
		[
			'Hungarian',
			'A tanács hétfőn úgy döntött, hogy a híd nem épül meg a tél előtt, mert a pénz még nem volt meg, és az állam is csak egy részt adott.'
		],
		[
			'Finnish',
			'Neuvosto päätti maanantaina, että silta ei valmistu ennen talvea, ja syy on se, että raha on vain luvattu, mutta myös tie joka sinne vie ei ole valmis.'
		],
		[
			'Romanian',
			'Consiliul a decis luni că podul nu este gata pentru iarnă, după ce banii din buget au fost dați pe drumul care duce la gară și la port.'
		],
		[
			'Turkish',
			'Meclis pazartesi günü köprü için karar verdi ve bu yıl çok daha az para var, ancak bir yol gibi olan eski geçit ile ne kadar idare edileceği belli değil.'
		],
		[
			'Indonesian',
			'Dewan pada Senin memutuskan bahwa jembatan itu tidak akan dibangun dalam tahun ini karena dana untuk tiang yang ada di anggaran telah habis dan sudah dipakai.'
		]
	])('%s', (language, text) => expect(foreignLanguage(text)).toBe(language));
});

describe('another script is known by its letters', () => {
	test.each([
		[
			'Russian',
			'Совет в понедельник решил, что мост через реку не будет построен до зимы, потому что были только обещания.'
		],
		['Ukrainian', 'Рада в понеділок вирішила, що міст через річку не збудують до зими, бо її кошти ще не надійшли.'],
		['Bulgarian', 'Съветът реши в понеделник, че мостът над реката няма да бъде построен преди зимата.'],
		['Greek', 'Το συμβούλιο αποφάσισε τη Δευτέρα ότι η γέφυρα δεν θα χτιστεί πριν από τον χειμώνα.'],
		['Arabic', 'قرر المجلس يوم الاثنين أن الجسر فوق النهر لن يبنى قبل الشتاء لأن المال لم يصل بعد'],
		['Persian', 'شورا روز دوشنبه تصمیم گرفت که پل روی رودخانه پیش از زمستان ساخته نشود چون پول نرسیده است'],
		['Hebrew', 'המועצה החליטה ביום שני שהגשר מעל הנהר לא ייבנה לפני החורף כי הכסף טרם הגיע'],
		[
			'Korean',
			'의회는 월요일에 강 위의 다리를 겨울 전에 짓지 않기로 결정했다고 밝혔으며 예산이 아직 마련되지 않았다고 말했다'
		],
		[
			'Japanese',
			'評議会は月曜日に、川にかかる橋を冬までには建設しないことを決めた。柱の費用がまだ足りないためである。'
		],
		['Chinese', '议会星期一决定在冬天以前不修建河上的大桥因为修建桥墩的费用还没有着落市长说明年春天将再次讨论'],
		[
			'Chinese',
			'北京时间周四，OpenAI 宣布 GPT-5 将在 Microsoft Azure 和 Google Cloud 上推出。据 Reuters 报道，Apple 和 Samsung 也在评估 iPhone 与 Galaxy 的集成，Nvidia 和 AMD 将受益。'
		],
		[
			'Japanese',
			'Microsoft は木曜日、Windows と Azure の新しい API を San Francisco の会議で発表し、Google Cloud と Amazon に対抗すると述べた。来年の春には日本でも提供を始める予定だという。'
		],
		[
			'Korean',
			'Samsung Electronics는 목요일 Galaxy와 Android를 위한 새로운 칩을 San Francisco에서 공개했으며 Google과 Apple도 관심을 보였다고 말했다'
		],
		['Hindi', 'परिषद ने सोमवार को फैसला किया कि नदी पर पुल सर्दी से पहले नहीं बनाया जाएगा क्योंकि धन नहीं मिला'],
		['Thai', 'สภาตัดสินใจเมื่อวันจันทร์ว่าจะไม่สร้างสะพานข้ามแม่น้ำก่อนฤดูหนาวเพราะเงินยังไม่พอ']
	])('%s', (language, text) => expect(foreignLanguage(text)).toBe(language));
});

describe('English stays English', () => {
	test.each([
		[
			'foreign names',
			'José María Álvarez de la Vega and Hélène du Bois met in Rio de Janeiro, São Paulo and Santiago de los Caballeros; Le Monde and Die Zeit were there as well.'
		],
		[
			'a long foreign quotation',
			'The mayor said: “Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht gebaut wird.” She added that the money for it had not come and that the work would wait until they have it.'
		],
		[
			'names in their own script',
			'The poet 李白 and the city of Київ were named by the speaker, who said that both have been close to his heart since he was a child.'
		],
		[
			'a list of scores',
			'Real Madrid 3, Atletico de Madrid 1; Paris Saint-Germain 2, Olympique de Marseille 0; Inter 1, Roma 1; Ajax 4, PSV 2; Porto 2, Sporting 2; Lens 0, Nice 1.'
		],
		['headlines', 'Grain Prices Climb. Dockers Walk Out. Ukraine Raises Fees. Odesa Port Shut.'],
		[
			'few of its own small words',
			'Martha sent so many letters to Oslo, I do expect to see her very soon as a guest, so I try to do as a host does.'
		],
		['nothing', '']
	])('%s', (_, text) => expect(foreignLanguage(text)).toBeNull());
});

test.each([
	['de', 'It rained.', /language in the front matter: got German \(de\).*language: en/],
	[
		'en-GB',
		'Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht vor dem Winter gebaut wird, weil das Geld noch fehlt.',
		/the text: got German, expected English/
	]
])('an article in %s is refused by name', (language, text, message) => {
	const article = { meta: { title: 'Bridge', published: '2019-08-23', language }, paragraphs: [text] };
	expect(() => checkLanguage(article, 'bridge.txt')).toThrow(message);
});
