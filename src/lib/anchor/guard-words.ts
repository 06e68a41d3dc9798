/** Words on which the meaning of a statement hangs, by what they say. Forms of `words.ts`: lower case, one spelling. */
import type { Doubt } from '#lib/model/proof.ts';

const LISTS: readonly (readonly [Doubt, string])[] = [
	[
		'negation',
		'not no never none nobody nothing nowhere neither nor without hardly barely scarcely rarely seldom unable fail fails ' +
			'failed failing lack lacks lacked refuse refuses refused refusing deny denies denied denying denial reject rejects ' +
			'rejected rejecting avoid avoided prevent prevented block blocked cancel canceled cancels stop stopped unlikely ' +
			'impossible false falsely untrue wrong wrongly incorrect mistaken mistakenly hoax myth fiction fake fabricated dispute ' +
			'disputed disputes refute refuted refutes rebut rebutted debunk debunked contradict contradicted retract retracted ' +
			'withdrew withdrawn dismissed dismiss dismisses doubt doubts doubted except excluding instead contrary despite although ' +
			'though unless until only almost nearly'
	],
	[
		'modality',
		'may might can could shall should will would must ought need needs needed if whether possibly perhaps maybe probably ' +
			'likely certainly definitely allegedly reportedly apparently supposedly presumably potentially seemingly evidently ' +
			'seem seems seemed appear appears appeared plan plans planned planning intend intends intended expect expects expected ' +
			'hope hopes hoped hoping want wants wanted wish wishes wished try tries tried trying attempt attempts attempted aim aims ' +
			'aimed consider considers considered considering propose proposes proposed threaten threatens threatened promise ' +
			'promises promised vow vows vowed pledge pledges pledged agree agrees agreed offer offers offered due set able possible ' +
			'suppose supposed imagine imagined rumor rumors rumored alleged allege alleges unconfirmed confirmed forecast forecasts ' +
			'predict predicts predicted believe believes believed think thinks thought fear fears feared suspect suspects suspected ' +
			'could-be would-be purported purportedly suggest suggests suggested require requires required allow allows allowed ' +
			'permit permits permitted ban bans banned forbid forbidden forbids'
	],
	[
		'attribution',
		'say says said saying tell tells told claim claims claimed claiming assert asserts asserted insist insists insisted ' +
			'announce announces announced report reports reported reporting state states stated declare declares declared argue ' +
			'argues argued warn warns warned add adds added admit admits admitted acknowledge acknowledges acknowledged concede ' +
			'conceded accuse accuses accused blame blames blamed confirm confirms maintain maintains maintained according quote ' +
			'quoted cite cites cited write writes wrote written testify testified reveal revealed reveals estimate estimated ' +
			'estimates critics sources officials spokesman spokeswoman spokesperson witness witnesses he she they i we you his her ' +
			'their our my your him them us who'
	],
	[
		'quantity',
		'all some most many few fewer several each every any both either half majority minority quarter third least more less ' +
			'much little lot lots enough dozen dozens hundred hundreds thousand thousands million millions billion billions trillion ' +
			'trillions double doubled triple tripled twice once single whole entire partly partially fully completely entirely ' +
			'about around roughly approximately nearly almost exactly precisely only just another other others again solely mostly ' +
			'mainly largely always often sometimes usually a an the this that these those'
	],
	[
		'direction',
		'rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases ' +
			'decreased decreasing grow grows grew grown shrink shrank shrunk gain gains gained lose loses lost losing loss win wins ' +
			'won winning climb climbed drop drops dropped dropping up down above below over under before after since until during ' +
			'by from to into out in off on against for toward away more less higher lower better worse larger smaller bigger greater ' +
			'longer shorter earlier later faster slower older younger stronger weaker highest lowest best worst largest smallest ' +
			'first last north south east west northern southern eastern western left right open opens opened close closes closed ' +
			'begin begins began begun start starts started end ends ended enter entered leave leaves arrive arrived depart departed ' +
			'buy buys bought sell sells sold import imports imported export exports exported join joins joined quit quits raise ' +
			'raises raised cut cuts lift lifted impose imposed accept accepts accepted support supports supported oppose opposes ' +
			'opposed approve approved approves hire hired fire fired gained advance advanced retreat retreated attack attacked ' +
			'defend defended guilty innocent acquit acquitted convict convicted legal illegal alive dead within beyond between ' +
			'inside outside strengthen strengthened weaken weakened tighten tightened loosen loosened ease eased pass passed deploy ' +
			'deployed withdraw withdraws include includes included exclude excluded than as'
	],
	[
		'date',
		'january february march april may june july august september october november december monday tuesday wednesday ' +
			'thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night noon midnight day days ' +
			'week weeks weekend month months year years decade decades century centuries hour minute season spring summer autumn ' +
			'fall winter ago last next previous following earlier later now then recently currently soon early late mid bc bce ad ce ' +
			'am pm annual annually daily weekly monthly yearly eve quarter fiscal'
	],
	['tense', 'is are was were be been being am has have had having do does did done doing'],
	[
		'unit',
		'percent $ £ € ¥ ₹ ‰ ° dollar dollars euro euros yen won pound pounds cent cents points point basis ton tons'
	]
];

const BY_WORD = new Map<string, Doubt>();
for (const [doubt, list] of LISTS) {
	for (const word of list.split(' ')) if (!BY_WORD.has(word)) BY_WORD.set(word, doubt);
}

/** What a word, in lower case, bears on; null for one on which nothing more than the wording hangs. */
export function bearingOf(word: string): Doubt | null {
	return BY_WORD.get(word) ?? null;
}
