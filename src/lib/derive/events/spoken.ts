/** Titles of what somebody says: "Karin Holm: “We expect volumes to recover”", and the first person of an interview. */
import { personsIn } from './persons.ts';
import type { Paragraph } from './reading.ts';
import { cutWell } from './shorten.ts';
import { quotations } from './tag.ts';
import { titleOf } from './title.ts';
import { wordingOf, type Wording } from './wording.ts';

/** The title of a unit: its wording shortened, with its speaker where the words are somebody's own. */
export function spokenTitle({ speaker }: Paragraph, wording: Wording): string {
	const { text, unit } = wording;
	const quoted = quotedTitle(wording);
	if (quoted !== null) return quoted;
	const own = ownAct(wording);
	if (own !== null) return titleOf(wordingOf(own));
	const words = wordingOf(wording);
	const { content } = unit;
	if (speaker === null && content !== null && cutWell(words) === null) {
		// what was said, where there is no room for who said it
		return titleOf(
			wordingOf({
				...wording,
				unit: { ...unit, clause: content, start: content.start, content: null }
			})
		);
	}
	if (speaker === null && /^(?:I|We|My|Our)\b/.test(words)) return `“${titleOf(words).slice(0, ROOM)}”`;
	if (speaker === null || !FIRST_PERSON.test(text.slice(unit.start, unit.end))) return titleOf(words);
	const third = inThirdPerson(words, speaker);
	return FIRST_PERSON.test(third) ? titleOf(`${speaker}: ${lowered(words)}`) : titleOf(third);
}

/** What somebody may announce of themselves as done, in words that are the past form as well. */
const DONE =
	/^had\s+(?:also\s+)?(?=(?:agreed|signed|appointed|named|hired|sold|bought|acquired|launched|opened|closed|shut|filed|cut|raised|approved|suspended|completed|received|secured|reached|ordered|cancelled|canceled|postponed|withdrawn?|stopped|halted|recalled|settled|paid|invited|lifted|imposed|ratified|recognised|recognized|dismissed|expelled|summoned|extended|renewed|dropped)\s(?!up\b|nothing\b))/;

/** "Harlow said it had agreed to buy the firm": what it did, told as done; null where somebody says more than that. */
function ownAct(wording: Wording): Wording | null {
	const { text, unit } = wording;
	const { clause, content } = unit;
	const { subject, verb } = clause;
	if (content === null || content.subject === null || content.verb === null || subject === null || verb === null)
		return null;
	if (!/^(?:said|announced|confirmed)$/.test(verb.word) || subject.start > verb.start) return null;
	if (!/^(?:it|they|he|she)$/.test(text.slice(content.subject.start, content.subject.end))) return null;
	const had = DONE.exec(text.slice(content.verb.start, content.end))?.[0].length;
	if (had === undefined || content.subject.end > content.verb.start) return null;
	const done = content.verb.start + had;
	const act = { start: done, end: content.end, word: /^\p{L}+/u.exec(text.slice(done))?.[0] ?? '' };
	const without = { start: subject.end, end: done };
	const told = `${text.slice(0, without.start)}${' '.repeat(done - without.start)}${text.slice(done)}`;
	return { ...wording, text: told, unit: { ...unit, clause: { ...clause, verb: act }, content: null } };
}

const FIRST_PERSON = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur|[Mm]yself)\b(?!\.)/;

/** "I was taken on" → "Maeve Rourke was taken on", where nothing else of it is in the first person. */
function inThirdPerson(words: string, speaker: string): string {
	return words
		.replace(/^I (?:am|’m|'m)\b/, `${speaker} is`)
		.replace(/^I (?:have|’ve|'ve)\b/, `${speaker} has`)
		.replace(/^I\b/, speaker)
		.replace(/^My\b/, /s$/.test(speaker) ? `${speaker}’` : `${speaker}’s`);
}

function lowered(words: string): string {
	return /^(?:I\b|\p{Lu}\p{L}*\s\p{Lu})/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Fewest words of a quotation that says something alone. */
const FEWEST_WORDS = 4;

/** “We expect volumes to recover,” Karin Holm said → Karin Holm: “We expect volumes to recover” */
function quotedTitle({ text, unit, references }: Wording): string | null {
	const { clause } = unit;
	const reference = references.get(clause);
	const { subject, verb } = clause;
	if (subject === null || verb === null || !/^(?:said|says|told|tells|added|asked|wrote)$/.test(verb.word)) return null;
	const [quote] = quotations(text, unit.start, unit.end);
	if (quote === undefined) return null;
	// "said in a statement, “Never again”"
	const behind =
		quote.start > verb.end &&
		/^(?:\s(?:in|at|on|to|after|during)\s[^,:“"]{3,60})?[,:]\s*$/.test(text.slice(verb.end, quote.start));
	if (!behind && quote.start > Math.min(subject.start, verb.start)) return null;
	const words = text.slice(quote.start + 1, quote.end - 1).replace(/[,.\s]+$/, '');
	if (words.split(/\s+/).length < FEWEST_WORDS) return null;
	const beside = text.slice(subject.end, subject.end < verb.start ? verb.start : subject.end + ASIDE);
	const aside =
		/^,\s/.test(beside) && personsIn(text.slice(subject.start, subject.end)).length === 0
			? nextName(beside)
			: undefined;
	const told = reference?.words ?? aside ?? nameIn(text.slice(subject.start, subject.end));
	const speaker = told.length <= LONGEST_SPEAKER ? told : personsIn(told)[0]?.name;
	// a speaker who would leave no room for what was said is not named; "“He rang me,” it said" tells of none
	if (speaker === undefined || speaker.length > LONGEST_SPEAKER || /^(?:it|this|that)$/i.test(speaker))
		return `“${said(words, ROOM)}”`;
	const room = ROOM - speaker.length - 4;
	return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: “${said(words, room)}”`;
}

/** What was said, in no more than `room` UTF-16 units and a mark that it goes on. */
function said(words: string, room: number): string {
	if (words.length <= room) return words;
	const short = titleOf(words)
		.slice(0, room)
		.replace(/[\s,]+\S*$/, '');
	return short.length < words.length ? `${short} …` : short;
}

/** Longest name of a speaker, in UTF-16 units. */
const LONGEST_SPEAKER = 44;

/** How far behind a noun its name may stand, in UTF-16 units: "the coach, Nuno Salvador". */
const ASIDE = 40;

function nextName(words: string): string | undefined {
	const [named] = personsIn(words);
	return named !== undefined && /^[\s,]*$/.test(words.slice(0, named.at)) ? named.name : undefined;
}

/** Longest title, in UTF-16 units, with room for an ellipsis. */
const ROOM = 78;

/** "Chief Executive Officer Karin Holm" → "Karin Holm" */
function nameIn(words: string): string {
	return /^(?:.*\s)?(\p{Lu}\p{Ll}+(?:\s(?:de|van|von)){0,2}\s\p{Lu}[\p{L}-]+)$/u.exec(words)?.[1] ?? words;
}
