/** The words of a unit as a sentence that stands alone: subject, verb and object, what stands between and before them put aside. */
import type { Stretch } from '../read/sentences.ts';
import { personsIn } from './persons.ts';
import { withObjectName } from './object-pronouns.ts';
import { NO_REFERENCES, type References } from './references.ts';
import { sharesPassive, toBe } from './passive.ts';
import { tagTokens } from './tag.ts';
import { withoutTimes } from './title-times.ts';
import type { Unit } from './units.ts';
import { within } from './within.ts';

export interface Wording {
	readonly text: string;
	readonly unit: Unit;
	/** The times of the unit that its date makes needless, as offsets into the text. */
	readonly times: readonly Stretch[];
	/** For whom its pronouns stand. */
	readonly references: References;
}

/** A sentence for a title; not yet shortened. */
export function wordingOf(wording: Wording): string {
	const { text, unit, times, references } = wording;
	const { clause } = unit;
	const reference = references.get(clause) ?? null;
	const bare = (stretch: Stretch) => bared(text, stretch, times);
	if (clause.role === 'participle') {
		const noun = reference?.words ?? subjectWords(text, clause.subject, times);
		const said = bare({ start: clause.start, end: unit.end });
		return noun === null ? said : `${noun} ${toBe(noun)} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
	}
	const verb = clause.verb;
	if (verb === null || clause.subject === null || clause.subject.start > verb.start) {
		return bare({ start: clause.start, end: unit.end });
	}
	const { subject } = clause;
	const own = subject.start >= clause.start;
	const between = own ? text.slice(subject.end, verb.start) : named(text, subject.end);
	const aside = /^\s*(?:[,(–—]|--)/.test(between);
	const person = aside ? withName('the one', between) : 'the one';
	const noun = shortNoun(
		person !== 'the one' && /^(?:his|her|its|their)\s/i.test(text.slice(subject.start, subject.end))
			? person
			: ((reference?.optional === true && tooLong(reference.words, unit) ? null : reference?.words) ??
					withName(subjectWords(text, subject, times) ?? '', aside ? between : ''))
	);
	const said = own && !aside && /\p{L}{2}/u.test(between) ? bare({ start: subject.end, end: verb.start }) : '';
	// "images taken between May and July show": without its time the participle says nothing
	const restrictive = /^(?!first$)\p{L}+(?:ed|en|wn|t|d),?$/u.test(said) ? '' : said === '' ? adverbsIn(between) : said;
	const plain = withObject(text, unit, predicateOf(wording));
	const predicate =
		unit.content === null
			? withObjectName(plain, references.objectOf(clause), LONGEST - noun.length - restrictive.length)
			: plain;
	if (!own && clause.link === 'and' && sharesPassive(text.slice(subject.end, clause.start), predicate))
		return `${noun} ${toBe(noun)} ${predicate}`;
	// "Her last day is June 30": the date says the rest
	if (/^(?:is|are|was|were|came|comes)$/.test(predicate))
		return predicate.startsWith('c') ? `${noun} ${predicate}` : noun;
	const fronted = own ? frontedPlace(bare({ start: clause.start, end: subject.start })) : '';
	const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');
	// "backed by the mayor, Emil Rasp, failed": an aside that opens is closed
	const which = /^[^,]+,\s[^,]+$/.test(restrictive) ? `${restrictive},` : restrictive;
	const whole = join(noun, which, predicate);
	// "A jawbone dug from a cave may be the oldest": which one gives way to what is said of it
	const needless = noun.length > SHORTEST_NOUN || /^an?\s/i.test(noun);
	const told = needless ? join(noun, predicate) : join(noun, briefly(restrictive), predicate);
	return withFronted(whole.length > LONGEST ? told : whole, fronted);
}

/** "led by Giulia Ferrante of the University of Padua": what is said of whom is dropped. */
function briefly(words: string): string {
	return words.replace(/^(\p{L}+ed|led|\p{L}+en) (by (?:\p{Lu}\S*\s?)+?) (?:of|from|at|in|for|with) .*$/u, '$1 $2');
}

/** ", Petra Wolfram," right behind a subject that several verbs share. */
function named(text: string, at: number): string {
	return /^,\s(?:\p{Lu}[\p{L}.'’-]*\s?){2,4},\s/u.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
}

function subjectWords(text: string, subject: Stretch | null, times: readonly Stretch[]): string | null {
	return subject === null
		? null
		: bared(
				text,
				subject,
				times.filter(({ start, end }) => start > subject.start && end < subject.end)
			);
}

/** So many UTF-16 units of a stretch are read for a title: a text without full stops would be read whole for each of its dates. */
const FARTHEST = 600;

function bared(text: string, stretch: Stretch, times: readonly Stretch[]): string {
	const { start } = stretch;
	const end = Math.min(stretch.end, start + FARTHEST);
	const inside = within(times, { start, end }).map((time) => ({ start: time.start - start, end: time.end - start }));
	return withoutTimes(text.slice(start, end), inside)
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
		.replace(/(?<=\p{Ll}{2})\.$|\s+\.$/u, '');
}

/** "The minister, Ana Silva, said": the name for the noun; "Marlow's captain, Ruth Adeyemi": both. */
function withName(noun: string, aside: string): string {
	const [named] = personsIn(aside);
	if (named === undefined || !BEFORE_NAME.test(aside.slice(0, named.at))) return noun;
	if (/^(?:the|that|an?|his|her|its|their|one\sof)\s/i.test(noun)) return named.name;
	return `${noun} ${named.name}`;
}

/** ", Dr Henry Ling", ", the accountant Paul Reyes" */
const BEFORE_NAME = /^\s*[,–—(]\s*(?:(?:Dr|Mr|Mrs|Ms|Sir|Dame|Prof)\.?\s|(?:the|an?)\s(?:\p{Ll}+\s){1,3})?$/u;

/** A longer subject leaves a title no room for what happened, in UTF-16 units. */
const LONGEST_NOUN = 50;

/** "ministers from Kazakhstan, Kyrgyzstan and Tajikistan" → "ministers"; a list of names → its first "and others". */
function shortNoun(noun: string): string {
	if (noun.length <= LONGEST_NOUN) return noun;
	const [head, ...others] = noun.split(/,\s|\sand\s/);
	if (/^(?:the|an?)\s|\s(?:between|of|from|in|by|for|on)\s/i.test(head ?? '')) return phraseOf(noun);
	if (
		others.length > 0 &&
		noun.includes(',') &&
		/^\p{Lu}/u.test(others[0] ?? '') &&
		/^\p{Lu}/u.test(head ?? '') &&
		(head ?? '').length <= 30
	)
		return `${head} and others`;
	return phraseOf(noun);
}

/** "ministers from three countries" → "ministers" */
function phraseOf(noun: string): string {
	const phrase = noun.search(/\s(?:from|who|which|that|led|in|on|at|with|for|\p{L}+ed (?:to|by|in|for|with|from))\s/u);
	return phrase > 3 && phrase <= LONGEST_NOUN ? noun.slice(0, phrase) : noun;
}

/** A full name is said for a surname where there is room for it. */
function tooLong(name: string, { clause, end }: Unit): boolean {
	return name.length + end - (clause.verb?.start ?? clause.start) > LONGEST;
}

/** A noun as short as this needs the words that say which one is meant, in UTF-16 units. */
const SHORTEST_NOUN = 12;

/** The words from the verb on; what is said as a sentence of its own, without its asides. */
function predicateOf({ text, unit, times }: Wording): string {
	const { clause, content, end } = unit;
	const from = clause.verb?.start ?? clause.start;
	if (
		content === null ||
		content.verb === null ||
		content.subject === null ||
		content.start < from ||
		/^(?:how|why)$/.test(content.link ?? '')
	) {
		return bared(text, { start: from, end }, times);
	}
	const said = bared(text, { start: from, end: content.start }, times).replace(NEEDLESS_THAT, '$1');
	const told = wordingOf({
		text,
		unit: { clause: content, start: content.start, end, content: null },
		times,
		// whoever speaks is named before it
		references: NO_REFERENCES
	});
	const whole = `${said} ${withSmallArticle(told)}`;
	// "told reporters before leaving that": whom and where gives way to what was said
	if (whole.length + LONGEST_NAME <= LONGEST) return whole;
	const verb = SPEECH.exec(said)?.[0] ?? said;
	return `${verb.replace(/\b(?:told|tells)$/, 'said')}${whole.slice(said.length)}`;
}

/** "The dam" → "the dam": it no longer begins a sentence. */
function withSmallArticle(words: string): string {
	return /^(?:The|A|An|His|Her|Its|Their|This|That)\s/.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;
}

/** "said that": the word can go; not so behind "proposed". */
const NEEDLESS_THAT =
	/(\b(?:sa(?:id|ys)|told(?:\s[\p{L}’'-]+){1,4}|announced|warned|insisted|argued|added|reported|showed|claimed|denied|believed|thought|knew|hoped|feared|promised|vowed|pledged|confirmed|admitted|conceded|predicted|estimated|suggested|found))\s+that$/u;

/** A verb phrase up to the verb that reports. */
const SPEECH = /^(?:(?:has|have|had|was|is|were|are|be|been|also|only|later)\s+)*\p{L}+/u;
/** Room for who says it, in UTF-16 units. */
const LONGEST_NAME = 24;

/** "a jaw that the same team found": the noun is the object of its clause, where no other follows the verb. */
function withObject(text: string, { clause }: Unit, predicate: string): string {
	const { role, link, antecedent, subject, verb } = clause;
	if (role !== 'relative' || antecedent === null || subject === null || verb === null) return predicate;
	if (samePlace(antecedent, subject) || !/^(?:which|that|whom|and)$/.test(link ?? '')) return predicate;
	const tokens = tagTokens(predicate, { start: 0, end: predicate.length });
	const last = tokens.findIndex(
		({ tag }, i) =>
			i > 0 &&
			tag !== 'adverb' &&
			tag !== 'be' &&
			tag !== 'to' &&
			tokens[i - 1]?.tag !== 'to' &&
			!(i === 1 && tokens[0]?.tag === 'auxiliary')
	);
	const next = last === -1 ? undefined : tokens[last];
	if (next !== undefined && next.tag !== 'preposition' && next.tag !== 'time' && next.tag !== 'mark') return predicate;
	const noun = withSmallArticle(text.slice(antecedent.start, antecedent.end));
	const at = next === undefined ? predicate.length : next.start;
	return `${predicate.slice(0, at).trimEnd()} ${noun} ${predicate.slice(at)}`.trimEnd();
}

function samePlace(a: Stretch, b: Stretch): boolean {
	return a.start === b.start && a.end === b.end;
}

/** Adverbs right before a verb: "only joked", "then won". */
function adverbsIn(between: string): string {
	return (
		/(?:\s|^)((?:not|never|only|first|almost|nearly|formally|officially|unanimously|finally)\s*)+$/i
			.exec(between)?.[0]
			.trim() ?? ''
	);
}

/** "In Seoul", "At a summit in Bishkek": a place that stood in front. */
function frontedPlace(words: string): string {
	const place =
		/^(?:In|At|Near|Off|Outside|Aboard|Under|From)\s(?:[\p{L}\p{N}’'.-]+\s?){1,7}$/u.exec(words.trim())?.[0] ?? '';
	return /\s\p{Lu}/u.test(place) && !/\b(?:Under|According|addition|other|turn|fact|all)\b/.test(place) ? place : '';
}

/** Longest sentence to which a place is added, in UTF-16 units. */
const LONGEST = 80;

function withFronted(said: string, fronted: string): string {
	if (fronted === '' || said.includes(',') || said.length + fronted.length + 1 > LONGEST) return said;
	return `${said} ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}`;
}
