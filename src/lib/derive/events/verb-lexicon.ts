/** Verbs of English by their forms: what endings cannot tell. Own list of the verbs that news and history use. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of be, have, do and the modals: each opens a verb phrase. */
export const AUXILIARIES = set(`
is are was were am has have had do does did will would shall should can could may might must cannot 'll 'd 're 've 's
won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't shouldn't mustn't ain't
`);

export const MODALS = set(`
will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mustn't 'll
`);

/** Forms of be and have: an auxiliary, or the verb itself. */
export const BE = set(`is are was were am isn't aren't wasn't weren't 're be been being`);
export const HAVE = set(`has have had hasn't haven't hadn't 've having`);

/** Past forms that are no participle. */
export const PAST_ONLY = set(`
went came took gave saw rose fell grew knew threw flew drew began became broke spoke wrote drove chose froze stole wore swore
sank sang rang drank swam sat lay woke bore tore shook forgot ate bit hid rode arose overthrew overtook undertook forbade withdrew
foresaw shrank sprang strove outgrew underwent forgave blew mistook spun clung overrode overate slew strode forsook retook redrew
rewrote awoke outdid undid misspoke partook bestrode
`);

/** Participles that are no past form. */
export const PARTICIPLE_ONLY = set(`
gone taken given seen risen fallen grown known thrown flown drawn begun broken spoken written driven chosen frozen stolen worn sworn
sunk sung drunk swum lain woken borne born torn shaken forgotten eaten bitten hidden ridden arisen overthrown overtaken undertaken
forbidden withdrawn foreseen shrunk sprung shown proven mown sewn done been undergone forgiven blown mistaken overridden slain
trodden forsaken retaken redrawn rewritten awoken outdone undone
`);

/** Irregular forms that are past and participle. */
export const PAST_OR_PARTICIPLE = set(`
said told made got met led left held kept sent spent built bought sold brought thought caught taught fought won lost struck shot set
cut let ran found paid heard put stood understood lent meant felt dealt slept swept wept fled read hung stuck sought quit beat laid
shed split spread burst cost slid sped hit hurt shut bet bid cast fed bled bred dug lit rebuilt sued broadcast forecast upheld
withheld withstood overcame came become ran outran swung flung wound bound ground sat spat leapt learnt burnt dreamt spelt knelt
oversaw foretold mislaid misled resold repaid reset upset wed strung slung stung wrung slit thrust crept shone retold outsold offset
unwound overheard recast
`);

/** Verbs that are no noun: their plain form and the one in -s are verbs. */
const VERBS = set(`
bind abate adorn amass bolster brandish cling commit compose confer contend culminate defer delve dine dwindle elapse enrol enroll entail
evade forgo grapple heed hurtle incur instil jeopardise lament lodge mimic muster nurture oblige omit perch pertain ponder quell reap recede
reckon redeem rehearse relay repel retract scour simmer slay soothe spurn stifle strew swerve tarnish tether topple usher vie wield wither
abandon abolish absorb accept accompany accuse achieve acknowledge acquire acquit adapt add adjourn admit adopt advise affect
afford agree allege allow amend amount annex announce apologise apologize appear apply appoint appreciate approve argue arise
arrange arrive ascend ask assassinate assemble assert assign assist assume assure attach attend attract avoid await awaken bar
become begin behave believe belong betray bring build bury buy calculate cancel carry cease celebrate choose circulate cite
clarify coincide collaborate collect collide colonise colonize combine come commemorate commence compel compete compile complain
complete comply comprise concede conceive conclude condemn confess confirm confiscate connect conquer consider consist construct
consult consume contain continue contribute convene convert convey convince cooperate cope create cremate criticise criticize
crucify deceive decide declare dedicate defend define defy deliver demolish demonstrate denounce deny depart depend depict
deploy deport depose deprive derive descend describe deserve destroy detain detect deteriorate determine develop devise die
differ diminish disappear disapprove disband discard disclose discover discuss dismantle dismiss disperse displace disqualify
disrupt dissolve distribute diverge divert dominate donate earn educate eject elect eliminate embark emerge emigrate employ
enable enact encourage endorse endure enforce engage enhance enjoy enlarge enlist ensure enter entertain erect erode erupt
escalate establish evacuate evade evaporate evict evolve examine exceed exclude execute exhume exist expand expect expel expire explain
explode explore expose express extend extinguish extradite facilitate fail fend flourish fly follow forbid forget found fulfil
fulfill generate get give go govern grow halve happen hear hesitate hire identify ignore illustrate imagine immigrate impeach
implement imply impose imprison improve inaugurate include incorporate indicate indict induct infect inflict inform inhabit
inherit inhibit initiate injure inquire insert insist inspect inspire install instruct integrate intend intensify intercept
interpret interrogate intervene introduce inundate invade invent invest investigate invite involve join justify keep know
languish learn leave lend liberate linger listen live locate lose maintain marry mediate meet melt merge migrate mobilise
mobilize modify mourn multiply nationalise nationalize negotiate nominate notify obey oblige observe obtain occupy occur offend
omit oppose oust overcome overrun oversee overtake overthrow overturn owe own participate perform perish persist persuade
possess postpone practise preach precede predict prefer prepare presume prevail prevent privatise privatize proceed proclaim
prohibit prolong promote propose prosecute prosper protect prove provide provoke publish punish pursue qualify quit ratify
re-elect react realise realize reassure rebuild receive reclaim recognise recognize recommend reconcile reconstruct recover
redefine reduce refer reflect refuse regain regret reinstate reiterate reject relate relax relieve relinquish relocate rely
remain remember remind remove rename render renew renounce reopen reorganise replace represent repress require rescind resemble
resettle reside resign resist resolve restore restrict resume retain retire retrieve reunite reveal revive revoke say secure see
seek seem seize sell send separate serve settle sever shrink simplify sit soar solve speak specialise specify stabilise stagnate
steal stem stipulate straddle strengthen submit subside subsidise succeed succumb suffer suggest summarise summon supersede
supervise suppress surpass survive suspend sustain swear take teach tell tend terminate testify threaten throw thwart tighten
tolerate topple transform translate transmit traverse undergo undermine understand undertake undo unearth unify unite unleash
unveil vacate vanish verify violate wane want warn weaken welcome widen withdraw withhold withstand wonder write yield
`);

/** Verbs that are nouns or adjectives as well: verbs only where the words around them leave nothing else. */
const VERBS_AND_NOUNS = set(`
abuse access advance aid aim air alarm answer appeal approach arm arrest attack attempt auction average award back balance ban
bank barrel base battle bear beat benefit bet bid bill bite blame blast blaze blend block blockade blow board boast bomb bond
book boost border bottom bounce bow boycott branch breach break breathe bridge broadcast brush buck bump burn burst call camp
campaign cap capture care cast catch cause challenge champion change charge chart chase check cheer circle claim clash class
clean clear climb close cloud club coach collapse combat comment commission compare compromise concern conduct conflict contact
contest contract control convict cool copy cost count counter coup court cover crack crash credit crop cross crowd crown cruise
crush cry cure curse cut cycle dam damage dance dare date deal debate debut decline decrease default defeat delay delegate
delight demand design desire detail dip direct discharge discount dispute distance divide divorce dock double doubt draft drain
draw dream dress drift drill drink drive drop drown drum dry dump dwell ease echo edge edit embargo embrace empty encounter end
entry escape estimate exchange excuse exercise exhaust exhibit exile exit experience experiment exploit export extract face fade
fall fan fare farm favor favour fear feature feed feel fence ferry field fight figure file fill film filter finance find fine
finish fire fish fit fix flag flash flee fleet flight float flood flow flower focus fold force forecast forge fork form forward
frame freeze fuel function fund gain gamble gather glance graduate grant greet grip ground group guarantee guard guess guide
halt hand harbour harm harvest hatch haul head heal heat help highlight hike hint hit hold honor honour hope host house hunt
hurt impact import increase influence insult interest interview issue jail joke journey judge jump kick kill kneel knock label
lack lag land lash last laugh launch lay lead leak leap lease level lie lift light limit line link list load loan lobby lock
look loom love lower mail make map march mark market mask master match matter mean measure mention mine miss mistake mix model
mount move murder name near need net note notice number nurse object offer open operate orbit order outline overhaul pace pack
paint parade pardon park part partner pass patrol pause pay peak permit phone picture pile pilot pioneer pitch place plan plant
play plead pledge plot plummet plunder plunge point poison police poll pool pose position post pour power practice praise
premiere preserve press pressure price print probe process produce profit program progress project promise protest pull pump
purchase push quarrel question queue race raid rain raise rally range rank rate reach read rebel rebound recall receipt record
recruit refuel refund regard register reign rein release remark repair repeal repeat replay reply report request rescue research
reserve rest result retreat return reverse review reward ride ring riot rise risk rival roar rob rock roll rotate round row ruin
rule run rush sack sail sale sample scale scare score scrap scream screen scuffle seal search season seat sentence shake shape
share shed shell shelter shelve shift ship shock shoot shop show shut sign signal silence sink slash sleep slide slip slow slump
smash smell smile smoke smuggle snap sound spark speed spell spend spike spill spin split spoil sponsor spot spread spring spur
spy squeeze stab staff stage stake stall stamp stand star start state stay steer step stick stock stop storm strain stream
stress stretch strike strip struggle study stumble style sue supply support surge surprise surrender surround survey suspect
sway sweep swell swim swing switch tackle talk tap target task taste tax team tear tease telephone term test thank thaw tie tip
title top toss total touch tour tow trace track trade trail train transfer transport trap travel treat trick trigger trim triple
triumph trouble trust try tumble turn twist upgrade urge use value venture veto view visit voice volunteer vote vow wage wait
wake walk wander warrant wash waste watch water wave weather weigh whisper win wind wish witness work worry wound wreck
`);

export type VerbLikeness = 'verb' | 'verb-or-noun' | null;

/** Whether a plain form ("enter", "close") is a verb's. */
export function plainForm(word: string): VerbLikeness {
	if (VERBS_AND_NOUNS.has(word)) return 'verb-or-noun';
	return VERBS.has(word) ? 'verb' : null;
}

/** Whether a word in -s ("enters", "closes") is a verb's third person, and what its plain form is like. */
export function thirdPerson(word: string): VerbLikeness {
	if (!word.endsWith('s') || word.length < 4 || word.endsWith('ss')) return null;
	const plain = [
		word.slice(0, -1),
		...(word.endsWith('es') ? [word.slice(0, -2)] : []),
		...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])
	];
	for (const form of plain) {
		const like = plainForm(form);
		if (like !== null) return like;
	}
	return null;
}

/** Words in -ed that are no verb forms. */
export const NO_VERB_ED = set(`
need indeed speed seed feed breed greed hundred red bed united limited unprecedented sacred naked wicked so-called exceed proceed
seabed riverbed flatbed succeed weed deed reed bleed heed shed sled embed creed steed
`);
